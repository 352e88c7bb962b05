import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/support/seed.ts'],
    testTimeout: 60_000,
    // Cleaning up many repositories on a busy disk takes longer than the ten seconds that vitest gives a hook.
    hookTimeout: 60_000,
  },
});
