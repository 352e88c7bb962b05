import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes; a message or a manifest that a person wrote is far below. */
const limit = 1 << 20;

/**
 * A file that the user names, its first megabyte; undefined where there is none. Never waits for a pipe or a device.
 *
 * @param path absolute.
 */
export async function readNamedFile(path: string): Promise<Uint8Array | undefined> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const status = await handle.stat();
    if (!status.isFile()) return undefined;
    const bytes = Buffer.alloc(Math.min(status.size, limit));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
