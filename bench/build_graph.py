"""Builds grimp's graph of packages of a folder, without its cache: `build_graph.py <folder> <package>...`"""

import sys

import grimp

folder, *packages = sys.argv[1:]
# At the end, so that a module of the folder never stands in for one that grimp itself imports.
sys.path.append(folder)
graph = grimp.build_graph(*packages, cache_dir=None)
print(f"{len(graph.modules)} files, {graph.count_imports()} imports")
