/** What GitHub refuses and its description does not say. */
export function beyondLimits(operation: string, body: Readonly<Record<string, unknown>> | undefined): string | null {
  if (!body) return null;
  const text = typeof body.body === 'string' ? body.body : '';
  if (operation.includes('/comments') && [...text].length > 65_536)
    return 'body is too long (maximum is 65536 characters)';
  if (operation.endsWith('/issues') || operation.includes('/issues/{issue_number}')) {
    if ([...text].length > 65_536) return 'body is too long (maximum is 65536 characters)';
    if (typeof body.title === 'string' && body.title.length > 256)
      return 'title is too long (maximum is 256 characters)';
  }
  if (operation.includes('/check-runs')) return beyondCheckRun(body.output as Output | undefined);
  return null;
}

interface Output {
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly {
    readonly start_line: number;
    readonly end_line: number;
    readonly message: string;
  }[];
}

function beyondCheckRun(output: Output | undefined): string | null {
  if (!output) return null;
  const { summary = '', text = '', annotations = [] } = output;
  if (Buffer.byteLength(summary) > 65_535) return 'output.summary exceeds a maximum length of 65535';
  if (Buffer.byteLength(text) > 65_535) return 'output.text exceeds a maximum length of 65535';
  if (annotations.length > 50) return 'output.annotations: no more than 50';
  for (const { start_line: start, end_line: end, message } of annotations) {
    if (start < 1 || end < start) return `annotation lines ${start} to ${end}`;
    if (Buffer.byteLength(message) > 65_536) return 'annotation message exceeds 64 KB';
  }
  return null;
}
