/** An issue with the label stops deployments: for whom it counts, what it touches, how it ends, and that it can only take away. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { readStopText } from '../../../src/domain/stops/stop-text.ts';
import type { StopFact } from '../../../src/domain/terms/generated/shapes.ts';
import { account, DEPLOY, DOWN, type Edit, given, REVIEW, withFacts, withRecord, withRegister } from '../world.ts';

const NOW = DEPLOY.now;
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR).toISOString().replace('.000', '');

const form = (answers: Readonly<Record<string, string>>): string =>
  Object.entries(answers)
    .map(([heading, answer]) => `### ${heading}\n\n${answer}`)
    .join('\n\n');

function stop(body: Readonly<Record<string, string>>, changes: Partial<StopFact> = {}): StopFact {
  return {
    number: 12,
    body: form(body),
    created_at: at(-1),
    user: account('cpatel'),
    labelled_by: account('bkhan'),
    ...changes,
  };
}

const ALL = { Environments: 'production', Why: 'Customers cannot pay' };
const withStop = (...stops: readonly StopFact[]): Edit => withFacts({ stops: [...stops] });
const judge = (...edits: readonly Edit[]) => decide(given(DEPLOY, ...edits));
const stopped = (verdict: ReturnType<typeof decide>): readonly string[] =>
  verdict.findings.filter(({ reason }) => reason === 'stopped').map(({ level, message }) => `${level}: ${message}`);

test('without one nothing changes, and facts that were gathered without asking say nothing', () => {
  expect(judge().decision).toBe('authorised');
  expect(judge(withStop()).decision).toBe('authorised');
});

describe('it stops', () => {
  test.each<[string, StopFact]>([
    ['the environment that it names', stop(ALL)],
    ['whatever the case of the name', stop({ ...ALL, Environments: 'staging, PRODUCTION' })],
    ['every environment where it names none', stop({ Environments: '_No response_', Why: 'x' })],
    ['by a body of another kind: everything', stop({}, { body: 'STOP' })],
    ['by a body that is empty: everything', stop({}, { body: '' })],
    ['the item that it names', stop({ ...ALL, 'Configuration items': '- `payments-api`' })],
    ['until the instant', stop({ ...ALL, Until: at(2) })],
    ['for a day where the instant is beyond it', stop({ ...ALL, Until: at(200) }, { created_at: at(-23) })],
    [
      'whoever else set the label once more',
      stop(ALL, { labelled_by: account('mallory'), labelled_before: [account('bkhan')] }),
    ],
    [
      'whoever set the label once more and is gone',
      stop(ALL, { labelled_by: null, labelled_before: [account('bkhan')] }),
    ],
    ['for a day where the instant has no offset', stop({ ...ALL, Until: '2020-01-01 10:00' })],
    ['for a day where the instant lies before it was opened', stop({ ...ALL, Until: at(-5) })],
  ])('%s', (_, fact) => {
    const verdict = judge(withStop(fact));
    expect(verdict).toMatchObject({ decision: 'awaiting', outcome: 'fail', changes: [{ decision: 'awaiting' }] });
    expect(stopped(verdict)[0]).toMatch(
      /^error: Deployments to production are stopped until .* by cpatel \(issue #12\)/u,
    );
  });

  test('with who, why and until when, and what to do', () => {
    const [finding] = judge(withStop(stop({ ...ALL, Until: at(2) }))).findings.filter(
      ({ reason }) => reason === 'stopped',
    );
    expect(finding?.message).toContain(at(2));
    expect(finding?.message).toContain('"Customers cannot pay"');
    expect(finding?.remedy).toContain('cpatel closes issue #12');
  });
});

describe('it does not stop', () => {
  test.each<[string, StopFact]>([
    ['another environment', stop({ ...ALL, Environments: 'staging' })],
    ['other items', stop({ ...ALL, 'Configuration items': 'ledger' })],
    ['once its instant has come', stop({ ...ALL, Until: NOW }, { created_at: at(-3) })],
    ['after a day', stop(ALL, { created_at: at(-24) })],
  ])('%s', (_, fact) => {
    const verdict = judge(withStop(fact));
    expect(verdict.decision).toBe('authorised');
    expect(stopped(verdict)).toEqual([]);
  });

  test.each<[string, Partial<StopFact>, string]>([
    ['opened by a stranger', { user: account('mallory') }, 'opened by mallory'],
    ['labelled by a stranger', { labelled_by: account('mallory') }, 'labelled by mallory'],
    ['opened by an account that is gone', { user: null }, 'opened by an account that is gone'],
    [
      'labelled by strangers, one after the other',
      { labelled_by: account('mallory'), labelled_before: [account('trudy')] },
      'labelled by mallory',
    ],
    ['labelled by a bot', { labelled_by: account('renovate[bot]', 'Bot') }, 'labelled by renovate[bot]'],
    [
      'opened under a login that passed to another account',
      { user: { ...account('cpatel'), login: 'cpatel2', id: 99 } },
      'opened by cpatel2',
    ],
  ])('%s: it is told as a notice', (_, changes, who) => {
    const verdict = judge(withStop(stop(ALL, changes)));
    expect(verdict.decision).toBe('authorised');
    expect(stopped(verdict)).toHaveLength(1);
    expect(stopped(verdict)[0]).toContain(`notice: Issue #12 has the label`);
    expect(stopped(verdict)[0]).toContain(who);
  });

  test('at review: it ends within a day', () => {
    expect(stopped(decide(given(REVIEW, withStop(stop(ALL)))))).toEqual([]);
  });
});

describe('what cannot be read is no "nobody did"', () => {
  test('the issues', () => {
    expect(judge(withFacts({ stops: DOWN })).decision).toBe('undetermined');
    const verdict = judge(withFacts({ stops: { unavailable: 'no', permission: 'issues: read' } }));
    expect(verdict.decision).toBe('undetermined');
    expect(verdict.findings.find(({ level }) => level === 'error')?.remedy).toContain('`issues: read`');
  });

  test('who set the label', () => {
    expect(judge(withStop(stop(ALL, { labelled_by: DOWN }))).decision).toBe('undetermined');
    expect(judge(withStop(stop(ALL, { labelled_by: DOWN, user: account('mallory') }))).decision).toBe('authorised');
  });

  test('whether a team that the register names holds who opened it', () => {
    const teams = withRegister({ teams: [{ team: 'acme/analysts', role: 'change-and-release-analyst' }] });
    expect(judge(teams, withStop(stop(ALL, { user: account('mallory') }))).decision).toBe('undetermined');
  });

  test('whether a team holds whoever set the label before an account that is gone', () => {
    const teams = withRegister({ teams: [{ team: 'acme/analysts', role: 'change-and-release-analyst' }] });
    for (const labels of [
      { labelled_by: null, labelled_before: [account('mallory')] },
      { labelled_by: account('mallory'), labelled_before: [null] },
    ] as unknown as readonly Partial<StopFact>[])
      expect(judge(teams, withStop(stop(ALL, labels))).decision).toBe('undetermined');
    const known = { labelled_by: account('mallory'), labelled_before: [account('bkhan')] };
    expect(judge(teams, withStop(stop(ALL, known))).decision).toBe('awaiting');
    const gone = { labelled_by: null, labelled_before: [] };
    expect(judge(teams, withStop(stop(ALL, gone))).decision).toBe('authorised');
  });

  test('an old workflow without the permission, where nothing is set up for it, is told and goes on', () => {
    const verdict = judge(withFacts({ stops: { unavailable: 'no', permission: 'issues: read', cause: 'not-set-up' } }));
    expect(verdict.decision).toBe('authorised');
    expect(verdict.findings).toContainEqual(expect.objectContaining({ reason: 'permission-missing', level: 'notice' }));
  });
});

describe('an emergency', () => {
  const emergency = (links: string[]): Edit =>
    withRecord({
      type: 'emergency',
      emergency: { incident: 'INC-1', justification: 'One request in four fails.' },
      links,
    });

  test.each<[string, string[], string]>([
    ['that names the issue passes', ['https://github.com/acme/payments/issues/12'], 'notice'],
    ['that names another does not', ['https://github.com/acme/payments/issues/120'], 'error'],
    ['that names one of another repository does not', ['https://github.com/other/payments/issues/12'], 'error'],
    ['that names none does not', [], 'error'],
  ])('%s', (_, links, level) => {
    const verdict = judge(emergency(links), withStop(stop(ALL)));
    expect(stopped(verdict)[0]?.split(':')[0]).toBe(level);
  });

  test('a normal change that names the issue does not pass', () => {
    const verdict = judge(withRecord({ links: ['https://github.com/acme/payments/issues/12'] }), withStop(stop(ALL)));
    expect(verdict.decision).toBe('awaiting');
  });
});

test('a form is read by its headings; one that stands twice counts as it stood first', () => {
  expect(readStopText(`${form({ Environments: 'a, b', Why: 'x' })}\n\n### Environments\n\nc`)).toEqual({
    environments: ['a', 'b'],
    items: [],
    until: null,
    why: 'x',
  });
});
