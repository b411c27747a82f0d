// Cuts the display face down to the letters that headings use: half the bytes of the Latin file it is taken from.
// Any other letter is drawn in the stand-in face, so a new language that needs more adds them here.
import fs from 'node:fs';
import subsetFont from 'subset-font';

const family = 'node_modules/@fontsource/bricolage-grotesque';
const source = `${family}/files/bricolage-grotesque-latin-700-normal.woff2`;
const target = 'src/lib/styles/bricolage-grotesque.woff2';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const letters = `${ascii}“”‘’–—…·←→©®×½äöüÄÖÜßàâçèéêëîïôùûñáíóú`;

const cut = await subsetFont(fs.readFileSync(source), letters, {
  targetFormat: 'woff2',
  noLayoutClosure: true,
});
fs.writeFileSync(target, cut);

// The licence goes wherever the face goes.
fs.copyFileSync(`${family}/LICENSE`, 'static/bricolage-grotesque-licence.txt');
