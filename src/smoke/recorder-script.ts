/**
 * Runs pytest as `python -m pytest` does, and notes which own files each test file imports while it is collected and while
 * its tests run: for tests that find the lanes at run time. A module that an earlier file loaded counts too, so that
 * `sys.modules` is not enough: the two functions that import are wrapped.
 */
const program = `
import builtins, importlib, json, os, sys
root = os.getcwd() + os.sep
sys.path[0] = os.getcwd()
result, arguments = sys.argv[1], sys.argv[2:]
import pytest
seen, current = {}, [None]
def note(name):
    if current[0] is None or not isinstance(name, str):
        return
    parts = name.split(".")
    names = seen.setdefault(current[0], set())
    if len(names) < 20000:
        names.update(".".join(parts[:n]) for n in range(1, len(parts) + 1))
def wrapped(original):
    def imported(name, *rest, **named):
        module = original(name, *rest, **named)
        level = rest[3] if len(rest) > 3 else named.get("level", 0)
        if not level:
            note(name)
            names = rest[2] if len(rest) > 2 else named.get("fromlist", ())
            for part in names or ():
                if isinstance(part, str) and name + "." + part in sys.modules:
                    note(name + "." + part)
        return module
    return imported
builtins.__import__ = wrapped(builtins.__import__)
load = importlib.import_module
def import_module(name, package=None):
    module = load(name, package)
    note(getattr(module, "__name__", name))
    return module
importlib.import_module = import_module
def relative(path):
    path = str(path)
    return path[len(root):].replace(os.sep, "/") if path.startswith(root) else None
class Recorder:
    @pytest.hookimpl(tryfirst=True)
    def pytest_collectstart(self, collector):
        if isinstance(collector, pytest.Module):
            current[0] = relative(getattr(collector, "path", None) or collector.fspath)
    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item, nextitem):
        current[0] = relative(getattr(item, "path", None) or item.fspath)
    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session):
        loaded = {}
        for test, names in seen.items():
            files = set()
            for name in names:
                module = sys.modules.get(name)
                file = relative(getattr(module, "__file__", None) or "")
                if file is not None:
                    files.add(file)
            loaded[test] = sorted(files)[:5000]
        with open(result, "w", encoding="utf-8", errors="replace") as out:
            json.dump(loaded, out)
code = pytest.main(arguments, plugins=[Recorder()])
sys.stdout.flush()
sys.exit(code)
`;

/** The interpreter's arguments. @param result where the record goes; absolute. */
export function recordedPytest(result: string, args: readonly string[]): string[] {
  return ['-c', program, result, ...args];
}

/** Reads the record: files by test file; undefined where it is none. Code under test may have written it. */
export function readRecord(json: string): ReadonlyMap<string, readonly string[]> | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  return new Map(
    Object.entries(parsed).map(([test, files]) => [
      test,
      Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [],
    ]),
  );
}
