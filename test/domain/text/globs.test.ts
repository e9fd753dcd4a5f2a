/** File patterns against picomatch, which matched them before, and against names and patterns that were made to take long. */
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../../src/domain/text/globs.ts';

const OPTIONS = { dot: true, noextglob: true, nonegate: true, noquantifiers: true } as picomatch.PicomatchOptions;
const before = (glob: string): ((path: string) => boolean) => picomatch(glob, OPTIONS);

const unit = fc.constantFrom('a', 'b', '-', '.', '_');
const isName = (name: string): boolean => name !== '.' && name !== '..';
// Two dots in braces were a range, which files may not have.
const word = fc.string({ unit, minLength: 1, maxLength: 2 }).filter((text) => text !== '..');
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: fc.constantFrom('*', '?') },
  { weight: 1, arbitrary: fc.tuple(word, word).map((words) => `{${words.join(',')}}`) },
);
const segment = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.constant('**') },
  { weight: 1, arbitrary: fc.constantFrom('**a', 'a**', '**{a,b}', '{a/b,b}') },
);
const globs = fc
  .array(segment.filter(isName), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/'))
  // There picomatch wants something behind the dot, or is of several minds.
  .filter((glob) => glob !== '*.*' && !glob.includes('***'));
const paths = fc
  .array(fc.string({ unit, minLength: 1, maxLength: 3 }).filter(isName), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));

describe('as before', () => {
  it('a pattern means the same paths', () => {
    let matches = 0;
    fc.assert(
      fc.property(globs, fc.array(paths, { minLength: 20, maxLength: 20 }), (glob, all) => {
        const [old, own] = [before(glob), compileGlob(glob).matches];
        for (const path of all) {
          expect([path, own(path)]).toEqual([path, old(path)]);
          if (own(path)) matches += 1;
        }
      }),
      { seed: 20261124, numRuns: 3_000 },
    );
    expect(matches).toBeGreaterThan(2_000);
  });
});

describe('an ending that is enough in a folder', () => {
  const endingIn = (glob: string, folder: string) => compileGlob(glob).endingIn(folder);

  it.each([
    ['changes/**/*.yml', 'changes', '.yml'],
    ['changes/**/*.yml', 'changes/2026/a', '.yml'],
    ['changes/**/*.yml', 'change', null],
    ['changes/*.yml', 'changes/2026', null],
    ['*.yml', '', '.yml'],
    ['changes/**/CHG-*.yml', 'changes', null],
    ['changes/*.{yml,yaml}', 'changes', null],
    ['catalog-info.yaml', '', null],
    ['docs/**', 'docs', null],
  ])('%s in %j: %j', (glob, folder, ending) => {
    expect(endingIn(glob, folder)).toBe(ending);
  });

  it('whatever has it is meant', () => {
    let asked = 0;
    fc.assert(
      fc.property(globs, fc.array(paths, { minLength: 20, maxLength: 20 }), (glob, all) => {
        for (const path of all) {
          const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
          const ending = endingIn(glob, folder);
          if (ending === null) continue;
          asked += 1;
          for (const name of [ending, `a${ending}`, path.slice(folder.length + (folder === '' ? 0 : 1)) + ending]) {
            const whole = folder === '' ? name : `${folder}/${name}`;
            expect([whole, compileGlob(glob).matches(whole)]).toEqual([whole, true]);
          }
        }
      }),
      { seed: 20261129, numRuns: 1_000 },
    );
    expect(asked).toBeGreaterThan(100);
  });
});

const NAMES = ['a', 'b', 'ab', 'ba'];
/** Every path of so many names out of four. */
const pathsOf = (length: number): readonly string[] =>
  length === 1 ? NAMES : pathsOf(length - 1).flatMap((path) => NAMES.map((name) => `${path}/${name}`));
const FOLDERS = [...pathsOf(1), ...pathsOf(2)];
const SHORT = [...FOLDERS, ...pathsOf(3), ...pathsOf(4)];
const [STARS, QUESTIONS, BRACES, EDGES] = [
  [
    '*',
    'a*',
    '*b',
    'a/*',
    '*/b',
    'a*/**',
    '*/**',
    '**',
    'a/**',
    '**/a',
    'a/**/b',
    '**/a/**',
    'a/b/**',
    '**/*',
    '*/**/b',
  ],
  ['?', 'a?', '?b', '?/**', '??', '?/?', 'a/?', '**/?', 'a/?/**'],
  [
    '{a,b}',
    '{a,b}?',
    '{a,b}*',
    '{a,}/b',
    '{,a}b',
    '{a,b}{a,b}',
    '{a,*}',
    '{*,a}/b',
    'a/{b,*}',
    '{,*}a',
    '{*,?}b',
    '{?,a}*',
  ],
  [
    '{**,a}',
    '{a,**}',
    'a/{**,b}',
    'a/{b,**}/a',
    '{**,a}/b',
    '{a,b}**',
    '{a,b}/**',
    'a{/**,b}',
    '*{/**,b}',
    '**{a,b}/a',
    'a/**{a,b}',
    '**/{a,b}/a',
    '**/{a,*}/**',
  ],
];

describe('every short path', () => {
  it.each([...STARS, ...QUESTIONS, ...BRACES, ...EDGES])('as before by %s', (glob) => {
    const [old, own] = [before(glob), compileGlob(glob).matches];
    expect(SHORT.filter(own)).toEqual(SHORT.filter((path) => old(path)));
  });

  it.each([...STARS, ...QUESTIONS, ...BRACES, ...EDGES])(
    'is found by going down the folders that %s may lead to, and no other',
    (glob) => {
      const { matches, mayLead } = compileGlob(glob);
      const meant = SHORT.filter(matches);
      for (const folder of FOLDERS)
        expect([folder, mayLead(folder)]).toEqual([folder, meant.some((path) => path.startsWith(`${folder}/`))]);
    },
  );

  // What picomatch had otherwise: whatever lies in a folder means the folder itself, in braces too, and two stars beside letters are one.
  it.each([
    ['{a,b/**}', '{a,b,b/**}'],
    ['{a/**,b}', '{a,a/**,b}'],
    ['{a,**/b}', '{a,b,**/b}'],
    ['{**/a,b}/a', '{a/a,b/a,**/a/a}'],
    ['a{**,b}', 'a*'],
    ['a**', 'a*'],
    ['**a/b', '*a/b'],
  ])('%s means as much as %s', (glob, other) => {
    expect(SHORT.filter(compileGlob(glob).matches)).toEqual(SHORT.filter(compileGlob(other).matches));
  });
});

describe('in little time', () => {
  const PATHS = 3_000;
  const scattered = Array.from({ length: 1_999 }, (_, index) =>
    (index * index * 7_919) % 1_009 < 504 ? 'a' : '-',
  ).join('');
  const LENGTH = 4_000;
  const many = (unit: string): readonly string[] => {
    const long = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH - 5);
    return Array.from({ length: PATHS }, (_, index) => `${long}${String(index).padStart(4, '0')}`);
  };

  // The patterns that picomatch needs seconds to minutes for, for one path; the others are as long as a pattern may be.
  it.each([
    ['six stars in one name', '*-*-*-*-*-*x*', '-'],
    ['folders, and folders, and folders', '**/a/**/b/**/c/**/*x*', 'a/b/c/'],
    ['stars for every second character', `${'*-'.repeat(149)}x*`, '-'],
    ['folders throughout', `${'**/a/'.repeat(59)}*x*`, 'a/'],
    ['braces throughout', `${'{-,*}'.repeat(58)}x*`, '-'],
    ['what no two names share', `*a${'?'.repeat(200)}{x,y}*`, scattered],
    ['questions', `**/*${'?'.repeat(290)}x*`, 'a-'],
  ])(
    '%s',
    (_, glob, unit) => {
      const isMatch = compileGlob(glob).matches;
      expect(many(unit).filter(isMatch)).toEqual([]);
    },
    120_000,
  );

  it('and is right on long names too', () => {
    const isMatch = compileGlob('**/a/**/b/**/c/**').matches;
    expect(isMatch(`${'a/b/'.repeat(1_000)}c`)).toBe(true);
    expect(isMatch(`${'a/b/'.repeat(1_000)}d`)).toBe(false);
    expect(compileGlob('*-*-*-*-*-*').matches('-'.repeat(250))).toBe(true);
    expect(compileGlob('*-*-*-*-*-*').matches(`${'a'.repeat(250)}-`)).toBe(false);
  });
});

it.each([
  ['**/*.yml', '.yml', true],
  ['migrations/**', 'migrations', true],
  ['a/{b,c/**}/d', 'a/c/x/y/d', true],
  ['a/{b,c/**}/d', 'a/c/d', true],
  ['{a,b}+', 'aa', false],
  ['{a,b}+', 'a+', true],
  ['{a}', 'a', false],
  ['{x{a,b}', '{xa', true],
  ['{x{a,b}', 'xa', false],
  ['a**b/c', 'a/b/c', false],
  ['{,x}a', 'a', true],
  ['{*,a}*.md', 'b.md', true],
])('%s and %s', (glob, path, is) => {
  const { matches, mayLead } = compileGlob(glob);
  expect(matches(path)).toBe(is);
  // Whatever is meant is found by going down the folders.
  const folders = path.split('/').slice(0, -1);
  if (is) expect(folders.every((_, depth) => mayLead(folders.slice(0, depth + 1).join('/')))).toBe(true);
});

it('more places than anybody remembers lead to the same names', () => {
  // Any of the last eleven signs may be the one: every pattern of them is a place of its own.
  const { matches } = compileGlob('*a??????????');
  let state = 1;
  const sign = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state & 0x10000 ? 'a' : 'x';
  };
  for (let count = 0; count < 2_000; count += 1) {
    const name = Array.from({ length: 30 }, sign).join('');
    expect([name, matches(name)]).toEqual([name, name.at(-11) === 'a']);
  }
});
