/** A draft: all that a checkout tells is said of it, and nothing that only GitHub could. */
import { describe, expect, test } from 'vitest';
import type { ChangeRecord, Model } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { MODEL, MODEL_PATH } from '../coverage/raised-world.ts';
import {
  DEPLOY,
  DOWN,
  type Edit,
  given,
  outcomeOf,
  PATH,
  RECORD,
  read,
  withFacts,
  withLife,
  withOther,
  withPolicy,
  withPull,
  withRecord,
  withRisk,
  withWorld,
} from '../world.ts';

const DRAFT = given(
  DEPLOY,
  withWorld({ stage: 'draft', environment: null, now: '2026-11-20T12:00:00Z' }),
  withPull({ reviews: [] }),
);
/** What is said of every draft of these worlds. */
const OF_ALL: readonly string[] = ['approval-outstanding', 'policy-default'];
const said = (...edits: readonly Edit[]) => {
  const { decision, verdict } = outcomeOf(given(DRAFT, ...edits));
  return [
    decision,
    ...verdict.findings
      .filter(({ reason }) => !OF_ALL.includes(reason))
      .map(({ level, reason }) => `${level} ${reason}`),
  ];
};
const asked = (...edits: readonly Edit[]): string => {
  const { findings } = outcomeOf(given(DRAFT, ...edits)).verdict;
  return findings.find(({ reason, level }) => reason === 'approval-outstanding' && level === 'notice')?.message ?? '';
};
const STANDARD: ChangeRecord = (({ risk: _r, plan: _p, schedule: _s, ...rest }) => ({
  ...rest,
  type: 'standard' as const,
  model: MODEL.id,
}))(RECORD);
const standard = (files: readonly string[] | null, model: Partial<Model> = {}): Edit =>
  withWorld({
    judged: [{ path: PATH, value: STANDARD, digest: 'sha256:0' }],
    models: [{ path: MODEL_PATH, value: { ...MODEL, ...model } }],
    localFiles: files,
    policy: completePolicy(null, { version: 1, standard: { successes: 0 } } as never),
  });

describe('is told', () => {
  test.each<[string, readonly Edit[], readonly string[]]>([
    ['nothing, where nothing is wrong', [], ['awaiting']],
    [
      'of its time',
      [withRecord({ schedule: { start: '2026-11-24T12:00:00Z', end: '2026-11-24T10:00:00Z' } })],
      ['refused', 'error schedule-invalid'],
    ],
    ['that its level is too low', [withRisk({ level: 'low' })], ['refused', 'error risk-under-declared']],
    [
      'of another of its id',
      [withWorld({ others: [{ ...read(RECORD), path: `changes/2026/${RECORD.id}.yml` }] })],
      ['refused', 'error record-id-duplicate'],
    ],
    [
      'that it has ended',
      [
        withRecord({
          outcome: { result: 'failed', started: '2026-11-19T10:00:00Z', ended: '2026-11-19T11:00:00Z', summary: 'x' },
        }),
      ],
      ['refused', 'error record-closed'],
    ],
    [
      'that a bot cannot do it',
      [withRecord({ 'requested-by': 'renovate[bot]', implementers: ['renovate[bot]'] })],
      ['refused', 'error record-invalid'],
    ],
    [
      'that an emergency answers an incident',
      [withRecord({ type: 'emergency', emergency: { incident: ' ', justification: 'x' } })],
      ['refused', 'error incident-missing'],
    ],
    [
      'that no rule is for it',
      [
        withPolicy({
          version: 1,
          approvals: {
            rules: [
              { name: 'other', when: { type: ['emergency'] }, require: [{ role: 'change-and-release-manager' }] },
            ],
          },
        }),
      ],
      ['refused', 'error no-rule-matches'],
    ],
    [
      'that a model does not reach to a file of it',
      [standard(['package.json', 'src/a.ts'])],
      ['refused', 'error model-scope-exceeded'],
    ],
    [
      'that it fits its model, whatever records it touches',
      [standard(['package.json', 'changes/CHG-1.yml'])],
      ['awaiting'],
    ],
    ['that it fits its model, as far as that is known', [standard(null)], ['awaiting']],
    [
      'of its model, where nobody holds a role',
      [standard(['src/a.ts']), withWorld({ register: null })],
      ['undetermined', 'error register-missing', 'error model-scope-exceeded'],
    ],
    [
      'of no model, where nobody holds a role and it is a normal change',
      [withWorld({ register: null })],
      ['undetermined', 'error register-missing'],
    ],
  ])('%s', (_, edits, is) => expect(said(...edits)).toEqual(is));

  test('what emergencies of its items owe, by their records where GitHub was not asked', () => {
    const owing = withOther({
      id: 'CHG-2026-0030',
      type: 'emergency',
      emergency: { incident: 'INC-1', justification: 'x' },
      schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
    });
    expect(said(owing)).toEqual(['refused', 'error retrospective-overdue']);
    expect(said(owing, withFacts({ emergencies: DOWN as never }))).toEqual(['refused', 'error retrospective-overdue']);
    expect(said(owing, withLife('changes/CHG-2026-0030.yml'))).toEqual(['refused', 'error retrospective-overdue']);
  });

  test('what it will need', () => {
    expect(asked()).toContain(
      'It will need 1 change and release manager (rule “moderate”; cpatel or dlee can give it)',
    );
    expect(asked()).toContain('cpatel');
    expect(asked(standard(['package.json']))).toContain('It needs no approval of its own: its model was approved.');
    expect(asked(withWorld({ register: null }))).toContain('Without a register nobody can approve it.');
    const floors = withPolicy({
      version: 1,
      risk: { floors: [{ name: 'a floor', when: { paths: ['src/**'] }, 'at-least': 'high' }] },
    });
    expect(asked(floors)).toContain('Whether the floor “a floor” asks for more depends on the files');
    expect(asked(floors, withWorld({ localFiles: ['src/a.ts'] }))).not.toContain('depends on');
    expect(asked(floors, withWorld({ localFiles: ['docs/a.md'] }))).not.toContain('depends on');
  });

  test('a no that its record holds', () => {
    const no = withRecord({
      approvals: [
        { approver: 'dlee', role: 'change-and-release-manager', decision: 'rejected', at: '2026-11-19T10:00:00Z' },
      ],
    });
    expect(said(no)).toEqual(['refused', 'error approval-rejected']);
  });
});

test('a lead time that is not kept is an error until the record asks for an exception', () => {
  const short = withRecord({ 'requested-at': '2026-11-24T08:00:00Z' });
  expect(said(short)).toContain('error lead-time-short');
  expect(said(short, withRecord({ late: { by: 'asmith', reason: 'The vendor was late.' } }))).not.toContain(
    'error lead-time-short',
  );
});

test('of one that was withdrawn nobody is asked', () => {
  const withdrawn = { by: 'asmith', at: '2026-11-19T09:00:00Z', reason: 'No.' };
  expect(asked()).not.toBe('');
  expect(asked(withRecord({ withdrawn }))).toBe('');
});

test('which rules match is not said to be none where that could not be told', () => {
  const rules = withPolicy({
    version: 1,
    approvals: {
      rules: [{ name: 'code', when: { paths: ['src/**'] }, require: [{ role: 'change-and-release-manager' }] }],
    },
  } as never);
  const errors = (...edits: readonly Edit[]) => said(rules, ...edits).filter((one) => one.startsWith('error'));
  expect(errors(withPull({ files: [{ filename: 'docs/a.md', status: 'modified' }] }))).not.toEqual(
    errors(withPull({ files: DOWN })),
  );
});
