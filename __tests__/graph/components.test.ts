import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkTable } from '../../src/domain/graph.ts';
import { componentsOf, type Walk } from '../../src/graph/components.ts';
import { NearestSources } from '../../src/graph/nearest.ts';
import { countSources } from '../../src/graph/reach.ts';
import '../support/seed.ts';

/** Links by file: each inner list is what the file imports. */
function walkOf(links: readonly (readonly number[])[], closed: readonly number[] = []): Walk {
  const start = new Int32Array(links.length + 1);
  links.forEach((list, file) => {
    start[file + 1] = (start[file] ?? 0) + list.length;
  });
  const target = Int32Array.from(links.flat());
  const table: LinkTable = { paths: links.map(String), start, target, labels: new Uint16Array(target.length) };
  const open = new Uint8Array(target.length).fill(1);
  for (const link of closed) if (link < open.length) open[link] = 0;
  return { links: table, open };
}

/** By file: how many links to every other; the definition, by one search a file. */
function distances({ links, open }: Walk): readonly (readonly number[])[] {
  return links.paths.map((_, from) => {
    const lengths: number[] = links.paths.map(() => Number.POSITIVE_INFINITY);
    lengths[from] = 0;
    for (let queue = [from]; queue.length > 0; ) {
      const next: number[] = [];
      for (const file of queue) {
        for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
          const to = links.target[link] ?? 0;
          if (open[link] === 0 || lengths[to] !== Number.POSITIVE_INFINITY) continue;
          lengths[to] = (lengths[file] ?? 0) + 1;
          next.push(to);
        }
      }
      queue = next;
    }
    return lengths;
  });
}

const graphs = fc.integer({ min: 1, max: 40 }).chain((files) =>
  fc.record({
    links: fc.array(fc.array(fc.nat(files - 1), { maxLength: 4 }), { minLength: files, maxLength: files }),
    closed: fc.array(fc.nat(60), { maxLength: 6 }),
    sources: fc.array(fc.boolean(), { minLength: files, maxLength: files }),
  }),
);

describe('searches over the link table agree with their definitions', () => {
  it('components are the files that reach each other, sinks first', () => {
    fc.assert(
      fc.property(graphs, ({ links, closed }) => {
        const walk = walkOf(links, closed);
        const lengths = distances(walk);
        const { of, count } = componentsOf(walk, links.keys());
        const reaches = (a: number, b: number) => Number.isFinite(lengths[a]?.[b]);
        for (let a = 0; a < links.length; a++) {
          for (let b = 0; b < links.length; b++) {
            expect(of[a] === of[b]).toBe(reaches(a, b) && reaches(b, a));
            if (reaches(a, b)) expect(of[b]).toBeLessThanOrEqual(of[a] ?? -1);
          }
        }
        expect(count).toBe(new Set(of).size);
      }),
    );
  });

  it('components leave out what no root leads to', () => {
    const { of } = componentsOf(walkOf([[1], [], [0]]), [0]);
    expect([...of]).toEqual([1, 0, -1]);
  });

  it('counts the sources that lead to a file', () => {
    fc.assert(
      fc.property(graphs, ({ links, closed, sources }) => {
        const walk = walkOf(links, closed);
        const lengths = distances(walk);
        const isSource = Uint8Array.from(sources, Number);
        const files = [...links.keys()];
        const wanted = files.map(
          (file) =>
            files.filter((from) => from !== file && sources[from] && Number.isFinite(lengths[from]?.[file])).length,
        );
        expect(countSources(walk, isSource, files)).toEqual(wanted);
      }),
    );
  });

  it('counts more than a word has bits, of either', () => {
    const layer = Array.from({ length: 100 }, (_, at) => at);
    // 100 sources lead to one file, that to 100 others.
    const links = [...layer.map(() => [100]), layer.map((at) => 101 + at), ...layer.map(() => [])];
    const isSource = Uint8Array.from(links, (_, file) => Number(file < 100));
    const asked = layer.map((at) => 101 + at);
    expect(countSources(walkOf(links), isSource, asked)).toEqual(asked.map(() => 100));
  });

  it('finds the nearest source but the file itself, and a way of that length', () => {
    fc.assert(
      fc.property(graphs, ({ links, closed, sources }) => {
        const walk = walkOf(links, closed);
        const lengths = distances(walk);
        const nearest = new NearestSources(walk, Uint8Array.from(sources, Number), 100);
        for (const file of links.keys()) {
          const all = [...links.keys()].flatMap((from) =>
            from !== file && sources[from] ? [{ from, length: lengths[from]?.[file] ?? 0 }] : [],
          );
          const shortest = Math.min(...all.map(({ length }) => length));
          expect(nearest.reaches(file)).toBe(Number.isFinite(shortest));
          if (!nearest.reaches(file)) continue;
          const way = nearest.way(file);
          expect(way.length).toBe(shortest);
          if (!sources[file]) expect(way.source).toBe(all.find(({ length }) => length === shortest)?.from);
          let at = way.source;
          for (const link of way.links) {
            expect(link).toBeGreaterThanOrEqual(walk.links.start[at] ?? 0);
            expect(link).toBeLessThan(walk.links.start[at + 1] ?? 0);
            expect(walk.open[link]).toBe(1);
            at = walk.links.target[link] ?? -1;
          }
          expect(at).toBe(file);
        }
      }),
    );
  });

  it('leaves out the middle of a long way', () => {
    const links = Array.from({ length: 11 }, (_, file) => (file < 10 ? [file + 1] : []));
    const isSource = Uint8Array.from(links, (_, file) => Number(file === 0));
    const nearest = new NearestSources(walkOf(links), isSource, 2);
    expect(nearest.way(10)).toEqual({ source: 0, links: [0, 1, 8, 9], length: 10 });
    expect(nearest.way(5)).toEqual({ source: 0, links: [0, 1, 3, 4], length: 5 });
    expect(nearest.way(4)).toEqual({ source: 0, links: [0, 1, 2, 3], length: 4 });
  });

  it('walks a path that is longer than the call stack', () => {
    const size = 200_000;
    const links = Array.from({ length: size }, (_, file) => [(file + 1) % size]);
    expect(componentsOf(walkOf(links), [0]).count).toBe(1);
  });
});
