/** Board packs and measures on every surface, byte by byte. UPDATE_GOLDEN=1 writes them; without it a missing file is a failure. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeBoard } from '../../../src/oversight/board/document.ts';
import { packForPrograms } from '../../../src/oversight/board/pack.ts';
import { describeMeasures } from '../../../src/oversight/measures/document.ts';
import { renderAsMarkdown } from '../../../src/render/markdown/writer.ts';
import { renderAsPage } from '../../../src/render/page/writer.ts';
import { writeJsonText } from '../../../src/render/plain/json-text.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import { surveyed } from '../../domain/seeded-files.ts';
import { DEPLOYMENTS, factsWith, hostile, kinds, lacking, measuresOf, packOf } from './board-packs.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';
const LIMIT = 1_048_576;
const TEXT = { colour: false, width: 80 } as const;

const BOARD = {
  txt: (pack: ReturnType<typeof packOf>) => renderAsText(describeBoard(pack), TEXT),
  md: (pack: ReturnType<typeof packOf>) => renderAsMarkdown(describeBoard(pack), { limit: LIMIT }),
  html: (pack: ReturnType<typeof packOf>) => renderAsPage(describeBoard(pack)),
  json: (pack: ReturnType<typeof packOf>) => writeJsonText(packForPrograms(pack)),
};

const MEASURES = {
  txt: (measures: ReturnType<typeof measuresOf>) => renderAsText(describeMeasures(measures), TEXT),
  md: (measures: ReturnType<typeof measuresOf>) => renderAsMarkdown(describeMeasures(measures), { limit: LIMIT }),
  html: (measures: ReturnType<typeof measuresOf>) => renderAsPage(describeMeasures(measures)),
  json: writeJsonText,
};

const PACKS = {
  usual: packOf(),
  empty: packOf({ files: surveyed({ records: [] }) }),
  lacking: packOf({ files: lacking() }),
  hostile: packOf({ files: hostile() }),
};

const COUNTS = {
  usual: measuresOf({ facts: factsWith(DEPLOYMENTS) }),
  'without-facts': measuresOf({}, { environment: 'production', since: '2026-11-01' }),
  empty: measuresOf({ files: surveyed({ records: [] }) }),
  hostile: measuresOf({ files: hostile() }),
};

function compare(folder: string, name: string, text: string): void {
  const path = join(HERE, folder, name);
  if (isUpdating) {
    mkdirSync(join(HERE, folder), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${folder}/${name} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('the board pack', () => {
  for (const [name, pack] of Object.entries(PACKS))
    for (const [ending, render] of Object.entries(BOARD))
      test(`${name}.${ending}`, () => compare('golden', `${name}.${ending}`, render(pack)));

  // What a sheet of each kind is high is measured by .ci/rendered.
  test('kinds.html', () => compare('golden', 'kinds.html', BOARD.html(packOf({ files: kinds() }))));

  test('there are no others', () => {
    const expected = Object.keys(PACKS).flatMap((name) => Object.keys(BOARD).map((ending) => `${name}.${ending}`));
    expect(readdirSync(join(HERE, 'golden')).sort()).toEqual([...expected, 'kinds.html'].sort());
  });
});

describe('the measures', () => {
  for (const [name, measures] of Object.entries(COUNTS))
    for (const [ending, render] of Object.entries(MEASURES))
      test(`${name}.${ending}`, () => compare('../measures/golden', `${name}.${ending}`, render(measures)));

  test('there are no others', () => {
    const expected = Object.keys(COUNTS).flatMap((name) => Object.keys(MEASURES).map((ending) => `${name}.${ending}`));
    expect(readdirSync(join(HERE, '../measures/golden')).sort()).toEqual(expected.sort());
  });
});
