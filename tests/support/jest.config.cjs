module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'test-support',
  globalSetup: '@folkmoot/test-support/global-setup',
  globalTeardown: '@folkmoot/test-support/global-teardown',
};
