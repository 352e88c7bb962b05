import { isUncertain } from './github-errors.ts';

const mostTries = 3;

/**
 * Writes what must stand once. A connection may break when GitHub had done it already: before each further try it is looked
 * for. The request itself must not be retried by the client.
 */
export async function writeOnce<T>(write: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      const found = await find();
      if (found !== undefined) return found;
      if (tries === mostTries) throw error;
    }
  }
}
