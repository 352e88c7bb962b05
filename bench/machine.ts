import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** One line: processor, cores, memory, system, Node. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory}, ${system()}, Node ${process.versions.node}`;
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'));
    if (name) return `${name[1]} (${type()} ${release()})`;
  } catch {
    // Not every system has it.
  }
  return `${type()} ${release()}`;
}
