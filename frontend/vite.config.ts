import { readdirSync, readFileSync } from 'node:fs';
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

/** What a learner's own pages share travels apart; a question does without it. So does what a feature keeps for itself. */
const LEARNER =
  /src\/lib\/(api\/engine|check|known|map|progress|review)|messages\/(calibration|check|home|known|map|next|progress|result|review|round)_/;
const FEATURE =
  /src\/lib\/(api\/(after|assigned|classes|decisions|journey|places|plan|preview|zone)\.|(account|after|assigned|classes|decision|guide|journey|plan|preview|time|ui\/form)\/|ui\/(CopyButton|DoneSign|Tabs))/;
/** What a question says is in these files of messages; every other file is a feature's. */
const OF_ALL = ['engine', 'items', 'shell', 'stories'];
const ofFeatures = new Set(
  readdirSync(new URL('messages/en', import.meta.url))
    .map((file) => file.replace('.json', ''))
    .filter((file) => !OF_ALL.includes(file))
    .flatMap((file) => featureMessages(file)),
);
const isShared = (id: string) =>
  /node_modules|src\/|vite\/preload-helper/.test(id) &&
  !FRAME.test(id) &&
  !LEARNER.test(id) &&
  !isOfFeature(id);

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
            { name: 'features', test: isOfFeature, minShareCount: 3 },
            { name: 'items', test: FIRST_TYPES },
            { name: 'attempt', test: ATTEMPT, minShareCount: 2 },
          ],
        },
      },
    },
  },
  resolve: process.env['VITEST'] === undefined ? {} : { conditions: ['browser'] },
  // One window for all test files of a worker: making one costs more than most tests.
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], isolate: false },
});

/** The names of the messages of a feature's file, without those of the header, which is on every page. */
function featureMessages(file: string): string[] {
  const path = new URL(`messages/en/${file}.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return Object.keys(messages).filter((name) => !name.startsWith('nav_'));
}

/** Whether a module is one feature's: its code, or a message of its file. */
function isOfFeature(id: string): boolean {
  const message = /paraglide\/messages\/(\w+)\.js$/.exec(id)?.[1];
  return message === undefined ? FEATURE.test(id) : ofFeatures.has(message);
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
