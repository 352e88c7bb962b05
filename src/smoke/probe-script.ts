/**
 * The leak probe's two Python programs. Both run with `-c`, since nothing of ours lies where the judged code could import
 * it. They work from CPython 3.8 on.
 */

/**
 * Imports one package. A finder at the front of `sys.meta_path` finds nothing itself: it notes which own lines asked for a
 * module. `-X importtime` tells neither lines nor what a package prints between its own lines. It leaves by `os._exit`, so
 * that threads and exit handlers of the package hold nothing up.
 */
const importer = `
import json, os, sys
request = json.loads(sys.argv[1])
root = os.getcwd() + os.sep
sys.argv = [""]
roots = [os.path.join(root, part).rstrip(os.sep) for part in request["roots"]]
sys.path[:] = roots + [part for part in sys.path if part != "" and part not in roots]
asked = {}
def own(file):
    return file[len(root):].replace(os.sep, "/") if isinstance(file, str) and file.startswith(root) else None
class Recorder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        # Asked for again, it was looked for before and not loaded: the last one counts.
        if name not in asked and len(asked) >= 50000:
            return None
        steps, frame = [], sys._getframe(1)
        while frame is not None and len(steps) < 100:
            path = own(frame.f_code.co_filename)
            if path is not None and not (steps and steps[-1][0] == path):
                steps.append([path, frame.f_lineno])
            frame = frame.f_back
        asked[name] = steps[::-1]
        return None
sys.meta_path.insert(0, Recorder)
failure = None
try:
    __import__(request["package"])
except BaseException as error:
    at, trace = None, error.__traceback__
    while trace is not None:
        path = own(trace.tb_frame.f_code.co_filename)
        if path is not None:
            at = [path, trace.tb_lineno]
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and own(error.filename):
        at = [own(error.filename), error.lineno or 1]
    kind = "import" if isinstance(error, ImportError) else "exit" if isinstance(error, SystemExit) else "exception"
    module = getattr(error, "name", None) if kind == "import" else None
    absent = isinstance(error, ModuleNotFoundError)
    try:
        said = str(error)
    except BaseException:
        said = ""
    failure = {"kind": kind, "type": type(error).__name__, "message": said[:500], "at": at,
               "module": module if isinstance(module, str) else None, "absent": absent}
loaded = []
for name, module in list(sys.modules.items()):
    try:
        file = getattr(module, "__file__", None) or getattr(getattr(module, "__spec__", None), "origin", None)
    except BaseException:
        continue
    path = own(file)
    if path is not None and any(path.startswith(lane) for lane in request["lanes"]) and len(loaded) < 5000:
        loaded.append({"name": str(name), "path": path, "chain": asked.get(name, [])})
with open(request["result"] + ".part", "w", encoding="utf-8", errors="replace") as out:
    json.dump({"loaded": loaded, "failure": failure}, out)
os.replace(request["result"] + ".part", request["result"])
os._exit(0)
`;

/** Starts an interpreter for each package, some at a time, and puts together what they leave. */
const starter = `
import concurrent.futures, json, os, subprocess, sys, time
request = json.loads(sys.argv[1])
until = time.monotonic() + request["seconds"]
def probe(numbered):
    number, package = numbered
    left = until - time.monotonic()
    if left <= 0:
        return {"package": package, "end": "unreached"}
    result = request["result"] + "." + str(number)
    given = {"package": package, "roots": request["roots"], "lanes": request["lanes"], "result": result}
    command = [sys.executable, "-c", request["importer"], json.dumps(given)]
    null = subprocess.DEVNULL
    child = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)
    limit = min(left, request["each"])
    try:
        code = child.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return {"package": package, "end": "time" if limit == request["each"] else "unreached"}
    try:
        if os.path.getsize(result) > 4000000:
            raise ValueError
        with open(result, encoding="utf-8") as file:
            return {"package": package, "end": "left", "probe": json.load(file)}
    except (OSError, ValueError):
        return {"package": package, "end": "exit", "code": code}
workers = max(1, min(request["workers"], os.cpu_count() or 1))
with concurrent.futures.ThreadPoolExecutor(workers) as pool:
    probes = list(pool.map(probe, enumerate(request["packages"])))
with open(request["result"] + ".part", "w", encoding="utf-8") as out:
    json.dump(probes, out)
os.replace(request["result"] + ".part", request["result"])
`;

/** What the probe is told. */
export interface ProbeRequest {
  /** Dotted names. */
  readonly packages: readonly string[];
  /** Import roots, from the repository's root; empty for that itself. */
  readonly roots: readonly string[];
  /** Roots of development lanes, each with its trailing slash. */
  readonly lanes: readonly string[];
  /** Where the answer goes; absolute. */
  readonly result: string;
  /** Of all packages together, and of one. */
  readonly seconds: number;
  readonly each: number;
  /** How many interpreters run at once, at most. */
  readonly workers: number;
}

/** The interpreter's arguments. */
export function probeArguments(request: ProbeRequest): string[] {
  return ['-c', starter, JSON.stringify({ ...request, importer })];
}
