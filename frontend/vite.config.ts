import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { workbench } from './workbench.js';

const server = 'http://localhost:7070';

/** The types that most attempts hold travel together; every other type comes alone, for those attempts that hold it. */
const FIRST_TYPES = /src\/lib\/items\/(single-choice|multiple-choice|ordering|matching|sorting)\//;

/** What the runner shares with its summary and with those who read keys. */
const ATTEMPT =
  /src\/(routes\/attempts\/|lib\/(feedback\/|items\/(ItemView|Answered|registry|model|dispatch)))/;

/** Header, footer and what pages under them share; the item runner does without. */
const FRAME =
  /src\/lib\/(shell\/|ui\/(Head|Loaded|Skeleton|StartButton|WayIn))|paraglide\/messages\/(footer|nav|theme)_/;

/** What a learner's own pages share travels apart; a question does without it. */
const LEARNER =
  /src\/lib\/(api\/engine|check|known|map|progress|review)|messages\/(calibration|check|home|known|map|next|progress|result|review|round)_/;

/** What pages share with a question, and the files of messages that it speaks from. All else is a feature's. */
const QUESTION =
  /node_modules|vite\/preload-helper|src\/lib\/(api\/(client|failure|http|session|uuid)|attempts|feedback|format|items|paraglide\/(registry|runtime)|ui\/(Bar|Basis|Citation|Failure|Html|Marked|explain|marked|settle|told))/;
const ofQuestion = new Set(['engine', 'items', 'shell', 'stories'].flatMap(messagesOf));

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
            { name: 'frame', test: FRAME },
            { name: 'learner', test: LEARNER, minShareCount: 2 },
            { name: 'items', test: FIRST_TYPES },
            { name: 'attempt', test: ATTEMPT, minShareCount: 2 },
            { name: 'features', test: /src\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  resolve: process.env['VITEST'] === undefined ? {} : { conditions: ['browser'] },
  // One window for all test files of a worker: making one costs more than most tests.
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], isolate: false },
});

/** The names of the messages of a file. */
function messagesOf(file: string): string[] {
  const path = new URL(`messages/en/${file}.json`, import.meta.url);
  return Object.keys(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
}

/** Whether a module travels with every question: code that it needs, or a message that neither frame nor learner's pages keep. */
function isShared(id: string): boolean {
  const message = /paraglide\/messages\/_?(\w+)\.js$/.exec(id)?.[1];
  if (message === undefined) return QUESTION.test(id);
  return ofQuestion.has(message) && !FRAME.test(id) && !LEARNER.test(id);
}

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
