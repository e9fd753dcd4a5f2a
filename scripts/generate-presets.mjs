// Turns data/presets/*.yml into a constant: policies that fill in what a policy leaves out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export function writePresets(root) {
  const folder = join(root, 'data', 'presets');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const entries = names.map((name) => {
    const value = parse(readFileSync(join(folder, name), 'utf8'));
    return `  'preset/${name.slice(0, -4)}': ${JSON.stringify(value)},\n`;
  });
  return `// Generated from data/presets. Do not edit: run \`npm run generate\`.\n\nimport type { Policy } from './shapes.ts';\n\nexport const PRESETS: Readonly<Record<NonNullable<Policy['extends']>, Policy>> = {\n${entries.join('')}};\n`;
}
