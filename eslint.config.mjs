import eslint from '@eslint/js';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Node's modules, by both spellings. */
const node = [...builtinModules, 'node:*'];

/** The walls of the house: what a room may not reach into, and why. */
const wall = (files, message, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map((group) => ({ group: [group].flat(), message })) },
    ],
  },
});

const pure = ['content', 'study', 'powershell', 'cmdlets', 'voice', 'language'];

export default tseslint.config(
  { ignores: ['dist/', '.vscode-test/', 'test-results/', '**/node_modules/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['src/tsconfig.json', 'src/webview/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index that is known to exist is said so by `!`; noUncheckedIndexedAccess cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // VS Code's API takes plain objects where its types name classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': [
        'error',
        { allowTernary: true, allowShortCircuit: true },
      ],
    },
  },
  wall(
    ['src/**/*.ts'],
    'The extension runs in a browser too: no Node.js modules in src/.',
    [node],
    ['src/{content,study,powershell,cmdlets,voice,language,webview}/**'],
  ),
  wall(
    pure.map((room) => `src/${room}/**/*.ts`),
    'This room knows neither VS Code, Node.js, the editor nor a webview: hand in what it needs.',
    ['vscode', '**/editor/**', '**/webview/**', node],
  ),
  wall(
    ['src/powershell/**/*.ts'],
    'The scanner knows nothing of cmdlets or of what is made of its result.',
    [
      'vscode',
      node,
      [
        '**/cmdlets/**',
        '**/content/**',
        '**/study/**',
        '**/language/**',
        '**/editor/**',
        '**/webview/**',
      ],
    ],
  ),
  wall(['src/webview/**/*.ts'], 'A webview reaches the extension by messages alone.', [
    'vscode',
    '**/editor/**',
    node,
  ]),
  {
    files: ['test/**/*.ts'],
    rules: {
      // mocha's callbacks and node:test-like helpers read better without it.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly' } },
  },
);
