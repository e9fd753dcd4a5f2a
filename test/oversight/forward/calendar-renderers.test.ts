/** The forward schedule as text, Markdown, iCalendar and JSON: byte by byte, by readers of other people, and with hostile text in every place. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { describeSchedule } from '../../../src/oversight/forward/document.ts';
import { renderCalendarIcs } from '../../../src/oversight/forward/ics.ts';
import { renderCalendarPage } from '../../../src/oversight/forward/page.ts';
import type { ForwardSchedule, ScheduledChange } from '../../../src/oversight/forward/schedule.ts';
import { renderAsMarkdown } from '../../../src/render/markdown/writer.ts';
import { writeJsonText } from '../../../src/render/plain/json-text.ts';
import { withoutCommands } from '../../../src/render/plain/safe-text.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import { CLOCK_CHANGE, EMPTY, HOSTILE, LACKING, makeLarge, PAYMENTS } from './schedules.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'golden');
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

const SCHEDULES: Readonly<Record<string, ForwardSchedule>> = {
  'clock-change': CLOCK_CHANGE,
  empty: EMPTY,
  hostile: HOSTILE,
  lacking: LACKING,
  payments: PAYMENTS,
};

const LIMIT = 1_000_000;
const SURFACES: Readonly<Record<string, (schedule: ForwardSchedule) => string>> = {
  txt: (schedule) => renderAsText(describeSchedule(schedule), { colour: false, width: 100 }),
  'narrow.txt': (schedule) => renderAsText(describeSchedule(schedule), { colour: false, width: 40 }),
  md: (schedule) => renderAsMarkdown(describeSchedule(schedule), { limit: LIMIT }),
  ics: renderCalendarIcs,
  json: writeJsonText,
};

describe('golden files', () => {
  for (const [name, schedule] of Object.entries(SCHEDULES)) {
    for (const [ending, render] of Object.entries(SURFACES)) {
      test(`${name}.${ending}`, () => {
        const path = join(FOLDER, `${name}.${ending}`);
        const text = render(schedule);
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
    const expected = Object.keys(SCHEDULES).flatMap((name) => Object.keys(SURFACES).map((one) => `${name}.${one}`));
    expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
  });
});

/** Whatever stands in any text of a change. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^[\\;,:"|<>`#[\]@\n\r ]{0,120}$/),
  fc.constantFrom(
    '##[error]x',
    '::error::x',
    'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
    '| a | b |',
    '@acme/admins',
    '![x](//example.org)',
    '<img src=x onerror=alert(1)>',
    'é'.repeat(90),
    '👩‍👩‍👧‍👦'.repeat(20),
    '\u202e\u200b',
  ),
);
const changed = (text: string): ForwardSchedule => {
  const [first] = PAYMENTS.changes;
  const change = {
    ...(first as ScheduledChange),
    id: text,
    title: text,
    path: text,
    environments: [text, 'production'],
    items: [text],
    release: text,
    requestedBy: text,
    dependsOn: [text],
    problems: [{ reason: 'in-freeze' as const, level: 'error' as const, message: text, remedy: text }],
  };
  const [freeze] = PAYMENTS.freezes;
  const [window] = PAYMENTS.windows;
  return {
    ...PAYMENTS,
    changes: [change],
    untimed: [change],
    freezes: freeze === undefined ? [] : [{ ...freeze, id: text, name: text, environments: [text] }],
    windows: window === undefined ? [] : [{ ...window, name: text, environments: [text] }],
    collisions: [{ changes: [text, text], kind: 'same-item', places: [text], start: change.start, end: change.end }],
    releases: [{ name: text, changes: [text] }],
    findings: [
      {
        reason: 'record-invalid',
        level: 'error',
        message: text,
        remedy: text,
        change: text,
        path: text,
        line: 1,
        column: 1,
      },
    ],
  };
};

describe('whatever the records say', () => {
  test('no line is a workflow command, and none is taken for something else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const schedule = changed(text);
        for (const render of Object.values(SURFACES)) expect(withoutCommands(render(schedule))).toBe(render(schedule));
        const plain = renderAsText(describeSchedule(schedule), { colour: false, width: 80 });
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u200b]/u);
      }),
      { numRuns: 100 },
    );
  });

  test('no cell of a table ends before its end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = renderAsMarkdown(describeSchedule(changed(text)), { limit: LIMIT });
        const columns = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
        let width = 0;
        for (const line of markdown.split('\n')) {
          if (/^\|(?::?-+:?\|)+$/.test(line)) width = columns(line);
          else if (line.startsWith('| ') && width > 0) expect(columns(line), line).toBe(width);
          else width = 0;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('text', () => {
  test('colour only repeats what is there', () => {
    for (const schedule of Object.values(SCHEDULES)) {
      const painted = renderAsText(describeSchedule(schedule), { colour: true, width: 100 });
      const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
      expect(painted.replace(codes, '')).toBe(renderAsText(describeSchedule(schedule), { colour: false, width: 100 }));
      expect(painted).toContain('\u001b[');
    }
  });

  test('says first what is missing, and never that something is authorised', () => {
    const text = renderAsText(describeSchedule(LACKING), { colour: false, width: 100 });
    expect(text.indexOf('changes may be missing here')).toBeGreaterThan(0);
    expect(text.indexOf('changes may be missing here')).toBeLessThan(text.indexOf(LACKING.changes[0]?.id ?? '?'));
    expect(text.match(/authorised/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain('nothing here is authorised');
  });

  test('every change, freeze of a day and collision is there', () => {
    const text = renderAsText(describeSchedule(PAYMENTS), { colour: false, width: 120 });
    for (const { id } of [...PAYMENTS.changes, ...PAYMENTS.untimed]) expect(text).toContain(id);
    for (const { name } of PAYMENTS.freezes) expect(text).toContain(name);
    for (const { changes } of PAYMENTS.collisions) expect(text).toContain(changes.join(' and '));
  });

  test('times are those of the zone, on both sides of a clock change', () => {
    const text = renderAsText(describeSchedule(CLOCK_CHANGE), { colour: false, width: 100 });
    expect(text).toContain(CLOCK_CHANGE.timezone);
    expect(
      renderAsText(describeSchedule({ ...CLOCK_CHANGE, timezone: 'Europe/Atlantis' }), { colour: false, width: 100 }),
    ).toContain('Times are in UTC: the zone Europe/Atlantis is not known.');
  });
});

describe('Markdown', () => {
  test('a page that would be too long says how much it left out', () => {
    const large = makeLarge(3_000);
    const text = renderAsMarkdown(describeSchedule(large), { limit: 65_536 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    const shown = new Set(text.match(/`CHG-[0-9A-Za-z-]+`/g) ?? []).size;
    const [, left] = /Left out for length: .*?(\d+) changes/.exec(text) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(shown).toBeLessThan(large.changes.length);
  });
});

describe('JSON', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/forward-schedule.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const shorten = (given: ForwardSchedule): ForwardSchedule =>
    JSON.parse(
      JSON.stringify(given, (_, value: unknown) => (typeof value === 'string' ? value.slice(0, 300) : value)),
    ) as ForwardSchedule;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test.each(Object.entries(SCHEDULES))('%s fits the public schema, and is the schedule', (_, given) => {
    // No record holds texts as long as some of the hostile ones.
    const schedule = shorten(given);
    const parsed: unknown = JSON.parse(writeJsonText(schedule));
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
    expect(parsed).toEqual(schedule);
  });

  test('the schema lets nothing in that the type does not have', () => {
    expect(validate({ ...PAYMENTS, decision: 'authorised' })).toBe(false);
    const [first, ...rest] = PAYMENTS.changes;
    expect(validate({ ...PAYMENTS, changes: [{ ...first, state: 'authorised' }, ...rest] })).toBe(false);
    expect(validate({ ...PAYMENTS, changes: [{ ...first, start: '2026-11-24T10:00:00+00:00' }] })).toBe(false);
  });
});

type Line = { readonly name: string; readonly params: string; readonly value: string };

/** Content lines by RFC 5545, 3.1, read by hand: CRLF, 75 octets, folds of one blank. */
function readLines(ics: string): readonly Line[] {
  expect(ics.endsWith('\r\n')).toBe(true);
  const physical = ics.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    // A fold inside of a character would leave half of it.
    expect(line).not.toContain('\ufffd');
    expect(line).not.toMatch(/\p{Cs}/u);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  return lines.map((line) => {
    const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return { name, params, value };
  });
}

const TEXTS = ['SUMMARY', 'DESCRIPTION', 'UID', 'NAME', 'X-WR-CALNAME', 'CATEGORIES'];

/** A text as it was before it was escaped; every backslash has a meaning, and no bare `;` or `,` is left. */
function readText(value: string): string {
  expect(value.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,n])/g, (_, one: string) => (one === 'n' ? '\n' : one));
}

describe('iCalendar', () => {
  const check = (schedule: ForwardSchedule): void => {
    const ics = renderCalendarIcs(schedule);
    const lines = readLines(ics);
    const names = lines.map(({ name, value }) => (name === 'BEGIN' || name === 'END' ? `${name}:${value}` : name));
    expect(names[0]).toBe('BEGIN:VCALENDAR');
    expect(names.at(-1)).toBe('END:VCALENDAR');
    expect(names.filter((name) => name === 'BEGIN:VEVENT')).toHaveLength(
      schedule.changes.length + schedule.freezes.length,
    );
    expect(new Set(names.filter((name) => /^(?:BEGIN|END):/.test(name)))).toEqual(
      new Set([
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        ...(schedule.changes.length + schedule.freezes.length > 0 ? ['BEGIN:VEVENT', 'END:VEVENT'] : []),
      ]),
    );
    for (const { name, value } of lines) {
      if (name.startsWith('DT')) expect(value).toMatch(/^\d{8}T\d{6}Z$/);
      else if (name !== 'CATEGORIES' && TEXTS.includes(name)) readText(value);
    }
    const uids = lines.filter(({ name }) => name === 'UID').map(({ value }) => value);
    expect(new Set(uids).size).toBe(uids.length);
    // A reader that others wrote finds the same.
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const cut = (instant: string): string => instant.replace(/\.\d+/, '');
    for (const [index, { start, end, state }] of schedule.changes.entries()) {
      const event = events[index];
      expect(event?.startDate.toString()).toBe(cut(start));
      if (cut(start) < cut(end)) expect(event?.endDate.toString()).toBe(cut(end));
      expect(event?.component.getFirstPropertyValue('status') === 'CANCELLED').toBe(state === 'withdrawn');
    }
    for (const [index, { start, end, name }] of schedule.freezes.entries()) {
      const event = events[schedule.changes.length + index];
      expect(event?.startDate.toString()).toBe(cut(start));
      expect(event?.endDate.toString()).toBe(cut(end));
      expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      if (/^\w+(?: \w+)*$/.test(name)) expect(event?.summary).toContain(name);
    }
  };

  test.each(Object.entries(SCHEDULES))('%s', (_, schedule) => check(schedule));

  test('whatever the records say', () => {
    fc.assert(
      fc.property(hostile, (text) => check(changed(text))),
      { numRuns: 100 },
    );
  });

  test('a title comes back as it was', () => {
    const [first] = PAYMENTS.changes as readonly [ScheduledChange];
    const title = 'A\\B; "C", D\\n – für é 👩‍👧 '.trim();
    const ics = renderCalendarIcs({ ...PAYMENTS, changes: [{ ...first, title }] });
    const [event] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toContain('A\\B; "C", D\\n – für é 👩');
  });

  test('names stay the same when other changes come, and twins are told apart', () => {
    const uidsOf = (schedule: ForwardSchedule): readonly string[] =>
      readLines(renderCalendarIcs(schedule))
        .filter(({ name }) => name === 'UID')
        .map(({ value }) => value);
    const rest = { ...PAYMENTS, changes: PAYMENTS.changes.slice(1), generatedAt: '2027-01-01T00:00:00Z' };
    expect(uidsOf(PAYMENTS)).toEqual(expect.arrayContaining([...uidsOf(rest)]));
    const [first] = PAYMENTS.changes as readonly [ScheduledChange];
    expect(
      uidsOf({ ...EMPTY, repository: 'acme/payments', freezes: [], changes: [first, { ...first, path: 'b.yml' }] }),
    ).toEqual([`${first.id}@acme/payments`, `${first.id}.2@acme/payments`]);
    expect(uidsOf({ ...EMPTY, repository: null, freezes: [], changes: [first] })).toEqual([`${first.id}@change-gate`]);
  });

  test('what is planned is not confirmed, and what is shorter than a second has no end', () => {
    const [first] = PAYMENTS.changes as readonly [ScheduledChange];
    const event = (changes: Partial<ScheduledChange>): readonly string[] =>
      readLines(renderCalendarIcs({ ...EMPTY, freezes: [], changes: [{ ...first, ...changes }] })).map(
        ({ name, value }) => `${name}:${value}`,
      );
    expect(event({ state: 'planned', result: null })).toContain('STATUS:TENTATIVE');
    // The time of an open change comes whether anybody approved it or not.
    expect(event({ state: 'under-way', result: null })).toContain('STATUS:TENTATIVE');
    expect(event({ state: 'overdue', result: null })).toContain('STATUS:TENTATIVE');
    expect(event({ state: 'ended', result: 'failed' })).toContain('STATUS:CONFIRMED');
    expect(event({ state: 'withdrawn', result: null })).toContain('STATUS:CANCELLED');
    const short = event({ start: '2026-11-24T10:00:00.2Z', end: '2026-11-24T10:00:00.9Z' });
    expect(short).toContain('DTSTART:20261124T100000Z');
    expect(short.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });
});

/** What people read, unfolded. */
const READ: Readonly<Record<string, (schedule: ForwardSchedule) => string>> = {
  text: (schedule) => renderAsText(describeSchedule(schedule), { colour: false, width: 100 }).replace(/\s+/g, ' '),
  markdown: (schedule) => renderAsMarkdown(describeSchedule(schedule), { limit: LIMIT }).replace(/\\/g, ''),
  ics: (schedule) => renderCalendarIcs(schedule).replace(/\r\n /g, '').replace(/\\/g, ''),
  html: renderCalendarPage,
};
const fault = (reason: 'calendar-invalid' | 'record-invalid' | 'policy-invalid'): ForwardSchedule => ({
  ...EMPTY,
  findings: [
    {
      change: null,
      path: 'x.yml',
      line: 1,
      column: 1,
      reason,
      level: 'error',
      message: 'It is no list.',
      remedy: 'Do.',
    },
  ],
});

describe.each(Object.entries(READ))('as %s', (_, render) => {
  test('a calendar or a policy that cannot be used is not taken for one without freezes', () => {
    expect(render(fault('calendar-invalid'))).toContain('Windows and freezes are not shown and no change was judged');
    expect(render(fault('policy-invalid'))).toContain('Windows and freezes are not shown and no change was judged');
    expect(render(fault('record-invalid'))).not.toContain('Windows and freezes are not shown');
    expect(render(EMPTY)).not.toContain('Windows and freezes are not shown');
  });

  test('what it was narrowed to is said, and a name that no record has', () => {
    const asked = { environments: ['staging', 'prodction'], items: ['component:default/a'], unnamed: ['prodction'] };
    expect(render({ ...EMPTY, asked })).toContain(
      'Only changes of component:default/a to staging or prodction are shown. No change record names prodction.',
    );
    expect(render(EMPTY)).not.toContain('Only changes');
  });
});

test.each(['text', 'markdown', 'html'])(
  '%s says that nothing is planned only where everything could be read',
  (name) => {
    const render = READ[name] as (schedule: ForwardSchedule) => string;
    expect(render(EMPTY)).toContain('No change is planned in this time.');
    const lacking = render(fault('record-invalid'));
    expect(lacking).toContain('No change could be read that is in this time.');
    expect(lacking).not.toContain('No change is planned');
  },
);

describe('times', () => {
  const [first] = PAYMENTS.changes as readonly [ScheduledChange];
  const having = (...changes: readonly Partial<ScheduledChange>[]): ForwardSchedule => ({
    ...EMPTY,
    range: { start: '2026-10-23T23:00:00Z', end: '2026-10-28T00:00:00Z' },
    changes: changes.map((one, index) => ({ ...first, id: `CHG-${index}`, ...one })),
  });

  test('in the hour that the clocks show twice have their offset', () => {
    const schedule = having({ start: '2026-10-25T00:30:00Z', end: '2026-10-25T01:30:00Z' });
    expect(READ['text']?.(schedule)).toContain('01:30 (+01:00) to 01:30 (+00:00)');
    expect(READ['markdown']?.(schedule)).toContain('01:30 (+01:00) to 01:30 (+00:00)');
    expect(READ['text']?.(having({ start: '2026-10-25T02:00:00Z', end: '2026-10-25T03:00:00Z' }))).toContain(
      '02:00 to 03:00',
    );
  });

  test('a change over several days stands on the day on which it ends, and on those on which something begins', () => {
    const schedule = having(
      { start: '2026-10-24T09:00:00Z', end: '2026-10-27T09:00:00Z', title: 'Long' },
      { start: '2026-10-25T22:00:00Z', end: '2026-10-25T23:00:00Z', title: 'Short' },
    );
    const text = READ['text']?.(schedule) ?? '';
    expect(text).toMatch(/Sunday 25 October 2026 . until 09:00 on Tuesday 27 October 2026: CHG-0 Long \(ended/u);
    expect(text).toMatch(/Tuesday 27 October 2026 . until 09:00: CHG-0 Long/u);
    expect(text).not.toContain('Monday 26 October 2026 ');
    expect(READ['markdown']?.(schedule)).toMatch(/### Tuesday 27 October 2026\n\n- . until 09:00: `CHG-0` Long/u);
  });

  test('one that ends at midnight is not on the next day', () => {
    const schedule = having({ start: '2026-10-26T22:00:00Z', end: '2026-10-27T00:00:00Z' });
    expect(READ['text']?.(schedule)).not.toContain('until 00:00');
  });
});
