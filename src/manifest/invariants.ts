// Reads `invariants`: denied imports, forbidden files, empty files.
import type { Stated } from '../domain/location.ts';
import type { ImportInvariant, Manifest } from '../domain/manifest.ts';
import { entriesOf } from './keys.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectBoolean, expectList, expectMap, expectText, expectTexts } from './shape.ts';
import type { Value } from './values.ts';

const invariantKeys = { imports: [], secrets: [], zero_bytes_fail: [] } as const;

/** What `invariants` says, each part only where it is written; what cannot be read of it is a problem. */
export function readInvariants(
  reading: Reading,
  value: Value,
): Partial<Pick<Manifest, 'importInvariants' | 'secrets' | 'zeroBytesFail'>> {
  const example = 'invariants: with imports:, secrets: or zero_bytes_fail: below it';
  const map = expectMap(reading, value, { name: 'invariants', example });
  if (!map) return {};
  const entries = entriesOf(reading, map, invariantKeys, 'invariants');
  const imports = entries.get('imports');
  const secrets = entries.get('secrets');
  const zero = entries.get('zero_bytes_fail');
  const subject = { name: 'invariants.zero_bytes_fail', example: 'zero_bytes_fail: true' };
  const zeroBytesFail = zero && expectBoolean(reading, zero.value, subject);
  return {
    importInvariants: imports ? readImports(reading, imports.value) : [],
    secrets: secrets ? readSecrets(reading, secrets.value) : [],
    ...(zeroBytesFail && { zeroBytesFail }),
  };
}

function readImports(reading: Reading, value: Value): readonly ImportInvariant[] {
  const example = 'a list of maps with rule: and deny: ["lukhas/** <- candidate/**"]';
  const list = expectList(reading, value, { name: 'invariants.imports', example });
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `item ${index + 1} of invariants.imports`;
    const map = expectMap(reading, item, { name, example: 'a map with rule: and deny:' });
    if (!map) return [];
    const entries = entriesOf(reading, map, { rule: [], deny: [] }, name);
    const ruleEntry = entries.get('rule');
    const rule =
      ruleEntry && expectText(reading, ruleEntry.value, { name: `rule of ${name}`, example: 'rule: a sentence' });
    const deny = entries.get('deny');
    if (!deny) {
      if (!map.merged) reading.missing(map.at, `deny of ${name}`, `${name} has no deny`, 'add deny: ["A/** <- B/**"]');
      return [];
    }
    const subject = { name: `deny of ${name}`, example: 'deny: ["lukhas/** <- candidate/**"]' };
    return expectTexts(reading, deny.value, subject).flatMap((arrow) => readArrow(reading, arrow, rule?.value));
  });
}

/** `A <- B`: A must not import B. `A -> B`: B must not import A; the arrow is the way that code flows. */
function readArrow(reading: Reading, stated: Stated<string>, rule: string | undefined): ImportInvariant[] {
  const parts = stated.value.split(/(<-|->)/);
  const [left, arrow, right] = [parts[0]?.trim(), parts[1], parts[2]?.trim()];
  if (parts.length !== 3 || !left || !right) {
    const message = `deny ${quote(stated.value)} is not of the form "A <- B" or "A -> B"`;
    const remedy =
      'write two globs with one arrow between them: "lukhas/** <- candidate/**" where lukhas/ must not import candidate/';
    reading.error(stated.at, `deny ${stated.value}`, message, remedy);
    return [];
  }
  const ends = arrow === '<-' ? { importer: left, imported: right } : { importer: right, imported: left };
  return [{ ...ends, stated, ...(rule !== undefined && { rule }) }];
}

function readSecrets(reading: Reading, value: Value): readonly Stated<string>[] {
  const list = expectList(reading, value, {
    name: 'invariants.secrets',
    example: 'a list of maps with pattern: "**/*.pem"',
  });
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `item ${index + 1} of invariants.secrets`;
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') {
      const message = `${name} is the text ${quote(item.value)}, expected a map`;
      reading.error(item.at, name, message, `write - pattern: ${quote(item.value)}`);
      return [{ value: item.value, at: item.at }];
    }
    const map = expectMap(reading, item, { name, example: 'pattern: "**/*.pem"' });
    if (!map) return [];
    const entry = entriesOf(reading, map, { pattern: [] }, name).get('pattern');
    if (!entry && !map.merged) {
      reading.missing(map.at, `pattern of ${name}`, `${name} has no pattern`, 'add pattern: "**/*.pem"');
    }
    const pattern =
      entry && expectText(reading, entry.value, { name: `pattern of ${name}`, example: 'pattern: "**/*.pem"' });
    return pattern ? [pattern] : [];
  });
}
