/**
 * The leak probe's program that imports packages. It runs with `-c`, since nothing of ours lies where the judged code could
 * import it. It works from CPython 3.8 on.
 *
 * A finder at the front of `sys.meta_path` finds nothing itself: it notes which own lines asked for a module. `-X importtime`
 * tells neither lines nor what a package prints between its own lines. The program leaves by `os._exit`, so that threads and
 * exit handlers of the package hold nothing up.
 *
 * `alone`: one package, in an interpreter that imported nothing before it. Else the packages are those below one top-level
 * name, and each is seen as by an interpreter of its own, without one being started for each:
 *
 * - `import a.b.c` imports `a`, then `a.b`, then `a.b.c`, each only where `sys.modules` lacks it. So the imports are done one
 *   after the other, and what stands there after `import a` is what an interpreter has that was started for `a.b` and has come
 *   to that point.
 * - Where `import a` already loaded `a.b` and `a.b.c`, `import a.b.c` runs no further statement: what `import a` did is
 *   what it does. The same where `import a` fails: `import a.b.c` fails there.
 * - What `import a` did not load is imported by forks, each of which holds that state and nothing of its siblings. A fork is no
 *   such copy where there are threads, and shares files and sockets that are open: then none is made, and what is left
 *   is imported by interpreters of its own.
 * - A fork that fails in another way than by a module that is not there tells nothing either: findings of that kind
 *   come from an interpreter that was started for them.
 *
 * What a package does by the clock, by chance or by its process id is left out of account.
 */
export const importer = `
import json, os, sys, time
request = json.loads(sys.argv[1])
root = os.getcwd() + os.sep
sys.argv = [""]
roots = [os.path.join(root, part).rstrip(os.sep) for part in request["roots"]]
sys.path[:] = roots + [part for part in sys.path if part != "" and part not in roots]
# Taken before code under test may put others in their places.
now, sleep, end = time.monotonic, time.sleep, os._exit
# No /proc, no telling whether there are threads.
fork = os.fork if sys.platform == "linux" else None
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
def attempt(package):
    try:
        __import__(package)
        return None
    except BaseException as error:
        return told(error)
def told(error):
    at, trace = None, error.__traceback__
    while trace is not None:
        path = own(trace.tb_frame.f_code.co_filename)
        if path is not None:
            at = [path, trace.tb_lineno]
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and own(error.filename):
        at = [own(error.filename), error.lineno or 1]
    kind = "import" if isinstance(error, ImportError) else "exit" if isinstance(error, SystemExit) else "exception"
    try:
        # CPython gives the file of a package, which lies elsewhere on each machine.
        said = str(error).replace(root, "")
    except BaseException:
        said = ""
    module = getattr(error, "name", None) if kind == "import" else None
    taken = None
    # "from package import module": CPython names what was taken from 3.12 on, and says it before.
    if kind == "import" and isinstance(module, str) and said.startswith("cannot import name '"):
        taken = getattr(error, "name_from", None) or said.split("'")[1]
    # importlib_metadata is what older Pythons install for importlib.metadata.
    bases = [str(base.__module__).replace("_", ".") + " " + base.__name__ for base in type(error).__mro__]
    distribution = None
    if "importlib.metadata PackageNotFoundError" in bases:
        distribution = error.args[0] if error.args else None
    elif "pkg.resources DistributionNotFound" in bases:
        distribution = getattr(getattr(error, "req", None), "project_name", None)
    return {"kind": kind, "type": type(error).__name__, "message": said[:500], "at": at,
            "module": module if isinstance(module, str) else None,
            "taken": module + "." + taken if isinstance(taken, str) else None,
            "distribution": distribution if isinstance(distribution, str) else None,
            "absent": isinstance(error, ModuleNotFoundError)}
def leave(node, packages, failure):
    loaded = []
    for name, module in list(sys.modules.items()):
        try:
            file = getattr(module, "__file__", None) or getattr(getattr(module, "__spec__", None), "origin", None)
        except BaseException:
            continue
        path = own(file)
        if path is not None and any(path.startswith(lane) for lane in request["lanes"]) and len(loaded) < 5000:
            loaded.append({"name": str(name), "path": path, "chain": asked.get(name, [])})
    with open(request["result"] + node + ".part", "w", encoding="utf-8", errors="replace") as out:
        json.dump({"packages": packages, "loaded": loaded, "failure": failure}, out)
    os.replace(request["result"] + node + ".part", request["result"] + node)
def is_left(node):
    return os.path.exists(request["result"] + node)
def gone(pid):
    try:
        return os.waitpid(pid, os.WNOHANG)[0] == pid
    except OSError:
        return True
def is_copyable():
    try:
        return fork is not None and len(os.listdir("/proc/self/task")) == 1 and len(os.listdir("/proc/self/fd")) <= files
    except OSError:
        return False
def next_of(name, stage):
    parts = name.split(".")
    for count in range(stage.count(".") + 2, len(parts) + 1):
        part = ".".join(parts[:count])
        if sys.modules.get(part) is None:
            return part
    return None
def walk(stage, packages, node, workers, spent):
    began = now()
    failure = attempt(stage)
    spent += now() - began
    if failure is not None:
        if node == "" or failure["absent"] or failure["distribution"]:
            leave(node, packages, failure)
        end(0)
    groups, covered = {}, []
    for package in packages:
        part = next_of(package, stage)
        if part is None:
            covered.append(package)
        else:
            groups.setdefault(part, []).append(package)
    if not groups or not is_copyable():
        leave(node, covered, None)
        end(0)
    try:
        # To look at a module may load others, where modules are lazy: a fork does it, and what follows does not see them.
        observer = fork()
        if observer == 0:
            try:
                leave(node, covered, None)
            finally:
                end(0)
        while not gone(observer):
            sleep(0.002)
        if is_left(node):
            branch(groups, node, workers, spent)
        else:
            leave(node, covered, None)
    finally:
        end(0)
def branch(groups, node, workers, spent):
    width = max(1, min(workers, len(groups)))
    waiting, running, number = list(groups.items())[::-1], {}, 0
    while waiting or running:
        while waiting and len(running) < width:
            part, packages = waiting.pop()
            child, number = node + "." + str(number), number + 1
            pid = fork()
            if pid == 0:
                try:
                    walk(part, packages, child, workers // width, spent)
                finally:
                    end(1)
            running[pid] = (child, now())
        for pid, (child, began) in list(running.items()):
            if gone(pid):
                del running[pid]
            elif now() > request["until"] or (now() - began > request["each"] - spent and not is_left(child)):
                os.kill(pid, 9)
                os.waitpid(pid, 0)
                del running[pid]
        if now() > request["until"]:
            return
        sleep(0.002)
if request["alone"]:
    leave("", request["packages"], attempt(request["packages"][0]))
    end(0)
try:
    # This listing's own descriptor is counted both times.
    files = len(os.listdir("/proc/self/fd"))
except OSError:
    fork = None
walk(request["packages"][0].split(".")[0], request["packages"], "", request["workers"], 0)
`;
