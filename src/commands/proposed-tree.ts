import type { Host, Tree } from '../domain/host.ts';
import { compareText } from '../domain/order.ts';

/** The host whose folder holds a file more, or another text of it: to judge what is not written yet. */
export function withFile(host: Host, path: string, text: string): Host {
  const content = Buffer.from(text);
  return {
    ...host,
    workingTree: async () => {
      const tree = await host.workingTree();
      return overlaid(tree, path, content);
    },
  };
}

function overlaid(tree: Tree, path: string, content: Uint8Array): Tree {
  const others = tree.entries.filter((entry) => entry.path !== path);
  return {
    entries: [...others, { path, kind: 'file' as const }].sort((a, b) => compareText(a.path, b.path)),
    brokenLinks: tree.brokenLinks,
    read: async (asked) => (asked === path ? content : tree.read(asked)),
    each: async (paths, visit, room) => {
      if (!paths.includes(path)) return tree.each(paths, visit, room);
      for (const asked of paths) {
        if (asked === path) visit(asked, content);
        else await tree.each([asked], visit, room);
      }
    },
  };
}
