const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'log',
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    // The package can be imported but not required, and Jest requires. Only tests use it.
    '^canonicalize$': require('node:path').join(
      __dirname,
      '../../node_modules/canonicalize/lib/canonicalize.js',
    ),
  },
};
