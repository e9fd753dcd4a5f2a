/** What an audit finds: each case starts from a change that ended well with a bundle that shows it, and changes one thing. */
import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type { ChangeRecord, Facts, Policy, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { PastDeployment, SpokenCheck } from '../../../src/domain/terms/past-deployment.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { OWN_RULES, type RulesOfRun } from '../../../src/domain/terms/rules-of-run.ts';
import { audit } from '../../../src/oversight/audit/audit.ts';
import { isSpokenOf } from '../../../src/oversight/audit/checks.ts';
import type { AuditQuestion, KeptDecision } from '../../../src/oversight/audit/question.ts';
import { commit, DEPLOY, DOWN, HEAD, MERGED, pullRequest, RECORD, REGISTER, read, review } from '../../domain/world.ts';

const OUTCOME = {
  result: 'successful',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00Z',
  summary: 'Done as planned.',
} as const;
const ENDED: ChangeRecord = { ...RECORD, outcome: OUTCOME };

const CHANGE: KeptDecision['changes'][number] = {
  id: RECORD.id,
  digest: digestRecord(RECORD),
  decision: 'authorised',
  approvedBy: ['cpatel (review)'],
  approvers: ['cpatel'],
};
const KEPT: KeptDecision = {
  source: 'run-1/bundle.json',
  repository: 'acme/payments',
  stage: 'deploy',
  decision: 'authorised',
  isSame: true,
  environment: 'production',
  commit: MERGED,
  evaluatedAt: '2026-11-24T10:03:00Z',
  rules: OWN_RULES,
  holdsUntil: '2026-11-24T12:00:00Z',
  raised: [],
  changes: [CHANGE],
};

const DEPLOYMENT: PastDeployment = {
  id: 71,
  repository: 'acme/payments',
  environment: 'production',
  commit: MERGED,
  madeAt: '2026-11-24T10:02:00Z',
  succeededAt: '2026-11-24T10:30:00Z',
  creator: 'asmith',
  checks: null,
};

function ask(
  record: Partial<ChangeRecord> = {},
  given: Partial<Omit<AuditQuestion, 'policy'>> & { readonly policy?: Policy } = {},
) {
  const { policy, ...rest } = given;
  const complete = completePolicy('policy.yml', policy ?? null);
  return audit({
    policy: complete,
    directory: buildDirectory(REGISTER, 'register.yml', complete.timezone, undefined),
    levelOf: ({ value }) => value.risk?.level ?? null,
    items: null,
    records: [read({ ...ENDED, ...record })],
    now: '2026-12-20T09:00:00Z',
    period: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
    environment: null,
    kept: [KEPT],
    deployments: [DEPLOYMENT],
    rules: OWN_RULES,
    facts: [],
    ...rest,
  });
}

const said = (result: ReturnType<typeof audit>): readonly string[] =>
  result.findings.map(({ level, reason }) => `${level} ${reason}`);

it('a change that ended well, with a bundle that shows it', () => {
  const result = ask();
  expect(said(result)).toEqual([]);
  expect(result.changes).toMatchObject([
    { id: RECORD.id, authorisation: 'shown', shownBy: ['run-1/bundle.json'], approvedBy: ['cpatel (review)'] },
  ]);
  expect(result.deployments).toMatchObject([{ id: 71, verdict: 'authorised', shownBy: 'run-1/bundle.json' }]);
});

it('a policy that enforces less than on the day of a run is told', () => {
  const kept = [{ ...KEPT, isEnforced: true }];
  const lax: Policy = { version: 1, environments: { production: { gate: 'none' } } };
  expect(said(ask({}, { kept }))).toEqual([]);
  expect(said(ask({}, { kept, policy: lax }))).toEqual(['warning way-round']);
  expect(ask({}, { kept, policy: lax }).findings[0]?.message).toContain(
    "enforced production at 2026-11-24T10:03:00Z (run-1/bundle.json). Today's policy says `gate: none`",
  );
  for (const not of [{ isEnforced: false }, { isSame: false }])
    expect(said(ask({}, { kept: [{ ...KEPT, isEnforced: true, ...not }], policy: lax }))).not.toContain(
      'warning way-round',
    );
});

describe('a bundle shows nothing of a change', () => {
  const digest = digestRecord({ ...RECORD, title: 'Something else' });
  it.each<readonly [string, Partial<KeptDecision>]>([
    ['where it does not give its own report again', { isSame: false }],
    ['where it was a review', { stage: 'review' }],
    ['where the run was refused', { decision: 'refused' }],
    ['where the run needed no record', { decision: 'not-required', changes: [] }],
    ['where another content was authorised', { changes: [{ ...CHANGE, digest }] }],
    ['where another change was', { changes: [{ ...CHANGE, id: 'CHG-1' }] }],
    ['where this change was refused', { changes: [{ ...CHANGE, decision: 'refused' }] }],
    ['where it was decided after the change had ended', { evaluatedAt: '2026-11-24T10:32:00Z' }],
  ])('%s', (_, changed) => {
    const result = ask({}, { kept: [{ ...KEPT, ...changed }], deployments: [] });
    expect(result.changes[0]?.authorisation).toBe('not-shown');
    expect(said(result)).toContain('error evidence-unavailable');
  });
});

describe('a bundle shows nothing of a deployment', () => {
  it.each<readonly [string, Partial<KeptDecision>]>([
    ['of another commit', { commit: 'f'.repeat(40) }],
    ['to another environment', { environment: 'staging' }],
    ['to none', { environment: null }],
    ['that had succeeded before', { evaluatedAt: '2026-11-24T10:30:01Z' }],
    ['where it was refused', { decision: 'refused' }],
    ['where it was a review', { stage: 'review' }],
    ['where it does not give its own report again', { isSame: false }],
    ['of another repository, such as a fork', { repository: 'mallory/payments' }],
    ['where the run did not know its repository', { repository: null }],
  ])('%s', (_, changed) => {
    const result = ask(
      { outcome: undefined as never },
      { kept: [{ ...KEPT, ...changed }], now: '2026-11-24T11:00:00Z' },
    );
    expect(result.deployments).toMatchObject([{ verdict: 'unauthorised', shownBy: null }]);
    expect(said(result)).toContain('error commit-not-covered');
  });
});

describe('a deployment by the checks on its commit', () => {
  const CHECK: SpokenCheck = {
    conclusion: 'success',
    title: 'Authorised',
    at: '2026-11-24T10:01:00Z',
    text: `| Record of ${RECORD.id} |`,
  };
  const by = (...all: readonly Partial<SpokenCheck>[]): Partial<PastDeployment> => ({
    checks: { name: 'gate / production', all: all.map((one): SpokenCheck => ({ ...CHECK, ...one })) },
  });
  const refused = { conclusion: 'failure', title: 'Refused' };
  it.each<readonly [string, Partial<PastDeployment>, Policy | null, string]>([
    ['that says success', by({}), null, 'authorised'],
    ['that says failure', by(refused), null, 'unauthorised'],
    ['that says neutral', by({ conclusion: 'neutral' }), null, 'unauthorised'],
    ['that is not there', by(), null, 'unauthorised'],
    ['that nobody looked for', { checks: null }, null, 'not-known'],
    ['that came while it was going out', by({ at: '2026-11-24T10:02:30Z' }), null, 'authorised'],
    ['that came after it had succeeded', by({ at: '2026-11-24T10:30:01Z' }), null, 'unauthorised'],
    [
      'where a success came after the refusal that was overruled',
      by(refused, { at: '2026-11-24T11:00:00Z' }),
      null,
      'unauthorised',
    ],
    [
      'where the gate refused it after it had let another out',
      by({}, { ...refused, at: '2026-11-24T10:02:30Z' }),
      null,
      'unauthorised',
    ],
    [
      'where the gate took back what it had said while it was going out',
      by({ at: '2026-11-24T10:02:30Z' }, { ...refused, at: '2026-11-24T10:20:00Z' }),
      null,
      'unauthorised',
    ],
    [
      'where the gate let it out after it had refused',
      by({ ...refused, at: '2026-11-24T09:00:00Z' }, {}),
      null,
      'authorised',
    ],
    [
      'of the hour before, whatever the times of changes',
      { ...by({ at: '2026-11-23T10:00:00Z' }), madeAt: '2026-11-23T11:00:00Z', succeededAt: '2026-11-23T11:10:00Z' },
      null,
      'authorised',
    ],
    [
      'of longer ago, in the time of one change',
      { ...by({}), madeAt: '2026-11-24T11:59:59Z', succeededAt: '2026-11-24T12:10:00Z' },
      null,
      'authorised',
    ],
    [
      'of longer ago, after the time of the change',
      { ...by({}), madeAt: '2026-11-24T12:00:00Z', succeededAt: '2026-11-24T12:10:00Z' },
      null,
      'unauthorised',
    ],
    ['where the policy advises', by(), { version: 1, environments: { production: { gate: 'advise' } } }, 'advised'],
    [
      'where the policy asks nothing',
      by(),
      { version: 1, environments: { production: { gate: 'none' } } },
      'not-governed',
    ],
  ])('%s', (_, changed, policy, verdict) => {
    const given = policy === null ? {} : { policy };
    const result = ask({}, { kept: null, deployments: [{ ...DEPLOYMENT, ...changed }], ...given });
    expect(result.deployments?.[0]?.verdict).toBe(verdict);
    expect(said(result).includes('error commit-not-covered')).toBe(verdict === 'unauthorised');
  });

  describe('of longer ago, where the time of a change was open at both instants', () => {
    const later = { madeAt: '2026-11-24T11:30:00Z', succeededAt: '2026-11-24T11:40:00Z' };
    const open = { outcome: undefined as never };
    it.each<readonly [string, Partial<ChangeRecord>, Partial<SpokenCheck>, string]>([
      ['it speaks', open, {}, 'authorised'],
      [
        'not where it was withdrawn',
        { ...open, withdrawn: { by: 'asmith', at: '2026-11-24T10:10:00Z', reason: 'Superseded' } },
        {},
        'unauthorised',
      ],
      [
        'whatever date is written there',
        { ...open, withdrawn: { by: 'asmith', at: '2026-11-24T11:59:00Z', reason: 'Superseded' } },
        {},
        'unauthorised',
      ],
      ['not where the check speaks of another', open, { text: 'CHG-2026-00421 and CHG-2026-0041' }, 'unauthorised'],
    ])('%s', (_, record, check, verdict) => {
      const result = ask(record, { kept: null, deployments: [{ ...DEPLOYMENT, ...later, ...by(check) }] });
      expect(result.deployments?.[0]?.verdict).toBe(verdict);
    });

    it('nor is a decision that was kept prolonged by what was withdrawn', () => {
      const withdrawn = { by: 'asmith', at: '2026-11-24T10:10:00Z', reason: 'Superseded' };
      const verdictOf = (record: Partial<ChangeRecord>) =>
        ask(record, { deployments: [{ ...DEPLOYMENT, ...later }] }).deployments?.[0]?.verdict;
      expect([verdictOf(open), verdictOf({ ...open, withdrawn })]).toEqual(['authorised', 'unauthorised']);
    });
  });

  it.each([
    ['CHG-1', 'Record of CHG-1', true],
    ['CHG-1', '`chg-1`', true],
    ['CHG-1', 'It was CHG-1.', true],
    ['CHG_1', 'Record of CHG\\_1 and CHG&#95;2', true],
    ['CHG_2', 'Record of CHG\\_1 and CHG&#95;2', true],
    ['CHG-1', 'CHG-10, CHG-1.2 and X-CHG-1', false],
    ['CHG-1', '', false],
  ])('%s in %j', (id, text, is) => {
    expect(isSpokenOf(text, id)).toBe(is);
  });

  it('names the check that it looked for', () => {
    const result = ask({}, { kept: null, deployments: [{ ...DEPLOYMENT, ...by() }] });
    expect(result.findings.at(-1)?.message).toContain('no check "gate / production"');
  });
});

describe('the same commit, deployed again', () => {
  const again = { ...DEPLOYMENT, id: 72, madeAt: '2026-11-28T02:00:00Z', succeededAt: '2026-11-28T02:31:00Z' };
  it('is not let out by what let it out days before, and the message tells both', () => {
    const result = ask({}, { deployments: [DEPLOYMENT, again] });
    expect(result.deployments).toMatchObject([{ verdict: 'authorised' }, { verdict: 'unauthorised', shownBy: null }]);
    expect(result.findings.at(-1)?.message).toContain(
      'what the gate let out at 2026-11-24T10:03:00Z for a time that ended at 2026-11-24T12:00:00Z, was not this one, which was made at 2026-11-28T02:00:00Z (run-1/bundle.json)',
    );
  });

  it.each([
    ['in the time of the change', '2026-11-24T11:59:59Z', '2026-11-24T12:00:00Z', 'authorised'],
    ['at its end', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00Z', 'unauthorised'],
    ['within the hour, where nothing had a time', '2026-11-24T11:03:00Z', null, 'authorised'],
    ['after the hour, where nothing had a time', '2026-11-24T11:03:01Z', null, 'unauthorised'],
  ])('%s', (_, madeAt, holdsUntil, verdict) => {
    const one = { ...DEPLOYMENT, madeAt, succeededAt: '2026-11-24T13:00:00Z' };
    const result = ask({}, { kept: [{ ...KEPT, holdsUntil }], deployments: [one] });
    expect(result.deployments).toMatchObject([{ verdict }]);
  });

  it('what the policy of that day asked nothing of is not called authorised', () => {
    const result = ask({}, { kept: [{ ...KEPT, decision: 'not-required', holdsUntil: null, changes: [] }] });
    expect(result.deployments).toMatchObject([{ verdict: 'not-required', shownBy: 'run-1/bundle.json' }]);
  });
});

describe('a later no', () => {
  const no = {
    ...KEPT,
    source: 'run-2/bundle.json',
    decision: 'refused' as const,
    changes: [{ ...CHANGE, decision: 'refused' as const }],
  };
  it.each<readonly [string, string, Partial<KeptDecision>, string]>([
    ['takes back what was let out', '2026-11-24T10:03:30Z', {}, 'unauthorised'],
    ['of the same instant too', '2026-11-24T10:03:00Z', {}, 'unauthorised'],
    ['though it was only awaited', '2026-11-24T10:03:30Z', { decision: 'awaiting' }, 'unauthorised'],
    ['not once it had succeeded', '2026-11-24T10:30:01Z', {}, 'authorised'],
    ['not before', '2026-11-24T10:02:59Z', {}, 'authorised'],
    ['not to another commit', '2026-11-24T10:03:30Z', { commit: 'f'.repeat(40) }, 'authorised'],
    ['not for another environment', '2026-11-24T10:03:30Z', { environment: 'staging' }, 'authorised'],
    ['not at review', '2026-11-24T10:03:30Z', { stage: 'review' }, 'authorised'],
  ])('%s', (_, evaluatedAt, changed, verdict) => {
    const kept = [KEPT, { ...no, evaluatedAt, ...changed }];
    const result = ask({}, { kept });
    expect(result.deployments).toMatchObject([{ verdict }]);
    expect(ask({}, { kept: [...kept].reverse() })).toEqual(result);
  });

  it('before the change was begun it shows nothing of the change either', () => {
    const shown = (evaluatedAt: string) => ask({}, { kept: [KEPT, { ...no, evaluatedAt }] }).changes[0]?.authorisation;
    expect([shown('2026-11-24T10:03:30Z'), shown('2026-11-24T10:05:00Z')]).toEqual(['not-shown', 'shown']);
  });
});

describe('a change for several environments', () => {
  const both = { environments: ['staging', 'production'] };
  const kept = [
    { ...KEPT, environment: 'staging', changes: [{ ...CHANGE, digest: digestRecord({ ...RECORD, ...both }) }] },
  ];
  it('shown for one of them, it is not shown for the other', () => {
    const result = ask(both, { kept, deployments: [] });
    expect(result.changes).toMatchObject([{ authorisation: 'shown' }]);
    expect(said(result)).toEqual(['warning evidence-unavailable']);
    expect(result.findings[0]?.message).toContain('names production too');
  });

  it('asked about the other alone, nothing shows it', () => {
    const result = ask(both, { kept, deployments: [], environment: 'production' });
    expect(result.changes).toMatchObject([{ authorisation: 'not-shown' }]);
  });
});

describe('a record that is gone', () => {
  it('is told by the bundle that let it out', () => {
    const result = ask({}, { records: [], deployments: [] });
    expect(said(result)).toEqual(['error record-missing']);
    expect(result.findings[0]).toMatchObject({ change: RECORD.id });
  });

  it.each<readonly [string, Partial<AuditQuestion>]>([
    ['another period', { period: { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' } }],
    ['another environment', { environment: 'staging' }],
    ['a run that was refused', { kept: [{ ...KEPT, decision: 'refused' }] }],
    ['a review', { kept: [{ ...KEPT, stage: 'review' }] }],
  ])('not by %s', (_, given) => {
    expect(said(ask({}, { records: [], deployments: [], ...(given as object) }))).toEqual([]);
  });
});

describe('a change without a file', () => {
  const raised = { ...CHANGE, id: 'dependency-bumps#123', title: 'Bumps', path: 'models/dependency-bumps.yml' };
  const kept = [{ ...KEPT, changes: [raised] }];
  const failed: Partial<ChangeRecord> = {
    id: 'dependency-bumps-123',
    type: 'standard',
    model: 'dependency-bumps',
    covers: ['#123'],
    outcome: { ...OUTCOME, result: 'failed' },
  };

  it('is told by the decision that let it out, and no record of it is missed', () => {
    const result = ask({}, { records: [], kept });
    expect(result.findings).toEqual([]);
    expect(result.changes).toMatchObject([
      { id: raised.id, title: 'Bumps', result: 'successful', ended: DEPLOYMENT.succeededAt, authorisation: 'shown' },
    ]);
  });

  it('that failed is told by its record, which the same decision shows', () => {
    const result = ask(failed, { kept, deployments: [] });
    expect(result.changes).toMatchObject([{ id: 'dependency-bumps-123', result: 'failed', authorisation: 'shown' }]);
  });

  it('is not shown by a decision about another', () => {
    const other = [{ ...KEPT, changes: [{ ...raised, id: 'dependency-bumps#124' }] }];
    const [change] = ask(failed, { kept: other, deployments: [] }).changes;
    expect(change).toMatchObject({ id: 'dependency-bumps#124' });
    expect(ask(failed, { kept: other, deployments: [] }).changes[1]?.authorisation).toBe('not-shown');
  });
});

describe('what followed', () => {
  const schedule = RECORD.schedule;
  it.each<readonly [string, Partial<ChangeRecord>, readonly string[]]>([
    [
      'started before its time',
      { outcome: { ...OUTCOME, started: '2026-11-24T09:59:59Z' } },
      ['error window-not-open'],
    ],
    [
      'started after its time',
      { outcome: { ...OUTCOME, started: '2026-11-24T12:00:00Z', ended: '2026-11-24T12:10:00Z' } },
      ['error window-closed'],
    ],
    ['ended after its time', { outcome: { ...OUTCOME, ended: '2026-11-24T12:00:01Z' } }, ['warning window-closed']],
    ['no outcome, and its time is over', { outcome: undefined as never }, ['error window-closed']],
    [
      'withdrawn',
      { outcome: undefined as never, withdrawn: { by: 'asmith', at: '2026-11-21T09:00:00Z', reason: 'Superseded' } },
      [],
    ],
    [
      'still to come',
      {
        outcome: undefined as never,
        schedule: { ...schedule, start: '2026-11-30T10:00:00Z', end: '2026-12-30T10:00:00Z' },
      },
      [],
    ],
    ['failed, and nobody looked back', { outcome: { ...OUTCOME, result: 'failed' } }, ['error review-overdue']],
    [
      'an emergency that nobody looked back on',
      {
        type: 'emergency',
        emergency: { incident: 'INC-1', justification: 'Down' },
        'requested-at': '2026-11-24T09:00:00Z',
      },
      ['error evidence-unavailable', 'error review-overdue', 'error retrospective-overdue'],
    ],
  ])('%s', (_, changed, findings) => {
    expect(said(ask(changed, { deployments: [] }))).toEqual(findings);
  });

  it('names who can pay the retrospective', () => {
    const result = ask({ type: 'emergency', emergency: { incident: 'INC-1', justification: 'Down' } });
    const debt = result.findings.find(({ reason }) => reason === 'retrospective-overdue');
    expect(debt?.remedy).toContain('cpatel');
  });
});

describe('the retrospective of an emergency', () => {
  const emergency: Partial<ChangeRecord> = {
    type: 'emergency',
    emergency: { incident: 'INC-1', justification: 'Down' },
    outcome: { ...OUTCOME, review: { by: 'dlee', at: '2026-11-26T10:00:00Z', findings: 'None', actions: [] } },
  };
  const record = read({ ...ENDED, ...emergency });
  const kept = (...approvers: readonly string[]) => [
    {
      ...KEPT,
      changes: [
        { ...CHANGE, digest: record.digest, approvers, approvedBy: approvers.map((one) => `${one} (environment)`) },
      ],
    },
  ];
  const pull = (changes: Partial<PullRequestFact> = {}): Facts => ({
    ...DEPLOY.facts,
    pull_requests: [pullRequest(7, changes)],
    records: [{ path: record.path, digest: record.digest, pull_request: 7 }],
  });
  const debts = (given: Partial<Omit<AuditQuestion, 'policy'>>) =>
    ask(emergency, { deployments: [], kept: null, ...given }).findings.filter(
      ({ reason, level }) => reason === 'retrospective-overdue' || level === 'warning',
    );

  it.each<readonly [string, Partial<Omit<AuditQuestion, 'policy'>>]>([
    ['the gate counted somebody else', { kept: kept('cpatel') }],
    ['their pull request was approved by somebody else', { facts: [pull({ reviews: [review('cpatel')] })] }],
    [
      'it was brought by no pull request',
      { facts: [{ ...pull(), records: [{ path: record.path, digest: record.digest, pull_request: null }] }] },
    ],
  ])('is paid where %s', (_, given) => {
    expect(debts(given)).toEqual([]);
  });

  it.each<readonly [string, Partial<Omit<AuditQuestion, 'policy'>>]>([
    ['whom the gate counted', { kept: kept('cpatel', 'dlee') }],
    ['who approved its pull request', { facts: [pull({ reviews: [review('dlee')] })] }],
    ['who wrote it', { facts: [pull({ reviews: [review('cpatel')], commits: [commit(HEAD, 'dlee')] })] }],
    [
      'of whom only one of several bundles knows',
      { facts: [pull({ reviews: [] }), pull({ reviews: [review('dlee')] })] },
    ],
  ])('is not paid by somebody %s', (_, given) => {
    const [debt] = debts(given);
    expect(debt).toMatchObject({ reason: 'retrospective-overdue', level: 'error' });
    expect(debt?.message).toContain('The review by dlee at 2026-11-26T10:00:00Z does not count');
    expect(debt?.remedy).not.toMatch(/\bdlee\b/u);
  });

  it.each<readonly [string, Partial<Omit<AuditQuestion, 'policy'>>]>([
    ['where nothing was given', {}],
    [
      'where the facts are about other content',
      { facts: [{ ...pull(), records: [{ path: record.path, digest: `sha256:${'0'.repeat(64)}`, pull_request: 7 }] }] },
    ],
    ['where its reviews could not be read', { facts: [pull({ reviews: DOWN })] }],
    [
      'where its pull request could not be read',
      { facts: [{ ...pull(), records: [{ path: record.path, digest: record.digest, pull_request: DOWN }] }] },
    ],
  ])('is not called independent %s', (_, given) => {
    const [doubt] = debts(given);
    expect(doubt).toMatchObject({ reason: 'evidence-unavailable', level: 'warning', change: record.value.id });
    expect(doubt?.message).toContain('So dlee, who looked back on it, may have had a part in it');
  });
});

describe('whose rules decided', () => {
  const place = (repository: string | null, ref: string | null = null) => ({ repository, ref });
  const by = (policy: ReturnType<typeof place>, records = place(null)): RulesOfRun => ({ policy, records });
  const shown = (rules: RulesOfRun | null, wanted: RulesOfRun = OWN_RULES) => {
    const result = ask({}, { kept: [{ ...KEPT, rules }], rules: wanted });
    return {
      change: result.changes[0]?.authorisation,
      deployment: result.deployments?.[0]?.verdict,
      said: said(result),
    };
  };
  const heard = { change: 'shown', deployment: 'authorised', said: [] };

  it.each<readonly [string, RulesOfRun, RulesOfRun]>([
    ['its own', OWN_RULES, OWN_RULES],
    ['its own, by name', by(place('Acme/Payments')), OWN_RULES],
    ['those that hold here', by(place('acme/rules', 'refs/heads/v1')), by(place('acme/rules', 'v1'))],
    ['its own, where they are named', OWN_RULES, by(place('acme/payments'), place('acme/payments'))],
  ])('%s are heard', (_, rules, wanted) => {
    expect(shown(rules, wanted)).toEqual(heard);
  });

  it.each<readonly [string, RulesOfRun | null, RulesOfRun]>([
    ['those of another repository', by(place('mallory/rules')), OWN_RULES],
    ['those of another branch', by(place(null, 'lax')), OWN_RULES],
    ['its own, where others hold', OWN_RULES, by(place('acme/rules'))],
    ['the records of another repository', by(place(null), place('mallory/records')), OWN_RULES],
    ['nobody knows whose', null, OWN_RULES],
  ])('%s are named, and show nothing', (_, rules, wanted) => {
    const { change, deployment, said: findings } = shown(rules, wanted);
    expect([change, deployment]).toEqual(['not-shown', 'unauthorised']);
    expect(findings).toContain('error identity-mismatch');
  });

  it('says whose', () => {
    const { findings } = ask({}, { kept: [{ ...KEPT, rules: by(place('mallory/rules', 'lax')) }] });
    expect(findings.find(({ reason }) => reason === 'identity-mismatch')?.message).toBe(
      'The bundle run-1/bundle.json was decided by the rules of mallory/rules at lax, and not by those of acme/payments: it shows nothing.',
    );
  });
});

describe('what is looked at', () => {
  it('nothing is known of authorisation without bundles, and it is no finding', () => {
    const result = ask({}, { kept: null, deployments: null });
    expect(result.changes[0]?.authorisation).toBe('not-known');
    expect(result.deployments).toBeNull();
    expect(said(result)).toEqual([]);
  });

  it.each([
    ['another period', { period: { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' } }],
    ['another environment', { environment: 'staging' }],
  ])('not what belongs to %s', (_, given) => {
    expect(ask({}, given).changes).toEqual([]);
  });

  it('its period is half-open: what ends as it begins is in, what begins as it ends is not', () => {
    expect(ask({}, { period: { start: '2026-11-24T12:00:00Z', end: '2026-11-25T00:00:00Z' } }).changes).toHaveLength(1);
    expect(ask({}, { period: { start: '2026-11-24T00:00:00Z', end: '2026-11-24T10:00:00Z' } }).changes).toHaveLength(0);
  });

  it('two records of one id are told, whatever the period', () => {
    const twin = { ...read({ ...ENDED, id: 'chg-2026-0042' }), path: 'changes/old/chg-2026-0042.yml' };
    const result = ask({}, { records: [read(ENDED), twin] });
    expect(said(result)).toContain('error record-id-duplicate');
  });

  it('the order of what is given does not matter', () => {
    const more = read({ ...ENDED, id: 'CHG-2026-0001' });
    const given = { kept: [KEPT, { ...KEPT, source: 'run-2/bundle.json' }] };
    const there = ask({}, { records: [read(ENDED), more], ...given });
    const back = ask({}, { records: [more, read(ENDED)], ...given });
    expect(JSON.stringify(back)).toBe(JSON.stringify(there));
    expect(there.changes.map(({ id }) => id)).toEqual(['CHG-2026-0001', 'CHG-2026-0042']);
  });
});
