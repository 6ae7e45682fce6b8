import fc from 'fast-check';

// The same random inputs in every run, so that a failure is one of the change and not of the day. To look for others:
// FUZZ_SEED=$RANDOM npx vitest run
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 12) });
