import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: ['.svelte-kit/', 'build/', 'target/', 'src/lib/paraglide/', 'src/lib/api/schema.d.ts'],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
  },
  {
    rules: {
      // TypeScript knows the names better.
      'no-undef': 'off',
      // Pages are served from the root of their host, so that links are plain addresses.
      'svelte/no-navigation-without-resolve': 'off',
      // The server makes safe HTML of our own Markdown; see lib/Html.svelte, the one place that shows it.
      'svelte/no-at-html-tags': 'error',
    },
  },
);
