/** Audits on every surface, byte by byte. UPDATE_GOLDEN=1 writes them; without it a missing file is a failure. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeAudit } from '../../../src/oversight/audit/document.ts';
import type { AuditInput } from '../../../src/oversight/audit/input.ts';
import { renderAsMarkdown } from '../../../src/render/markdown/writer.ts';
import { renderAsPage } from '../../../src/render/page/writer.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import { AUDITS } from './audits.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'golden');
const SURFACES = {
  txt: (input: AuditInput) => renderAsText(describeAudit(input), { colour: false, width: 80 }),
  md: (input: AuditInput) => renderAsMarkdown(describeAudit(input)),
  html: (input: AuditInput) => renderAsPage(describeAudit(input)),
};

describe('the audit', () => {
  for (const [name, input] of Object.entries(AUDITS))
    for (const [ending, render] of Object.entries(SURFACES))
      test(`${name}.${ending}`, () => {
        const path = join(FOLDER, `${name}.${ending}`);
        const text = render(input);
        if (process.env['UPDATE_GOLDEN'] === '1') {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(path, text);
        }
        expect(existsSync(path), `${name}.${ending} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
        expect(text).toBe(readFileSync(path, 'utf8'));
      });

  test('there are no others', () => {
    const expected = Object.keys(AUDITS).flatMap((name) => Object.keys(SURFACES).map((ending) => `${name}.${ending}`));
    expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
  });

  test('that nothing was kept is said once, whatever the number of changes', () => {
    const text = SURFACES.txt(AUDITS['without-bundles']);
    expect(text.match(/no bundles were given/giu)?.length).toBe(1);
    expect(text).toContain('Who authorised 3 changes is not known');
  });

  test('what is to be done of several of one reason is said once', () => {
    for (const render of Object.values(SURFACES))
      expect(render(AUDITS.usual).match(/Give the bundle\.json of the run/gu)?.length).toBe(1);
  });

  test('each change of the sample has boxes on the page, and no other one has', () => {
    expect(SURFACES.html(AUDITS.usual).match(/class="form"/gu)?.length).toBe(2);
    expect(SURFACES.html(AUDITS['without-bundles'])).not.toContain('class="form"');
  });
});
