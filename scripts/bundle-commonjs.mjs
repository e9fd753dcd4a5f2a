// Bundles one entry as CommonJS, which ncc's own command does only for a package that is CommonJS. Node reads such files one by one and at
// once, where it loads modules by asking, waiting and linking: 20 of the 170 ms of a check (docs/decisions/0011-after-the-rooms.md).
//   node scripts/bundle-commonjs.mjs ENTRY FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [entry, folder] = process.argv.slice(2);
const ncc = createRequire(import.meta.url)('@vercel/ncc');
const { code, assets } = await ncc(entry, { esm: false, cache: false, license: 'licenses.txt' });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.js'), code);
for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(folder, name), source);
// The package around it is one of modules.
writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n');
