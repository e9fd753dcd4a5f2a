/** Reports to render: each one what a person may meet, the hostile one with everything that somebody may try. */

import { findImpact } from '../../src/domain/items/impact.ts';
import { indexItems } from '../../src/domain/items/item-index.ts';
import type { Surroundings } from '../../src/domain/schedule/surroundings.ts';
import type { LocatedFinding } from '../../src/domain/terms/finding.ts';
import type { ChangeRecord } from '../../src/domain/terms/generated/shapes.ts';
import type { Item } from '../../src/domain/terms/items.ts';
import type { ReasonId } from '../../src/domain/terms/reasons.ts';
import type {
  ApprovalVerdict,
  AskedFor,
  ChangeVerdict,
  RequirementVerdict,
  Verdict,
} from '../../src/domain/terms/verdict.ts';
import type { ReportInput } from '../../src/gate/judged.ts';

const PATH = 'changes/CHG-2026-0042.yml';
const DIGEST = `sha256:3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f${'0'.repeat(32)}`;

const TEXT = `id: CHG-2026-0042
title: Rotate the payments signing key
type: normal
risk:
  impact: 3
  likelihood: 2
  level: low
schedule:
  start: 2026-11-24T10:00:00+00:00
  end: 2026-11-24T12:00:00+00:00
`;

const RISK: NonNullable<ChangeRecord['risk']> = {
  impact: 3,
  likelihood: 2,
  level: 'moderate',
  assessment: 'Signing could fail until the old key is back.',
  mitigations: ['Canary on one instance for ten minutes'],
  'assessed-by': 'bkhan',
  security: 'No change to authentication or to data in transit.',
  privacy: 'No personal data is touched.',
};

export const RECORD: ChangeRecord = {
  id: 'CHG-2026-0042',
  title: 'Rotate the payments signing key',
  type: 'normal',
  reason: 'The key leaves its validity period on 1 December 2026.',
  'requested-by': 'asmith',
  'requested-at': '2026-11-17T09:00:00Z',
  environments: ['production'],
  'configuration-items': ['component:default/payments-api'],
  risk: RISK,
  plan: {
    implementation: ['Merge the release pull request', 'Run the deploy workflow'],
    verification: ['Synthetic checks are green', 'Error rate below 0.1 %'],
    backout: {
      steps: ['Redeploy the previous release'],
      trigger: 'Error rate above 1 % for five minutes',
      duration: 'PT15M',
      tested: true,
      'point-of-no-return': 'none',
    },
  },
  schedule: { start: '2026-11-24T10:00:00+00:00', end: '2026-11-24T12:00:00+00:00' },
};

const MANAGER: AskedFor = { kind: 'people', role: 'change-and-release-manager', skills: [], capacity: null };

export const CHANGE: ChangeVerdict = {
  id: 'CHG-2026-0042',
  title: RECORD.title,
  type: 'normal',
  path: PATH,
  digest: DIGEST,
  decision: 'authorised',
  risk: { score: 6, computed: 'moderate', declared: 'moderate', final: 'moderate', floors: [] },
  schedule: {
    start: '2026-11-24T10:00:00Z',
    end: '2026-11-24T12:00:00Z',
    opensAt: null,
    closesAt: '2026-11-24T12:00:00Z',
  },
  requirements: [
    {
      rule: 'moderate',
      needs: '1 × change-and-release-manager',
      count: 1,
      have: 1,
      met: true,
      eligible: [],
      asks: MANAGER,
      given: ['cpatel'],
    },
  ],
  approvals: [
    {
      approver: 'cpatel',
      evidence: 'review',
      role: 'change-and-release-manager',
      at: '2026-11-20T10:12:00Z',
      counted: true,
      reason: null,
    },
  ],
  confirmation: null,
};

export function finding(reason: ReasonId, parts: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    reason,
    level: 'error',
    change: null,
    message: `${reason} is so.`,
    remedy: 'Do something about it.',
    where: null,
    path: null,
    line: null,
    column: null,
    ...parts,
  };
}

export function reportOf(verdict: Partial<Verdict>, parts: Partial<ReportInput> = {}): ReportInput {
  const findings = parts.findings ?? [];
  return {
    verdict: {
      decision: 'authorised',
      outcome: 'pass',
      gate: 'enforce',
      stage: 'deploy',
      changes: [CHANGE],
      findings,
      ...verdict,
    },
    evaluatedAt: '2026-11-24T10:10:00Z',
    mode: 'enforce',
    subject: {
      repository: 'acme/payments',
      environment: 'production',
      commit: '4d1f0a2b3c4d5e6f708192a3b4c5d6e7f8091a2b',
      ref: 'refs/heads/main',
      event: 'deployment',
      actor: 'asmith',
    },
    findings,
    inputs: {
      policy: {
        path: '.github/change-gate/policy.yml',
        ref: 'a'.repeat(40),
        digest: `sha256:${'1'.repeat(64)}`,
      },
      register: {
        path: '.github/change-gate/register.yml',
        ref: 'a'.repeat(40),
        digest: `sha256:${'2'.repeat(64)}`,
      },
      calendar: null,
      items: null,
    },
    records: [{ path: PATH, value: RECORD }],
    reviews: new Map(),
    retrospectives: new Map(),
    evidence: ['review'],
    surroundings: [],
    impacts: [],
    texts: new Map([[PATH, TEXT]]),
    holdsUntil: '2026-11-24T12:00:00Z',
    timezone: 'Europe/London',
    tzdata: '2026a',
    trusted: true,
    docs: 'docs/reasons.md',
    ...parts,
  };
}

const authorised = reportOf({});

const awaiting = reportOf(
  {
    decision: 'awaiting',
    outcome: 'fail',
    stage: 'review',
    changes: [
      {
        ...CHANGE,
        decision: 'awaiting',
        risk: {
          score: 6,
          computed: 'moderate',
          declared: 'moderate',
          final: 'high',
          floors: ['a database migration'],
        },
        requirements: [
          {
            rule: 'high',
            needs: '1 × change-and-release-manager',
            count: 1,
            have: 0,
            met: false,
            eligible: ['cpatel', 'dlee'],
            asks: MANAGER,
          },
        ],
        approvals: [
          {
            approver: 'bkhan',
            evidence: 'review',
            role: 'change-and-release-analyst',
            at: '2026-11-20T10:12:00Z',
            counted: false,
            reason: 'approver-below-level',
          },
        ],
        schedule: {
          start: '2026-11-24T10:00:00Z',
          end: '2026-11-24T12:00:00Z',
          opensAt: '2026-11-24T10:00:00Z',
          closesAt: '2026-11-24T12:00:00Z',
        },
        confirmation: 'change-gate approve CHG-2026-0042 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f',
      },
    ],
  },
  {
    evaluatedAt: '2026-11-20T11:00:00Z',
    subject: { ...authorised.subject, environment: null, event: 'pull_request' },
    findings: [
      finding('approval-outstanding', {
        change: 'CHG-2026-0042',
        message: 'The rule “high” asks for 1 change and release manager. No approval counts yet.',
        remedy: 'cpatel or dlee can approve the pull request in a review with the confirmation line.',
        path: PATH,
        line: 1,
        column: 1,
      }),
      finding('approver-below-level', {
        change: 'CHG-2026-0042',
        message:
          'bkhan is a change and release analyst, and that is not enough here. Needed: 1 change and release manager.',
        remedy: 'Somebody else has to approve: 1 change and release manager.',
        path: PATH,
        line: 1,
        column: 1,
      }),
      finding('risk-floor', {
        change: 'CHG-2026-0042',
        level: 'notice',
        message: '“a database migration” makes this at least high risk. It is high.',
        remedy: 'Nothing to do: the approvals for high risk are asked for.',
        path: PATH,
        line: 4,
        column: 1,
      }),
    ],
  },
);

const refused = reportOf(
  {
    decision: 'refused',
    outcome: 'fail',
    changes: [
      {
        ...CHANGE,
        decision: 'refused',
        risk: { score: 6, computed: 'moderate', declared: 'low', final: 'moderate', floors: [] },
        schedule: {
          start: '2026-11-24T10:00:00Z',
          end: '2026-11-24T12:00:00Z',
          opensAt: '2026-11-30T09:30:00Z',
          closesAt: '2026-11-30T16:00:00Z',
        },
        requirements: [
          {
            rule: 'moderate',
            needs: '1 × change-and-release-manager',
            count: 1,
            have: 0,
            met: false,
            eligible: ['cpatel', 'dlee'],
            asks: MANAGER,
          },
        ],
        approvals: [],
      },
    ],
  },
  {
    surroundings: [
      {
        path: PATH,
        windows: [
          {
            environment: 'production',
            start: Date.parse('2026-11-30T09:30:00Z'),
            end: Date.parse('2026-11-30T16:00:00Z'),
          },
        ],
        freezes: [
          {
            id: 'FRZ-2026-11',
            hardness: 'hard',
            start: Date.parse('2026-11-20T17:00:00Z'),
            end: Date.parse('2026-11-28T09:00:00Z'),
          },
        ],
        neighbours: [],
        left: { windows: 0, freezes: 0, neighbours: 0 },
      },
    ],
    findings: [
      finding('commit-not-covered', {
        message: 'Commit 7ab3c9d belongs to no pull request.',
        remedy: 'Whoever pushed it opens a pull request with a change record, or it is left out.',
      }),
      finding('approval-outstanding', {
        change: 'CHG-2026-0042',
        message: 'The rule “moderate” asks for 1 change and release manager. No approval counts yet.',
        remedy: 'cpatel or dlee can approve the pull request in a review.',
        path: PATH,
        line: 1,
        column: 1,
      }),
      finding('risk-under-declared', {
        change: 'CHG-2026-0042',
        message: 'The record says low risk, but impact 3 × likelihood 2 = 6 is moderate.',
        remedy: 'Set `risk.level: moderate`, or have impact and likelihood assessed again.',
        path: PATH,
        line: 7,
        column: 10,
      }),
      finding('in-freeze', {
        change: 'CHG-2026-0042',
        message:
          'From 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z) to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T12:00:00Z) production is in the hard freeze FRZ-2026-11 (Autumn statement), from 17:00 on Friday 20 November 2026, Europe/London (2026-11-20T17:00:00Z) to 09:00 on Saturday 28 November 2026, Europe/London (2026-11-28T09:00:00Z).',
        remedy:
          'Move the schedule to 09:30 on Monday 30 November 2026, Europe/London (2026-11-30T09:30:00Z) or later (start and end). Or a change and release manager who neither requested nor implements it adds an exception to the calendar.',
        path: PATH,
        line: 9,
        column: 10,
      }),
    ],
  },
);

const undetermined = reportOf(
  {
    decision: 'undetermined',
    outcome: 'fail',
    changes: [
      {
        ...CHANGE,
        decision: 'undetermined',
        risk: null,
        schedule: null,
        requirements: [],
        approvals: [],
      },
    ],
  },
  {
    inputs: { policy: null, register: null, calendar: null, items: null },
    findings: [
      finding('permission-missing', {
        message: 'Could not read the pull requests of the commit: GitHub answered 403.',
        remedy: "Add `pull-requests: read` to the `permissions:` of the gate's job.",
      }),
    ],
  },
);

const noRecord = reportOf(
  { decision: 'refused', outcome: 'fail', changes: [] },
  {
    records: [],
    texts: new Map(),
    findings: [
      finding('record-missing', {
        message:
          'No change record was found for this deployment: no input `change`, no `Change:` line, and no record among the files of its pull requests.',
        remedy:
          'Add a record that names what goes out (`covers: ["#123"]`), such as changes/CHG-2026-0043.yml, and have it approved and merged. `change-gate new` writes one.',
      }),
    ],
  },
);

/** One line for each row of the threat table's part on output, and some neighbours of theirs. */
export const ATTACKS: readonly string[] = [
  'a\n::add-mask::allow',
  'a\r::set-output name=decision::authorised',
  '  ::error::forged',
  'x ##[add-mask]true',
  '##[set-output name=decision]authorised',
  'a\nx=1\ndecision=authorised',
  '\n# ✅ Authorised: go\n',
  '## ✅ Authorised',
  '@acme/everybody and @cpatel, &#64;acme, &commat;acme',
  'closes #1, fixes GH-2, acme/payments#3, 4d1f0a2b3c4d5e6f708192a3b4c5d6e7f8091a2b',
  '![beacon](https://evil.example/x.png) [link](https://evil.example) https://evil.example www.evil.example a@evil.example',
  '[ref]: https://evil.example',
  '<img src=x onerror=alert(1)> <b>bold</b> </details> <!-- hidden',
  '-->',
  '| a | b | \\| c `|` d \\`|\\`',
  '```mermaid\ngraph TD\n```',
  '` @acme/team `` @acme/team ``` @acme/team',
  '`a`@acme/team`b`',
  ':white_check_mark: :+1: $\\color{white}{hidden}$ $`x`$',
  '~~struck~~ *em* __strong__ ***',
  '- [x] approved',
  '1. approved',
  '> quoted',
  '\u202eevil\u202c \u200bzero\u2060width\ufeff \u0000\u001b[31mred\u001b[0m \u0085 \u2028',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '\ud800 lone',
  '%0A::error::x %25',
  'a, b: c',
];

/** Names of environments, freezes and other records come from files too. */
function hostileSurroundings(path: string, attacks: readonly string[]): Surroundings {
  const span = { start: Date.parse('2026-11-24T09:00:00Z'), end: Date.parse('2026-11-24T16:00:00Z') };
  return {
    path,
    windows: attacks.map((environment) => ({ ...span, environment })),
    freezes: attacks.map((id) => ({ ...span, id, hardness: 'hard' as const })),
    neighbours: attacks.map((id) => ({ ...span, id, relation: 'same-item' as const, overlaps: true })),
    left: { windows: 0, freezes: 1, neighbours: 1 },
  };
}

export function hostileReport(attacks: readonly string[] = ATTACKS): ReportInput {
  const all = attacks.join(' ');
  const first = attacks[0] ?? '';
  const record: ChangeRecord = {
    ...RECORD,
    title: first,
    reason: all,
    description: attacks.join('\n'),
    'requested-by': attacks[8] ?? first,
    implementers: attacks,
    environments: attacks,
    'configuration-items': attacks,
    emergency: { incident: all, justification: all },
    plan: {
      implementation: attacks,
      verification: attacks,
      communication: attacks,
      backout: { steps: attacks, trigger: all, duration: first, tested: false, 'point-of-no-return': all },
    },
  };
  const path = `changes/${attacks[3] ?? 'x'}/a,b:c%.yml`;
  return reportOf(
    {
      decision: 'refused',
      outcome: 'fail',
      changes: [
        {
          ...CHANGE,
          id: attacks[0] ?? 'x',
          title: first,
          path,
          decision: 'refused',
          requirements: attacks.map((attack) => ({
            rule: attack,
            needs: attack,
            count: 1,
            have: 0,
            met: false,
            eligible: [attack],
          })),
          approvals: attacks.map((attack) => ({
            approver: attack,
            evidence: 'review',
            role: null,
            at: null,
            counted: false,
            reason: 'approver-unknown',
          })),
          confirmation: `change-gate approve ${attacks.at(16) ?? ''}`,
        },
      ],
    },
    {
      records: [{ path, value: record }],
      surroundings: [hostileSurroundings(path, attacks)],
      texts: new Map([[path, attacks.join('\n')]]),
      subject: { ...authorised.subject, environment: all, ref: all, actor: all, repository: all },
      findings: attacks.map((attack, index) =>
        finding('record-invalid', {
          change: attack,
          message: attack,
          remedy: attack,
          path,
          line: index + 1,
          column: 3,
        }),
      ),
    },
  );
}

/** Several records in one pull request: one that may go, one that waits, one that ended and is only brought up to date. */
const several = reportOf(
  {
    decision: 'awaiting',
    outcome: 'fail',
    stage: 'review',
    changes: [
      {
        ...CHANGE,
        id: 'CHG-2026-0039',
        path: 'changes/CHG-2026-0039.yml',
        decision: 'not-required',
        risk: null,
        schedule: null,
        requirements: [],
        approvals: [],
      },
      CHANGE,
      {
        ...CHANGE,
        id: 'CHG-2026-0043',
        title: 'Move the ledger to the new database',
        path: 'changes/CHG-2026-0043.yml',
        decision: 'awaiting',
        risk: { score: 6, computed: 'moderate', declared: 'high', final: 'high', floors: [] },
        schedule: {
          start: '2026-11-25T09:30:00Z',
          end: '2026-11-25T15:00:00Z',
          opensAt: '2026-11-25T09:30:00Z',
          closesAt: '2026-11-25T15:00:00Z',
        },
        requirements: [
          {
            rule: 'high',
            needs: 'the board cab',
            count: 3,
            have: 1,
            met: false,
            eligible: ['dlee', 'efox'],
            asks: { kind: 'board', name: 'cab' },
            given: ['cpatel'],
          },
          {
            rule: 'high',
            needs: '1 × capacity security',
            count: 1,
            have: 1,
            met: true,
            eligible: [],
            asks: { kind: 'people', role: null, skills: [], capacity: 'security' },
            given: ['gsec'],
          },
        ],
        confirmation: 'change-gate approve CHG-2026-0043 77de3f9a1c0b1f2a6b8c7d5e4f4e0c9d',
      },
    ],
  },
  {
    subject: { ...authorised.subject, environment: null, event: 'pull_request' },
    reviews: new Map([['changes/CHG-2026-0039.yml', { kind: 'done', by: 'cpatel', at: '2026-11-12T10:00:00Z' }]]),
    records: [
      { path: PATH, value: RECORD },
      {
        path: 'changes/CHG-2026-0039.yml',
        value: {
          ...RECORD,
          id: 'CHG-2026-0039',
          outcome: {
            result: 'backed-out',
            started: '2026-11-10T10:00:00Z',
            ended: '2026-11-10T10:40:00Z',
            summary: 'The error rate rose.',
            review: { by: 'cpatel', at: '2026-11-12T10:00:00Z', findings: 'The canary was too short.', actions: [] },
          },
        },
      },
      {
        path: 'changes/CHG-2026-0043.yml',
        value: {
          ...RECORD,
          id: 'CHG-2026-0043',
          title: 'Move the ledger to the new database',
          'depends-on': ['CHG-2026-0042'],
        },
      },
    ],
    findings: [
      finding('record-upkeep', {
        change: 'CHG-2026-0039',
        level: 'notice',
        message:
          'Only approvals, board, withdrawal, outcome or links of CHG-2026-0039 were changed. What was approved is the same.',
        remedy: 'Nothing to do: it needs no new approval.',
        path: 'changes/CHG-2026-0039.yml',
        line: 40,
        column: 1,
      }),
      finding('board-inquorate', {
        change: 'CHG-2026-0043',
        message:
          'The rule “high” asks for 3 of the 3 members of the board cab, one of them a change and release manager. So far 1 of 3 counts.',
        remedy: 'dlee or efox can approve the pull request in a review with the confirmation line.',
        path: 'changes/CHG-2026-0043.yml',
        line: 1,
        column: 1,
      }),
    ],
  },
);

const at = (text: string): number => Date.parse(text);

const item = (name: string, dependsOn: readonly string[], criticality: number | null): Item => ({
  ref: `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner: 'group:default/payments',
  lifecycle: 'production',
  criticality,
  paths: [],
  environments: [],
  dependsOn: dependsOn.map((one) => `component:default/${one}`),
});

const ITEMS: readonly Item[] = [
  item('payments-api', [], 2),
  item('checkout', ['payments-api', 'ledger'], null),
  item('ledger', ['payments-api'], 3),
  item('shop', ['checkout'], 1),
];

/** A change that may go, with a freeze that ends before it and one that begins after it, and other changes beside it. */
const busy = reportOf(
  { stage: 'review' },
  {
    evaluatedAt: '2026-11-23T15:00:00Z',
    subject: { ...authorised.subject, environment: null, event: 'pull_request' },
    records: [{ path: PATH, value: { ...RECORD, 'depends-on': ['CHG-2026-0041'] } }],
    surroundings: [
      {
        path: PATH,
        windows: [
          { environment: 'production', start: at('2026-11-23T22:00:00Z'), end: at('2026-11-24T04:00:00Z') },
          { environment: 'production', start: at('2026-11-24T09:30:00Z'), end: at('2026-11-24T16:00:00Z') },
        ],
        freezes: [
          {
            id: 'FRZ-2026-11',
            hardness: 'hard',
            start: at('2026-11-20T17:00:00Z'),
            end: at('2026-11-24T07:00:00Z'),
          },
          {
            id: 'FRZ-2026-12',
            hardness: 'hard',
            start: at('2026-11-24T18:00:00Z'),
            end: at('2026-12-01T00:00:00Z'),
          },
        ],
        neighbours: [
          {
            id: 'CHG-2026-0041',
            relation: 'needed',
            overlaps: false,
            start: at('2026-11-24T08:00:00Z'),
            end: at('2026-11-24T09:00:00Z'),
          },
          {
            id: 'CHG-2026-0044',
            relation: 'same-item',
            overlaps: true,
            start: at('2026-11-24T11:00:00Z'),
            end: at('2026-11-24T13:00:00Z'),
          },
          {
            id: 'CHG-2026-0047',
            relation: 'other-items',
            overlaps: false,
            start: at('2026-11-24T14:00:00Z'),
            end: at('2026-11-24T15:00:00Z'),
          },
        ],
        left: { windows: 0, freezes: 0, neighbours: 3 },
      },
    ],
    impacts: [{ path: PATH, ...findImpact(indexItems(ITEMS), ['payments-api']) }],
    findings: [
      finding('collision', {
        change: 'CHG-2026-0042',
        level: 'warning',
        message:
          'CHG-2026-0042 and CHG-2026-0044 (requested by dlee at 2026-11-19T09:00:00Z) both change component:default/payments-api in production, and overlap from 11:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T11:00:00Z) to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T12:00:00Z).',
        remedy: 'Agree who goes first, and move one of them.',
        path: PATH,
        line: 9,
        column: 10,
      }),
    ],
  },
);

const MANAGER_OPEN: RequirementVerdict = {
  rule: 'emergency',
  needs: '1 × change-and-release-manager',
  count: 1,
  have: 0,
  met: false,
  eligible: ['cpatel', 'dlee', 'efox'],
  asks: MANAGER,
  given: [],
};

const LINE = 'change-gate approve CHG-2026-0042 5d05f80acbe05d05f80acbe05d05f80a';
const unconfirmed = (approver: string): LocatedFinding =>
  finding('approval-unconfirmed', {
    change: 'CHG-2026-0042',
    message: `At high risk a review counts only with the confirmation line. The review by ${approver} lacks it.`,
    remedy: `${approver} approves again with this line in the review: ${LINE}`,
  });
const floor = (name: string): LocatedFinding =>
  finding('risk-floor', {
    change: 'CHG-2026-0042',
    level: 'notice',
    message: `“${name}” makes this at least high risk. It is high.`,
    remedy: 'Nothing to do: the approvals for high risk are asked for.',
    path: PATH,
    line: 4,
    column: 1,
  });
const again = (approver: string, role: string): ApprovalVerdict => ({
  approver,
  evidence: 'review',
  role,
  at: '2026-11-18T10:12:00Z',
  counted: false,
  reason: 'approval-unconfirmed',
});

/** One change of high risk that a board and security approve: two of them have, without the line. */
const high = reportOf(
  {
    decision: 'awaiting',
    outcome: 'fail',
    stage: 'review',
    changes: [
      {
        ...CHANGE,
        title: 'Payments API 7.3: refunds by bank transfer',
        decision: 'awaiting',
        risk: {
          score: 12,
          computed: 'high',
          declared: 'high',
          final: 'high',
          floors: ['planned downtime', 'first time', 'critical item'],
          raisedBy: [],
        },
        schedule: {
          start: '2026-12-01T10:00:00Z',
          end: '2026-12-01T12:00:00Z',
          opensAt: '2026-12-01T10:00:00Z',
          closesAt: '2026-12-01T12:00:00Z',
        },
        requirements: [
          {
            rule: 'high',
            needs: 'the board cab: 3 of its 3 members, one of them a change-and-release-manager',
            count: 3,
            have: 0,
            met: false,
            eligible: ['cpatel', 'dlee', 'efox'],
            asks: { kind: 'board', name: 'cab' },
            given: [],
          },
          {
            rule: 'high',
            needs: '1 × capacity security',
            count: 1,
            have: 0,
            met: false,
            eligible: ['gsec'],
            asks: { kind: 'people', role: null, skills: [], capacity: 'security' },
            given: [],
          },
        ],
        approvals: [again('cpatel', 'change-and-release-manager'), again('gsec', 'configuration-analyst')],
        confirmation: LINE,
      },
    ],
  },
  {
    evaluatedAt: '2026-11-18T15:00:00Z',
    subject: { ...authorised.subject, environment: null, event: 'pull_request' },
    records: [
      {
        path: PATH,
        value: {
          ...RECORD,
          title: 'Payments API 7.3: refunds by bank transfer',
          implementers: ['asmith'],
          risk: {
            ...RISK,
            impact: 4,
            likelihood: 3,
            level: 'high',
            assessment: 'Refunds could be paid twice; finance would have to claim them back.',
            downtime: 'PT10M',
          },
        },
      },
    ],
    impacts: [{ path: PATH, ...findImpact(indexItems(ITEMS), ['payments-api']) }],
    findings: [
      unconfirmed('cpatel'),
      unconfirmed('gsec'),
      finding('approval-outstanding', {
        change: 'CHG-2026-0042',
        message: 'The rule “high” asks for 1 person for security. No approval counts yet.',
        remedy: 'gsec can approve the pull request in a review with the confirmation line.',
        path: PATH,
        line: 1,
        column: 1,
      }),
      finding('board-inquorate', {
        change: 'CHG-2026-0042',
        message:
          'The rule “high” asks for 3 of the 3 members of the board cab, one of them a change and release manager. No approval counts yet.',
        remedy: 'cpatel, dlee or efox can approve the pull request in a review with the confirmation line.',
        path: PATH,
        line: 1,
        column: 1,
      }),
      floor('critical item'),
      floor('first time'),
      floor('planned downtime'),
    ],
  },
);

/** Thursday, five to six: the window shut at four. */
const late = reportOf(
  {
    decision: 'refused',
    outcome: 'fail',
    changes: [
      {
        ...CHANGE,
        decision: 'refused',
        schedule: {
          start: '2026-11-26T10:00:00Z',
          end: '2026-11-26T16:00:00Z',
          opensAt: '2026-11-30T09:30:00Z',
          closesAt: '2026-11-30T16:00:00Z',
          slots: [
            { start: '2026-11-30T09:30:00Z', end: '2026-11-30T15:30:00Z', latestStart: '2026-11-30T10:00:00Z' },
            { start: '2026-12-01T09:30:00Z', end: '2026-12-01T15:30:00Z', latestStart: '2026-12-01T10:00:00Z' },
          ],
        },
      },
    ],
  },
  {
    evaluatedAt: '2026-11-26T17:55:00Z',
    findings: [
      finding('window-closed', {
        change: 'CHG-2026-0042',
        message:
          'It is 17:55 on Thursday 26 November 2026, Europe/London (2026-11-26T17:55:00Z), and the time of CHG-2026-0042 ended at 16:00 on Thursday 26 November 2026, Europe/London (2026-11-26T16:00:00Z).',
        remedy:
          'Move the schedule to 09:30 on Monday 30 November 2026, Europe/London (2026-11-30T09:30:00Z) or later (start and end).',
        path: PATH,
        line: 33,
        column: 8,
      }),
      ...['10d9b51', '419532e', '44fff51'].map((sha) =>
        finding('commit-not-covered', {
          level: 'notice',
          message: `Commit ${sha} has no authorised change record: pull request #7 has CHG-2026-0042, which is refused.`,
          remedy: 'It is settled as soon as CHG-2026-0042 is authorised.',
        }),
      ),
    ],
  },
);

/** An emergency inside of a freeze. */
const emergency = reportOf(
  {
    decision: 'awaiting',
    outcome: 'fail',
    changes: [
      {
        ...CHANGE,
        title: 'Certificate of the payments gateway has expired',
        type: 'emergency',
        decision: 'awaiting',
        risk: { score: 20, computed: 'extreme', declared: 'extreme', final: 'extreme', floors: [], raisedBy: [] },
        schedule: {
          start: '2026-11-26T17:30:00Z',
          end: '2026-11-26T19:30:00Z',
          opensAt: null,
          closesAt: '2026-11-26T19:30:00Z',
        },
        requirements: [{ ...MANAGER_OPEN, rule: 'emergency' }],
        approvals: [],
        confirmation: LINE,
        through: [{ pullRequest: 9, requirements: [MANAGER_OPEN], approvals: [], confirmation: LINE }],
      },
    ],
  },
  {
    evaluatedAt: '2026-11-26T17:55:00Z',
    records: [
      {
        path: PATH,
        value: {
          ...RECORD,
          title: 'Certificate of the payments gateway has expired',
          type: 'emergency',
          risk: { ...RISK, impact: 5, likelihood: 4, level: 'extreme' },
          emergency: {
            incident: 'INC-20931',
            justification: 'One payment in four fails; waiting for Monday would lose a weekend of payments.',
          },
        },
      },
    ],
    retrospectives: new Map([[PATH, '2026-11-30']]),
    surroundings: [
      {
        path: PATH,
        windows: [],
        freezes: [],
        passes: [
          { id: 'FRZ-BUDGET', hardness: 'hard', start: at('2026-11-25T17:00:00Z'), end: at('2026-11-26T18:30:00Z') },
        ],
        neighbours: [],
        left: { windows: 0, freezes: 0, neighbours: 0 },
      },
    ],
    findings: [
      finding('approval-outstanding', {
        change: 'CHG-2026-0042',
        message: 'The rule “emergency” asks for 1 change and release manager. No approval counts yet.',
        remedy: 'cpatel, dlee or efox can approve the pull request in a review with the confirmation line.',
        path: PATH,
        line: 1,
        column: 1,
      }),
    ],
  },
);

export const REPORTS: Readonly<Record<string, ReportInput>> = {
  authorised,
  awaiting,
  busy,
  refused,
  high,
  late,
  emergency,
  several,
  undetermined,
  'no-record': noRecord,
  hostile: hostileReport(),
};
