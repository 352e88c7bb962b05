import type { Check } from '../domain/check.ts';
import { productionShims } from '../graph/shims.ts';

export const check: Check = {
  id: 'silent-shim',
  group: 'shims',
  title: 'a shim whose fallback is `pass`: without the development lane it imports nothing and says nothing',
  severity: 'warning',
  old: 'notice',
  needs: ['graph', 'manifest'],
  *run(repository) {
    for (const { module, silent, forwards } of productionShims(repository).values()) {
      if (!silent) continue;
      const { edge } = forwards[0].crossing;
      yield {
        message: `the shim ${module.path} passes over the ImportError: where "${edge.target}" is absent, "${module.name}" is an empty module`,
        remedy: `in ${module.path}, write raise in place of each pass or ... behind except, or import without suppress(ImportError)`,
        location: edge,
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, labels: [...edge.labels] },
      };
    }
  },
};
