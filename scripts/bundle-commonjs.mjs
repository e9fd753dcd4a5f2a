// Bundles one entry as CommonJS, which ncc's own command does only for a package that is CommonJS. Node reads such files one by one and at
// once, where it loads modules by asking, waiting and linking: 20 of the 170 ms of a check (docs/decisions/0011-rooms-and-figures.md).
//   node scripts/bundle-commonjs.mjs ENTRY FOLDER
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [entry, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');
/** A library that many runs do without: a file of its own, which is loaded by whoever needs it first. */
const APART = 'yaml';
const LICENSES = 'licenses.txt';

mkdirSync(folder, { recursive: true });
const main = await ncc(entry, { esm: false, cache: false, license: LICENSES, externals: { [APART]: `./${APART}.js` } });
writeFileSync(join(folder, 'index.js'), main.code);
for (const [name, { source }] of Object.entries(main.assets)) writeFileSync(join(folder, name), source);
const library = await ncc(require.resolve(APART), { esm: false, cache: false, license: LICENSES });
writeFileSync(join(folder, `${APART}.js`), library.code);
appendFileSync(join(folder, LICENSES), `\n${library.assets[LICENSES].source}`);
// The package around it is one of modules.
writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n');
