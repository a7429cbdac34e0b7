import base from './jest.config.mjs';

/** The long-running property tests, kept out of the ordinary suite. */
export default {
  ...base,
  testMatch: ['<rootDir>/packages/*/test/**/*.fuzz.ts'],
  testTimeout: 300_000,
};
