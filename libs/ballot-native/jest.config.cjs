// Plain arithmetic, but much of it: on a busy machine a test may take its time.
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'ballot-native',
  testTimeout: 120_000,
};
