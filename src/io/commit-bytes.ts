import { createHash } from 'node:crypto';
import type { ApiCommit, Signature } from './github-history.ts';

/**
 * The very bytes of a commit, from what the API tells of it: the zones of its two clocks and the line ends of its message, which
 * the API leaves out, are tried until git's own hash says that they are right. Undefined where none is, as for a commit with
 * headers that the API does not tell (another encoding, a merged tag).
 */
export function commitBytes(commit: ApiCommit): Buffer | undefined {
  for (const text of candidates(commit)) {
    const bytes = Buffer.from(text, 'utf8');
    if (hashOf(bytes, commit.sha.length) === commit.sha) return bytes;
  }
  return undefined;
}

function hashOf(content: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`commit ${content.length}\0`).update(content).digest('hex');
}

function* candidates(commit: ApiCommit): Iterable<string> {
  if (commit.signed) yield* signedTexts(commit.signed);
  const { tree, parents, author, committer, message } = commit;
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)].join('\n');
  const texts = [...new Set([`${message}\n`, message, `${message.trimEnd()}\n`])];
  for (const [one, other] of zonePairs(message.length)) {
    const people = `author ${stamp(author, one)}\ncommitter ${stamp(committer, other)}`;
    for (const text of texts) yield `${head}\n${people}\n\n${text}`;
  }
}

/** The signature is a header, after all others; its further lines are indented. */
function* signedTexts({ payload, signature }: NonNullable<ApiCommit['signed']>): Iterable<string> {
  const end = payload.indexOf('\n\n');
  if (end < 0) return;
  for (const text of new Set([signature.replace(/\n+$/, ''), signature, `${signature}\n`])) {
    const header = `gpgsig ${text.replaceAll('\n', '\n ')}`;
    for (const last of ['', '\n']) yield `${payload.slice(0, end)}\n${header}${payload.slice(end)}${last}`;
  }
}

function stamp({ name, email, date }: Signature, zone: string): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone}`;
}

/** Zones are whole quarters of an hour: https://data.iana.org/time-zones/ */
const zones = ['+0000', ...Array.from({ length: 105 }, (_, index) => zoneOf(index * 15 - 720))];

function zoneOf(minutes: number): string {
  const size = Math.abs(minutes);
  const text = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${text(Math.floor(size / 60))}${text(size % 60)}`;
}

/** Above it a message is hashed for one zone of both clocks alone: the others are many. */
const pairedLength = 20_000;

function* zonePairs(length: number): Iterable<readonly [string, string]> {
  for (const zone of zones) yield [zone, zone];
  if (length > pairedLength) return;
  for (const one of zones) for (const other of zones) if (one !== other) yield [one, other];
}
