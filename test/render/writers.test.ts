/** What every writer of documents owes: foreign text stays text wherever a document holds it, limits hold, and what is left out is said. */
import { describe, expect, test } from 'vitest';
import { type Block, type Document, section, sentence, type Text } from '../../src/render/document.ts';
import { renderAsMarkdown } from '../../src/render/markdown/writer.ts';
import { renderAsPage } from '../../src/render/page/writer.ts';
import { LOG } from '../../src/render/plain/options.ts';
import { renderAsText } from '../../src/render/plain/writer.ts';

const HOSTILE = [
  '@mallory and #1',
  'a | b\n| c | d |\n\n# Authorised',
  '</td></table><img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '::set-output name=decision::authorised',
  '##[set-output name=decision]authorised',
  '`code` ``` fence',
  'bidi \u202e evil',
];

/** The text in every place that a document has for one. */
function everywhere(text: Text, name: string): Document {
  const blocks: readonly Block[] = [
    sentence(text),
    sentence(text, 'alert'),
    sentence(text, 'caution'),
    sentence(text, 'soft'),
    { kind: 'list', what: 'entries', entries: [text] },
    { kind: 'facts', what: 'facts', facts: [1, 2].map(() => ({ label: name, content: text })) },
    { kind: 'facts', what: 'facts', facts: [{ label: name, content: { kind: 'steps', texts: [text, text] } }] },
    {
      kind: 'table',
      what: 'rows',
      columns: [{ name }, { name, isNumber: true }],
      rows: [
        [text, { kind: 'alert', texts: [text, text] }],
        [{ kind: 'lines', texts: [text] }, text],
      ],
    },
    {
      kind: 'findings',
      findings: [
        { level: 'error', reason: 'record-invalid', message: name, remedy: name, path: name, line: 1, column: 1 },
      ],
      texts: new Map([[name, name]]),
    },
    {
      kind: 'steps',
      what: 'steps',
      steps: [{ text, blocks: [sentence(text)] }, { text }],
    },
    { kind: 'tree', what: 'items', nodes: [{ depth: 1, text }] },
    { kind: 'glance', what: 'numbers', entries: [{ label: name, value: name, section: name }] },
    {
      kind: 'glance',
      what: 'numbers',
      names: ['Label', 'Value', 'Note'],
      entries: [{ label: name, value: name, note: name }],
    },
    {
      kind: 'table',
      what: 'numbers',
      columns: [{ name }, { name, isNumber: true }],
      rows: [[text, text]],
      plot: {
        id: 'plot',
        title: name,
        description: name,
        bars: [{ label: name, value: 1, text: name, isWhole: true }],
        most: 1,
        grid: [{ at: 1, label: name }],
      },
    },
    { kind: 'matrix', words: name, levels: [['low']], impact: 1, likelihood: 1 },
    { kind: 'form', choices: [name], rest: name },
  ];
  return {
    title: text,
    blocks: [...blocks, { kind: 'section', id: name, card: 'high', heading: text, blocks }],
    whole: null,
  };
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);
const outsideCode = (page: string): string =>
  linesOf(page)
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '·'))
    .join('\n');

const SHAPES: readonly (readonly [string, (text: string) => Text])[] = [
  ['a way to a section', (text) => ({ strong: text, section: text })],
  ['a string', (text) => text],
  ['code', (text) => ({ code: text })],
  ['weight', (text) => ({ strong: text })],
  ['an address', (text) => ({ link: text })],
  ['pieces of one letter', (text) => Array.from(text)],
  [
    'a mixture',
    (text) => ['before ', { code: text }, text, { strong: text }, { code: text }, { code: text }, ' after'],
  ],
];

describe.each(SHAPES)('hostile text as %s', (_, shape) => {
  test.each(HOSTILE)('%j', (text) => {
    const document = everywhere(shape(text), text);
    for (const width of [40, 80, LOG.width]) {
      const lines = linesOf(renderAsText(document, { colour: false, width }));
      expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
      expect(lines.join('\n')).not.toContain('\u202e');
    }
    const page = renderAsMarkdown(document);
    expect(linesOf(page).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    const outside = outsideCode(page);
    expect(outside).not.toMatch(/@|(?<!&)#1|https?:|!\[x\]\(|\u202e/u);
    expect(outside.match(/<[^>]*>/gu)?.filter((tag) => !/^<(?:br|sub|\/sub)>$/u.test(tag)) ?? []).toEqual([]);
    // Two headings of ours, and none of a record.
    expect(page.match(/^\s*#+ /gmu)).toHaveLength(2);
    for (const row of page.match(/^\|.*$/gmu) ?? []) expect([3, 4]).toContain(row.match(/(?<!\\)\|/gu)?.length);
  });
});

/** What the writer of pages makes, and nothing else. */
const ELEMENTS =
  'doctype html head meta title style body a header h1 h2 h3 p main section ul ol li dl dt dd table thead tbody tr th td div small span code b bdi i a article figure figcaption svg title desc defs pattern rect line text circle footer';

describe.each(SHAPES)('on a page, hostile text as %s', (_, shape) => {
  test.each(HOSTILE)('%j', (text) => {
    const page = renderAsPage(everywhere(shape(text), text));
    const tags = page.replace(/<style>.*?<\/style>/su, '').match(/<[^>]*>/gu) ?? [];
    const names = tags.map((tag) => /^<[/!]?([a-z0-9]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? tag);
    expect(names.filter((name) => !ELEMENTS.split(' ').includes(name))).toEqual([]);
    expect(
      [...page.matchAll(/ (?:href|src|on\w+)="([^"]*)"/gu)].filter(([, to]) => to?.startsWith('#') !== true),
    ).toEqual([]);
    expect(linesOf(page).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    expect(page).not.toContain('\u202e');
  });
});

test('an address that is one may be followed', () => {
  const page = renderAsMarkdown({
    title: null,
    blocks: [sentence(['Run: ', { link: 'https://x.example/1' }])],
    whole: null,
  });
  expect(page).toBe('Run: <https://x.example/1>\n');
});

const MANY: Document = {
  title: 'Many',
  blocks: [
    section('First', [{ kind: 'list', what: 'firsts', entries: ['kept'] }], 1),
    section(
      'Second',
      [
        sentence('Told.'),
        { kind: 'list', what: 'seconds', entries: Array.from({ length: 5_000 }, (_, at) => `${at}`) },
      ],
      2,
    ),
    section('Third', [{ kind: 'list', what: 'thirds', entries: ['lost'.repeat(300)] }], 3),
  ],
  whole: 'The JSON has all of them.',
};

test('Markdown loses whole entries, the least needed first, and says how many', () => {
  const page = renderAsMarkdown(MANY, { limit: 8_192 });
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(8_192);
  expect(page).toContain('### First\n\n- kept');
  expect(page).toContain('### Second\n\nTold.\n\n- 0\n');
  expect(page).not.toContain('### Third');
  expect(page).toMatch(/_Left out for length: \d+ seconds, 1 thirds\. The JSON has all of them\._\n$/u);
});

test('what lost its heading for length is not shown below the heading of another', () => {
  const long = (what: string, most: number): Block => {
    return { kind: 'list', what, entries: Array<string>(most).fill('x'.repeat(180)) };
  };
  const second: readonly Block[] = [
    { kind: 'list', what: 'notes', entries: ['y'.repeat(900)] },
    { kind: 'list', what: 'seconds', entries: Array<string>(9).fill('z') },
  ];
  const blocks = [
    section('First', [long('firsts', 38)], 1),
    section('Second', second, 2),
    section('Third', [long('thirds', 9)], 3),
  ];
  const page = renderAsMarkdown({ title: 'Many', blocks, whole: null }, { limit: 8_192 });
  expect(page).toContain('### First');
  expect(page).not.toContain('### Second');
  expect(page).not.toContain('- z');
  expect(page).toContain('_Left out for length: 1 notes, 9 seconds, 9 thirds._');
});

test('a terminal counts what stands elsewhere, and shows all of what does not', () => {
  const text = renderAsText(MANY, LOG);
  expect(text).toContain('  199\n  And 4800 more. The JSON has all of them.');
  expect(renderAsText({ ...MANY, whole: null }, LOG)).toContain('  4999\n');
});

test('a page counts what stands elsewhere', () => {
  expect(renderAsPage(MANY)).toContain('<p class="soft">And 4800 more. The JSON has all of them.</p>');
});

test('a table too wide for its terminal is told row by row, and loses nothing', () => {
  const table: Block = {
    kind: 'table',
    what: 'rows',
    columns: [{ name: 'Change' }, { name: 'Risk' }, { name: 'Owner' }, { name: 'Against it' }],
    rows: [['CHG-1 and its rather long title', 'high', '–', { kind: 'alert', texts: ['freeze', 'collision'] }]],
  };
  const lines = (width: number): string =>
    renderAsText({ title: null, blocks: [table], whole: null }, { colour: false, width });
  expect(lines(40)).toBe(`CHG-1 and its rather long title
    Risk: high
    Against it  ! freeze
                ! collision
`);
  expect(lines(LOG.width).split('\n')).toHaveLength(3);
});

const COLOUR = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'gu');

test('colour only repeats what the words say', () => {
  const document = everywhere([{ strong: 'words' }, ' and ', { code: 'more' }], 'words');
  const plain = renderAsText(document, { colour: false, width: 80 });
  expect(renderAsText(document, { colour: true, width: 80 }).replaceAll(COLOUR, '')).toBe(plain);
});

test('steps are numbered on every surface, and what belongs to one stands below it', () => {
  const blocks: readonly Block[] = [
    {
      kind: 'steps',
      what: 'steps',
      steps: [
        { text: 'Write it.', blocks: [{ kind: 'copy', text: 'change-gate new' }] },
        { text: 'Set these:', blocks: [{ kind: 'steps', what: 'settings', steps: [{ text: 'One.' }] }] },
      ],
    },
  ];
  const document = { title: null, blocks, whole: null };
  expect(renderAsText(document, { colour: false, width: 50 })).toBe(`1. Write it.
     change-gate new
2. Set these:
   1. One.
`);
  expect(renderAsMarkdown(document)).toBe(`1. Write it.
   \`\`\`text
   change-gate new
   \`\`\`
2. Set these:
   1. One.
`);
  expect(renderAsPage(document)).toContain('<li>Set these:\n<ol class="steps">\n<li>One.\n</li>\n</ol>\n</li>');
});

test('a finding without room for its place beside it has it on the next line, whole', () => {
  const finding = {
    level: 'error' as const,
    reason: 'record-invalid' as const,
    message: 'Wrong.',
    remedy: '',
    path: 'changes/2026/CHG-2026-0042.yml',
    line: 12,
    column: 3,
  };
  const write = (width: number): string =>
    renderAsText(
      { title: null, blocks: [{ kind: 'findings', findings: [finding] }], whole: null },
      { colour: false, width },
    );
  expect(write(80)).toBe('error record-invalid changes/2026/CHG-2026-0042.yml:12:3\n  Wrong.\n');
  expect(write(50)).toBe('error record-invalid\n  changes/2026/CHG-2026-0042.yml:12:3\n  Wrong.\n');
});
