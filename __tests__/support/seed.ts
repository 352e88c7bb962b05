import { configureGlobal } from 'fast-check';

// The gate must not depend on chance; `FAST_CHECK_SEED=$RANDOM npm test` goes looking for more.
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20250830) });
