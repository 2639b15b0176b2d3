module.exports = { ...require('../../jest.preset.cjs'), displayName: 'ballot-native' };
