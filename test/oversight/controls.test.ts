/** Which demands of standards the checks help to show: what the texts say of each, and what is said of one change. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/controls.schema.json' with { type: 'json' };
import { CATALOGUE, REASON_IDS, type ReasonId } from '../../src/domain/terms/reasons.ts';
import { findWitnesses, listControls, witnessed } from '../../src/oversight/controls/controls.ts';
import { describeControls } from '../../src/oversight/controls/document.ts';
import { renderControlsJson } from '../../src/oversight/controls/json.ts';
import { renderAsText } from '../../src/render/plain/writer.ts';

const checksOf = (demand: string): readonly ReasonId[] => listControls().find(({ id }) => id === demand)?.checks ?? [];

describe('each demand is helped by what its text asks', () => {
  test.each<[string, readonly ReasonId[], readonly ReasonId[]]>([
    ['NIST CM-3 a', ['policy-invalid', 'model-unknown'], ['record-missing']],
    ['NIST CM-3(1)(a)', ['record-missing', 'record-invalid'], []],
    ['NIST CM-3 b', ['approval-rejected', 'risk-under-declared'], ['approval-outstanding']],
    ['NIST CM-3(1)(d)', ['approval-outstanding', 'commit-not-covered'], ['approval-rejected', 'approval-expired']],
    ['NIST CM-3 e', ['record-upkeep'], ['approval-unproven', 'evidence-unavailable']],
    ['NIST AU-10', ['approval-unproven', 'approval-unconfirmed'], []],
    ['NIST CM-4', ['risk-under-declared'], ['dependency-unknown', 'dependency-unmet']],
    ['NIST CM-4(1)', ['not-deployed-before', 'soak-short'], ['check-missing']],
    ['NIST CM-5', ['outside-change-window', 'in-freeze', 'approver-below-level'], ['dependency-unmet']],
    ['NIST CM-5(4)', ['approver-counted-twice'], []],
    ['NIST IA-4 d', ['identity-mismatch'], ['record-id-duplicate']],
    ['NIST SA-10 c', ['commit-unreachable', 'commit-not-covered'], []],
    ['NIST SC-45(1)', ['clock-skew'], []],
    ['PCI DSS 6.2.3.1', ['approver-not-independent'], []],
    ['PCI DSS 6.5.4', ['commit-not-covered'], []],
    ['SOC 2 CC6.3', ['approver-below-level', 'approver-not-independent'], []],
  ])('%s', (demand, some, none) => {
    expect(checksOf(demand)).toEqual(expect.arrayContaining([...some]));
    for (const id of none) expect(checksOf(demand)).not.toContain(id);
  });

  test('and nothing is said of clocks by AU-8, of commits by SI-7, or of an expiry by anything', () => {
    const named = new Set(REASON_IDS.flatMap((id) => CATALOGUE[id].controls));
    for (const wrong of ['NIST AU-8', 'NIST SI-7']) expect(named).not.toContain(wrong);
    expect(CATALOGUE['approval-expired'].controls).toEqual([]);
  });
});

test('what no check answers is listed, and nothing is called conforming', () => {
  const text = renderAsText(describeControls({ change: null, witnesses: null }), { colour: false, width: 120 });
  const [, others = ''] = text.split(/Demands that no check answers/i);
  for (const id of ['PCI DSS 6.5.2', 'PCI DSS 6.5.3', 'NIST CM-3(1)(c)', 'NIST CM-3(1)(f)'])
    expect(others).toContain(id);
  expect(others).not.toContain('NIST AU-10');
  expect(text).toContain('helps to show');
  expect(text.replace('nothing here says that anything conforms', '')).not.toMatch(/conform|compl(?:y|iant)/i);
});

const KEPT = {
  source: 'run-1/bundle.json',
  repository: 'acme/payments',
  stage: 'deploy',
  decision: 'awaiting',
  isSame: true,
  environment: 'production',
  commit: 'a'.repeat(40),
  evaluatedAt: '2026-11-24T10:10:00Z',
  rules: null,
  holdsUntil: null,
  raised: [
    { reason: 'approval-outstanding', change: 'CHG-2026-0042' },
    { reason: 'clock-skew', change: null },
    { reason: 'in-freeze', change: 'CHG-2026-0001' },
  ],
  changes: [{ id: 'CHG-2026-0042', digest: 'sha256:1', decision: 'awaiting', approvedBy: [], approvers: [] }],
} as const;

describe('of one change', () => {
  const later = {
    ...KEPT,
    source: 'run-2/bundle.json',
    evaluatedAt: '2026-11-24T10:30:00Z',
    decision: 'authorised',
    raised: [],
  } as const;
  const witnesses = findWitnesses([later, KEPT, { ...KEPT, isSame: false, source: 'touched' }], 'chg-2026-0042');

  test('what was raised against it, or against the whole run, is said with the run that said it', () => {
    expect(witnesses.map(({ source }) => source)).toEqual(['run-1/bundle.json', 'run-2/bundle.json']);
    const [control] = listControls().filter(({ id }) => id === 'NIST CM-3(1)(d)');
    if (control === undefined) throw new Error('there is such a demand');
    expect(witnessed(control, witnesses)[0]).toBe('approval-outstanding at 2026-11-24T10:10:00Z (run-1/bundle.json)');
    expect(witnessed(control, witnesses).at(-1)).toContain('the last run, at 2026-11-24T10:30:00Z, raised none of');
    const [window] = listControls().filter(({ id }) => id === 'NIST CM-5');
    if (window === undefined) throw new Error('there is such a demand');
    expect(witnessed(window, witnesses).join()).not.toContain('in-freeze');
  });

  test('without bundles nothing is known, and it is said', () => {
    const say = (all: typeof witnesses | null) =>
      renderAsText(describeControls({ change: 'CHG-1', witnesses: all }), { colour: false, width: 120 });
    expect(say(null)).toContain('No bundles were given');
    expect(say([])).toContain('None of the bundles given judged CHG-1.');
  });

  test('as JSON, by its schema: each demand with its checks and what the runs raised, and what none answers', () => {
    const isControls = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const all of [null, [], witnesses]) {
      const json = JSON.parse(renderControlsJson({ change: all === null ? null : 'CHG-2026-0042', witnesses: all }));
      expect(isControls(json) ? [] : isControls.errors).toEqual([]);
      expect(json.unanswered).toEqual(expect.arrayContaining(['PCI DSS 6.5.2', 'PCI DSS 6.5.3']));
      const [prohibited] = json.demands.filter(({ id }: { id: string }) => id === 'NIST CM-3(1)(d)');
      expect(prohibited.raised).toEqual(
        all === null
          ? null
          : all
              .map(() => ({
                reason: 'approval-outstanding',
                evaluatedAt: '2026-11-24T10:10:00Z',
                source: 'run-1/bundle.json',
              }))
              .slice(0, 1),
      );
      expect(prohibited.quietInLast).toBe(all === witnesses ? prohibited.checks.length : null);
    }
  });
});
