/** What cannot be seen, over every code point of Unicode: refused in names by every reader, shown in prose by every renderer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeBlank,
  escapeUnits,
  findControl,
  findInvisible,
  joinBlanks,
  revealInvisible,
} from '../../../src/domain/text/invisible.ts';
import { isPlaceholder } from '../../../src/domain/text/placeholder.ts';
import { quote } from '../../../src/domain/text/quote.ts';
import { parseCalendar } from '../../../src/files/kinds/calendar.ts';
import { parseCatalog } from '../../../src/files/kinds/catalog.ts';
import { writeScalar } from '../../../src/files/yaml/yaml-text.ts';
import { code as codeSpan, htmlText, prose } from '../../../src/render/markdown/escape.ts';
import { writeJsonText } from '../../../src/render/plain/json-text.ts';
import { oneLine, shown } from '../../../src/render/plain/safe-text.ts';
import { readInputsFrom } from '../../action/inputs.ts';
import { bytesOf, faultsOf } from '../../files/files.ts';

const LAST = 0x10ffff;
const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** By Unicode's own tables, one property at a time. */
const PROPERTIES = [
  /\p{Cc}/u,
  /\p{Cf}/u,
  /\p{Cs}/u,
  /\p{Zl}/u,
  /\p{Zp}/u,
  /\p{Default_Ignorable_Code_Point}/u,
  /\p{Bidi_C}/u,
];
const INKLESS = new Set([0x2800, 0x16fe4, 0x1d159]);
/** What the readers of files refused and the renderers showed before there was one definition. */
const REFUSED_BEFORE: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

const unseen: number[] = [];
for (let code = 0; code <= LAST; code += 1) {
  const character = String.fromCodePoint(code);
  if (INKLESS.has(code) || PROPERTIES.some((property) => property.test(character))) unseen.push(code);
}
/** Those that text of a file can hold: lone surrogates are no UTF-8, and controls are refused before any name is looked at. */
const inFiles = unseen.filter((code) => code > 0x1f && findControl(String.fromCodePoint(code)) === null);

describe('every code point', () => {
  it('is unseen if and only if Unicode says so', () => {
    const set = new Set(unseen);
    const wrong: string[] = [];
    for (let code = 0; code <= LAST; code += 1) {
      const character = String.fromCodePoint(code);
      const found = findInvisible(`a${character}b`);
      if (found !== (set.has(code) ? name(code) : null)) wrong.push(name(code));
      if (revealInvisible(character) !== (set.has(code) ? `<${name(code)}>` : character)) wrong.push(name(code));
      if ((findControl(character) !== null) !== /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Cs}]/u.test(character))
        wrong.push(name(code));
    }
    expect(wrong).toEqual([]);
    expect(unseen.length).toBeGreaterThan(6_000);
  });

  it('that was refused before is refused', () => {
    const set = new Set(unseen);
    for (const [from, to] of REFUSED_BEFORE)
      for (let code = from; code <= to; code += 1) expect(set.has(code), name(code)).toBe(true);
  });

  it('that is unseen is shown by every way in which text is written', () => {
    for (const code of unseen) {
      const character = String.fromCodePoint(code);
      const text = `a${character}b`;
      const isBlank = code >= 0x09 && code <= 0x0d;
      for (const write of [oneLine, shown, quote, prose, codeSpan, htmlText]) {
        const written = write(text);
        expect(findInvisible(written), `${name(code)} by ${write.name}`).toBeNull();
        if (!isBlank)
          expect(written.replaceAll('\\', '').replaceAll('&lt;', '<'), write.name).toContain(name(code).slice(2));
      }
      for (const write of [writeScalar, (value: string) => writeJsonText({ value }).replaceAll('\n', '')])
        expect(findInvisible(write(text)), name(code)).toBeNull();
      expect(JSON.parse(writeJsonText(text))).toBe(text);
    }
  });
});

const calendarWith = (environments: readonly string[]): Uint8Array =>
  bytesOf(
    ['version: 1', 'freezes:']
      .concat(
        environments.map(
          (environment, index) =>
            `  - {id: F-${index}, name: x, start: 2026-01-01T00:00:00Z, end: 2026-01-02T00:00:00Z, hardness: hard, environments: ["${environment}"]}`,
        ),
      )
      .join('\n'),
  );

describe('in a name', () => {
  it('each is refused in a file', () => {
    for (let at = 0; at < inFiles.length; at += 10) {
      const codes = inFiles.slice(at, at + 10);
      const bytes = calendarWith(codes.map((code) => `production${String.fromCodePoint(code)}`));
      const messages = faultsOf(parseCalendar('calendar.yml', bytes)).map(({ message }) => message);
      expect(messages).toEqual(codes.map((code) => expect.stringContaining(`invisible character ${name(code)}`)));
    }
  });

  it('each is refused in a catalog', () => {
    for (const code of inFiles.filter((_, index) => index % 7 === 0)) {
      const text = `kind: Component\nmetadata: {name: a}\nspec: {owner: "t${String.fromCodePoint(code)}"}\n`;
      expect(faultsOf(parseCatalog('catalog-info.yaml', bytesOf(text)))[0]?.message, name(code)).toContain(name(code));
    }
  });

  it('each is refused as an input of the action', () => {
    for (const code of unseen) {
      const env = { INPUT_ENVIRONMENT: `prod${String.fromCodePoint(code)}uction`, INPUT_TOKEN: 't' };
      const faults = JSON.stringify(readInputsFrom(env).faults);
      expect(faults, name(code)).toContain('environment');
      expect(findInvisible(faults), name(code)).toBeNull();
    }
  });

  it('a picture with its joiners is none, and in prose it is shown', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f';
    expect(findInvisible(family)).toBe('U+200D');
    expect(oneLine(family)).toBe('\u{1f468}<U+200D>\u{1f469}<U+200D>\u{1f467} \u2764<U+FE0F>');
    expect(findControl(family)).toBeNull();
  });
});

it('a placeholder stays one with something unseen in it', () => {
  for (const code of inFiles)
    expect(isPlaceholder(`T${String.fromCodePoint(code)}BD`, 'reason'), name(code)).toBe(true);
  expect(isPlaceholder('The TBD column\u200b is dropped', 'reason')).toBe(false);
});

it.each([
  ['\u00a0', 'a no-break space (U+00A0)'],
  ['\u202f', 'a no-break space (U+202F)'],
  ['\t', 'a tab'],
  ['\u2003', 'the blank U+2003'],
])('the blank %j is called %s', (blank, name) => expect(describeBlank(blank)).toBe(name));

it('runs of blanks are one, but for what no reader takes for a blank', () => {
  expect(joinBlanks('a \t\n b\u00a0c')).toBe('a b c');
  expect(joinBlanks('a\u2028b \u2029 c \ufeff')).toBe('a\u2028b \u2029 c \ufeff');
  expect([escapeUnits('\u202e'), escapeUnits('\u{e0001}'), escapeUnits('\0')]).toEqual([
    '\\u202e',
    '\\udb40\\udc01',
    '\\u0000',
  ]);
});

it('there is no other list', () => {
  for (const path of [
    'files/yaml/yaml-text.ts',
    'domain/text/placeholder.ts',
    'render/plain/safe-text.ts',
    'render/plain/json-text.ts',
    'action/runner/inputs.ts',
  ])
    expect(readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8'), path).not.toMatch(
      /\\p\{Cf\}|u200b/i,
    );
});
