import { type Severity, type SeverityRule, severities } from '../domain/finding.ts';
import { Misconfiguration } from '../domain/misconfiguration.ts';
import { type Placed, shortened } from './stated.ts';

/**
 * A line of `severity`: `<check>: <weight>`, or `<check>[<label>]: <weight>`.
 *
 * @throws Misconfiguration for any other line.
 */
export function severityRule({ text: line, place }: Placed): SeverityRule {
  const match = /^([a-z-]+)(?:\[([a-z-]+)\])?\s*:\s*(\S+)$/.exec(line);
  const severity = match?.[3];
  if (!match || !(severity === 'off' || severities.includes(severity as Severity))) {
    throw new Misconfiguration(
      `${place}: "${shortened(line)}" is no line of "severity"`,
      'write "<check>: error", "warning", "notice" or "off"',
    );
  }
  return { check: match[1] ?? '', label: match[2] ?? null, severity: severity as SeverityRule['severity'] };
}
