"""What CPython itself loads for an import, for the differential test of resolution.

Reads JSON lines from standard input, `{"files": {path: text}, "roots": [directory], "module": name, "path": path}`, and
prints one JSON line for each: `{"reached", "loaded", "error"}`. The tree is written to a folder of its own, its roots go
to the front of `sys.path`, and `module`, which stands in `path`, is imported. `reached`: whether that file was run under
that name. `loaded`: the other files of the tree that were run, in order, also those that failed. `error`: the type of the
exception that came out, or null.

To be started with `-I -S`, so that what the machine has installed decides nothing.
"""
import site
import sys

# Taken before anything else is imported: what every start of CPython loads, `site` being the last of it, is never looked
# for on the path.
STARTUP = set(sys.modules)

import importlib.machinery
import json
import os
import tempfile

OWN = dict(sys.modules)
LIBRARY = list(sys.path)
run = importlib.machinery.SourceFileLoader.exec_module
executed = []


def exec_module(self, module):
    executed.append((module.__name__, self.path))
    return run(self, module)


importlib.machinery.SourceFileLoader.exec_module = exec_module


def write(folder, files):
    for path, text in files.items():
        target = os.path.join(folder, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, 'w', encoding='utf-8', newline='') as file:
            file.write(text)


def ask(folder, request):
    write(folder, request['files'])
    executed.clear()
    sys.path[:] = [os.path.join(folder, root).rstrip('/') for root in request['roots']] + LIBRARY
    for name in set(sys.modules) - STARTUP:
        del sys.modules[name]
    sys.path_importer_cache.clear()
    error = None
    try:
        __import__(request['module'])
    except BaseException as raised:
        error = type(raised).__name__
    finally:
        sys.path[:] = LIBRARY
        sys.modules.clear()
        sys.modules.update(OWN)
    inside = [(name, os.path.relpath(path, folder)) for name, path in executed if path.startswith(folder + os.sep)]
    return {
        'reached': (request['module'], request['path']) in inside,
        'loaded': [path for _, path in inside if path != request['path']],
        'error': error,
    }


def answer(line, folder):
    case = tempfile.mkdtemp(dir=folder)
    return json.dumps(ask(os.path.realpath(case), json.loads(line)))


def main():
    sys.dont_write_bytecode = True
    with tempfile.TemporaryDirectory() as folder:
        for line in sys.stdin:
            print(answer(line, folder), flush=True)


if __name__ == '__main__':
    main()
