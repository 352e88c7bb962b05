/** The line that judges a message in a hook of one's own. */
export function hookLine(call: string): string {
  return `${call} || exit 1`;
}

/**
 * Git's hook `commit-msg`. Where lane-guard is not installed it lets the commit pass and says so: the workflow judges it all
 * the same.
 */
export function hookText(call: string): string {
  return [
    '#!/bin/sh',
    '# Written by lane-guard init: judges the subject of a commit that promotes. git commit --no-verify goes past it.',
    'if ! command -v lane-guard >/dev/null 2>&1; then',
    '  echo "commit-msg: lane-guard is not on the PATH, so the subject was not judged" >&2',
    '  exit 0',
    'fi',
    `exec ${call}`,
    '',
  ].join('\n');
}
