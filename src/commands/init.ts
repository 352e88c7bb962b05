import type { Host, Tree } from '../domain/host.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { asDirectory } from '../domain/path.ts';
import type { FileWish, Terminal } from '../domain/surface.ts';
import type { ChosenLanes } from '../manifest/lane-pairs.ts';
import { directoriesOf } from '../manifest/tree.ts';
import { visible } from '../reporters/visible.ts';
import type { Arguments } from '../settings/argv.ts';
import { readEntrySettings } from '../settings/read.ts';
import type { ExitCode } from './command-line.ts';
import { folderOf } from './folder.ts';
import { initCommand } from './init-command.ts';
import { hookPlan } from './init-hook.ts';
import { manifestPlan } from './init-manifest.ts';
import { workflowPlan } from './init-workflow.ts';

/** A file that init would write, or why it leaves it. */
export interface FilePlan {
  /** As people are told. */
  readonly path: string;
  /** Absent: nothing is to be written. */
  readonly write?: {
    /** Where `path` starts; null: the judged folder. */
    readonly folder: string | null;
    readonly path: string;
    readonly text: string;
    readonly wish: FileWish;
  };
  /** What is to be known of it, a line each. */
  readonly notes: readonly string[];
}

/**
 * Proposes a manifest from the tree, and with `--workflow` and `--hook` what runs lane-guard. Prints it; `--write` writes it,
 * and never over a file that is there: a manifest gets what it does not say. Everything is decided before anything is written.
 *
 * @throws Misconfiguration where the tree does not tell its lanes, and where nothing can be written.
 */
export async function printInit(given: Arguments, terminal: Terminal, opening: Promise<Host>): Promise<ExitCode> {
  const host = await opening;
  try {
    refuse(given);
    const folder = folderOf(given);
    const tree = await host.workingTree();
    const { manifest } = readEntrySettings(given.inputs);
    const chosen = chosenLanes(given, tree);
    const asked = {
      host,
      tree,
      given,
      chosen,
      manifest: pathOf(manifest),
      say: (line: string) => terminal.err(`${visible(line)}\n`),
    };
    const readFile = (path: string) => terminal.readFile(folder, path);
    const plans = [
      await manifestPlan(asked),
      ...(given.switches.has('workflow') ? [await workflowPlan(asked, readFile)] : []),
      ...(given.switches.has('hook') ? [await hookPlan(asked, terminal)] : []),
    ];
    if (given.switches.has('write')) await write(plans, folder, terminal);
    else print(plans, terminal, initCommand(given, { write: true }));
    return 0;
  } finally {
    host.dispose();
  }
}

/** What each part of init is asked for. */
export interface InitRequest {
  readonly host: Host;
  readonly tree: Tree;
  readonly given: Arguments;
  readonly chosen: ChosenLanes;
  /** Path of the manifest, from the judged folder. */
  readonly manifest: string;
  /** Tells people a line beside the result. */
  say(line: string): void;
}

function refuse({ inputs }: Arguments): void {
  for (const name of ['base', 'head', 'mode', 'policy-from'] as const) {
    if (inputs[name] === undefined) continue;
    throw new Misconfiguration(
      `init looks at the tree as it lies in the folder, and --${name} was given`,
      `leave out --${name}`,
    );
  }
}

/** A path of a file below the folder, as git would name it. */
function pathOf(written: string): string {
  const directory = asDirectory(written);
  if (directory && !/\p{C}/u.test(directory)) return directory.slice(0, -1);
  throw new Misconfiguration(
    `the manifest "${written}" is no file of the folder`,
    'name one, as in --manifest ops/matriz.yaml',
  );
}

function chosenLanes({ flags }: Arguments, tree: Tree): ChosenLanes {
  const directories = directoriesOf(tree.entries);
  const read = (name: 'development' | 'production'): string | null => {
    const written = flags?.[name];
    if (written === undefined) return null;
    const directory = asDirectory(written);
    if (directory && directories.has(directory)) return directory;
    const why = directory ? 'holds no file of the tree' : 'is no directory below the folder';
    throw new Misconfiguration(
      `--${name} "${written}" ${why}`,
      'name a directory of the tree, in the case that it has there',
    );
  };
  const chosen = { development: read('development'), production: read('production') };
  if (chosen.development === null || chosen.development !== chosen.production) return chosen;
  throw new Misconfiguration(
    `--development and --production both name "${chosen.development}"`,
    'name two directories: modules are promoted from the one to the other',
  );
}

async function write(plans: readonly FilePlan[], folder: string, terminal: Terminal): Promise<void> {
  for (const { path, write: file, notes } of plans) {
    if (file) await terminal.writeFile(file.folder ?? folder, file.path, file.text, file.wish);
    const first = file ? [`${path}: written`] : [];
    terminal.out([...first, ...notes].map((line) => `${visible(line)}\n`).join(''));
  }
}

/** The texts on standard output, what is to be known of them beside it. `writing`: the command that writes them. */
function print(plans: readonly FilePlan[], terminal: Terminal, writing: string): void {
  const shown = plans.flatMap(({ path, write: file }) => (file ? [{ path, text: file.text }] : []));
  for (const [at, { path, text }] of shown.entries()) {
    terminal.out(shown.length === 1 ? text : `${at === 0 ? '' : '\n'}# --- ${visible(path)}\n${text}`);
  }
  for (const { notes } of plans) for (const note of notes) terminal.err(`${visible(note)}\n`);
  const paths = shown.map(({ path }) => visible(path)).join(', ');
  if (shown.length > 0) terminal.err(`nothing was written: ${paths}; next: ${visible(writing)}\n`);
}
