import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { workbench } from './workbench.js';

const server = 'http://localhost:7070';

/** The types that most attempts hold travel together; every other type comes alone, for those attempts that hold it. */
const FIRST_TYPES = /src\/lib\/items\/(single-choice|multiple-choice|ordering|matching|sorting)\//;

/** What a learner's own pages share travels apart: a question does without it. */
const LEARNER =
  /src\/lib\/(api\/engine|check|known|map|progress|review)|messages\/(calibration|check|home|known|map|next|progress|result|review|round)_/;
const isShared = (id: string) => /node_modules|src\//.test(id) && !LEARNER.test(id);

export default defineConfig({
  plugins: [announcerWithoutStyleAttribute(), workbench(), sveltekit()],
  server: { proxy: { '/api': server, '/openapi.json': server } },
  build: {
    // Fonts stay files of their own: a data: address would be refused by the server's policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files: every request of a first visit costs more than the bytes it would save.
        codeSplitting: {
          groups: [
            { name: 'shared', test: isShared, minShareCount: 3 },
            { name: 'learner', test: LEARNER, minShareCount: 2 },
            { name: 'items', test: FIRST_TYPES },
            { name: 'attempt', test: /src\/(routes\/attempts|lib\/feedback)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  resolve: process.env['VITEST'] === undefined ? {} : { conditions: ['browser'] },
  // One window for all test files of a worker: making one costs more than most tests.
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], isolate: false },
});

/**
 * SvelteKit hides its announcer of page titles by a style attribute, which the server's policy refuses.
 * Our own class hides it as well.
 */
function announcerWithoutStyleAttribute(): Plugin {
  const attribute = /(<div id="svelte-announcer"[^>]*?) style="[^"]*"/;
  return {
    name: 'announcer-without-style-attribute',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.svelte-kit/generated/root.svelte')) return undefined;
      if (!attribute.test(code)) this.error('SvelteKit draws its announcer in another way now.');
      return { code: code.replace(attribute, '$1 class="visually-hidden"'), map: null };
    },
  };
}
