module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api-tests',
  globalSetup: '@folkmoot/test-support/global-setup',
  globalTeardown: '@folkmoot/test-support/global-teardown',
  maxWorkers: 2,
  testTimeout: 90_000,
};
