import { withoutEnding } from '../domain/module-path.ts';

/** A module's path without what depends on its form: `a/b.py`, `a/b/__init__.py` and `a/b/` are all `a/b`. */
export function moduleBase(place: string): string {
  return withoutEnding(withoutSlash(place).replace(/\/__init__\.py$/, ''));
}

/** A directory as a path. */
export function withoutSlash(place: string): string {
  return place.endsWith('/') ? place.slice(0, -1) : place;
}
