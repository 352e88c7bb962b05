import type { LaneMap } from '../domain/lane.ts';
import { firstFrom } from './sorted-paths.ts';

/** Whether the settings in a folder count, by its path with a trailing slash; empty: the repository's root. */
export type IsProjectFolder = (folder: string) => boolean;

export const rootAlone: IsProjectFolder = (folder) => folder === '';

/** The repository's root, and every folder that is or holds a lane's root: what is declared there is said of the lane. */
export function projectFolders({ lanes }: LaneMap): IsProjectFolder {
  const roots = lanes.map(({ root }) => root).sort();
  return (folder) => folder === '' || firstFrom(roots, folder)?.startsWith(folder) === true;
}
