// Writes everything that is derived from schemas/, data/, browser/, templates and package.json: the shapes, the validators, the catalogue of reasons
// with its document, the role ladder's skills and the bank holidays.
// The output depends on nothing but these files, so that `--check` can compare bytes; it exits 1 and names each file that differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv, writeBankHolidays, writeRoleSkills } from './generate-data.mjs';
import { writeForm } from './generate-form.mjs';
import { writePages } from './generate-pages.mjs';
import { writePlaces } from './generate-places.mjs';
import { writePresets } from './generate-presets.mjs';
import {
  readDemandsOf,
  readReasons,
  writeCatalogue,
  writeDemands,
  writeEnum,
  writeExplanations,
  writeReasonsDocument,
} from './generate-reasons.mjs';
import { writeShapes } from './generate-shapes.mjs';
import { writeTemplates } from './generate-templates.mjs';
import { writeValidator } from './generate-validators.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
const GENERATED = [
  'src/cli/templates/generated',
  'src/domain/terms/generated',
  'src/domain/time/generated',
  'src/files/checks/generated',
  'src/oversight/controls/generated',
  'src/oversight/forward/generated',
  'src/render/page/generated',
  'src/report/reasons/generated',
];

/** Shapes that are only ever written: nothing is read by them, so that the program needs neither their types nor their validators. */
const WRITTEN_ONLY = ['audit', 'board-pack', 'controls', 'forward-schedule', 'measures'];

/** Which version this is, and where it lives: what runs does not look beside itself for it. */
function writeVersion({ version, repository }) {
  const home = /^git\+https:\/\/github\.com\/([^/]+\/[^/]+)\.git$/.exec(repository.url)[1];
  return `// Generated from package.json. Do not edit: run \`npm run generate\`.\n\nexport const VERSION = '${version}';\n/** Its repository on GitHub. */\nexport const HOME = '${home}';\n`;
}

/** Every generated file, by path from the root. */
async function generate() {
  const files = new Map();
  const reasons = readReasons(read('data/reasons.yml'));
  files.set('schemas/report.schema.json', writeEnum(read('schemas/report.schema.json'), reasons));
  files.set('src/domain/terms/generated/reasons.ts', writeCatalogue(reasons));
  files.set('src/oversight/controls/generated/demands.ts', writeDemands(readDemandsOf(read('data/reasons.yml'))));
  files.set('src/report/reasons/generated/explanations.ts', writeExplanations(reasons));
  files.set('docs/reasons.md', writeReasonsDocument(reasons));
  const schemas = readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json') && !WRITTEN_ONLY.includes(name.replace('.schema.json', '')))
    .sort()
    .map((name) => ({
      name: name.replace('.schema.json', ''),
      schema: JSON.parse(files.get(`schemas/${name}`) ?? read(`schemas/${name}`)),
    }));
  files.set('src/domain/terms/generated/shapes.ts', await writeShapes(schemas));
  for (const { name, schema } of schemas) {
    const { code, declaration } = writeValidator(name, schema);
    files.set(`src/files/checks/generated/${name}.cjs`, code);
    files.set(`src/files/checks/generated/${name}.d.cts`, declaration);
  }
  files.set(
    'src/files/checks/generated/places.ts',
    writePlaces(schemas.filter(({ name }) => !['facts', 'report', 'statement'].includes(name))),
  );
  files.set(
    'src/files/checks/generated/record-form.ts',
    writeForm(schemas.find(({ name }) => name === 'change-record').schema),
  );
  files.set('src/domain/terms/generated/role-skills.ts', writeRoleSkills(parseCsv(read('data/role-framework.csv'))));
  files.set(
    'src/domain/time/generated/bank-holidays.ts',
    writeBankHolidays(JSON.parse(read('data/uk-bank-holidays.json'))),
  );
  files.set('src/domain/terms/generated/presets.ts', writePresets(root));
  files.set('src/cli/templates/generated/texts.ts', writeTemplates(root));
  files.set('src/domain/terms/generated/version.ts', writeVersion(JSON.parse(read('package.json'))));
  for (const [path, text] of await writePages(root)) files.set(path, text);
  return files;
}

const files = await generate();
const present = GENERATED.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const surplus = present.filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  const stale = [...files]
    .filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text)
    .map(([path]) => path);
  for (const path of stale)
    console.error(
      `${path} is not what schemas/, data/, browser/ and src/cli/templates/files/ give. Run: npm run generate`,
    );
  for (const path of surplus)
    console.error(`${path} is not generated from anything. Delete it, or run: npm run generate`);
  if (stale.length + surplus.length > 0) process.exitCode = 1;
} else {
  for (const path of surplus) rmSync(join(root, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(
    `${files.size} files written to ${[...new Set([...files.keys()].map((path) => dirname(path)))].join(', ')}`,
  );
}
