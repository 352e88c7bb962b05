import type { LaneMap } from '../domain/lane.ts';
import { firstFrom } from './sorted-paths.ts';

/** Whether the settings in a folder count, by its path with a trailing slash; empty: the repository's root. */
export type IsProjectFolder = (folder: string) => boolean;

export const rootAlone: IsProjectFolder = (folder) => folder === '';

/**
 * The repository's root, and every folder above a lane's root: what is declared there says by which name the lane is imported.
 * A project that lies at a lane's own root would make import roots of bare names, as `core`, for every other file as well.
 */
export function projectFolders({ lanes }: LaneMap): IsProjectFolder {
  const roots = lanes.map(({ root }) => root).sort();
  return (folder) => folder === '' || firstFrom(roots, `${folder}\0`)?.startsWith(folder) === true;
}
