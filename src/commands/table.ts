/** What a verb is called, takes and prints. Each verb is a file beside this one, loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  /** Operands as the help shows them. */
  readonly operands: string;
  readonly description: string;
  /** What `--format` may be; the first is the default. */
  readonly formats: readonly string[];
}

const reportFormats = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const;

/** The verbs of the command line, in the order of the help. */
export const commandRows = [
  {
    name: 'check',
    operands: '[path]',
    description: 'judge a repository, and the change on its branch',
    formats: reportFormats,
  },
  {
    name: 'audit',
    operands: '[path]',
    description: 'judge every lane, and say what to promote next',
    formats: reportFormats,
  },
  { name: 'smoke', operands: '[path]', description: 'run the smoke suites of both lanes', formats: reportFormats },
  {
    name: 'baseline',
    operands: '[path]',
    description: 'write down what is found today, so that only what is new fails',
    formats: ['text'],
  },
  {
    name: 'graph',
    operands: '[path]',
    description: 'print the modules and their imports',
    formats: ['json', 'dot', 'mermaid'],
  },
  {
    name: 'commit-msg',
    operands: '[file]',
    description: "judge the message of a commit that is being made, as git's hook of that name, or of a --range",
    formats: ['text'],
  },
  {
    name: 'init',
    operands: '[path]',
    description: 'propose a manifest from the tree; with --workflow and --hook what runs lane-guard',
    formats: ['text'],
  },
  { name: 'explain', operands: '<check>', description: 'print the page of a check', formats: ['text'] },
] as const satisfies readonly CommandRow[];
