module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'foreign-tests',
  globalSetup: '<rootDir>/src/fetch-tool.ts',
  testTimeout: 900_000,
};
