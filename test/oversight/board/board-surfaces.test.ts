/** Both outputs fit their schemas, and whatever a record says stays text on every surface. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { describeBoard } from '../../../src/oversight/board/document.ts';
import { packForPrograms } from '../../../src/oversight/board/pack.ts';
import { describeMeasures } from '../../../src/oversight/measures/document.ts';
import { sayNumber } from '../../../src/oversight/measures/words.ts';
import { renderAsMarkdown } from '../../../src/render/markdown/writer.ts';
import { renderAsPage } from '../../../src/render/page/writer.ts';
import { writeJsonText } from '../../../src/render/plain/json-text.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import { surveyed } from '../../domain/seeded-files.ts';
import { DEPLOYMENTS, factsWith, hostile, lacking, measuresOf, packOf } from './board-packs.ts';

const FILES = { usual: surveyed(), empty: surveyed({ records: [] }), lacking: lacking(), hostile: hostile() };
const facts = factsWith(DEPLOYMENTS);

function validatorOf(name: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
}

describe.each(Object.entries(FILES))('%s', (_, files) => {
  test('the pack fits schemas/board-pack.schema.json', () => {
    const validate = validatorOf('board-pack');
    for (const given of [null, facts]) {
      validate(JSON.parse(writeJsonText(packForPrograms(packOf({ files, facts: given })))));
      expect(validate.errors).toBeNull();
    }
  });

  test('the measures fit schemas/measures.schema.json', () => {
    const validate = validatorOf('measures');
    for (const given of [null, facts]) {
      validate(JSON.parse(writeJsonText(measuresOf({ files, facts: given }))));
      expect(validate.errors).toBeNull();
    }
  });
});

test('a pack with one key less, or one more, does not fit', () => {
  const validate = validatorOf('board-pack');
  const { overdue: _, ...less } = packOf();
  expect(validate(JSON.parse(JSON.stringify(less)))).toBe(false);
  expect(validate({ ...JSON.parse(JSON.stringify(packOf())), authorised: true })).toBe(false);
});

const pack = packOf({ files: hostile() });
const measures = measuresOf({ files: hostile() });
const LIMIT = 1_048_576;

const TEXTS = {
  'the pack': (width: number) => renderAsText(describeBoard(pack), { colour: false, width }),
  'the measures': (width: number) => renderAsText(describeMeasures(measures), { colour: false, width }),
};
const MARKDOWN = {
  'the pack': (limit: number) => renderAsMarkdown(describeBoard(pack), { limit }),
  'the measures': (limit: number) => renderAsMarkdown(describeMeasures(measures), { limit }),
};
const PAGES = {
  'the pack': renderAsPage(describeBoard(pack)),
  'the measures': renderAsPage(describeMeasures(measures)),
};

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

/** Without code spans, in which GitHub looks for nothing. */
function outsideCode(page: string): string {
  return linesOf(page)
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '·'))
    .join('\n');
}

describe('hostile text', () => {
  test.each(Object.entries(TEXTS))('%s holds no workflow command, at any width', (_, render) => {
    for (const width of [40, 80, 120]) expect(linesOf(render(width)).filter(isCommand)).toEqual([]);
  });

  test.each(Object.entries(MARKDOWN))('%s in Markdown mentions nobody and has no HTML but ours', (_, render) => {
    const page = outsideCode(render(LIMIT));
    expect(linesOf(render(LIMIT)).filter(isCommand)).toEqual([]);
    expect(page).not.toMatch(/@|&#64;|&commat;|https?:|www\./u);
    expect(page.match(/<[^>]*>/gu)?.filter((tag) => !/^<(?:br|sub|\/sub)>$/u.test(tag)) ?? []).toEqual([]);
    expect(page).not.toMatch(/^#{1,6} .*✅/mu);
  });

  test.each(Object.entries(MARKDOWN))(
    '%s in Markdown stays within its limit and says what is left out',
    (_, render) => {
      const page = render(8_192);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(8_192);
      expect(page).toContain('_Left out for length: ');
    },
  );

  test.each(Object.entries(PAGES))('%s as a page has no element, attribute or address of a record', (_, page) => {
    const tags = page.replace(/<style>.*?<\/style>/su, '').match(/<[^>]*>/gu) ?? [];
    const names = new Set(tags.map((tag) => /^<[/!]?([a-z0-9]+)/iu.exec(tag)?.[1]?.toLowerCase()));
    const known =
      'doctype html head meta title style body a header p h1 h2 h3 h4 ul ol li b i main section article div span code dl dt dd small table thead tbody tr th td caption figure figcaption svg rect circle line text desc defs pattern footer bdi';
    expect([...names].filter((name) => name === undefined || !known.split(' ').includes(name))).toEqual([]);
    const attributes = new Set(tags.flatMap((tag) => [...tag.matchAll(/\s([a-z:-]+)="/giu)].map(([, name]) => name)));
    expect([...attributes].filter((name) => /^(?:on|src|style|action|xlink)/iu.test(name ?? ''))).toEqual([]);
    expect([...page.matchAll(/href="([^"]*)"/gu)].filter(([, to]) => !to?.startsWith('#'))).toEqual([]);
    expect(linesOf(page).filter(isCommand)).toEqual([]);
  });

  test.each(Object.entries(PAGES))('%s as a page lets nothing run and nothing be fetched', (_, page) => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'/u,
    );
  });

  test('JSON holds no workflow command', () => {
    for (const text of [writeJsonText(packForPrograms(pack)), writeJsonText(measures)])
      expect(linesOf(text).filter(isCommand)).toEqual([]);
  });
});

describe('what could not be read is said on every surface', () => {
  const files = lacking();
  const surfaces = {
    'pack as text': renderAsText(describeBoard(packOf({ files })), { colour: false, width: 80 }),
    'pack in Markdown': renderAsMarkdown(describeBoard(packOf({ files })), { limit: LIMIT }),
    'pack as a page': renderAsPage(describeBoard(packOf({ files }))),
    'measures as text': renderAsText(describeMeasures(measuresOf({ files })), { colour: false, width: 80 }),
    'measures in Markdown': renderAsMarkdown(describeMeasures(measuresOf({ files })), { limit: LIMIT }),
    'measures as a page': renderAsPage(describeMeasures(measuresOf({ files }))),
  };
  test.each(Object.entries(surfaces))('%s', (_, text) => {
    expect(text).toContain('could not be used');
    expect(text).toContain('changes/CHG-2026-0060.yml');
  });
});

describe('numbers in words', () => {
  test.each([
    [1, 3, '33.3 %'],
    [0, 3, '0 %'],
    [3, 3, '100 %'],
    [9_999, 10_000, '99.9 %'],
    [1, 10_000, '0.1 %'],
  ])('%d of %d', (numerator, denominator, words) => {
    expect(sayNumber('share', { numerator, denominator, value: numerator / denominator })).toBe(words);
  });
  test('nothing counted is no value, and neither 0 nor 100 %', () => {
    expect(sayNumber('share', { numerator: 0, denominator: 0, value: null })).toBe('no value');
  });
  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [310, '5 h 10 min'],
    [5_891.67, '4 d 2 h'],
  ])('%d minutes', (value, words) => {
    expect(sayNumber('minutes', { numerator: value, denominator: 1, value })).toBe(words);
  });
});
