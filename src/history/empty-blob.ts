/** Git's names of a file without a byte, in SHA-1 and in SHA-256. */
const emptyBlobs: readonly string[] = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

/** Whether no code can stand in a file: it is not there, or it is empty. */
export function isGone(blob: string | undefined): boolean {
  return blob === undefined || emptyBlobs.includes(blob);
}
