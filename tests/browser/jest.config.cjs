const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@folkmoot/api$': '<rootDir>/../support/dist/api.cjs',
  },
  transformIgnorePatterns: [...preset.transformIgnorePatterns, '/tests/support/dist/'],
  displayName: 'browser-tests',
  testEnvironment: '<rootDir>/tells-failure.cjs',
  globalSetup: '@folkmoot/test-support/global-setup',
  globalTeardown: '@folkmoot/test-support/global-teardown',
  maxWorkers: 2,
  testTimeout: 600_000,
};
