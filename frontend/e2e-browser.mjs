// Puts the Playwright driver and, on Linux x64, a Chromium where the browser tests look for them.
// Both come out of npm packages, so that neither root nor another download is needed.
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, 'target', 'e2e');
const packed = path.join(here, 'node_modules/@sparticuz/chromium/bin/chromium.br');
const chromium = path.join(out, 'chromium');

fs.mkdirSync(path.join(out, 'driver'), { recursive: true });
link(path.join(here, 'node_modules/playwright-core'), path.join(out, 'driver/package'));
link(process.execPath, path.join(out, 'driver/node'));

if (process.platform === 'linux' && process.arch === 'x64' && !fs.existsSync(chromium)) {
  await pipeline(
    fs.createReadStream(packed),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(`${chromium}.part`, { mode: 0o755 }),
  );
  fs.renameSync(`${chromium}.part`, chromium);
}

/** @param {string} to @param {string} at */
function link(to, at) {
  fs.rmSync(at, { force: true, recursive: true });
  fs.symlinkSync(to, at);
}
