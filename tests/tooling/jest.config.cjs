module.exports = { ...require('../../jest.preset.cjs'), displayName: 'tooling-tests' };
