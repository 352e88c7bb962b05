// Reads `invariants`: denied imports, forbidden files, empty files.
import type { Stated } from '../domain/location.ts';
import type { ImportInvariant, Manifest } from '../domain/manifest.ts';
import { arrowPattern } from './arrow.ts';
import { entriesOf, readKey } from './keys.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { expectList, expectMap } from './shape.ts';
import { importKeys, invariantKeys, manifestKeys, secretKeys } from './tables.ts';
import type { Value } from './values.ts';

/** What `invariants` says, each part only where it is written; what cannot be read of it is a problem. */
export function readInvariants(
  reading: Reading,
  value: Value,
): Partial<Pick<Manifest, 'importInvariants' | 'secrets' | 'zeroBytesFail'>> {
  const map = expectMap(reading, value, { name: 'invariants', example: manifestKeys.invariants.example });
  if (!map) return {};
  const entries = entriesOf(reading, map, invariantKeys, 'invariants');
  const imports = entries.get('imports');
  const secrets = entries.get('secrets');
  const zero = entries.get('zero_bytes_fail');
  const zeroBytesFail = readKey(reading, zero, invariantKeys.zero_bytes_fail, 'invariants.zero_bytes_fail');
  return {
    importInvariants: imports ? readImports(reading, imports.value) : [],
    secrets: secrets ? readSecrets(reading, secrets.value) : [],
    ...(zeroBytesFail && { zeroBytesFail }),
  };
}

function readImports(reading: Reading, value: Value): readonly ImportInvariant[] {
  const subject = { name: 'invariants.imports', example: invariantKeys.imports.example };
  const list = expectList(reading, value, subject);
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `item ${index + 1} of invariants.imports`;
    const map = expectMap(reading, item, { name, example: 'a map with rule: and deny:' });
    if (!map) return [];
    const entries = entriesOf(reading, map, importKeys, name);
    const rule = readKey(reading, entries.get('rule'), importKeys.rule, `rule of ${name}`);
    if (!entries.has('deny')) {
      if (!map.merged) reading.missing(map.at, `deny of ${name}`, `${name} has no deny`, 'add deny: ["A/** <- B/**"]');
      return [];
    }
    const deny = readKey(reading, entries.get('deny'), importKeys.deny, `deny of ${name}`) ?? [];
    return deny.flatMap((arrow) => readArrow(reading, arrow, rule?.value));
  });
}

/** `A <- B`: A must not import B. `A -> B`: B must not import A; the arrow is the way that code flows. */
function readArrow(reading: Reading, stated: Stated<string>, rule: string | undefined): ImportInvariant[] {
  const [left, arrow, right] = stated.value.split(/(<-|->)/).map((part) => part.trim());
  if (!arrowPattern.test(stated.value) || !left || !right) {
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
  const subject = { name: 'invariants.secrets', example: invariantKeys.secrets.example };
  const list = expectList(reading, value, subject);
  return (list?.items ?? []).flatMap((item, index) => {
    const name = `item ${index + 1} of invariants.secrets`;
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') {
      const message = `${name} is the text ${quote(item.value)}, expected a map`;
      reading.error(item.at, name, message, `write - pattern: ${quote(item.value)}`);
      return [{ value: item.value, at: item.at }];
    }
    const map = expectMap(reading, item, { name, example: secretKeys.pattern.example });
    if (!map) return [];
    const entry = entriesOf(reading, map, secretKeys, name).get('pattern');
    if (!entry && !map.merged) {
      reading.missing(map.at, `pattern of ${name}`, `${name} has no pattern`, 'add pattern: "**/*.pem"');
    }
    const pattern = readKey(reading, entry, secretKeys.pattern, `pattern of ${name}`);
    return pattern ? [pattern] : [];
  });
}
