/** Part F of the threat table, on output and reporting: whatever a record says, it stays text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../src/gate/judged.ts';
import { code, codeBlock, htmlText, prose } from '../../src/render/markdown/escape.ts';
import { annotationsOf, renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { SCALAR, toOutputs } from '../../src/report/outputs.ts';
import { renderText } from '../../src/report/text.ts';
import { ATTACKS, finding, hostileReport, REPORTS, reportOf } from './reports.ts';

const LIMIT = 1_048_576;
const OWN_COMMAND = /^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:line=\d+,)?(?:col=\d+,)?title=[^,:]*::/u;

/** The one chart that a page may have: our own words, ids and digits, and nothing else. */
const CHART =
  /^```mermaid\n%%\{init: \{"themeVariables": \{(?:"[A-Za-z]+": "#[0-9a-f]{6}"(?:, )?)+\}\}\}%%\ngantt\ntitle (?:Times|\d{4}-\d\d-\d\d, times) in [A-Z][A-Za-z -]*\ndateFormat YYYY-MM-DD HH:mm\naxisFormat [%a-zHMd :]+\ntickInterval \d[a-z]+\ntodayMarker off\nsection Changes\n(?:(?:section (?:Windows|Freezes|Neighbours|Now)|(?:(?:scheduled|calendar opens|window|(?:hard|soft) freeze|needed|same item|near)(?: [A-Za-z][A-Za-z0-9._-]{1,63})?|judged) :(?:crit, |done, |milestone, )?\d{4}-\d\d-\d\d \d\d:\d\d, (?:\d{4}-\d\d-\d\d \d\d:\d\d|0m))\n)+```$/gmu;

const text = (report: ReportInput, width = 80): string => renderText(report, { colour: false, width });
const markdown = (report: ReportInput): string => renderMarkdown(report, { limit: LIMIT });

/** Markdown without its code, where GitHub looks for nothing. Spans are taken as CommonMark takes them. */
function outsideCode(page: string): string {
  const prosePart = page
    .replace(/^(`{3,})text\n.*\n\1$/gmu, '')
    .replace(CHART, '')
    .replace(/<code>[^<]*<\/code>/gu, '·');
  return prosePart
    .split('\n')
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '·'))
    .join('\n');
}

/** A line of a log that a runner takes for a command: `::name…::` after any blanks, `##[` anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

const lines = (page: string): readonly string[] => page.split(/\r\n|\r|\n/u);

/** The same while it waits for approvals and somebody else is there at that time: then the line to paste and the chart are shown too. */
function waiting(report: ReportInput): ReportInput {
  const changes = report.verdict.changes.map((change) => ({ ...change, decision: 'awaiting' as const }));
  const beside = finding('collision', { level: 'warning', message: ATTACKS.join(' '), change: changes[0]?.id ?? null });
  return {
    ...report,
    verdict: { ...report.verdict, decision: 'awaiting', stage: 'review', changes },
    findings: [...report.findings.map((one) => ({ ...one, level: 'notice' as const })), beside],
  };
}

/** Each attack alone, and all at once. */
const all: readonly (readonly [string, ReportInput])[] = [
  ...ATTACKS.map((attack, index) => [`${index}: ${JSON.stringify(attack)}`, hostileReport([attack])] as const),
  ['all at once', hostileReport()],
];

describe.each(all)('%s', (_, report) => {
  test('F1: no line of the log is a workflow command, at any width', () => {
    for (const width of [40, 80, 120]) expect(lines(text(report, width)).filter(isCommand)).toEqual([]);
  });

  test('F1: annotations are one command a line, and nothing but our own', () => {
    const page = renderAnnotations(report);
    expect(page).not.toContain('##[');
    for (const line of lines(page).slice(0, -1)) expect(line).toMatch(OWN_COMMAND);
    expect(lines(page)).toHaveLength(annotationsOf(report).length + 1);
  });

  test('F1: neither Markdown nor JSON on standard output holds a command', () => {
    expect(lines(markdown(report)).filter(isCommand)).toEqual([]);
    expect(lines(markdown(waiting(report))).filter(isCommand)).toEqual([]);
    expect(lines(renderJson(report)).filter(isCommand)).toEqual([]);
  });

  test('F2, F3: every output is one line of harmless characters', () => {
    for (const value of Object.values(toOutputs(report))) expect(value).toMatch(SCALAR);
  });

  test('F5: no HTML of the record, and no verdict but ours', () => {
    for (const page of [report, waiting(report)].map((one) => outsideCode(markdown(one)))) {
      expect(
        page.match(/<[^>]*>/gu)?.filter((tag) => !/^<\/?(?:details|summary|code|sub|br|b)>$/u.test(tag)) ?? [],
      ).toEqual([]);
      expect(page).toMatch(/^## (?:⛔ Refused: |⏳ Waiting for )/u);
      expect(page.match(/^#{1,6} .*$/gmu)).toHaveLength(1);
    }
  });

  test('F6: mentions nobody', () => {
    for (const one of [report, waiting(report)]) expect(outsideCode(markdown(one))).not.toMatch(/@|&#64;|&commat;/u);
  });

  test('F7: refers to no issue and no commit', () => {
    for (const one of [report, waiting(report)])
      expect(outsideCode(markdown(one)).replaceAll(/&#\d+;/gu, '')).not.toMatch(/#\d|gh-\d|\b[0-9a-f]{40}\b/iu);
  });

  test('F8: has no image and no link', () => {
    for (const one of [report, waiting(report)])
      expect(outsideCode(markdown(one))).not.toMatch(/(?<!\\)\]|:\/\/|www\./u);
  });

  test('F9: one fence and one chart, both ours, our own details, no comment', () => {
    const page = markdown(waiting(report));
    expect(page.match(/^`{3,}text$/gmu)).toHaveLength(1);
    expect(page.match(CHART)).toHaveLength(1);
    expect(page.match(/^\s*(?:`{3,}|~{3,})/gmu)).toHaveLength(4);
    expect(page.match(/^<details>$/gmu)?.length).toBe(page.match(/^<\/details>$/gmu)?.length);
    expect(page.match(/^<details>$/gmu)?.length).toBe(page.match(/^<summary>/gmu)?.length);
    expect(outsideCode(page)).not.toContain('<!--');
  });

  test('every row of a table has as many cells as its head', () => {
    for (const page of [markdown(report), markdown(waiting(report))]) {
      const tables = [...page.matchAll(/(?:^\|.*\n)+/gmu)].map(([table]) => table.trimEnd().split('\n'));
      expect(tables.length).toBeGreaterThan(1);
      for (const [head = '', ...rows] of tables)
        for (const row of rows) expect(row.match(/\|/gu)?.length, row).toBe(head.match(/\|/gu)?.length);
    }
  });

  test('nothing that cannot be seen is in it, and what was there is named', () => {
    for (const page of [text(report), markdown(report), renderAnnotations(report)]) {
      expect(page.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
      );
    }
  });
});

test('a right-to-left override is shown by its name', () => {
  const report = hostileReport(['\u202eevil']);
  expect(text(report)).toContain('<U+202E>evil');
  expect(markdown(report)).toContain('&lt;U+202E&gt;evil');
});

test('a report in JSON means what it held, `#[` and separators included', () => {
  const report = hostileReport();
  const read = JSON.parse(renderJson(report)) as { findings: { message: string }[] };
  expect(read.findings.map(({ message }) => message)).toEqual(ATTACKS);
});

describe('a line of HTML, where GitHub reads no Markdown', () => {
  /** As a browser shows it. */
  const read = (html: string): string =>
    html
      .replaceAll(/<\/?code>/gu, '')
      .replaceAll(/&#(\d+);/gu, (_, point: string) => String.fromCodePoint(Number(point)));

  test('shows no escape, and the text as it is', () => {
    expect(htmlText('CHG_1 *a* [b](c) d|e <f> & \\ ~g~')).not.toContain('\\');
    expect(read(htmlText('CHG_1 *a* [b](c) d|e <f> & \\ ~g~'))).toBe('CHG_1 *a* [b](c) d|e <f> & \\ ~g~');
    expect(htmlText('CHG-2026-0042')).toBe('CHG-2026-0042');
    expect(htmlText('@acme/team')).toBe('<code>&#64;acme&#47;team</code>');
  });

  test.each(ATTACKS)('holds nothing but text and our own code: %j', (attack) => {
    expect(htmlText(attack).replaceAll(/<\/?code>|&#\d+;/gu, '')).toMatch(/^[\p{L}\p{M}\p{N}., -]*$/u);
  });
});

describe('F13: limits', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    finding('record-invalid', {
      message: `Fault ${index}: ${'é'.repeat(300)}`,
      path: 'changes/a.yml',
      line: index + 1,
      column: 1,
    }),
  );
  const report = reportOf({ decision: 'refused', outcome: 'fail' }, { findings: many });

  test.each([65_535, 1_048_576])(
    '10,000 findings stay within %d bytes, by whole rows, and the rest is counted',
    (limit) => {
      const page = renderMarkdown(report, { limit });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
      const rows = page.match(/^- \*\*`record-invalid`\*\*.*<br>→ Do something about it\.$/gmu) ?? [];
      expect(rows.length).toBeGreaterThan(50);
      expect(/Left out for length: (.*)\. The JSON/u.exec(page)?.[1]).toMatch(
        new RegExp(`^${10_000 - rows.length} findings\\b`, 'u'),
      );
      expect(page.includes('Judged for commit')).toBe(true);
    },
  );

  test('many changes stay within the limit too, and the verdict is the first to stay', () => {
    const [change] = REPORTS['refused']?.verdict.changes ?? [];
    if (change === undefined) throw new Error('no change to repeat');
    const changes = Array.from({ length: 3_000 }, (_, index) => ({ ...change, id: `CHG-${index}` }));
    const page = renderMarkdown(reportOf({ decision: 'refused', outcome: 'fail', changes }), { limit: 65_535 });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_535);
    expect(page).toMatch(/^## ⛔ Refused: /u);
    expect(page).toMatch(/Left out for length: .*\d+ rows of change records/u);
  });

  test('a chart goes whole, and before any finding', () => {
    const beside = finding('collision', { level: 'warning', change: 'CHG-2026-0042' });
    const page = renderMarkdown({ ...report, findings: [...many, beside] }, { limit: 65_535 });
    expect(page).not.toContain('mermaid');
    expect(page).toMatch(/Left out for length: [^_]*\d+ sections?\b/u);
  });

  test('a page that fits says nothing of it', () => {
    expect(markdown(REPORTS['refused'] as ReportInput)).not.toContain('Left out');
  });

  test('ten annotations of a level, the weightiest first, the rest counted in the last', () => {
    const mixed = reportOf(
      { decision: 'undetermined', outcome: 'fail' },
      { findings: [...many, finding('evidence-unavailable')] },
    );
    const annotations = annotationsOf(mixed);
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.title).toContain('evidence-unavailable');
    expect(annotations[9]?.title).toBe('9992 more');
  });

  test.each(['%', '\u{1f600}', 'a', '\n%'])(
    'a message of many %j is cut to 4,096 characters after escaping, between characters',
    (unit) => {
      const long = reportOf({}, { findings: [finding('record-invalid', { message: unit.repeat(9_000) })] });
      const [, message = ''] = /^::error title=[^:]*::(.*)\n$/u.exec(renderAnnotations(long)) ?? [];
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(message.length).toBeGreaterThan(4_000);
      expect(message).toMatch(/…$/u);
      expect(message.replaceAll(/%(?:25|0A|0D)/gu, '')).not.toContain('%');
      expect(message).not.toMatch(/\p{Cs}/u);
    },
  );

  test('a page of text counts what it does not show', () => {
    expect(text(report)).toContain('And 9800 more. The JSON report has all of them.');
  });
});

describe('whatever the text', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '`',
          '``',
          '\\',
          '|',
          '@a',
          '#1',
          '<b>',
          '&',
          '\n',
          '\r',
          '::',
          '##[',
          ' ',
          '\u2028',
          '*',
          '$',
          '[x](y)',
          '%',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  );

  test('no renderer throws, and none lets a command through', () => {
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 200 }),
        (attacks, width) => {
          const report = hostileReport(attacks);
          const pages = [text(report, width), markdown(report), renderJson(report)];
          for (const page of pages) expect(lines(page).filter(isCommand)).toEqual([]);
          for (const line of lines(renderAnnotations(report)).slice(0, -1)) expect(line).toMatch(OWN_COMMAND);
          for (const value of Object.values(toOutputs(report))) expect(value).toMatch(SCALAR);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('Markdown text is one line without HTML, bar, mention or reference outside of code', () => {
    fc.assert(
      fc.property(wild, (value) => {
        const rendered = outsideCode(prose(value));
        expect(rendered).not.toMatch(/[\n\r|<>@]/u);
        expect(rendered.replaceAll(/&#\d+;/gu, '')).not.toMatch(/#\d/u);
        expect(outsideCode(code(value))).toMatch(/^·?$/u);
        expect(codeBlock(value).split('\n')).toHaveLength(3);
      }),
      { numRuns: 2_000 },
    );
  });
});
