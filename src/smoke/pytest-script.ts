import { type LoadedFiles, readRecord, recorder } from './recorder-script.ts';

/**
 * A plugin of pytest that sees what neither its exit code nor its report tells: a run that stops itself (`pytest.exit` with
 * an exit code of its own), and options by which tests count as passed though none is called. Under pytest-xdist each
 * worker notes for itself, and hands what it has to the controller with the end of its session.
 */
const watch = `
import json
import pytest
own = {"stopped": []}
parts = [own]
@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    for name, option in (("setupplan", "--setup-plan"), ("setuponly", "--setup-only")):
        if getattr(config.option, name, False):
            raise pytest.UsageError(option + " calls no test: remove it from addopts")
@pytest.hookimpl(tryfirst=True)
def pytest_keyboard_interrupt(excinfo):
    own["stopped"].append((excinfo.typename + ": " + str(excinfo.value))[:300])
@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    values = {"NAME": __name__, "SOURCE": SOURCE, "ROOT": ROOT, "LANES": LANES}
    start = "values = " + repr(values) + BOOT
    node.gateway.remote_exec(start).waitclose(60)
@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    left = getattr(node, "workeroutput", None) or {}
    if isinstance(left.get(__name__), str):
        parts.append(json.loads(left[__name__]))
def finish():
    if LANES is not None:
        own["loaded"] = record()
@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    if hasattr(session.config, "workeroutput"):
        finish()
        session.config.workeroutput[__name__] = json.dumps(own)
def pytest_unconfigure(config):
    if hasattr(config, "workeroutput"):
        return
    finish()
    loaded = {}
    for part in parts:
        for test, files in part.get("loaded", {}).items():
            known = loaded.setdefault(test, {})
            for file, direct in files.items():
                known[file] = known.get(file, False) or direct
    stopped = [said for part in parts for said in part["stopped"]]
    with open(RESULT, "w", encoding="utf-8", errors="replace") as out:
        json.dump({"absent": ABSENT, "stopped": stopped, "loaded": None if LANES is None else loaded}, out)
`;

/**
 * Makes the plugin a module that `-p` finds, though nothing of ours lies where the judged code could import it. Told so,
 * pytest does not warn that it came too late to rewrite it.
 */
const boot = `
import sys, types
module = types.ModuleType(values["NAME"], "PYTEST_DONT_REWRITE")
module.__dict__.update(values)
sys.modules[values["NAME"]] = module
exec(compile(values["SOURCE"], values["NAME"], "exec"), module.__dict__)
`;

/**
 * Tells what is installed, and runs pytest as `python -m pytest` does, with the plugin. To look for pytest in a process of
 * its own would cost one more interpreter and one more supervisor.
 */
const program = `
import importlib.util, json, os, runpy, sys
if sys.path[0] == "":
    sys.path[0] = os.getcwd()
values, arguments = json.loads(sys.argv[1]), sys.argv[2:]
values["ROOT"] = os.getcwd() + os.sep
values["ABSENT"] = [name for name in ("pytest", "xdist") if importlib.util.find_spec(name) is None]
with open(values["RESULT"], "w", encoding="utf-8") as out:
    json.dump({"absent": values["ABSENT"]}, out)
if "pytest" in values["ABSENT"]:
    sys.exit(3)
if values["WORKERS"] > 0 and "xdist" not in values["ABSENT"]:
    arguments.insert(0, "--numprocesses=" + str(values["WORKERS"]))
exec(values["BOOT"])
sys.argv[1:] = ["-p", values["NAME"]] + arguments
runpy.run_module("pytest", run_name="__main__", alter_sys=True)
`;

/** What the program is told. */
export interface PytestRequest {
  /** Where what it tells goes; absolute. */
  readonly result: string;
  /** Processes of pytest-xdist, where that is installed; 0: none of our own. */
  readonly workers: number;
  /** Roots of all lanes, each with its trailing slash, where what each file loads is to be noted; null: it is not. */
  readonly lanes: readonly string[] | null;
}

/** The interpreter's arguments. */
export function pytestArguments({ result, workers, lanes }: PytestRequest, args: readonly string[]): string[] {
  const source = lanes === null ? watch : watch + recorder;
  const values = {
    NAME: 'lane_guard_watch',
    SOURCE: source,
    BOOT: boot,
    RESULT: result,
    WORKERS: workers,
    LANES: lanes,
  };
  return ['-c', program, JSON.stringify(values), ...args];
}

/** What the program told beside pytest's report. */
export interface PytestTold {
  /** Of `pytest` and `xdist`, what the interpreter lacks. */
  readonly absent: readonly string[];
  /** The exception by which the run stopped itself: `Exit: no network`. */
  readonly stopped?: string;
  readonly record?: ReadonlyMap<string, LoadedFiles>;
}

/** Undefined where the program was not reached, or what it told is unreadable. Code under test may have written it. */
export function readTold(json: string): PytestTold | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { absent, stopped, loaded } = parsed as Record<string, unknown>;
  const [first] = texts(stopped);
  const record = readRecord(loaded);
  return {
    absent: texts(absent),
    ...(first === undefined ? {} : { stopped: first.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() }),
    ...(record ? { record } : {}),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
