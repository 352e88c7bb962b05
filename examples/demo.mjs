/**
 * `npm run demo`: a promotion as the process wants it, and one with four defects, both judged by the shipped command
 * line in git repositories made for the purpose. Exit 0: both verdicts and every finding are as they should be; 1: they
 * are not; 2: something that the demo needs is missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences } from './expectation.mjs';
import { cleanEnvironment, makeRepository, scenarios } from './scenarios.mjs';

const commandLine = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const limit = 60_000;
const running = new Set();

process.exitCode = await demo();

async function demo() {
  const missing = whatIsMissing();
  if (missing.length > 0) {
    for (const line of missing) process.stderr.write(`${line}\n`);
    return 2;
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lane-guard-demo-')));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      remove();
      process.exit(128 + constants.signals[signal]);
    });
  }
  try {
    const wrong = [];
    for (const scenario of [scenarios.correct, scenarios.allDefects]) {
      wrong.push(...(await show(scenario, join(folder, scenario.id))));
    }
    for (const line of wrong) process.stderr.write(`${line}\n`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    remove();
  }
}

/** Prints one scenario's report, and gives a line for each thing that is not as it should be. */
async function show(scenario, folder) {
  process.stdout.write(`\n${heading(`${scenario.name}: ${scenario.does}`)}\n\n`);
  mkdirSync(folder);
  scenario.build(makeRepository(folder));
  const wrong = differences(scenario, await check(folder, `${folder}-report`));
  if (wrong.length === 0) {
    const count = scenario.expected.length;
    process.stdout.write(`\nAs expected: ${scenario.verdict}, ${count === 0 ? 'no findings' : `${count} findings`}\n`);
  }
  return wrong.map((line) => `${scenario.name}: ${line}`);
}

/** One run of the command line, on the terminal, with colours and progress; its report is read from the folder. */
function check(folder, reports) {
  return new Promise((resolve, reject) => {
    const options = ['--base', 'main', '--report-directory', reports];
    const child = spawn(process.execPath, [commandLine, 'check', folder, ...options], {
      env: cleanEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limit,
    });
    running.add(child);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      running.delete(child);
      const report = join(reports, 'report.json');
      resolve({ exitCode, output: existsSync(report) ? readFileSync(report, 'utf8') : '' });
    });
  });
}

function heading(text) {
  const bold = process.stdout.isTTY && !process.env.NO_COLOR;
  return bold ? `\u001b[1m${text}\u001b[22m` : text;
}

/** One line with the command that mends it, for each thing that the demo needs and does not find. */
function whatIsMissing() {
  const missing = [];
  if (Number.parseInt(process.versions.node, 10) < 20) {
    missing.push(`Node ${process.versions.node} is too old, 20 is needed: ${install('node', 'node', 'OpenJS.NodeJS')}`);
  }
  if (!answers('git', ['--version'])) missing.push(`git is missing: ${install('git', 'git', 'Git.Git')}`);
  const python = ['python3', 'python'].find((name) =>
    answers(name, ['-c', 'import sys; sys.exit(sys.version_info < (3,))']),
  );
  if (python === undefined) missing.push(`Python 3 is missing: ${install('python3', 'python3', 'Python.Python.3.13')}`);
  else if (!answers(python, ['-m', 'pytest', '--version'])) {
    missing.push(`pytest is missing: ${python} -m pip install pytest`);
  }
  if (!existsSync(commandLine)) missing.push('dist/cli/index.js is missing: npm ci && npm run build');
  return missing;
}

function answers(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function install(apt, brew, winget) {
  if (process.platform === 'darwin') return `brew install ${brew}`;
  if (process.platform === 'win32') return `winget install ${winget}`;
  if (apt === 'node') return 'nvm install 24';
  return `sudo apt-get install ${apt}`;
}
