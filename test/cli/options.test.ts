/** The table of options: typed values, and one wording for what makes no sense, whichever command it is given to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  answer,
  anyNumber,
  count,
  day,
  flag,
  folder,
  instant,
  insteadOf,
  nothing,
  oneOf,
  onlyFor,
  required,
  text,
  texts,
  together,
} from '../../src/cli/kit/option-kinds.ts';
import { type Command, type Options, options, type ValuesOf } from '../../src/cli/kit/options.ts';
import { describeHelp, describeWhole } from '../../src/cli/kit/usage.ts';

const OPTIONS = options('trial', anyNumber('THING', 'what it is about'), {
  root: folder(),
  since: required(day('the first day')),
  until: day('the last day'),
  days: insteadOf('until', count('how many', 'it is a whole number from 1')),
  at: instant(),
  format: oneOf(['text', 'json'], 'how it is written', 'text'),
  level: oneOf(['low', 'high'], 'how high'),
  item: texts('REF', 'an item'),
  title: answer('T', 'a title'),
  sample: count('how many', 'it is a number'),
  seed: together('sample', text('TEXT', 'a seed'), 'so that it can be drawn again'),
  output: text('FILE', 'a file'),
  force: onlyFor('output', flag('overwrites')),
});
const SINCE = ['--since', '2026-10-01'];

test('values have their types, and what is not given its default', () => {
  type Given = ValuesOf<typeof OPTIONS>;
  expectTypeOf<Given['since']>().toEqualTypeOf<string>();
  expectTypeOf<Given['days']>().toEqualTypeOf<number | null>();
  expectTypeOf<Given['format']>().toEqualTypeOf<'text' | 'json'>();
  expectTypeOf<Given['level']>().toEqualTypeOf<'low' | 'high' | null>();
  expectTypeOf<Given['item']>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Given['force']>().toEqualTypeOf<boolean>();
  expect(OPTIONS.read(SINCE)).toEqual({
    named: [],
    root: '.',
    since: '2026-10-01',
    until: null,
    days: null,
    at: null,
    format: 'text',
    level: null,
    item: [],
    title: [],
    sample: null,
    seed: null,
    output: null,
    force: false,
  });
  const many = [
    'a',
    'b',
    '--item',
    'x',
    '--item',
    'y',
    '--level',
    'low',
    '--level',
    'high',
    '--days',
    '3',
    '--title',
    '',
  ];
  expect(OPTIONS.read([...SINCE, ...many, '--output', 'f', '--force'])).toMatchObject({
    named: ['a', 'b'],
    item: ['x', 'y'],
    level: 'high',
    days: 3,
    title: [''],
    output: 'f',
    force: true,
  });
});

test.each<[readonly string[], string]>([
  [[], '--since is missing'],
  [['--since', ''], '--since is empty'],
  [['--since', 'tomorrow'], '--since: '],
  [[...SINCE, '--at', '10:00'], '--at: '],
  [[...SINCE, '--format', 'pdf'], '--format is "pdf"; it can be text, json'],
  [[...SINCE, '--days', '0'], '--days is "0"; it is a whole number from 1'],
  [[...SINCE, '--days', '3', '--until', '2026-10-09'], '--days and --until say the same: give one'],
  [[...SINCE, '--item', ' '], '--item is empty'],
  [[...SINCE, '--item', 'x', '--item', ''], '--item is empty'],
  [[...SINCE, '--force'], '--force is for --output'],
  [[...SINCE, '--seed', 'x'], '--seed goes with --sample'],
  [[...SINCE, '--sample', '2'], '--sample needs --seed TEXT, so that it can be drawn again'],
  [[...SINCE, '--root', 'no/such'], '--root "no/such" is not a folder'],
  [[...SINCE, '--root', ''], '--root is empty'],
  [[...SINCE, '--colour'], "Unknown option '--colour'"],
  [[...SINCE, '--level'], "Option '--level <value>' argument missing"],
  [[...SINCE, '--force=yes', '--output', 'x'], "Option '--force' does not take an argument"],
])('%j is wrong usage', (args, because) => {
  expect(OPTIONS.read(args)).toContain(because);
});

test('a command without anything beside its options says what to do instead', () => {
  expect(options('trial', nothing('name it with --item'), {}).read(['x'])).toBe('it takes no "x"; name it with --item');
});

test('a fault of the program is none of whoever typed it', () => {
  const broken = options('trial', nothing(), { a: { ...text('A', 'a'), read: () => expect.fail('broken') } });
  expect(() => broken.read([])).toThrow('broken');
});

test('help wraps between words and shows the choice in the usage alone', () => {
  expect(describeHelp(OPTIONS)).toMatch(
    /^Usage: change-gate trial \[THING…\] \[--root DIR\] --since DAY \[--until DAY\|--days N\] \[--at TIME\]/u,
  );
  expect(describeHelp(OPTIONS)).toContain('[--sample N --seed TEXT] [--output FILE [--force]]');
  expect(describeHelp(OPTIONS)).toContain('\n  --format       how it is written\n');
});

test('help breaks no word on a terminal of 50 columns, nor does the usage of all commands', () => {
  const texts = tables.map(({ own }) => own);
  for (const text of [...texts.map((one) => describeHelp(one, 50)), describeWhole(texts, 50)])
    expect(text.split('\n').filter((line) => line.length > 50 && line.trim().includes(' '))).toEqual([]);
});

const SOURCE = new URL('../../src/', import.meta.url).pathname;
const tables = await Promise.all(
  readdirSync(join(SOURCE, 'cli/options'))
    .filter((name) => name !== 'shared.ts')
    .map(async (name) => {
      const { OPTIONS: own } = (await import(join(SOURCE, 'cli/options', name))) as {
        readonly OPTIONS: Options<unknown>;
      };
      return { name, own };
    }),
);

describe('of every command', () => {
  test('there is a table for each of them', () => {
    const lines = readFileSync(join(SOURCE, 'cli.ts'), 'utf8').match(/import\('\.\/cli\/commands\//g);
    expect(tables).toHaveLength(lines?.length ?? 0);
  });

  test.each(tables.map(({ own, name }) => [own.command, own, name] as const))('%s', async (command, own, name) => {
    expect(name).toBe(`${command}.ts`);
    const { command: run } = (await import(join(SOURCE, 'cli/commands', name))) as { readonly command: Command };
    expect(run.options).toBe(own);
    const listed = readFileSync(join(SOURCE, 'cli.ts'), 'utf8').split(`'${command}'`)[1];
    expect(listed).toMatch(
      new RegExp(`^[^[]*import\\('./cli/options/${name}'\\)[^[]*import\\('./cli/commands/${name}'\\)`),
    );
    for (const [name, { about, value, isAskedFor }] of Object.entries(own.table)) {
      expect(about, name).toMatch(/^\S.{5,}[^.]$/u);
      if (value !== null && !isAskedFor) expect(own.read([`--${name}`, '']), name).toBe(`--${name} is empty`);
    }
    expect(own.read(['--no-such-option'])).toMatch(/^Unknown option/u);
  });
});
