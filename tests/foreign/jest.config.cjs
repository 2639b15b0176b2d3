module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'foreign-tests',
  testTimeout: 120_000,
};
