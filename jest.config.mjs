/** Native ESM: the @actions packages exist only as ES modules, so Jest must load them as such. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/esbuild-transform.mjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['{packages,actions}/*/src/**/*.ts'],
  clearMocks: true,
  restoreMocks: true,
  // Also on two cores both work: the processes that tests start leave theirs idle half of the time.
  maxWorkers: '100%',
  // Whatever else the machine does: what hangs is still found, and what is slow has a test of its own.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/{packages,actions}/*/test/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
