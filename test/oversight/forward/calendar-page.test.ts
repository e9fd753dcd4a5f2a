/** The calendar page byte by byte, and what has to hold of every page: its policy, its data, and that foreign text stays text. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredData } from '../../../browser/forward-schedule/data.ts';
import { readStored } from '../../../browser/forward-schedule/stored.ts';
import { renderCalendarPage } from '../../../src/oversight/forward/page.ts';
import { MOST_PLAIN } from '../../../src/oversight/forward/page-agenda.ts';
import type { ForwardSchedule } from '../../../src/oversight/forward/schedule.ts';
import { withoutCommands } from '../../../src/render/plain/safe-text.ts';
import { CLOCK_CHANGE, EMPTY, HOSTILE, LACKING, makeLarge, PAYMENTS } from './schedules.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'golden-page');
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

const SCHEDULES: Readonly<Record<string, ForwardSchedule>> = {
  'clock-change': CLOCK_CHANGE,
  empty: EMPTY,
  hostile: HOSTILE,
  lacking: LACKING,
  payments: PAYMENTS,
};

describe('golden files', () => {
  for (const [name, schedule] of Object.entries(SCHEDULES)) {
    test(`${name}.html`, () => {
      const path = join(FOLDER, `${name}.html`);
      const text = renderCalendarPage(schedule);
      if (isUpdating) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path, text);
      }
      expect(existsSync(path), `golden-page/${name}.html is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    });
  }

  test('there are no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SCHEDULES).map((name) => `${name}.html`));
  });
});

/** The blocks of one element, without its tags. */
const blocks = (page: string, name: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(new RegExp(`<${name}([^>]*)>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, attributes = '', text = '']) => [attributes, text],
  );

const EVERY = Object.entries(SCHEDULES);

describe('every page', () => {
  test.each(EVERY)('%s: the policy lets run exactly the blocks that are there', (_, schedule) => {
    const page = renderCalendarPage(schedule);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const scripts = blocks(page, 'script');
    const programs = scripts.filter(([attributes]) => attributes === '');
    const styles = blocks(page, 'style');
    expect(scripts.map(([attributes]) => attributes)).toEqual([' type="application/json" id="data"', '']);
    expect(styles).toHaveLength(1);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${programs.map(([, text]) => hash(text)).join(' ')}`,
      `style-src ${styles.map(([, text]) => hash(text)).join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test.each(EVERY)('%s: it leads nowhere else and carries no attribute that runs or paints', (_, schedule) => {
    const page = renderCalendarPage(schedule);
    const elements = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
    const tags = [...elements.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
    expect(tags.filter((tag) => /\s(?:src|srcset|style|on[a-z]+|action|poster|ping|background)=/.test(tag))).toEqual(
      [],
    );
    expect(tags.filter((tag) => /\shref=/.test(tag))).toEqual(['<a class="skip" href="#schedule">']);
    expect(tags.filter((tag) => /^<(?:img|iframe|object|embed|link|base|form|svg|math|template)\b/.test(tag))).toEqual(
      [],
    );
  });

  test.each(EVERY)(
    '%s: no line of it is a workflow command, so that it may go through a log as it is',
    (_, schedule) => {
      const page = renderCalendarPage(schedule);
      expect(withoutCommands(page)).toBe(page);
    },
  );

  test.each(EVERY)('%s: its data can be read and hold every change', (_, schedule) => {
    const text = blocks(renderCalendarPage(schedule), 'script')[0]?.[1] ?? '';
    expect(text).not.toMatch(/[<>&\u2028\u2029\n]/);
    const data = readStored(JSON.parse(text) as StoredData);
    const standing = data.changes.filter(({ state }) => state !== 'proposed');
    expect(standing.map(({ id }) => id)).toEqual(schedule.changes.map(({ id }) => id));
    expect(data.changes.length - standing.length).toBe(schedule.proposed.changes.length);
    expect(standing.map(({ start }) => new Date(start).toISOString().replace('.000', ''))).toEqual(
      schedule.changes.map(({ start }) => start),
    );
  });

  test.each(EVERY)('%s: what cannot be seen is named', (_, schedule) => {
    expect(renderCalendarPage(schedule)).not.toMatch(/[^\P{C}\n]/u);
  });
});

/** A page in which the two blocks that our own text fills are left out, so that what is left can only be what was given. */
const bodyOf = (page: string): string => page.slice(page.indexOf('<body>')).replace(/<script>[\s\S]*$/, '');

describe('text of records', () => {
  const first = PAYMENTS.changes[4];
  if (first === undefined) throw new Error('The schedule has too few changes.');

  test('any text anywhere is text: the elements of the page stay the same', () => {
    // With the names of attributes, and without their values.
    const tagsOf = (page: string) =>
      [...bodyOf(page).matchAll(/<\/?[a-z](?:"[^"]*"|[^">])*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    const withText = (text: string): ForwardSchedule => ({
      ...EMPTY,
      repository: text,
      changes: [
        {
          ...first,
          id: text,
          title: text,
          path: text,
          requestedBy: text,
          release: text,
          items: [text],
          environments: [text],
          dependsOn: [text],
          about: {
            why: text,
            backout: { steps: [text], trigger: text, duration: text, tested: true },
            retries: { id: text, result: 'failed', summary: text, review: { by: text, findings: text } },
          },
          problems: [{ reason: 'in-freeze', level: 'error', message: text, remedy: text }],
        },
      ],
      proposed: {
        known: true,
        pullRequests: 1,
        unread: [text],
        changes: [{ ...first, id: text, title: text, path: text, pullRequest: 9, fromFork: true, stands: true }],
      },
      untimed: [
        { ...first, id: `${text}.`, title: text, path: text, requestedBy: text, items: [text], environments: [text] },
      ],
      collisions: [
        { changes: [text, `${text}.`], kind: 'same-item', places: [text], start: first.start, end: first.end },
      ],
      releases: [{ name: text, changes: [text, `${text}.`] }],
      windows: [{ name: text, environments: [text], start: first.start, end: first.end }],
      freezes: [{ id: text, name: text, hardness: 'hard', environments: [text], start: first.start, end: first.end }],
      findings: [
        {
          change: text,
          path: text,
          line: 1,
          column: 1,
          reason: 'record-invalid',
          level: 'error',
          message: text,
          remedy: text,
        },
      ],
    });
    const expected = tagsOf(renderCalendarPage(withText('plain')));
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</script>',
      '<!--',
      '<script',
      '\u2028',
      '\n',
      '::',
      '##[',
      '\\',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const page = renderCalendarPage(withText(text));
          expect(tagsOf(page)).toEqual(expected);
          expect(withoutCommands(page)).toBe(page);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a long title is cut where changes are listed, and whole in the data', () => {
    const title = `Start ${'w'.repeat(5000)} end`;
    const page = renderCalendarPage({ ...EMPTY, changes: [{ ...first, title }] });
    expect(bodyOf(page).split('<script')[0]).not.toContain(title);
    expect(page).toContain(`,"${title}",`);
  });
});

describe('without scripts', () => {
  test('every change, with its problems and remedies, is in the plain HTML', () => {
    const body = bodyOf(renderCalendarPage(PAYMENTS)).split('<script')[0] ?? '';
    // Of collisions each pair is told once, in a list of its own.
    for (const { changes } of PAYMENTS.collisions) expect(body).toContain(`Collides with <bdi>${changes[0]}`);
    for (const change of [...PAYMENTS.changes, ...PAYMENTS.proposed.changes]) {
      expect(body).toContain(`<bdi>${change.title}</bdi>`);
      expect(body).toContain(`<code><bdi>${change.id}</bdi></code>`);
      for (const { message, remedy } of change.problems.filter(({ reason }) => reason !== 'collision')) {
        expect(body).toContain(message);
        expect(body).toContain(remedy);
      }
    }
  });

  test('a very large schedule is bounded, and says so', () => {
    const page = renderCalendarPage(makeLarge(MOST_PLAIN + 5));
    expect(page.match(/<li class="entry change/g)).toHaveLength(MOST_PLAIN);
    expect(page).toContain(`These are the first ${MOST_PLAIN} of ${MOST_PLAIN + 5} changes. The other 5 are shown`);
    expect(renderCalendarPage(makeLarge(MOST_PLAIN))).not.toContain('These are the first');
  });
});

describe('a page that would be very large', () => {
  test('ten thousand changes with fifty thousand collisions are at most 6 MB, and all of them are there', () => {
    const schedule = makeLarge(10_000);
    const ids = schedule.changes.map(({ id }) => id);
    const collisions = Array.from({ length: 50_000 }, (_, at) => ({
      changes: [ids[at % 10_000] ?? '', ids[(at * 7 + 1) % 10_000] ?? ''] as const,
      kind: 'same-item' as const,
      places: [`component:default/service-${at % 40} in production`],
      start: '2026-11-24T10:00:00Z',
      end: '2026-11-24T10:30:00Z',
    }));
    const long = schedule.changes.map((change, at) => ({
      ...change,
      about: {
        ...change.about,
        why: `Reason number ${at}: ${'because it has to be done before the audit. '.repeat(20)}`,
      },
    }));
    const page = renderCalendarPage({ ...schedule, changes: long, collisions });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(6_000_000);
    const data = readStored(JSON.parse(blocks(page, 'script')[0]?.[1] ?? '') as StoredData);
    expect(data.changes).toHaveLength(10_000);
    expect(data.collisions).toHaveLength(50_000);
    // What was shortened is said with each change.
    expect(data.isShort).toBe(true);
    expect(data.changes[9_999]?.why).toMatch(/^Reason number 9999: .*…$/);
  });

  test('what is small has every text whole', () => {
    const page = renderCalendarPage(PAYMENTS);
    expect((JSON.parse(blocks(page, 'script')[0]?.[1] ?? '') as StoredData).isShort).toBe(false);
  });
});

describe('what it may lack', () => {
  test('errors stand first, in a heading', () => {
    const page = renderCalendarPage(LACKING);
    expect(page).toContain('This schedule may lack changes</h2>');
    expect(page).toContain(
      '<span class="line">2 files or rules have an error; windows and freezes are not shown; 1 remark</span></summary>',
    );
    // One line, which opens to all of it.
    expect(page).not.toMatch(/<details class="faults[^>]* open/);
    expect(page.indexOf('id="lacks"')).toBeLessThan(page.indexOf('id="agenda"'));
    expect(renderCalendarPage(PAYMENTS)).not.toContain('may lack changes');
  });

  test('a zone that is not known is said, and times are in UTC', () => {
    const page = renderCalendarPage(LACKING);
    expect(page).toContain('<strong>All times are in UTC.</strong>');
    expect(page).toContain('Europe/Atlantis');
    expect(renderCalendarPage(PAYMENTS)).not.toContain('All times are in UTC');
  });

  test('it says when, never whether', () => {
    expect(renderCalendarPage(EMPTY)).toContain('never whether it is authorised');
    expect(renderCalendarPage(HOSTILE)).not.toContain('<h1>Authorised</h1>');
  });
});
