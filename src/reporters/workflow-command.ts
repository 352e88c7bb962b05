/**
 * How GitHub's runner reads a line of output as a command, and how text is kept from being read so.
 *
 * The rules are those of actions/runner, `ActionCommand.cs`: a line that starts, after white space, with `::`, or that
 * holds `##[` anywhere. Both output streams are read, and CR alone ends a line as well.
 */

/** Data of a command, escaped as @actions/core does it. */
export function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property's value of a command, escaped as @actions/core does it. */
export function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** `::error file=a.py,line=3::message`. Properties that are undefined or empty are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}

// .NET compares with the culture, which passes over format and control characters as if they were not there: they count
// as blanks here, beside what TrimStart takes.
const commandStart = /^([\s\u0085\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*)::/u;

/**
 * Text of any number of lines, changed so that the runner takes no command from it: a backslash breaks what would start
 * one. Everything else, line ends and colours too, stays as it is.
 */
export function safeLog(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => line.replace(commandStart, '$1\\::').replace(/##\[/g, '##\\['));
}
