import { availableParallelism } from 'node:os';

/** Native ESM: the @actions packages exist only as ES modules, so Jest must load them as such. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/esbuild-transform.mjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['{packages,actions}/*/src/**/*.ts'],
  clearMocks: true,
  restoreMocks: true,
  // One more than there are cores: many tests wait, for a process of their own or for the pace that GitHub asks for.
  maxWorkers: availableParallelism() + 1,
  // Whatever else the machine does: what hangs is still found, and what is slow has a test of its own.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/{packages,actions}/*/test/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
