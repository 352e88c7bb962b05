/**
 * Commands of GitHub's runner as lines of output, by the rules of actions/runner, `ActionCommand.cs`. What else is printed
 * on a runner stands between `stop-commands` (see `io/runner.ts`), so that nothing in it is read as one.
 */

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

/** Data of a command, escaped as @actions/core does it. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property's value of a command, escaped as @actions/core does it. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
