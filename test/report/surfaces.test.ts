/** What people are told: the sentence, the page of text, the JSON against its schema, the outputs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import validateReport from '../../src/files/checks/generated/report.cjs';
import type { ReportInput } from '../../src/gate/judged.ts';
import { annotationsOf, renderAnnotations } from '../../src/report/annotations.ts';
import { sayHeadline } from '../../src/report/headline.ts';
import { renderJson, toReport } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { toOutputs } from '../../src/report/outputs.ts';
import { renderSentence } from '../../src/report/sentence.ts';
import { renderText } from '../../src/report/text.ts';
import { CHANGE, finding, REPORTS, reportOf } from './reports.ts';

const NAMES = Object.keys(REPORTS);

function reportNamed(name: string): ReportInput {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(`there is no report ${name}`);
  return report;
}

describe('the sentence', () => {
  test.each([
    ['authorised', 'Authorised: CHG-2026-0042 may go to production until 12:00 (London).'],
    ['awaiting', 'Awaiting: CHG-2026-0042 needs 1 change and release manager; cpatel or dlee can approve.'],
    [
      'refused',
      'Refused: this deployment may not go to production: commit 7ab3c9d belongs to no pull request (and 2 more reasons).',
    ],
    [
      'undetermined',
      'Undetermined: this deployment may not go to production: could not read the pull requests of the commit: GitHub answered 403.',
    ],
    ['no-record', 'Refused: this deployment may not go to production: there is no change record.'],
  ])('%s', (name, sentence) => {
    expect(renderSentence(reportNamed(name))).toBe(sentence);
  });

  test.each([
    ['opens later', { opensAt: '2026-11-25T10:00:00Z', closesAt: '2026-11-25T12:00:00Z' }, 'from Wed 25 Nov, 10:00'],
    ['is open now', { opensAt: null, closesAt: '2026-11-24T12:00:00Z' }, 'until 12:00'],
  ])('at review says when what %s may be deployed', (_, times, when) => {
    const changes = [{ ...CHANGE, schedule: { start: null, end: null, ...times } }];
    expect(renderSentence(reportOf({ stage: 'review', changes }))).toBe(
      `Authorised: CHG-2026-0042 may be merged; it may be deployed ${when} (London).`,
    );
  });

  test('says which governance file is wrong, which its own message does not', () => {
    const wrong = finding('policy-invalid', { message: '"enviroments" is not a key.', change: null });
    const report = reportOf(
      { decision: 'undetermined', outcome: 'fail', stage: 'review', changes: [] },
      { findings: [wrong] },
    );
    expect(renderSentence(report)).toBe(
      'Undetermined: this may not be merged: the policy cannot be used: "enviroments" is not a key.',
    );
  });

  test('names the day where it shuts on another one', () => {
    const changes = [
      { ...CHANGE, schedule: { start: null, end: null, opensAt: null, closesAt: '2026-11-25T16:00:00Z' } },
    ];
    expect(renderSentence(reportOf({ changes }))).toBe(
      'Authorised: CHG-2026-0042 may go to production until Wed 25 Nov, 16:00 (London).',
    );
  });

  test('speaks in the zone of the policy, and in UTC where that is unknown', () => {
    expect(renderSentence(reportOf({}, { timezone: 'Asia/Tokyo' }))).toContain('until 21:00 (Tokyo)');
    expect(renderSentence(reportOf({}, { timezone: 'Mars/Olympus' }))).toContain('until 12:00 (UTC)');
  });

  test('waits for time where nobody is missing', () => {
    const changes = [
      {
        ...CHANGE,
        decision: 'awaiting' as const,
        schedule: { start: null, end: null, opensAt: '2026-11-24T14:00:00Z', closesAt: null },
      },
    ];
    const report = reportOf({ decision: 'awaiting', outcome: 'fail', changes });
    expect(renderSentence(report)).toBe('Awaiting: CHG-2026-0042 may not go to production before 14:00 (London).');
  });

  test('says so where nobody can approve', () => {
    const requirements = [{ rule: 'high', needs: 'the board cab', count: 3, have: 1, met: false, eligible: [] }];
    const report = reportOf({
      decision: 'awaiting',
      outcome: 'fail',
      changes: [{ ...CHANGE, decision: 'awaiting', requirements }],
    });
    expect(renderSentence(report)).toContain('has 1; nobody in the register can give it today');
  });

  test('says that the gate only advises, and never that it may go', () => {
    const report = {
      ...reportNamed('no-record'),
      verdict: { ...reportNamed('no-record').verdict, outcome: 'warn' as const },
    };
    expect(renderSentence(report)).toMatch(/^Refused \(advice only\): this deployment may not go/u);
    expect(renderText(report, { colour: false, width: 80 })).toContain(
      'The policy only advises here: the job goes on.',
    );
  });

  test('a gate of none is not required', () => {
    const report = reportOf({ decision: 'not-required', gate: 'none', changes: [] });
    expect(renderSentence(report)).toBe(
      'Not required: the policy does not govern production; no change record is needed.',
    );
  });

  test('where no environment is named it makes none up', () => {
    const subject = { ...reportNamed('refused').subject, environment: null };
    const report = reportOf(
      { decision: 'undetermined', outcome: 'fail', changes: [] },
      { subject, findings: [finding('environment-missing', { message: 'No environment was named.' })] },
    );
    expect(renderSentence(report)).toBe('Undetermined: this deployment may not go out: no environment was named.');
  });

  test('a draft in which something is wrong is not called sound', () => {
    const changes = [{ ...CHANGE, decision: 'awaiting' as const, requirements: [] }];
    const report = reportOf(
      { decision: 'awaiting', outcome: 'warn', stage: 'draft', changes },
      { findings: [finding('approver-role-not-held', { message: 'It was assessed by asmith.' })] },
    );
    expect(renderSentence(report)).toMatch(/^Awaiting: the draft of CHG-2026-0042 is not done: /u);
    expect(sayHeadline(report)).toContain('the draft is not done');
  });

  test('a sound draft authorises nothing, and says so', () => {
    const changes = [{ ...CHANGE, decision: 'awaiting' as const, requirements: [] }];
    const report = reportOf({ decision: 'awaiting', outcome: 'fail', stage: 'draft', changes });
    expect(renderSentence(report)).toBe(
      'Awaiting: the draft of CHG-2026-0042 is sound; nothing is authorised until a pull request with it was judged.',
    );
  });

  test('a refusal without any finding is still a refusal', () => {
    expect(renderSentence(reportOf({ decision: 'refused', outcome: 'fail', changes: [] }))).toMatch(
      /^Refused: this may not go to production/u,
    );
  });
});

describe('text', () => {
  test('the verdict, and what to do, are the first lines', () => {
    const lines = renderText(reportNamed('awaiting'), { colour: false, width: 120 }).split('\n');
    expect(lines[0]).toMatch(/^AWAITING: .*cpatel or dlee can approve\.$/u);
    expect(lines[1]).toMatch(/^Next: /u);
  });

  test('colour adds nothing but colour', () => {
    const strip = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'gu'), '');
    for (const name of NAMES) {
      const plain = renderText(reportNamed(name), { colour: false, width: 80 });
      const coloured = renderText(reportNamed(name), { colour: true, width: 80 });
      expect(strip(coloured)).toBe(plain);
      expect(coloured).not.toBe(plain);
    }
  });

  test('lines keep to the width, but for what is one word, and for lines to copy', () => {
    // The hostile one holds addresses, and commands that are broken up by a blank more.
    for (const name of NAMES.filter((one) => one !== 'hostile'))
      for (const width of [40, 50, 60, 100]) {
        const long = renderText(reportNamed(name), { colour: false, width })
          .split('\n')
          .filter(
            (line) => line.length > width && line.trim().includes(' ') && !/^ {4}change-gate approve /u.test(line),
          );
        expect(long, `${name} at ${width}`).toEqual([]);
      }
  });

  test('the caret stands under the place, also after what cannot be seen and in a long line', () => {
    const place = { path: 'a.yml', line: 1, column: 1 };
    const show = (text: string, column: number): readonly string[] =>
      renderText(
        reportOf(
          {},
          { texts: new Map([['a.yml', text]]), findings: [finding('record-invalid', { ...place, column })] },
        ),
        { colour: false, width: 80 },
      )
        .split('\n')
        .filter((line) => line.includes(' | '));
    const under = (lines: readonly string[]): string | undefined => lines[0]?.[lines[1]?.indexOf('^') ?? -1];
    expect(under(show('type: norml', 7))).toBe('n');
    expect(under(show('\u202eab: norml', 6))).toBe('n');
    expect(under(show(`${'x'.repeat(300)}!${'y'.repeat(300)}`, 301))).toBe('!');
    for (const line of show(`${'x'.repeat(300)}!${'y'.repeat(300)}`, 301)) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('a place outside of the text has no caret and no fault', () => {
    const report = reportOf(
      {},
      {
        findings: [
          finding('record-invalid', { path: 'changes/CHG-2026-0042.yml', line: 999, column: 999 }),
          finding('record-invalid', { path: 'changes/CHG-2026-0042.yml', line: 1, column: 999 }),
        ],
      },
    );
    expect(renderText(report, { colour: false, width: 80 })).toContain(
      'record-invalid changes/CHG-2026-0042.yml:999:999',
    );
  });

  test("says where a person's own checkout was read", () => {
    const own = { ...reportNamed('authorised'), trusted: false };
    expect(renderText(own, { colour: false, width: 200 })).toContain(
      'Read from this checkout. The gate reads what is on GitHub',
    );
    expect(renderMarkdown(own, { limit: 65_535 })).toContain('Read from a checkout. The gate reads what is on GitHub');
  });
});

describe('what a change manager reads', () => {
  const undetermined = {
    ...CHANGE,
    decision: 'undetermined' as const,
    requirements: [{ rule: 'moderate', needs: '1 × manager', count: 1, have: 0, met: false, eligible: ['cpatel'] }],
  };

  test('approvals that could not be read are not said to be missing', () => {
    const report = reportOf({ decision: 'undetermined', outcome: 'fail', changes: [undetermined] });
    for (const text of [renderText(report, { colour: false, width: 120 }), renderMarkdown(report, { limit: 65_000 })])
      expect(text.replace(/\s+/gu, ' ')).toContain('has 0 of 1 as far as could be read; cpatel can approve.');
  });

  test('a vote that was put off, and an entry of the record, in words', () => {
    const approvals = [
      {
        approver: 'bkhan',
        evidence: 'declared' as const,
        role: null,
        at: null,
        counted: false,
        reason: 'approval-outstanding',
      },
    ];
    const report = reportOf({ changes: [{ ...CHANGE, approvals }] });
    expect(renderMarkdown(report, { limit: 65_000 })).toContain(
      '| Not counted | bkhan, no role level, by an entry in the record (deferred) |',
    );
  });

  test('a record that could not be judged stands in the table of all of them', () => {
    const wrong = finding('placeholder-text', { change: 'CHG-2026-0044', path: 'changes/CHG-2026-0044.yml' });
    const report = reportOf({ decision: 'refused', outcome: 'fail' }, { findings: [wrong, wrong] });
    const rows = renderMarkdown(report, { limit: 65_000 })
      .split('\n')
      .filter((line) => line.startsWith('|') && line.includes('CHG-2026-0044'));
    expect(rows).toEqual(['| ⛔ Refused | CHG-2026-0044 | – | A placeholder stands where an answer is needed |']);
  });

  test('what else the record says of its urgency, its board and what it covers, as text', () => {
    const report = reportOf({});
    const [record, ...others] = report.records;
    if (record === undefined) throw new Error('no record');
    const value = {
      ...record.value,
      priority: 'high' as const,
      retries: 'CHG-2026-0039',
      covers: ['#123'],
      late: { by: 'asmith', reason: 'Supplier | notice @acme/team' },
      board: { name: 'cab', meeting: '2026-11-19', minute: 'https://example.org/cab' },
      links: ['https://example.org/design'],
    };
    const page = renderMarkdown({ ...report, records: [{ ...record, value }, ...others] }, { limit: 65_000 });
    for (const row of [
      '| Kind | normal change, priority high |',
      '| Tries again | `CHG-2026-0039` |',
      '| Covers | `#123` |',
      '| Late | Supplier &#124; notice `@acme/team` (asked for by `asmith`) |',
      '| Board | `cab`, meeting of `2026-11-19`, minute `https://example.org/cab` |',
      '| Links | `https://example.org/design` |',
    ])
      expect(page).toContain(`\n${row}\n`);
  });
});

describe('JSON', () => {
  test.each(NAMES.filter((name) => name !== 'hostile'))('%s fits the schema', (name) => {
    const fits = validateReport(JSON.parse(renderJson(reportNamed(name))));
    expect(validateReport.errors ?? []).toEqual([]);
    expect(fits).toBe(true);
  });

  test('holds every requirement, approval and finding with its controls, and null where there is no value', () => {
    const report = toReport(reportNamed('awaiting'));
    expect(report.changes[0]?.requirements[0]).toEqual({
      rule: 'high',
      needs: '1 × change-and-release-manager',
      count: 1,
      have: 0,
      met: false,
      eligible: ['cpatel', 'dlee'],
    });
    expect(report.changes[0]?.approvals[0]?.reason).toBe('approver-below-level');
    expect(report.findings[0]?.controls).toContain('NIST CM-3(1)(d)');
    expect(report.subject.environment).toBeNull();
    expect(report.inputs.calendar).toEqual({});
  });

  test('the same report gives the same bytes', () => {
    expect(renderJson(reportNamed('refused'))).toBe(renderJson(structuredClone(reportNamed('refused'))));
  });
});

describe('outputs', () => {
  test('are every one of the decision, empty where there is no value', () => {
    const empty = reportOf({ decision: 'undetermined', outcome: 'fail', changes: [] });
    expect(toOutputs(empty)).toEqual({
      decision: 'undetermined',
      outcome: 'fail',
      reasons: '',
      'change-ids': '',
      risk: '',
      'window-start': '',
      'window-end': '',
      'opens-at': '',
      'remaining-minutes': '',
    });
  });

  test('several changes: the worst risk, and the time that they have in common', () => {
    const risk = { score: 15, computed: 'extreme', declared: 'extreme', final: 'extreme', floors: [] } as const;
    const schedule = {
      start: '2026-11-24T10:05:00Z',
      end: '2026-11-24T11:00:00Z',
      opensAt: null,
      closesAt: '2026-11-24T10:59:59Z',
    };
    const outputs = toOutputs(reportOf({ changes: [CHANGE, { ...CHANGE, id: 'CHG-2', risk, schedule }] }));
    expect(outputs).toMatchObject({
      'change-ids': 'CHG-2026-0042 CHG-2',
      risk: 'extreme',
      'window-start': '2026-11-24T10:05:00Z',
      'window-end': '2026-11-24T11:00:00Z',
      'remaining-minutes': '49',
    });
  });

  test('reasons are those of errors only: what passes names none', () => {
    const report = reportOf(
      {},
      { findings: [finding('risk-floor', { level: 'notice' }), finding('window-short', { level: 'warning' })] },
    );
    expect(toOutputs(report).reasons).toBe('');
  });
});

describe('annotations', () => {
  test('stand on the line and column, with the reason in the title', () => {
    const first = annotationsOf(reportNamed('refused')).find(({ title }) => title.includes('risk-under-declared'));
    expect(first).toMatchObject({ level: 'error', path: 'changes/CHG-2026-0042.yml', line: 7, column: 10 });
    expect(renderAnnotations(reportNamed('refused'))).toContain(
      '::error file=changes/CHG-2026-0042.yml,line=7,col=10,title=',
    );
  });

  test('none where there is no finding', () => {
    expect(renderAnnotations(reportNamed('authorised'))).toBe('');
  });
});

test('the explained reasons are linked where they have an address', () => {
  const report = {
    ...reportNamed('no-record'),
    docs: 'https://github.example/acme/change-gate/blob/v1/docs/reasons.md',
  };
  expect(renderMarkdown(report, { limit: 65_535 })).toContain(
    '[record-missing](https://github.example/acme/change-gate/blob/v1/docs/reasons.md#record-missing)',
  );
});

test('no renderer knows of the network, the disk or the clock', () => {
  for (const name of [
    'report/text',
    'report/json',
    'report/markdown',
    'render/markdown/escape',
    'render/markdown/fit',
    'report/annotations',
    'report/outputs',
    'report/sentence',
    'render/plain/moment',
    'render/plain/safe-text',
    'render/plain/source-line',
    'report/words',
    'render/plain/paint',
  ]) {
    const source = readFileSync(new URL(`../../src/${name}.ts`, import.meta.url), 'utf8');
    expect(source).not.toMatch(/node:|Date\.now|new Date|process\.|fetch\(|console\./u);
  }
});
