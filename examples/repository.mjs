/** A git repository of `examples/lukhas` in a folder of one's own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('lukhas/', import.meta.url));

/** What a run of the example's own tests leaves behind. */
const leftovers = new Set(['__pycache__', '.pytest_cache']);

/** Seconds since 1970; every commit is a minute after the one before, so that object names are always the same. */
const firstCommitAt = Date.UTC(2025, 8, 1, 9) / 1000;

/**
 * An environment in which neither the user's git configuration, nor a git hook that runs us, nor the event of a job that
 * runs us has a say.
 */
export function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|INPUT|ACTIONS|RUNNER)_/i.test(name));
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
}

/**
 * Makes a git repository of the example in `folder`, which must be empty: one commit on `main`, with a fixed author and
 * date, without hooks.
 */
export function makeRepository(folder) {
  const repository = new ExampleRepository(folder);
  cpSync(example, folder, { recursive: true, filter: (source) => !leftovers.has(basename(source)) });
  repository.git(['init', '--quiet', '--template=']);
  repository.git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  for (const [name, value] of Object.entries(configuration)) repository.git(['config', name, value]);
  repository.commit('feat: dreams of glyphs, in two lanes');
  return repository;
}

const configuration = {
  'user.name': 'Ada Example',
  'user.email': 'ada@example.org',
  'commit.gpgsign': 'false',
  'core.autocrlf': 'false',
  'core.fileMode': 'false',
};

class ExampleRepository {
  #commits = 0;

  constructor(folder) {
    this.folder = folder;
  }

  git(args, input = '') {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...cleanEnvironment(), ...this.#dates() },
      input,
    });
  }

  #dates() {
    const date = `${firstCommitAt + 60 * this.#commits} +0000`;
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  }

  commit(message) {
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--file=-'], `${message}\n`);
    this.#commits += 1;
  }

  read(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path, text) {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Fails where `from` is not there, since a scenario that changes nothing would show nothing. */
  replace(path, from, to) {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    this.write(path, text.replace(from, to));
  }

  /** Copies `candidate/core/<area>` and its smoke test to their places in production, imports rewritten. */
  copyToProduction(area) {
    for (const name of readdirSync(join(this.folder, 'candidate/core', area))) {
      if (!name.endsWith('.py')) continue;
      const source = this.read(`candidate/core/${area}/${name}`);
      this.write(`lukhas/core/${area}/${name}`, rewriteImports(source));
    }
    const smoke = this.read(`tests/smoke/test_${area}_candidate_smoke.py`);
    this.write(`tests/smoke/test_${area}_lukhas_smoke.py`, rewriteImports(smoke));
  }
}

function rewriteImports(text) {
  return text.replace(/^(\s*(?:from|import)\s+)candidate\./gm, '$1lukhas.');
}
