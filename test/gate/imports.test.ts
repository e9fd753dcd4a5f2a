/** Imported freezes from the files of a checkout to the exit code: in one, beside one, and files that nobody can read. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { check } from '../../src/cli/commands/check.ts';
import { survey } from '../../src/oversight/survey/survey.ts';
import { openScreen } from '../cli/harness.ts';

const AUTHORISED = fileURLToPath(new URL('../../examples/authorised/', import.meta.url));
const AT = '2026-11-24T10:10:00Z';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The example that is authorised for 21 November 2028, with what its calendar imports. */
function repository(imports: readonly string[], files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  folders.push(root);
  cpSync(AUTHORISED, root, { recursive: true });
  const folder = join(root, '.github/change-gate');
  writeFileSync(
    join(folder, 'calendar.yml'),
    `version: 1\nimports:\n${imports.map((name) => `  - ${name}\n`).join('')}`,
  );
  mkdirSync(join(folder, 'imported'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return root;
}

function calendarOf(...days: readonly string[]): string {
  const events = days.flatMap((day) => ['BEGIN:VEVENT', 'SUMMARY:Audit', `DTSTART;VALUE=DATE:${day}`, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

type Seen = { readonly code: number; readonly decision: string; readonly errors: readonly string[] };

async function judge(root: string, stage: 'draft' | 'review' = 'review'): Promise<Seen> {
  const screen = openScreen(AT);
  const code = await check(['--root', root, '--stage', stage, '--at', AT, '--format', 'json'], screen);
  const { decision, findings } = JSON.parse(screen.shown()) as {
    decision: string;
    findings: { reason: string; level: string; path: string | null; line: number | null }[];
  };
  const errors = findings
    .filter(({ level }) => level === 'error')
    .map(({ reason, path, line }) =>
      path === null ? reason : `${reason} ${path.replace('.github/change-gate/', '')}:${line}`,
    );
  return { code, decision, errors };
}

const RECORD = 'changes/CHG-2026-0007.yml';
const IN = calendarOf('20261225', '20281121');
const BESIDE = calendarOf('20261225', '20281122');

test.each<readonly [string, string, Seen]>([
  ['in a freeze', IN, { code: 1, decision: 'refused', errors: [`in-freeze ${RECORD}:38`] }],
  ['beside one', BESIDE, { code: 0, decision: 'authorised', errors: [] }],
  ['a calendar without events', calendarOf(), { code: 0, decision: 'authorised', errors: [] }],
])('%s', async (_, text, seen) => {
  expect(await judge(repository(['x.ics'], { 'x.ics': text }))).toEqual(seen);
  expect(await judge(repository(['imported/x.ics'], { 'imported/x.ics': text }))).toEqual(seen);
});

test.each([
  'Change freeze (ops@example.org).ics',
  'Änderungssperre 2028.ics',
  'EXPORT.ICS',
  'büro/Année.Ics',
  '日程.ics',
])('a file named %s is read like any other', async (name) => {
  const files = { [name]: IN };
  const root = repository([JSON.stringify(name)], {});
  mkdirSync(join(root, '.github/change-gate/büro'));
  for (const [own, content] of Object.entries(files)) writeFileSync(join(root, '.github/change-gate', own), content);
  expect(await judge(root)).toEqual({ code: 1, decision: 'refused', errors: [`in-freeze ${RECORD}:38`] });
});

test('as a draft too', async () => {
  expect(await judge(repository(['x.ics'], { 'x.ics': IN }), 'draft')).toEqual({
    code: 1,
    decision: 'refused',
    errors: [`in-freeze ${RECORD}:38`],
  });
});

test.each<readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[]]>([
  ['missing', {}, ['calendar-invalid calendar.yml:3']],
  ['of another case', { 'X.ics': BESIDE }, ['calendar-invalid calendar.yml:3']],
  [
    'cut off',
    { 'x.ics': BESIDE.slice(0, BESIDE.indexOf('END:VEVENT')) },
    ['calendar-invalid calendar.yml:3', 'calendar-invalid x.ics:3'],
  ],
  [
    'of other bytes',
    { 'x.ics': new Uint8Array([0x00, 0xff, 0xfe]) },
    ['calendar-invalid calendar.yml:3', 'calendar-invalid x.ics:1'],
  ],
  [
    'of an event that cannot be told',
    { 'x.ics': BESIDE.replace('SUMMARY:Audit', 'DURATION:P0D') },
    ['calendar-invalid x.ics:3'],
  ],
])('a file that is %s leaves the run undetermined', async (_, files, errors) => {
  for (const stage of ['review', 'draft'] as const)
    expect(await judge(repository(['x.ics'], files), stage)).toEqual({
      // A draft exits with 0 or 1.
      code: stage === 'draft' ? 1 : 3,
      decision: 'undetermined',
      errors,
    });
});

test('a link instead of a file leaves the run undetermined', async () => {
  const root = repository(['x.ics'], { 'y.ics': BESIDE });
  symlinkSync('y.ics', join(root, '.github/change-gate/x.ics'));
  expect(await judge(root)).toEqual({
    code: 3,
    decision: 'undetermined',
    errors: ['evidence-unavailable', 'calendar-invalid calendar.yml:3'],
  });
});

test('one bad file spoils the run beside a good one, and one named twice does too', async () => {
  const files = { 'x.ics': BESIDE, 'y.ics': 'nonsense' };
  expect((await judge(repository(['x.ics', 'y.ics'], files))).errors).toEqual([
    'calendar-invalid calendar.yml:4',
    'calendar-invalid y.ics:1',
  ]);
  expect((await judge(repository(['x.ics', 'x.ics'], files))).errors).toEqual(['calendar-invalid calendar.yml:4']);
});

test.each([
  '../x.ics',
  '/x.ics',
  'x.yml',
  'a/../../x.ics',
  '"a/ ../x.ics"',
  '"..\\\\x.ics"',
  './x.ics',
  '" x.ics"',
  '"C:x.ics"',
  '.x.ics',
])('%s is no name of an import', async (name) => {
  const { code, errors } = await judge(repository([name], { '../x.ics': BESIDE, 'x.yml': BESIDE }));
  expect([code, errors]).toEqual([3, ['calendar-invalid calendar.yml:3']]);
});

test('a survey reads them too', async () => {
  const open = (root: string) => openCheckout({ root, named: [], facts: null, now: AT, stage: 'draft', commit: null });
  const good = await survey(open(repository(['x.ics'], { 'x.ics': IN })));
  expect(good.calendar?.imports?.map(({ path, value }) => [path, value?.events.length])).toEqual([
    ['.github/change-gate/x.ics', 2],
  ]);
  expect(good.texts.get('.github/change-gate/x.ics')).toBe(IN);
  const bad = await survey(open(repository(['x.ics'], { 'x.ics': 'nonsense' })));
  expect(bad.findings.map(({ reason, line }) => [reason, line])).toContainEqual(['calendar-invalid', 1]);
});
