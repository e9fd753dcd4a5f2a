/** What is read first: ten words, and everybody who must act, and nobody else. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE, REASON_IDS } from '../../src/domain/terms/reasons.ts';
import type { RequirementVerdict } from '../../src/domain/terms/verdict.ts';
import type { ReportInput } from '../../src/gate/judged.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { sayHeadline } from '../../src/report/headline.ts';
import { toReport } from '../../src/report/json.ts';
import { traceLife } from '../../src/report/life-line.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSentence, sayNext } from '../../src/report/sentence.ts';
import { describeRisk } from '../../src/report/words.ts';
import { CHANGE, finding, REPORTS, reportOf } from './reports.ts';

const page = (report: ReportInput): string => renderMarkdown(report, { limit: 1_048_576 });
const reportNamed = (name: string): ReportInput => {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(`there is no report ${name}`);
  return report;
};
const words = (text: string): number => text.split(/\s+/u).length;

describe('the headline', () => {
  test.each(REASON_IDS)('%s has at most ten words, and the mark', (reason) => {
    const { weight } = CATALOGUE[reason];
    const decision = weight === 'none' ? 'refused' : weight;
    for (const outcome of ['fail', 'warn'] as const) {
      const report = reportOf(
        { decision, outcome, changes: [{ ...CHANGE, decision }] },
        { findings: [finding(reason, { change: CHANGE.id, where: { file: CHANGE.path, pointer: ['id'] } })] },
      );
      const headline = sayHeadline(report);
      expect(words(headline), headline).toBeLessThanOrEqual(outcome === 'warn' ? 13 : 11);
      expect(headline).toMatch(/^(?:❔ Undetermined|⛔ Refused|⚠ Refused|⏳ Waiting)\b/u);
    }
  });

  test.each([
    ['high', '⏳ Waiting for 4 approvals'],
    ['late', '⛔ Refused: do not deploy now, the window closed at 16:00'],
    ['emergency', '⏳ Waiting for 1 change and release manager (emergency)'],
    ['authorised', '✅ Authorised: deploy now, until 12:00'],
    ['busy', '✅ Authorised: merge, and deploy from Tue 24 Nov'],
  ])('%s', (name, headline) => {
    expect(sayHeadline(reportNamed(name))).toBe(headline);
  });

  test('where the policy only advises nothing is red', () => {
    const { verdict, ...rest } = reportNamed('late');
    const advised: ReportInput = { ...rest, verdict: { ...verdict, outcome: 'warn' } };
    expect(page(advised)).not.toContain('⛔');
    expect(annotationsOf(advised).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('waiting is no error on a line', () => {
    expect(annotationsOf(reportNamed('high')).map(({ level }) => level)).not.toContain('error');
    expect(annotationsOf(reportNamed('late')).map(({ level }) => level)).toContain('error');
  });
});

describe('who must act', () => {
  test('headline, checklist and next step name the same people, and everybody', () => {
    const report = reportNamed('high');
    const checklist = page(report)
      .split('\n')
      .filter((line) => line.startsWith('| ⬜'))
      .join('\n');
    const next = sayNext(report) ?? '';
    for (const login of ['cpatel', 'dlee', 'efox', 'gsec']) {
      expect(checklist).toContain(`\`${login}\``);
      expect(next).toContain(login);
      expect(renderSentence(report)).toContain(login);
    }
    for (const login of ['asmith', 'bkhan']) expect(`${checklist}${next}`).not.toContain(login);
  });

  test('of several pull requests each has a row, and the line of its own', () => {
    const [change] = reportNamed('emergency').verdict.changes;
    const [open] = change?.through ?? [];
    if (change === undefined || open === undefined) throw new Error('no change');
    const met = open.requirements.map((one) => ({ ...one, have: 1, met: true, eligible: [], given: ['cpatel'] }));
    const through = [{ ...open, pullRequest: 7, requirements: met, confirmation: null }, open];
    const { verdict, ...rest } = reportNamed('emergency');
    const text = page({ ...rest, verdict: { ...verdict, changes: [{ ...change, through }] } });
    expect(text).toContain('| ✅ | `#7` · Change and release manager: 1 of 1 | `cpatel` |');
    expect(text).toContain('| ⬜ | `#9` · Change and release manager: 0 of 1 | `cpatel`, `dlee` or `efox` |');
    expect(text).toContain('**To approve** in pull request `#9`: ');
    expect(text.match(/^```text$/gmu)).toHaveLength(1);
  });

  test('what nobody can give is said at length', () => {
    const nobody: RequirementVerdict = { rule: 'moderate', needs: 'x', count: 1, have: 0, met: false, eligible: [] };
    const report = reportOf(
      { decision: 'awaiting', outcome: 'fail', changes: [{ ...CHANGE, decision: 'awaiting', requirements: [nobody] }] },
      { findings: [finding('approval-outstanding', { change: CHANGE.id, remedy: 'Add people to the register.' })] },
    );
    expect(page(report)).toMatch(/\*\*Also needed\*\*\n\n.*→ Add people to the register\./u);
    expect(page(report)).not.toContain('To approve');
  });

  test('who has said yes to a time that cannot stay has to do so again', () => {
    expect(page(reportNamed('late'))).toContain('`cpatel` then has to approve again');
  });
});

test('a change that only waits for its window is scheduled', () => {
  const where = { file: CHANGE.path, pointer: ['schedule', 'start'] };
  const stateOf = (reason: 'window-not-open' | 'in-freeze') => {
    const change = { ...CHANGE, decision: 'awaiting' as const };
    const report = reportOf({ changes: [change] }, { findings: [finding(reason, { change: CHANGE.id, where })] });
    return traceLife(change, report).find(({ step }) => step === 'scheduled')?.state;
  };
  expect(stateOf('window-not-open')).toBe('done');
  expect(stateOf('in-freeze')).toBe('due');
});

test('a floor that asks for no more than the level that is there raises nothing', () => {
  const report = reportNamed('high');
  const [change] = report.verdict.changes;
  if (change === undefined) throw new Error('no change');
  expect(describeRisk(change, report)).toBe(
    'high: impact 4 × likelihood 3 = 12 is high; also “planned downtime”, “first time” and “critical item”',
  );
});

test('the JSON holds nothing that is kept for people', () => {
  for (const name of ['high', 'late', 'emergency'])
    expect(JSON.stringify(toReport(reportNamed(name)))).not.toMatch(/"(?:asks|given|raisedBy|slots|through)"/u);
});
