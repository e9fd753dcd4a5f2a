/** `change-gate calendar` on folders: what it shows, writes and refuses, and that a fault is never silence. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/cli/commands/calendar.ts';
import type { ForwardSchedule } from '../../src/oversight/forward/schedule.ts';
import { openFolder, openScreen } from './harness.ts';

type Ran = { readonly code: number; readonly out: string; readonly err: string; readonly root: string };

async function run(args: readonly string[], root = openFolder('payments')): Promise<Ran> {
  const screen = openScreen('2026-11-20T09:00:00Z');
  const code = await calendar(['--root', root, ...args], screen);
  return { code, out: screen.shown(), err: screen.said(), root };
}

const asJson = (text: string): ForwardSchedule => JSON.parse(text) as ForwardSchedule;
const RECORD = 'changes/CHG-2026-0042.yml';

describe('shows', () => {
  test('eight weeks as text', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Friday 20 November 2026 to Thursday 14 January 2027 (Europe/London');
    expect(out).toContain('  ○ 10:00 to 12:00 CHG-2026-0042 Rotate the payments signing key');
    expect(out.replace(/\s+/g, ' ')).toContain('nothing here is authorised');
  });

  test.each([
    ['markdown', /^## Change schedule of this checkout\n/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['json', /^\{\n {2}"schema": 1,/],
    ['html', /^<!doctype html>/i],
  ])('%s', async (format, start) => {
    const { code, out } = await run(['--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(start);
    expect(out).toContain('CHG-2026-0042');
  });

  test('other days, another time, one environment', async () => {
    const schedule = async (...args: string[]) => asJson((await run(['--format', 'json', ...args])).out);
    const range = async (...args: string[]) => Object.values((await schedule(...args)).range);
    expect(await range('--days', '1')).toEqual(['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z']);
    expect(await range('--from', '2026-12-01', '--until', '2026-12-02')).toEqual([
      '2026-12-01T00:00:00Z',
      '2026-12-03T00:00:00Z',
    ]);
    expect(await range('--at', '2026-12-24T23:30:00-01:00', '--days', '2')).toEqual([
      '2026-12-25T00:00:00Z',
      '2026-12-27T00:00:00Z',
    ]);
    expect((await schedule('--at', '2026-11-24T11:00:00+01:00')).generatedAt).toBe('2026-11-24T10:00:00Z');
    expect((await schedule('--at', '2026-11-24T10:00:00Z')).changes.map(({ state }) => state)).toEqual(['under-way']);
    expect((await schedule('--environment', 'staging')).changes).toEqual([]);
    expect((await schedule('--environment', 'staging', '--environment', 'Production')).changes).toHaveLength(1);
    expect((await schedule('--item', 'ledger')).changes).toEqual([]);
    expect((await schedule('--item', 'payments-api')).changes).toHaveLength(1);
    expect((await schedule()).repository).toBeNull();
  });

  test('a page looks two weeks back as well', async () => {
    const root = openFolder('payments');
    expect((await run(['--format', 'html', '--at', '2026-12-04T10:00:00Z'], root)).out).toContain('CHG-2026-0042');
    expect((await run(['--format', 'text', '--at', '2026-12-04T10:00:00Z'], root)).out).not.toContain('CHG-2026-0042');
  });
});

describe('faults', () => {
  const broken = (path: string, text: string): string => {
    const root = openFolder('payments');
    writeFileSync(join(root, path), text);
    return root;
  };

  test('a record that cannot be read is said first, the rest is shown, and the exit code tells', async () => {
    const root = broken('changes/CHG-2026-0099.yml', 'id: CHG-2026-0099\ntitle: ##[error]x\n');
    const { code, out, err } = await run([], root);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out.indexOf('error record-invalid changes/CHG-2026-0099.yml')).toBeGreaterThan(0);
    expect(out.indexOf('error record-invalid')).toBeLessThan(out.indexOf('CHG-2026-0042'));
    expect(out).not.toContain('##[');
  });

  test.each(['json', 'ics', 'html', 'markdown'])('as %s they are on standard error as well', async (format) => {
    const { code, out, err } = await run(['--format', format], broken('changes/CHG-2026-0099.yml', 'id: ['));
    expect(code).toBe(3);
    expect(err).toContain('error record-unreadable changes/CHG-2026-0099.yml');
    expect(out).toContain('CHG-2026-0042');
  });

  test('a calendar that cannot be read shows no windows, judges nothing by it, and is no absent calendar', async () => {
    const { code, out } = await run(['--format', 'json'], broken('.github/change-gate/calendar.yml', 'version: 2\n'));
    const schedule = asJson(out);
    expect(code).toBe(3);
    expect(schedule).toMatchObject({ windows: [], freezes: [] });
    expect(schedule.findings.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['calendar-invalid']));
    expect(out).not.toContain('There is no calendar');
  });

  test('what the schedule finds itself is on standard error too', async () => {
    const record = readFileSync(join(openFolder('payments'), RECORD), 'utf8');
    const backwards = record
      .replace('CHG-2026-0042', 'CHG-2026-0098')
      .replace(/end: .*/, 'end: 2026-11-24T09:00:00+00:00');
    const { code, err } = await run(['--format', 'ics'], broken('changes/CHG-2026-0098.yml', backwards));
    expect(code).toBe(3);
    expect(err).toContain('error schedule-invalid changes/CHG-2026-0098.yml');
  });

  test('no record at all is no quiet month', async () => {
    const { code, out } = await run([], openFolder());
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('There is no change record at all.');
    expect((await run([])).out).not.toContain('There is no change record');
  });

  test('a name that no record has is said', async () => {
    const { out } = await run(['--environment', 'prodction']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Only changes to prodction are shown. No change record names prodction.',
    );
    expect((await run(['--environment', 'Production'])).out).not.toContain('No change record names');
  });

  test('no policy and no calendar are notices', async () => {
    const root = openFolder();
    const { code, out } = await run(['--format', 'json'], root);
    expect(code).toBe(0);
    expect(new Set(asJson(out).findings.map(({ level }) => level))).toEqual(new Set(['notice']));
  });
});

describe('writes', () => {
  test('one file, by its ending', async () => {
    const folder = openFolder();
    for (const [name, start] of [
      ['a.ics', 'BEGIN:VCALENDAR'],
      ['a.json', '{'],
      ['a.md', '## '],
      ['a.txt', 'Change schedule'],
      ['a.html', '<!'],
      ['b.htm', '<!'],
      ['b.markdown', '## '],
      ['B.ICS', 'BEGIN:VCALENDAR'],
    ] as const) {
      const { code, out } = await run(['--output', join(folder, name)]);
      expect(code).toBe(0);
      expect(out).toBe(`Wrote ${join(folder, name)}.\n`);
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start), name).toBe(true);
    }
  });

  test('a folder, with everything that is published', async () => {
    const folder = join(openFolder(), 'new', 'site');
    const { code, out } = await run(['--output', `${folder}/`]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`Wrote ${join(folder, 'index.html')}.`);
    expect(readdirSync(folder).sort()).toEqual(['calendar.ics', 'calendar.json', 'calendar.md', 'index.html']);
    const one = join(openFolder());
    expect((await run(['--output', one, '--format', 'ics'])).code).toBe(0);
    expect(readdirSync(one)).toEqual(['calendar.ics']);
  });

  test('nothing over a file that is there, unless told to', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'calendar.md'), 'mine');
    const refused = await run(['--output', folder]);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
    expect(refused.err).toContain('is there already; with --force it is overwritten');
    expect(readdirSync(folder)).toEqual(['calendar.md']);
    expect(readFileSync(join(folder, 'calendar.md'), 'utf8')).toBe('mine');
    expect((await run(['--output', folder, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'calendar.md'), 'utf8')).toContain('CHG-2026-0042');
    expect((await run(['--output', folder, '--force'])).code).toBe(0);
  });

  test('no file through a link, and none into a folder of that name', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'target'), 'mine');
    symlinkSync(join(folder, 'target'), join(folder, 'calendar.ics'));
    const linked = await run(['--output', join(folder, 'calendar.ics'), '--force']);
    expect(linked.code).toBe(2);
    expect(linked.err).toContain('is not a plain file');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('mine');
    mkdirSync(join(folder, 'site', 'index.html'), { recursive: true });
    expect((await run(['--output', join(folder, 'site'), '--force'])).code).toBe(2);
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.html']);
    expect((await run(['--output', join(folder, 'missing', 'a.ics')])).err).toContain(
      'cannot be written (ENOENT): the folder that it should be in is not there',
    );
  });

  test('nor into a folder that a link of the checkout names', async () => {
    const [root, victim] = [openFolder('payments'), openFolder()];
    symlinkSync(victim, join(root, 'public'));
    for (const output of ['public/', 'public/site/', 'public/a.html']) {
      const { code, err } = await run(['--output', join(root, output), '--force'], root);
      expect([output, code]).toEqual([output, 2]);
      expect(err).toContain('is a symbolic link, and nothing is written through one');
    }
    expect(readdirSync(victim)).toEqual([]);
  });

  test('with faults it writes all the same, and says them', async () => {
    const root = openFolder('payments');
    writeFileSync(join(root, 'changes/CHG-2026-0099.yml'), 'id: [');
    const target = join(openFolder(), 'a.txt');
    const { code, err } = await run(['--output', target], root);
    expect(code).toBe(3);
    expect(err).toContain('record-unreadable');
    expect(existsSync(target)).toBe(true);
  });
});

describe('wrong usage says so, and shows nothing', () => {
  test.each([
    [['--format', 'pdf'], '--format is "pdf"; it can be text, markdown, ics, json, html'],
    [['--from', 'tomorrow'], '--from: '],
    [['--until', '2026-02-30'], '--until: '],
    [['--at', '10:00'], '--at: '],
    [['--days', '0'], '--days is "0"; it is a whole number from 1'],
    [['--days', '3', '--until', '2026-12-01'], '--days and --until say the same: give one'],
    [['--until', '2026-11-01'], '2026-11-01 is before 2026-11-20'],
    [['--days', '5000'], 'at most 1100 days are shown at once'],
    [['--force'], '--force is for --output'],
    [['--output', ''], '--output is empty'],
    [['--output', '-'], '--output is a file or a folder'],
    [['--output', 'x.pdf'], '--output "x.pdf" does not tell the format'],
    [['--output', 'schedule'], '--output "schedule" does not tell the format'],
    [['--output', 'x.html', '--format', 'ics'], '--format ics and --output "x.html" say different formats'],
    [['--environment', ''], '--environment is empty'],
    [['--item', ' '], '--item is empty'],
    [['--from', '9999-12-31', '--days', '1'], 'a schedule ends on 9999-12-30 at the latest'],
    [[RECORD], 'it takes no "changes/CHG-2026-0042.yml"'],
    [['--colour'], 'Unknown option'],
  ])('%s', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`change-gate calendar: ${message}`);
  });

  test('a root that is no folder', async () => {
    const { code, err } = await run([], join(openFolder(), 'nowhere'));
    expect(code).toBe(2);
    expect(err).toContain('is not a folder');
  });
});
