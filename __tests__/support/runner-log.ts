/**
 * Reads a job's log as GitHub's runner does: which lines it takes for commands. After actions/runner:
 * `ProcessInvoker.cs` (lines), `ActionCommand.cs` (both forms), `ActionCommandManager.cs` (names, stop-commands).
 */

export interface RunnerCommand {
  /** In lower case: the runner compares names without case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface RunnerLog {
  readonly commands: readonly RunnerCommand[];
  /** Lines that are no command. */
  readonly plain: readonly string[];
}

const registered = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** What one stream of a step prints. The token that ends `stop-commands` counts as a command as well. */
export function parseRunnerLog(text: string): RunnerLog {
  const commands: RunnerCommand[] = [];
  const plain: string[] = [];
  let token: string | null = null;
  for (const line of linesOf(text)) {
    const names: readonly string[] = token === null ? registered : [...registered, token];
    const command: RunnerCommand | null = parseV2(line, names) ?? parseV1(line, names);
    const heeded = command !== null && (token === null || command.name === token);
    if (!heeded) {
      plain.push(line);
      continue;
    }
    commands.push(command);
    if (token !== null) token = null;
    else if (command.name === 'stop-commands' && isToken(command.message)) token = command.message.toLowerCase();
  }
  return { commands, plain };
}

/** StreamReader.ReadLine: LF, CR or both end a line; a byte order mark at the start of the stream is not part of it. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The runner refuses tokens that are empty, `pause-logging`, or the name of a command. */
function isToken(text: string): boolean {
  return text !== '' && text.toLowerCase() !== 'pause-logging' && !registered.includes(text.toLowerCase());
}

/** What Char.IsWhiteSpace holds, which String.Trim takes: not the byte order mark, unlike ECMAScript's. */
const blanks = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const leadingBlanks = new RegExp(`^[${blanks}]+`);
const outerBlanks = new RegExp(`^[${blanks}]+|[${blanks}]+$`, 'g');

/** IndexOf compares with the culture there: characters that carry no weight may stand between the two colons. */
const separator = /:[\p{Cc}\p{Cf}]*:/u;

function parseV2(line: string, names: readonly string[]): RunnerCommand | null {
  const message = line.replace(leadingBlanks, '');
  if (!message.startsWith('::')) return null;
  const end = message.slice(2).search(separator);
  if (end === -1) return null;
  const info = message.slice(2, 2 + end);
  const command = nameAndProperties(info, names);
  if (command === null) return null;
  return {
    name: command.name,
    properties: split(command.rest.replace(outerBlanks, ''), ',', propertyEscapes),
    message: decode(message.slice(2 + end + 2), dataEscapes),
  };
}

function parseV1(line: string, names: readonly string[]): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return null;
  const command = nameAndProperties(line.slice(start + 3, end), names);
  if (command === null) return null;
  return {
    name: command.name,
    properties: split(command.rest, ';', v1Escapes),
    message: decode(line.slice(end + 1), v1Escapes),
  };
}

function nameAndProperties(info: string, names: readonly string[]): { name: string; rest: string } | null {
  const space = info.indexOf(' ');
  const name = (space === -1 ? info : info.slice(0, space)).toLowerCase();
  if (!names.includes(name)) return null;
  return { name, rest: space === -1 ? '' : info.slice(space + 1) };
}

/** String.Split with RemoveEmptyEntries, then into two at the first `=` that has something before it. */
function split(text: string, comma: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(comma)) {
    const parts = /^=*([^=]+)=+([^=].*)$/s.exec(pair);
    if (parts?.[1] !== undefined && parts[2] !== undefined) properties[parts[1]] = decode(parts[2], escapes);
  }
  return properties;
}

type Escapes = readonly (readonly [code: string, character: string])[];
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const v1Escapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** In this order, `%25` last: so `%250A` becomes `%0A` and no line feed. */
function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
