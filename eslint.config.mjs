import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = path.dirname(fileURLToPath(import.meta.url));
const layers = (...names) => names.map((name) => `layer:${name}`);

/** What a domain library may never reach: it is handed the time, chance and data it needs. */
const impurity = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass the time in: domain code has no clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Pass the time in: domain code has no clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pass chance in: domain code draws nothing.',
  },
  {
    selector: "MemberExpression[object.property.name='Now']",
    message: 'Pass the time in: domain code has no clock.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/*.cjs',
      '**/vite.config.ts',
      '**/vite.*.mts',
      '**/*.vite.config.mts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    plugins: { '@nx': nx },
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            {
              sourceTag: 'layer:basics',
              onlyDependOnLibsWithTags: [],
              allowedExternalImports: ['temporal-polyfill', 'fast-check'],
            },
            {
              sourceTag: 'layer:domain',
              onlyDependOnLibsWithTags: layers('basics'),
              allowedExternalImports: [
                '@noble/hashes/*',
                '@noble/curves/*',
                '@noble/ciphers/*',
                'canonicalize',
                'temporal-polyfill',
                'zod',
                'fast-check',
              ],
            },
            {
              // Words that voters read, in each language.
              sourceTag: 'layer:wording',
              onlyDependOnLibsWithTags: [],
            },
            {
              // A domain library's arithmetic, done natively: for Node alone.
              sourceTag: 'layer:native',
              onlyDependOnLibsWithTags: layers('domain', 'basics'),
              allowedExternalImports: ['sodium-native', 'fast-check'],
            },
            {
              // How a poll's contests become questions of the secret ballot, and its result papers.
              sourceTag: 'layer:sealed',
              onlyDependOnLibsWithTags: layers('basics', 'domain'),
              allowedExternalImports: ['fast-check'],
            },
            {
              // Secrets and short files that must survive a crash: for Node alone.
              sourceTag: 'layer:files',
              onlyDependOnLibsWithTags: layers('basics'),
            },
            {
              sourceTag: 'layer:verify',
              onlyDependOnLibsWithTags: layers('basics', 'domain', 'sealed'),
              allowedExternalImports: ['@noble/hashes/*', 'canonicalize', 'fast-check'],
            },
            {
              sourceTag: 'layer:publish',
              onlyDependOnLibsWithTags: layers('basics', 'domain', 'sealed', 'verify'),
              bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', 'fastify'],
            },
            {
              // Papers to print and file, made from what is published.
              sourceTag: 'layer:documents',
              onlyDependOnLibsWithTags: layers('basics', 'domain', 'verify', 'publish'),
              bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', 'fastify'],
            },
            {
              sourceTag: 'layer:contract',
              onlyDependOnLibsWithTags: layers('basics'),
              allowedExternalImports: ['openapi-fetch'],
            },
            {
              sourceTag: 'layer:ui',
              onlyDependOnLibsWithTags: layers('basics', 'wording'),
              bannedExternalImports: ['typeorm', 'pg', '@nestjs/*'],
            },
            {
              sourceTag: 'platform:node',
              onlyDependOnLibsWithTags: layers(
                'basics',
                'domain',
                'native',
                'sealed',
                'files',
                'verify',
                'publish',
                'documents',
                'contract',
                'wording',
                'tests',
              ),
            },
            {
              sourceTag: 'platform:web',
              onlyDependOnLibsWithTags: layers(
                'basics',
                'domain',
                'sealed',
                'verify',
                'contract',
                'wording',
                'ui',
              ),
              bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', 'fastify'],
            },
            {
              sourceTag: 'layer:tests',
              onlyDependOnLibsWithTags: layers(
                'basics',
                'domain',
                'native',
                'sealed',
                'files',
                'verify',
                'publish',
                'documents',
                'contract',
                'wording',
                'app',
                'tests',
              ),
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/{basics,wording,rules,count,log,verify,ballot,sealed}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto'],
              message: 'Domain code runs in browsers too: no Node built-ins, no I/O.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...impurity],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'libs/ui/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
