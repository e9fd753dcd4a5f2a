// Turns src/cli/templates/files/ into constants: the files that `change-gate init` writes, as they will stand in a repository.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeTemplates(root) {
  const folder = join(root, 'src/cli/templates/files');
  const entries = readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`;
    });
  return `// Generated from src/cli/templates/files. Do not edit: run \`npm run generate\`.\n\nexport const TEMPLATES = {\n${entries.join('')}} as const;\n`;
}
