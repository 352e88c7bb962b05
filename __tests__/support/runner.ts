import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { parseRunnerLog, type RunnerLog } from './runner-log.ts';

/** What the runner gives to one step. */
export interface StepRequest {
  readonly folder: string;
  readonly event: string;
  readonly payload: object;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the step left behind. */
export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as the runner's command parser reads them, one after the other. */
  readonly log: RunnerLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Null where none was written. */
  readonly report: Report | null;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The committed `dist/` in a folder of its own, where no `node_modules` is near. */
export function copyBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lane-guard-dist-'));
  folders.push(folder);
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  return join(folder, 'dist');
}

/** Starts `dist/main` as the runner does: inputs and event in the environment, command files to write to. */
export async function runStep(bundle: string, request: StepRequest): Promise<StepResult> {
  const temporary = mkdtempSync(join(tmpdir(), 'lane-guard-step-'));
  folders.push(temporary);
  const file = (name: string, text = '') => {
    const path = join(temporary, name);
    writeFileSync(path, text);
    return path;
  };
  const output = file('output');
  const summary = file('summary');
  const inputs = Object.entries({ token: 'none', ...request.inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [join(bundle, 'main/index.js')], {
    cwd: request.folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: request.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(request.payload)),
      GITHUB_REF: request.ref ?? 'refs/heads/main',
      GITHUB_REPOSITORY: 'octo/lanes',
      GITHUB_WORKSPACE: request.folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(inputs),
      ...request.environment,
    },
  });
  const collect = async (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([collect(child.stdout), collect(child.stderr), closed]);
  const outputs = parseOutputs(readFileSync(output, 'utf8'));
  return {
    code,
    stdout,
    stderr,
    log: parseRunnerLog(`${stdout}\n${stderr}`),
    outputs,
    summary: readFileSync(summary, 'utf8'),
    report: outputs.report ? (JSON.parse(readFileSync(outputs.report, 'utf8')) as Report) : null,
  };
}

/** The runner's file commands: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [name, delimiter] = (lines[at] ?? '').split('<<');
    if (!name || !delimiter) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
