// ESLint for what Biome does not see: promises by their types, and what the pure packages must not touch.
// Format and all other lint rules are Biome's.

import tseslint from 'typescript-eslint';

const TYPESCRIPT = [
  'packages/*/src/**/*.{ts,tsx}',
  'packages/web/{e2e,scripts}/*.ts',
  'scripts/**/*.ts',
  'bench/**/*.ts',
  'fixtures/**/*.ts',
];
const TESTS = ['**/*.test.ts', '**/*.case.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  {
    files: TYPESCRIPT,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['./tsconfig.tests.json', './packages/web/tsconfig.tests.json'] },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**/*.ts', 'bench/**/*.ts', 'packages/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['packages/{record,coder,relations,evaluation}/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'performance', 'setTimeout', 'setInterval', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is a parameter here.' },
        { object: 'Math', property: 'random', message: 'Chance is a parameter here.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is a parameter here.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Time is a parameter here.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This package runs without Node.' }] },
      ],
    },
  },
);
