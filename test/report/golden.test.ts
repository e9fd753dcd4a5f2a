/** Every surface of every report, byte by byte. UPDATE_GOLDEN=1 writes them; without it a file that is missing is a failure. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../src/gate/judged.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { toOutputs } from '../../src/report/outputs.ts';
import { renderText } from '../../src/report/text.ts';
import { REPORTS } from './reports.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'golden');
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

const SURFACES: Readonly<Record<string, (report: ReportInput) => string>> = {
  txt: (report) => renderText(report, { colour: false, width: 80 }),
  md: (report) => renderMarkdown(report, { limit: 1_048_576 }),
  json: renderJson,
  annotations: renderAnnotations,
  outputs: (report) =>
    Object.entries(toOutputs(report))
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
};

describe('golden files', () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    for (const [ending, render] of Object.entries(SURFACES)) {
      test(`${name}.${ending}`, () => {
        const path = join(FOLDER, `${name}.${ending}`);
        const text = render(report);
        if (isUpdating) {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(path, text);
        }
        expect(existsSync(path), `golden/${name}.${ending} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
        expect(text).toBe(readFileSync(path, 'utf8'));
      });
    }
  }

  test('there are no others', () => {
    const expected = Object.keys(REPORTS).flatMap((name) => Object.keys(SURFACES).map((ending) => `${name}.${ending}`));
    expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
  });
});
