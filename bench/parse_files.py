"""Reads and parses every Python file of a list (paths, each ended by a NUL) with `ast.parse`, in one process."""

import ast
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(10_000)
parsed = failed = 0
with open(sys.argv[1], "rb") as listing:
    paths = [path for path in listing.read().split(b"\0") if path]
for path in paths:
    with open(path, "rb") as source:
        try:
            ast.parse(source.read())
            parsed += 1
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            failed += 1
print(f"{parsed} files, {failed} failed")
