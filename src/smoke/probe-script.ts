import { importer } from './probe-importer.ts';

/**
 * Starts an interpreter for the packages of each top-level name, then one for each package of which these tell nothing, some
 * at a time, and puts together what they leave. It prints how far it is.
 */
const starter = `
import concurrent.futures, json, os, subprocess, sys, time
request = json.loads(sys.argv[1])
until = time.monotonic() + request["seconds"]
folder, prefix = os.path.split(request["result"])
each = request["each"]
packages = request["packages"]
ends, known = {}, set()
workers = max(1, min(request["workers"], os.cpu_count() or 1))
def start(names, result, **how):
    given = {"packages": names, "roots": request["roots"], "lanes": request["lanes"], "result": result,
             "until": until, "each": each, **how}
    command = [sys.executable, "-c", request["importer"], json.dumps(given, ensure_ascii=False)]
    null = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=null, stdout=null, stderr=null)
def stop(child):
    child.kill()
    child.wait()
def read(file, names):
    try:
        if os.path.getsize(file) > 4000000:
            raise ValueError
        with open(file, encoding="utf-8") as text:
            left = json.load(text)
        told = [name for name in left["packages"] if name in names]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    for name in told:
        ends.setdefault(name, {"end": "left", "probe": left})
    return True
def below(numbered):
    number, names = numbered
    left = until - time.monotonic()
    if left <= 0:
        return
    result = request["result"] + ".below" + str(number)
    child = start(names, result, alone=False, workers=max(1, workers // len(trees)))
    limit = min(left, each)
    # It imports the top-level name first, as each of the packages does; what is left after the limit are its forks.
    try:
        code = child.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        code = None
    if code is None and os.path.exists(result):
        try:
            child.wait(timeout=max(0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            stop(child)
    elif code is None:
        stop(child)
        if limit == each:
            ends.update((package, {"end": "time"}) for package in names)
    elif not os.path.exists(result):
        ends.update((package, {"end": "exit", "code": code}) for package in names)
def gather():
    for file in sorted(os.listdir(folder)):
        for number, names in enumerate(trees):
            name = prefix + ".below" + str(number)
            if file not in known and not file.endswith(".part") and (file == name or file.startswith(name + ".")):
                known.add(file)
                read(os.path.join(folder, file), names)
def alone(numbered):
    number, package = numbered
    left = until - time.monotonic()
    if left <= 0:
        return
    result = request["result"] + "." + str(number)
    child = start([package], result, alone=True)
    limit = min(left, each)
    try:
        code = child.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        stop(child)
        if limit == each:
            ends[package] = {"end": "time"}
        return
    if not read(result, [package]) or package not in ends:
        ends[package] = {"end": "exit", "code": code}
def tell():
    text = str(len(ends)) + " of " + str(len(packages)) + " packages" + (": " + list(ends)[-1] if ends else "")
    try:
        os.write(1, (text + chr(10)).encode("utf-8", "replace"))
    except OSError:
        pass
def run(what, items):
    if not items:
        return
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        pending = [pool.submit(what, item) for item in enumerate(items)]
        while pending:
            count = len(ends)
            finished, pending = concurrent.futures.wait(pending, timeout=1)
            for one in finished:
                one.result()
            gather()
            if pending and len(ends) > count:
                tell()
tops = {}
for package in packages:
    tops.setdefault(package.split(".")[0], []).append(package)
trees = [names for names in tops.values() if request["forks"] and len(names) > 1]
run(below, trees)
run(alone, [package for package in packages if package not in ends])
tell()
with open(request["result"] + ".part", "w", encoding="utf-8") as out:
    json.dump([{"package": package, **ends.get(package, {"end": "unreached"})} for package in packages], out)
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
  /** Whether packages below one name may share the import of it: they are told the same, in less time. */
  readonly forks: boolean;
}

/** The interpreter's arguments. */
export function probeArguments(request: ProbeRequest): string[] {
  return ['-c', starter, JSON.stringify({ ...request, importer })];
}
