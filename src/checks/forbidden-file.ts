import type { Check } from '../domain/check.ts';
import { notedPlace, statedPlace } from '../domain/location.ts';
import { shellWord } from '../domain/shell.ts';
import { PatternSet } from '../manifest/patterns.ts';
import { quote, quotePath } from '../manifest/quote.ts';

export const check: Check = {
  id: 'forbidden-file',
  group: 'manifest',
  title: 'a file that a pattern of `invariants.secrets` matches',
  severity: 'error',
  old: 'warning',
  needs: ['manifest'],
  *run({ policy, files }) {
    const patterns = new PatternSet(policy.secrets.map(({ value }) => value));
    if (policy.secrets.length === 0) return;
    for (const { path, linked } of files) {
      // What lies behind a link is there under its own path too.
      if (linked && linked.link !== path) continue;
      const matched = patterns.matching(path);
      const secret = policy.secrets.find(({ value }) => matched.has(patterns.numberOf(value)));
      if (!secret) continue;
      const where = statedPlace(secret);
      yield {
        message: `${quotePath(path)} is a file that the secrets pattern ${quote(secret.value)} at ${where} forbids`,
        remedy: `git rm --cached -- ${shellWord(path)}, add it to .gitignore, and replace the secret if it holds one: the history keeps it; where it holds none, rename it or narrow the pattern`,
        location: { path },
        related: [notedPlace(secret, `forbids ${quote(secret.value)}`)],
        value: secret.value,
        data: { pattern: secret.value },
      };
    }
  },
};
