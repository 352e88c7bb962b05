import { uriPath } from './uri.ts';

/**
 * The hidden line by which our own comment or issue is found again. What stands in it cannot end it, and text of the
 * repository never carries one (`markdown.ts`).
 *
 * @param kind what is kept: one text of each kind in one place.
 * @param folder the judged folder, where a workflow judges several: `.` or empty for the repository's root.
 */
export function marker(kind: 'comment' | 'issue' | 'suggestion', folder: string): string {
  const key = folder === '.' || folder === '' ? '' : ` ${uriPath(folder).replaceAll('-', '%2D')}`;
  return `<!-- lane-guard ${kind}${key} -->`;
}
