import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/unlabelled-promotion.ts';
import type { PullRequest } from '../../src/domain/history.ts';
import { edgeOf, history, promotion } from '../support/history.ts';
import { repositoryWith } from '../support/repository.ts';

const request = (...labels: string[]): PullRequest => ({ number: 7, title: 't', labels, draft: false, source: 'api' });
const run = (pullRequest: PullRequest | null, labels: readonly string[], modules: readonly string[]) => {
  const edge = { ...edgeOf(), labels };
  const total = modules.map((module) => promotion(module, null, { edge }));
  return [...check.run(repositoryWith({ pullRequest, history: history({ total }) }))];
};

describe('unlabelled-promotion', () => {
  it.each<[string, PullRequest | null, string[], string[]]>([
    ['the label is there', request('x', 'lane-promotion'), ['lane-promotion'], ['core/x']],
    ['it is there in another case', request('Lane-Promotion'), ['lane-promotion'], ['core/x']],
    ['no label is required', request(), [], ['core/x']],
    ['nothing is promoted', request(), ['lane-promotion'], []],
    ['there is no pull request', null, ['lane-promotion'], ['core/x']],
  ])('is silent where %s', (_, pullRequest, labels, modules) => {
    expect(run(pullRequest, labels, modules)).toEqual([]);
  });

  it('lists all missing labels at once', () => {
    expect(run(request('b'), ['lane-promotion', 'b', "it's safe"], ['core/x', 'core/y'])).toEqual([
      {
        message: 'pull request #7 promotes "core/x", "core/y" and lacks the labels "it\'s safe", "lane-promotion"',
        remedy: "gh pr edit 7 --add-label 'it'\\''s safe' --add-label lane-promotion",
        location: { path: 'lukhas/core/x/a.py' },
        value: "it's safe, lane-promotion",
        data: { labels: ["it's safe", 'lane-promotion'], pullRequest: 7 },
      },
    ]);
  });

  it('names one label', () => {
    expect(run(request(), ['lane-promotion'], ['core/x'])).toMatchObject([
      { message: 'pull request #7 promotes "core/x" and lacks the label "lane-promotion"' },
    ]);
  });
});
