/**
 * The part of our plugin of pytest that notes which own files each test file imports while it is collected and while its
 * tests run: for tests that find the lanes at run time. A module that an earlier file loaded counts too, so that
 * `sys.modules` is not enough: the two functions that import are wrapped.
 */
export const recorder = `
import builtins, importlib, os, sys
seen, current = {}, [None]
def relative(path):
    path = str(path)
    return path[len(ROOT):].replace(os.sep, "/") if path.startswith(ROOT) else None
def in_lane(file):
    path = relative(file) if isinstance(file, str) else None
    return path is not None and any(path.startswith(lane) for lane in LANES)
def note(name, direct):
    if current[0] is None or not isinstance(name, str):
        return
    names = seen.setdefault(current[0], {})
    parts = name.split(".")
    for n in range(1, len(parts) + 1):
        part = ".".join(parts[:n])
        if part in names or len(names) < 20000:
            names[part] = names.get(part, False) or direct
def wrapped(original):
    def imported(name, *rest, **named):
        module = original(name, *rest, **named)
        level = rest[3] if len(rest) > 3 else named.get("level", 0)
        if not level:
            known = rest[0] if rest else named.get("globals")
            direct = not in_lane(known.get("__file__") if isinstance(known, dict) else None)
            note(name, direct)
            names = rest[2] if len(rest) > 2 else named.get("fromlist", ())
            for part in names or ():
                if isinstance(part, str) and name + "." + part in sys.modules:
                    note(name + "." + part, direct)
        return module
    return imported
builtins.__import__ = wrapped(builtins.__import__)
load = importlib.import_module
def import_module(name, package=None):
    module = load(name, package)
    note(getattr(module, "__name__", name), not in_lane(sys._getframe(1).f_globals.get("__file__")))
    return module
importlib.import_module = import_module
def record():
    loaded = {}
    for test, names in seen.items():
        files = {}
        for name, direct in names.items():
            file = relative(getattr(sys.modules.get(name), "__file__", None) or "")
            if file is not None and len(files) < 5000:
                files[file] = files.get(file, False) or direct
        loaded[test] = files
    return loaded
@pytest.hookimpl(tryfirst=True)
def pytest_collectstart(collector):
    if isinstance(collector, pytest.Module):
        current[0] = relative(getattr(collector, "path", None) or collector.fspath)
@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    current[0] = relative(getattr(item, "path", None) or item.fspath)
`;

/** Of a test file: the own files that were loaded; true for those that a file outside the lanes asked for. */
export type LoadedFiles = ReadonlyMap<string, boolean>;

/** Files by test file, from the record's JSON; undefined where it is none. Code under test may have written it. */
export function readRecord(parsed: unknown): ReadonlyMap<string, LoadedFiles> | undefined {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  return new Map(
    Object.entries(parsed).map(([test, files]) => [
      test,
      new Map(
        Object.entries(typeof files === 'object' && files !== null ? files : {}).map(([file, direct]) => [
          file,
          direct === true,
        ]),
      ),
    ]),
  );
}
