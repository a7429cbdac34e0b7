/** Native ESM: the @actions packages exist only as ES modules, so Jest must load them as such. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/esbuild-transform.mjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['{packages,actions}/*/src/**/*.ts'],
  clearMocks: true,
  restoreMocks: true,
  testMatch: ['<rootDir>/{packages,actions}/*/test/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
