/**
 * Types of the plain JavaScript here, for the tests. They stand in one file because Biome takes a declaration beside
 * `x.mjs` for the module itself, and asks for its extension.
 */

declare module '*/examples/repository.mjs' {
  export interface ExampleRepository {
    readonly folder: string;
    git(args: readonly string[], input?: string): string;
    commit(message: string): void;
    read(path: string): string;
    write(path: string, text: string): void;
    replace(path: string, from: string, to: string): void;
    copyToProduction(area: string): void;
  }

  export function makeRepository(folder: string): ExampleRepository;
  export function cleanEnvironment(): Record<string, string>;
}

declare module '*/examples/expectation.mjs' {
  export interface ExpectedFinding {
    readonly check: string;
    readonly severity: 'error' | 'warning' | 'notice';
    readonly path: string;
    readonly line: number | null;
  }

  export interface Run {
    readonly exitCode: number | null;
    readonly output: string;
  }

  export const exitCodes: Readonly<Record<'pass' | 'fail' | 'could-not-run', number>>;
  export function found(report: import('../src/domain/report.ts').Report): ExpectedFinding[];
  export function differences(scenario: import('*/examples/scenarios.mjs').Scenario, run: Run): string[];
}

declare module '*/examples/scenarios.mjs' {
  type ExampleRepository = import('*/examples/repository.mjs').ExampleRepository;

  export interface Scenario {
    readonly id: string;
    readonly name: string;
    readonly does: string;
    readonly build: (repository: ExampleRepository) => void;
    readonly verdict: 'pass' | 'fail';
    readonly expected: readonly import('*/examples/expectation.mjs').ExpectedFinding[];
  }

  type ScenarioId = 'correct' | 'bulkCopy' | 'forgottenImport' | 'danglingDependency' | 'asciiArrow' | 'allDefects';

  export const scenarios: Readonly<Record<ScenarioId, Scenario>>;
  export function makeRepository(folder: string): ExampleRepository;
  export function cleanEnvironment(): Record<string, string>;
}
