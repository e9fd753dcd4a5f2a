/** Who says yes: threats A1 to A31 as far as the domain decides, roles, delegations, boards, capacities and skills. */
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import {
  account,
  type Case,
  commit,
  DOWN,
  type Edit,
  HEAD,
  PATH,
  pullRequest,
  RECORD,
  REVIEW,
  review,
  sha,
  withFacts,
  withoutFacts,
  withPerson,
  withPolicy,
  withPull,
  withRecord,
  withRegister,
  withReviews,
  withRisk,
  withSubject,
} from '../world.ts';

const NONE = 'approval-outstanding';
/** The digits of the record's digest, which its approvals do not change. */
const DIGITS = digestRecord(RECORD).replace('sha256:', '');
/** So many digits of another digest, the first of which are the record's own. */
const otherAfter = (same: number, length: number): string =>
  `${DIGITS.slice(0, same)}${DIGITS[same] === '0' ? '1' : '0'}${DIGITS.slice(same + 1, length)}`;
/** One entry in the record, bound to nothing. */
const entry = (approver: string, changes: object = {}) => ({
  approver,
  decision: 'approved' as const,
  at: '2026-11-20T10:12:00Z',
  ...changes,
});
const rule = (require: object): Edit => withPolicy({ approvals: { rules: [{ name: 'all', require: [require] }] } });
const runApproval = (login: string, changes: object = {}) => ({
  user: account(login),
  state: 'approved' as const,
  environments: [{ id: 1, name: 'production' }],
  at: '2026-11-24T10:00:00Z',
  ...changes,
});
const signed = (login: string, changes: object = {}) => ({
  path: PATH,
  index: 0,
  commit: HEAD,
  author: account(login),
  committer: account(login),
  verified: true,
  verification_reason: 'valid',
  ...changes,
});
/** Somebody's dismissal of review 2000. */
const dismissed = (login: string | null, changes: object = {}): Edit =>
  withPull({
    timeline: [
      {
        event: 'review_dismissed',
        at: '2026-11-20T11:30:00Z',
        actor: login === null ? null : account(login),
        review_id: 2000,
        state: 'changes_requested',
        ...changes,
      },
    ],
  });
/** dlee said no, which stands as dismissed; cpatel approves. */
const dismissedNo = (login = 'dlee', id = 2000): Edit =>
  withReviews(review('cpatel'), review(login, { id, state: 'DISMISSED', submitted_at: '2026-11-20T11:00:00Z' }));
const WITH_DEPLOYER = withPolicy({
  approvals: { 'independent-of': ['requester', 'author', 'committers', 'implementers', 'deployer'] },
});
const COMMIT_ONLY = withPolicy({ approvals: { evidence: ['commit'] } });
const DECLARED = withPolicy({ approvals: { evidence: ['declared'] } });

export const WHO: readonly Case[] = [
  { name: 'nobody has said anything', edits: [withReviews()], decision: 'awaiting', errors: [NONE] },
  {
    name: 'A1 an approval written in the record',
    edits: [withReviews(), withRecord({ approvals: [entry('cpatel')] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A2 approval by a trailer, a body or a comment',
    edits: [
      withReviews(review('cpatel', { state: 'COMMENTED', body: 'Approved-by: cpatel' })),
      withPull({
        reviews: [review('cpatel', { state: 'COMMENTED' })],
        body: 'Approved-by: cpatel',
        commits: [commit(HEAD, 'asmith', { message: 'x\n\nApproved-by: cpatel' })],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'A3 the author of the pull request approves',
    edits: [withPull({ user: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 the requester approves',
    edits: [withRecord({ 'requested-by': 'cpatel' })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 an implementer approves',
    edits: [withRecord({ implementers: ['asmith', 'CPatel'] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 an implementer approves by a further login',
    edits: [withRecord({ implementers: ['cpatel-admin'] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 the author of a commit approves',
    edits: [withPull({ commits: [commit(HEAD, 'cpatel', { committer: account('web-flow') })] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 the committer of a commit approves',
    edits: [withPull({ commits: [commit(HEAD, 'asmith', { committer: account('cpatel') })] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 a co-author by private address approves',
    edits: [
      withPull({
        commits: [commit(HEAD, 'asmith', { message: 'x\n\nCo-authored-by: C <9+cpatel@users.noreply.github.com>' })],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 a co-author whose old login is in the address',
    edits: [
      withPull({
        commits: [
          commit(HEAD, 'asmith', { message: 'x\n\n  Co-authored-by: C <103+old-name@users.noreply.github.com>' }),
        ],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  ...[
    '1004+cpatel_acme@users.noreply.github.com',
    'cpatel_acme@users.noreply.github.com',
    '1004+CPatel_acme@users.noreply.github.acme.example',
    '1004+renamed_acme@users.noreply.acme.ghe.com',
  ].map(
    (mail): Case => ({
      name: `A3 a co-author with a managed login approves: ${mail}`,
      edits: [
        withPerson('cpatel_acme', { role: 'change-and-release-manager' }),
        withReviews({ ...review('cpatel'), user: { login: 'cpatel_acme', id: 1004, type: 'User' } }),
        withPull({ commits: [commit(HEAD, 'asmith', { message: `x\n\nCo-authored-by: C Patel <${mail}>` })] }),
      ],
      decision: 'awaiting',
      errors: [NONE, 'approver-not-independent'],
    }),
  ),
  {
    name: 'A3 who started the deployment approves',
    edits: [WITH_DEPLOYER, withSubject({ actor: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 who re-ran the deployment approves',
    edits: [WITH_DEPLOYER, withSubject({ triggering_actor: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A3 who created the deployment approves',
    edits: [WITH_DEPLOYER, withSubject({ deployment_creator: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'whoever approves may merge, and so start the deployment, where the policy does not say otherwise',
    edits: [withSubject({ actor: account('cpatel'), triggering_actor: account('cpatel') })],
    decision: 'authorised',
  },
  {
    name: 'A3 nobody knows who started the deployment',
    edits: [withSubject({ actor: null })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'upkeep of records makes nobody a committer',
    edits: [
      withPull({
        head: { ref: 'rotate', sha: HEAD },
        commits: [commit(HEAD, 'asmith'), commit(sha('d'), 'cpatel', { upkeep: true })],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'A4 a commit of no account',
    edits: [withPull({ commits: [commit(HEAD, 'asmith', { author: null })] })],
    decision: 'refused',
    errors: ['commit-unattributed'],
  },
  {
    name: 'A5 a forged author excludes the approver',
    edits: [withPull({ commits: [commit(HEAD, 'asmith'), commit(sha('d'), 'cpatel')] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A6 one person with two logins is one vote',
    edits: [
      rule({ role: 'change-and-release-manager', count: 2 }),
      withReviews(
        review('cpatel'),
        review('cpatel-admin', { user: { login: 'cpatel-admin', id: 5000, type: 'User' } }),
      ),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'A6 one person by two kinds of evidence is one vote',
    edits: [
      rule({ role: 'change-and-release-manager', count: 2 }),
      withFacts({ run_approvals: [runApproval('cpatel')] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-counted-twice'],
  },
  {
    name: 'two managers where two are asked for',
    edits: [rule({ role: 'change-and-release-manager', count: 2 }), withReviews(review('cpatel'), review('dlee'))],
    decision: 'authorised',
  },
  {
    name: 'A7 a reviewer who is not in the register',
    edits: [withReviews(review('mallory'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
  {
    name: 'A8 a bot with a registered login',
    edits: [withReviews(review('dlee', { user: { ...account('dlee'), type: 'Bot' } }))],
    decision: 'awaiting',
    errors: [NONE, 'approver-is-bot'],
  },
  {
    name: 'A10 the level is too low',
    edits: [withReviews(review('efox'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'A10 an analyst is enough at a low risk',
    edits: [withRisk({ impact: 1, likelihood: 2, level: 'low' }), withReviews(review('efox'))],
    decision: 'authorised',
  },
  {
    name: 'no level at all',
    edits: [withPerson('zoe', {}), withReviews(review('zoe'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-role-not-held'],
  },
  {
    name: 'a level that begins tomorrow',
    edits: [withPerson('cpatel', { from: '2026-11-21' })],
    decision: 'awaiting',
    errors: [NONE, 'approver-role-not-held'],
  },
  {
    name: 'a level that begins on the day',
    edits: [withPerson('cpatel', { from: '2026-11-20' })],
    decision: 'authorised',
  },
  {
    name: 'a level that ended the day before',
    edits: [withPerson('cpatel', { until: '2026-11-19' })],
    decision: 'awaiting',
    errors: [NONE, 'approver-role-expired'],
  },
  {
    name: 'a level that ended on the day of the approval',
    edits: [withPerson('cpatel', { until: '2026-11-20' })],
    decision: 'authorised',
  },
  {
    name: 'a team does not prolong a level that ended',
    edits: [withPerson('cpatel', { until: '2026-11-19' }), withTeam(['cpatel'])],
    decision: 'awaiting',
    errors: [NONE, 'approver-role-expired'],
  },
  {
    name: 'A11 a team gives a level to its members',
    edits: [withTeam(['mallory']), withReviews(review('mallory'))],
    decision: 'authorised',
  },
  {
    name: 'A12 a team that cannot be seen is not an empty one',
    edits: [withTeam(null), withReviews(review('mallory'))],
    decision: 'undetermined',
    errors: [NONE, 'approver-unknown', 'permission-missing'],
  },
  {
    name: 'A12 a team that was not asked for',
    edits: [withTeam(null), withFacts({ teams: [] }), withReviews(review('mallory'))],
    decision: 'undetermined',
    errors: [NONE, 'approver-unknown', 'evidence-unavailable'],
  },
  {
    name: 'an unread team does not matter once the approvals are there',
    edits: [withTeam(null)],
    decision: 'authorised',
  },
  {
    name: 'an unread team matters when somebody said no whose level only it could give',
    edits: [
      withTeam(null),
      withPerson('zoe', {}),
      withReviews(review('cpatel'), review('zoe', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'undetermined',
    errors: ['permission-missing'],
  },
  {
    name: 'A14 the login is held by another account now',
    edits: [withReviews(review('cpatel', { user: { login: 'cpatel', id: 9999, type: 'User' } }))],
    decision: 'undetermined',
    errors: [NONE, 'identity-mismatch'],
  },
  {
    name: 'A14 a no by an account that took over the login',
    edits: [
      withReviews(
        review('dlee'),
        review('cpatel', { state: 'CHANGES_REQUESTED', user: { login: 'cpatel', id: 9999, type: 'User' } }),
      ),
    ],
    decision: 'undetermined',
    errors: ['identity-mismatch'],
  },
  {
    name: 'A14 the id decides after a change of the login',
    edits: [withReviews(review('cpatel', { user: { login: 'new-name', id: 103, type: 'User' } }))],
    decision: 'authorised',
  },
  {
    name: 'A15 the Kelvin sign is no k',
    edits: [withPerson('kim', { role: 'change-and-release-manager' }), withReviews(review('\u212Aim'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
  {
    name: 'A16 case is not a difference',
    edits: [withReviews(review('dlee', { user: { login: 'DLee', id: 104, type: 'User' } }))],
    decision: 'authorised',
  },
  {
    name: 'A17 the account of the reviewer was deleted',
    edits: [withReviews(review('cpatel', { user: null }))],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
  {
    name: 'A18 a dismissed review brings no older one back',
    edits: [
      withReviews(
        review('cpatel'),
        review('cpatel', { id: 2000, state: 'DISMISSED', submitted_at: '2026-11-20T11:00:00Z' }),
      ),
      dismissed('asmith', { state: 'approved' }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'A18 nor does one that was dismissed under another login of the same person',
    edits: [
      withReviews(
        review('cpatel'),
        review('x', {
          id: 2000,
          user: { login: 'cpatel-admin', id: 5000, type: 'User' },
          state: 'DISMISSED',
          submitted_at: '2026-11-20T11:00:00Z',
        }),
      ),
      dismissed('asmith', { state: 'approved' }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'A19 a comment after the approval changes nothing',
    edits: [
      withReviews(
        review('cpatel'),
        review('cpatel', { id: 2000, state: 'COMMENTED', submitted_at: '2026-11-20T11:00:00Z' }),
      ),
    ],
    decision: 'authorised',
  },
  {
    name: 'A20 requested changes stand',
    edits: [withReviews(review('cpatel'), review('dlee', { state: 'CHANGES_REQUESTED', commit_id: sha('d') }))],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A20 requested changes that were taken back',
    edits: [
      withReviews(
        review('cpatel'),
        review('dlee', { id: 1, state: 'CHANGES_REQUESTED' }),
        review('dlee', { submitted_at: '2026-11-20T10:30:00Z' }),
      ),
    ],
    decision: 'authorised',
  },
  {
    name: 'A32 the requester dismisses a no',
    edits: [dismissedNo(), dismissed('asmith')],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 somebody who is not in the register dismisses a no',
    edits: [dismissedNo(), dismissed('mallory')],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 a bot dismisses a no',
    edits: [dismissedNo(), dismissed('helper', { actor: account('helper', 'Bot') })],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 somebody below the level dismisses a no',
    edits: [dismissedNo(), dismissed('bkhan')],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 somebody without independence dismisses a no',
    edits: [
      dismissedNo(),
      dismissed('cpatel'),
      withPull({
        reviews: [
          review('dlee', { id: 2000, state: 'DISMISSED', submitted_at: '2026-11-20T11:00:00Z' }),
          review('ihill'),
        ],
        user: account('cpatel'),
      }),
      withPerson('ihill', { role: 'change-and-release-manager' }),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 nobody whom GitHub names dismisses a no',
    edits: [dismissedNo(), dismissed(null)],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 a dismissal without a time',
    edits: [dismissedNo(), dismissed('cpatel', { at: null })],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 a dismissal of what nobody says',
    edits: [dismissedNo(), dismissed('asmith', { state: null })],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A32 a dismissal of another review',
    edits: [dismissedNo(), dismissed('dlee', { review_id: 2001 })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  { name: 'A32 a no that its author dismissed', edits: [dismissedNo(), dismissed('dlee')], decision: 'authorised' },
  {
    name: 'A32 a no that its author dismissed by another account',
    edits: [
      withReviews(
        review('cpatel', { id: 2000, state: 'DISMISSED', submitted_at: '2026-11-20T11:00:00Z' }),
        review('dlee'),
      ),
      dismissed('cpatel-admin'),
    ],
    decision: 'authorised',
  },
  {
    name: 'A32 a no that somebody independent of its level dismissed',
    edits: [dismissedNo(), dismissed('cpatel')],
    decision: 'authorised',
  },
  {
    name: 'A32 a no that its author turned into a yes afterwards',
    edits: [
      withReviews(
        review('dlee', { id: 2000, state: 'DISMISSED', submitted_at: '2026-11-20T09:30:00Z' }),
        review('dlee', { id: 2001 }),
      ),
      dismissed('asmith'),
    ],
    decision: 'authorised',
  },
  {
    name: 'A32 a dismissed no of somebody without the level',
    edits: [dismissedNo('ghall'), dismissed('asmith')],
    decision: 'authorised',
  },
  {
    name: 'A32 a dismissed no of somebody whom nobody knows',
    edits: [dismissedNo('mallory'), dismissed('asmith')],
    decision: 'authorised',
  },
  {
    name: 'A20 requested changes by somebody without the level',
    edits: [withReviews(review('cpatel'), review('ghall', { state: 'CHANGES_REQUESTED' }))],
    decision: 'authorised',
  },
  {
    name: 'A20 a no by somebody who is not independent',
    edits: [
      withRecord({ implementers: ['dlee'] }),
      withReviews(review('cpatel'), review('dlee', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A20 a no by somebody who rose to the level since',
    edits: [
      withPerson('dlee', { from: '2026-11-22' }),
      withReviews(review('cpatel'), review('dlee', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'A22 a review without a time',
    edits: [withReviews(review('cpatel', { submitted_at: null }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A22 a yes without a time hides no no',
    edits: [
      withReviews(
        review('dlee'),
        review('cpatel', { id: 1, state: 'CHANGES_REQUESTED' }),
        review('cpatel', { submitted_at: null }),
      ),
    ],
    decision: 'refused',
    errors: ['approval-rejected', 'approval-unproven'],
  },
  {
    name: 'A23 an approval of 31 days',
    edits: [
      withPull({
        created_at: '2026-10-01T00:00:00Z',
        head_observations: [{ sha: HEAD, at: '2026-10-02T00:00:00Z', source: 'activity' }],
      }),
      withPull({ reviews: [review('cpatel', { submitted_at: '2026-10-24T10:00:00Z' })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-expired'],
  },
  {
    name: 'a review that is dated in the future',
    edits: [withReviews(review('cpatel', { submitted_at: '2026-11-24T10:13:00Z' }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A31 the approver was taken out of the register',
    edits: [withRegister({ people: [{ login: 'bkhan', role: 'change-and-release-analyst' }] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
];

function withTeam(members: readonly string[] | null): Edit {
  const fact = members === null ? { ...DOWN, permission: 'members: read' } : members.map((login) => account(login));
  return (world) => {
    const edited = withRegister({
      ...world.register?.value,
      teams: [{ team: 'acme/managers', role: 'change-and-release-manager' }],
    })(world);
    return withFacts({ teams: [{ team: 'acme/managers', members: fact }] })(edited);
  };
}

export const EVIDENCE: readonly Case[] = [
  {
    name: 'an approval of the environment',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('cpatel')] })],
    decision: 'authorised',
  },
  {
    name: 'A24 by who started the deployment',
    edits: [
      WITH_DEPLOYER,
      withReviews(),
      withSubject({ actor: account('cpatel') }),
      withFacts({ run_approvals: [runApproval('cpatel')] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'A25 never at a level that asks for confirmation',
    edits: [
      withPolicy({ approvals: { confirm: ['moderate'] } }),
      withReviews(),
      withFacts({ run_approvals: [runApproval('cpatel')] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'A25 one place at most',
    edits: [
      rule({ role: 'change-and-release-manager', count: 2 }),
      withReviews(),
      withFacts({ run_approvals: [runApproval('cpatel'), runApproval('dlee')] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-counted-twice'],
  },
  {
    name: 'A25 the place goes to whoever the rules need',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('bkhan'), runApproval('dlee')] })],
    decision: 'authorised',
    says: ['approver-counted-twice'],
  },
  {
    name: 'A26 for another environment of the same run',
    edits: [
      withReviews(),
      withFacts({ run_approvals: [runApproval('cpatel', { environments: [{ id: 2, name: 'staging' }] })] }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'an environment approval that nothing dates',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('cpatel', { at: null })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'an environment approval of a run that began before the record said this',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('cpatel', { at: '2026-10-24T09:00:00Z' })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'an environment approval of a run that waited longer than approvals hold',
    edits: [
      withPolicy({ approvals: { 'valid-for': 'P2D' } }),
      withReviews(),
      withFacts({ run_approvals: [runApproval('cpatel', { at: '2026-11-21T09:00:00Z' })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-expired'],
  },
  {
    name: 'an environment approval that is dated in the future',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('cpatel', { at: '2026-11-24T11:00:00Z' })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'an environment that somebody rejected',
    edits: [withFacts({ run_approvals: [runApproval('dlee', { state: 'rejected' })] })],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'pending is no answer',
    edits: [withReviews(), withFacts({ run_approvals: [runApproval('cpatel', { state: 'pending' })] })],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'environment approvals that could not be read, and are needed',
    edits: [withReviews(), withFacts({ run_approvals: DOWN })],
    decision: 'undetermined',
    errors: [NONE, 'evidence-unavailable'],
  },
  {
    name: 'environment approvals that could not be read, and are not needed for a yes: there may be a no among them',
    edits: [withFacts({ run_approvals: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'and so where the policy takes no yes from there at all',
    edits: [withPolicy({ approvals: { evidence: ['review'] } }), withFacts({ run_approvals: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'environment approvals that were not asked for, though there is a run',
    edits: [withSubject({ run_id: 99 }), withoutFacts('run_approvals')],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'environment approvals that the token may not see',
    edits: [withFacts({ run_approvals: { ...DOWN, permission: 'actions: read' } })],
    decision: 'undetermined',
    errors: ['permission-missing'],
  },
  {
    name: 'environment approvals that could not be read change nothing of a no',
    edits: [withReviews(review('dlee', { state: 'CHANGES_REQUESTED' })), withFacts({ run_approvals: DOWN })],
    decision: 'refused',
    errors: ['approval-rejected', NONE],
    says: ['evidence-unavailable'],
  },
  {
    name: 'reviews that could not be read',
    edits: [withPull({ reviews: DOWN })],
    decision: 'undetermined',
    errors: [NONE, 'evidence-unavailable'],
  },
  {
    name: 'a review where the policy accepts only the environment',
    edits: [withPolicy({ approvals: { evidence: ['environment'] } })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'at review an approval of the environment is due at deployment',
    from: REVIEW,
    edits: [withPolicy({ approvals: { evidence: ['environment'] } }), withReviews()],
    decision: 'authorised',
    says: [NONE],
  },
  {
    name: 'but not at a level at which it will never count',
    from: REVIEW,
    edits: [withPolicy({ approvals: { evidence: ['environment'], confirm: ['moderate'] } }), withReviews()],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'a no at review is a no, whatever is due later',
    from: REVIEW,
    edits: [
      withPolicy({ approvals: { evidence: ['environment'] } }),
      withReviews(review('dlee', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'a signed entry',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('cpatel')] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'A27 an entry signed by GitHub itself',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('cpatel', { committer: account('web-flow') })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A27 an entry that somebody else signed',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('cpatel', { committer: account('asmith') })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A27 an entry that somebody else wrote',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('asmith')] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'A27 an entry that is not signed',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('cpatel', { verified: false, verification_reason: 'unsigned' })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'an entry that no commit is known for',
    edits: [COMMIT_ONLY, withReviews(), withRecord({ approvals: [entry('cpatel')] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'an entry that was followed by code',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: [signed('cpatel', { commit: sha('d') })] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'A28 the check of signatures is down',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({
        signed_entries: [signed('cpatel', { verified: false, verification_reason: 'gpgverify_unavailable' })],
      }),
    ],
    decision: 'undetermined',
    errors: [NONE, 'approval-unproven', 'evidence-unavailable'],
  },
  {
    name: 'commits that could not be read, and are needed',
    edits: [
      COMMIT_ONLY,
      withReviews(),
      withRecord({ approvals: [entry('cpatel')] }),
      withFacts({ signed_entries: DOWN }),
    ],
    decision: 'undetermined',
    errors: [NONE, 'approval-unproven', 'evidence-unavailable'],
  },
  {
    name: 'a declared entry, where the policy accepts it',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel')] })],
    decision: 'authorised',
    says: ['approval-unbound'],
  },
  {
    name: 'a declared entry for another digest',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { digest: '000000000000' })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a declared entry with 32 digits of the digest',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { digest: DIGITS.slice(0, 32) })] })],
    decision: 'authorised',
  },
  {
    name: 'a declared entry with the first 12 digits, which another record may share',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { digest: DIGITS.slice(0, 12) })] })],
    decision: 'authorised',
    says: ['approval-unbound'],
  },
  {
    name: 'a declared entry that shares 12 digits with the record, and not the rest',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { digest: otherAfter(12, 32) })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a declared entry that shares 32 digits with the record, and not the rest',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { digest: otherAfter(32, 64) })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a declared entry of 31 days',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { at: '2026-10-24T10:00:00Z' })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-expired'],
  },
  {
    name: 'a declared entry of tomorrow',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel', { at: '2026-11-25T10:00:00Z' })] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'a declared entry of a bot',
    edits: [DECLARED, withReviews(), withRecord({ approvals: [entry('cpatel[bot]')] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-is-bot'],
  },
  {
    name: 'declared, and the pull request could not be read',
    edits: [
      DECLARED,
      withRecord({ approvals: [entry('cpatel')] }),
      (world) =>
        withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, pull_request: DOWN })) })(world),
    ],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'declared, and the pull request was not asked for',
    edits: [DECLARED, withRecord({ approvals: [entry('cpatel')] }), withFacts({ pull_requests: [pullRequest(8)] })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a no in the record is taken at its word',
    edits: [withRecord({ approvals: [entry('dlee', { decision: 'rejected' })] })],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'a no in the record for another digest was cleared',
    edits: [withRecord({ approvals: [entry('dlee', { decision: 'rejected', digest: '000000000000' })] })],
    decision: 'authorised',
    says: ['approval-stale'],
  },
  {
    name: 'P2 a later yes in another name takes no no back',
    edits: [
      withRecord({
        approvals: [entry('dlee', { decision: 'rejected' }), entry('dlee', { at: '2026-11-21T10:00:00Z' })],
      }),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'P2 nor does a later deferral',
    edits: [
      withRecord({
        approvals: [
          entry('dlee', { decision: 'rejected' }),
          entry('dlee', { decision: 'deferred', at: '2026-11-21T10:00:00Z' }),
        ],
      }),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'a later signed yes takes the no back',
    edits: [
      withPolicy({ approvals: { evidence: ['commit'] } }),
      withReviews(),
      withRecord({
        approvals: [entry('dlee', { decision: 'rejected' }), entry('dlee', { at: '2026-11-21T10:00:00Z' })],
      }),
      withFacts({ signed_entries: [signed('dlee', { index: 1 })] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a later approving review takes the no in the record back',
    edits: [
      withReviews(review('dlee')),
      withRecord({ approvals: [entry('dlee', { decision: 'rejected', at: '2026-11-20T10:00:00Z' })] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'an earlier approving review does not',
    edits: [
      withReviews(review('dlee')),
      withRecord({ approvals: [entry('dlee', { decision: 'rejected', at: '2026-11-20T10:30:00Z' })] }),
    ],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
  {
    name: 'no pull request brought the record in',
    edits: [
      (world) =>
        withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, pull_request: null })) })(world),
      withRecord({ covers: ['#7'] }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'a signed entry beside commits that were not asked for',
    edits: [COMMIT_ONLY, withReviews(), withRecord({ approvals: [entry('cpatel')] }), withoutFacts('signed_entries')],
    decision: 'undetermined',
    errors: [NONE, 'approval-unproven', 'evidence-unavailable'],
  },
];

const HIGH = withRisk({ impact: 4, likelihood: 2, level: 'high' });
const NO_CONFIRM = (world: Parameters<Edit>[0]) => ({
  ...world,
  policy: {
    ...world.policy,
    approvals: { ...world.policy.approvals, confirm: [] },
    schedule: { ...world.policy.schedule, 'lead-time': { low: 0, moderate: 0, high: 0, extreme: 0 } },
  },
});
const MET = withRecord({ board: { name: 'cab', meeting: '2026-11-19' } });
const cab: readonly Edit[] = [HIGH, NO_CONFIRM, MET];
const cabAlone: readonly Edit[] = [
  HIGH,
  withPolicy({ approvals: { rules: [{ name: 'high', require: [{ board: 'cab' }] }] } }),
  NO_CONFIRM,
  MET,
];

/** Two rules that match one change, each with a board of its own. */
const twoBoards: readonly Edit[] = [
  HIGH,
  withPolicy({
    approvals: {
      rules: [
        { name: 'high', require: [{ board: 'cab' }] },
        { name: 'data', require: [{ board: 'data' }] },
      ],
    },
  }),
  NO_CONFIRM,
  withRegister({
    boards: {
      cab: { chair: 'change-and-release-manager', members: ['cpatel', 'efox'], quorum: 2 },
      data: { chair: 'change-and-release-manager', members: ['dlee', 'efox'], quorum: 2 },
    },
  }),
];
const named = (...boards: readonly (readonly [string, string])[]): Edit =>
  withRecord({ board: boards.map(([name, meeting]) => ({ name, meeting })) });
const ALL_THREE = withReviews(review('cpatel'), review('dlee'), review('efox'));

export const BOARDS: readonly Case[] = [
  {
    name: 'two boards that both decided',
    edits: [...twoBoards, named(['cab', '2026-11-19'], ['data', '2026-11-18']), ALL_THREE],
    decision: 'authorised',
  },
  {
    name: 'two boards, of which the record names one',
    edits: [...twoBoards, named(['cab', '2026-11-19']), ALL_THREE],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'two boards, of which one is still to meet',
    edits: [...twoBoards, named(['cab', '2026-11-19'], ['data', '2026-12-18']), ALL_THREE],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'two boards, of which one has no quorum',
    edits: [
      ...twoBoards,
      named(['cab', '2026-11-19'], ['data', '2026-11-18']),
      withReviews(review('cpatel'), review('efox')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'a board with its quorum, its chair and security',
    edits: [...cab, withReviews(review('cpatel'), review('efox'), review('dlee'))],
    decision: 'authorised',
  },
  {
    name: 'one person serves the board or security, not both',
    edits: [...cab, withReviews(review('dlee'), review('efox'))],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'no quorum',
    edits: [...cab, withPerson('sec', { capacities: ['security'] }), withReviews(review('dlee'), review('sec'))],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'a member whose last day was before the approval has no seat any more',
    edits: [...cabAlone, withPerson('efox', { until: '2026-11-19' }), withReviews(review('cpatel'), review('efox'))],
    decision: 'awaiting',
    errors: ['approver-role-expired', 'board-inquorate'],
  },
  {
    name: 'a member whose first day is after the approval has no seat yet',
    edits: [...cabAlone, withPerson('efox', { from: '2026-11-21' }), withReviews(review('cpatel'), review('efox'))],
    decision: 'awaiting',
    errors: ['approver-role-not-held', 'board-inquorate'],
  },
  {
    name: 'a member on their last day has their seat, and needs no level for it',
    edits: [
      ...cabAlone,
      withRegister({ boards: { cab: { chair: 'change-and-release-manager', members: ['cpatel', 'lay'], quorum: 2 } } }),
      withPerson('lay', { until: '2026-11-20' }),
      withReviews(review('cpatel'), review('lay')),
    ],
    decision: 'authorised',
  },
  {
    name: 'nobody of the level of the chair',
    edits: [
      ...cab,
      withRegister({ boards: { cab: { chair: 'change-and-release-manager', members: ['bkhan', 'efox'], quorum: 2 } } }),
      withReviews(review('bkhan'), review('efox'), review('dlee')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'the record names no board',
    edits: [HIGH, NO_CONFIRM, withReviews(review('cpatel'), review('efox'), review('dlee'))],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'the record names another board',
    edits: [
      HIGH,
      NO_CONFIRM,
      withRecord({ board: { name: 'other', meeting: '2026-11-19' } }),
      withReviews(review('cpatel'), review('efox'), review('dlee')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'the meeting is still to come',
    edits: [
      HIGH,
      NO_CONFIRM,
      withRecord({ board: { name: 'cab', meeting: '2026-11-25' } }),
      withReviews(review('cpatel'), review('efox'), review('dlee')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'the register has no such board',
    edits: [...cab, withRegister({ boards: {} }), withReviews(review('cpatel'), review('efox'), review('dlee'))],
    decision: 'awaiting',
    errors: ['approver-below-level', 'board-inquorate'],
  },
  {
    name: 'a member who implements has no seat',
    edits: [
      ...cab,
      withPolicy({ approvals: { confirm: [], 'independent-of': ['author'] }, schedule: { 'lead-time': { high: 0 } } }),
      withRecord({ implementers: ['efox'] }),
      withReviews(review('cpatel'), review('efox'), review('dlee')),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'a chair who defers',
    edits: [
      ...cab,
      withRecord({ approvals: [entry('cpatel', { decision: 'deferred' })] }),
      withReviews(review('efox'), review('dlee'), review('cpatel')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'P2 an entry in the name of the chair takes the deferral back',
    edits: [
      ...cab,
      withRecord({
        approvals: [entry('cpatel', { decision: 'deferred' }), entry('cpatel', { at: '2026-11-21T10:00:00Z' })],
      }),
      withReviews(review('efox'), review('dlee'), review('cpatel')),
    ],
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'a member who defers is a vote not given',
    edits: [
      ...cab,
      withRecord({ approvals: [entry('efox', { decision: 'deferred' })] }),
      withRegister({
        people: [
          { login: 'sec', capacities: ['security'] },
          { login: 'bkhan', role: 'change-and-release-analyst' },
          { login: 'cpatel', role: 'change-and-release-manager' },
          { login: 'dlee', role: 'change-and-release-manager' },
          { login: 'efox', role: 'change-and-release-analyst' },
        ],
      }),
      withReviews(review('cpatel'), review('dlee'), review('sec')),
    ],
    decision: 'authorised',
  },
  {
    name: 'a no of the level of the chair',
    edits: [...cab, withReviews(review('efox'), review('dlee'), review('cpatel', { state: 'CHANGES_REQUESTED' }))],
    decision: 'refused',
    errors: [NONE, 'approval-rejected'],
  },
  {
    name: 'a no that leaves no quorum',
    edits: [
      ...cab,
      withRegister({
        boards: { cab: { chair: 'change-and-release-manager', members: ['cpatel', 'efox', 'dlee'], quorum: 3 } },
      }),
      withReviews(review('cpatel'), review('dlee'), review('efox', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'refused',
    errors: [NONE, 'approval-rejected', 'board-inquorate'],
  },
  {
    name: 'a no of a member that leaves a quorum',
    edits: [
      ...cab,
      withPerson('sec', { capacities: ['security'] }),
      withReviews(review('cpatel'), review('dlee'), review('sec'), review('efox', { state: 'CHANGES_REQUESTED' })),
    ],
    decision: 'authorised',
  },
];

const lend =
  (changes: object = {}): Edit =>
  (world) =>
    withRegister({
      ...world.register?.value,
      delegations: [
        {
          from: 'cpatel',
          to: 'bkhan',
          role: 'change-and-release-manager',
          starts: '2026-11-20',
          ends: '2026-11-20',
          reason: 'Leave',
          ...changes,
        },
      ],
    })(world);
const DELEGATE = withReviews(review('bkhan'));

export const DELEGATIONS: readonly Case[] = [
  { name: 'a delegate on the only day', edits: [lend(), DELEGATE], decision: 'authorised' },
  {
    name: 'a day too early',
    edits: [lend({ starts: '2026-11-21', ends: '2026-11-30' }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'a day too late',
    edits: [lend({ starts: '2026-11-01', ends: '2026-11-19' }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'up to the level of the change',
    edits: [lend({ limit: { risk: 'moderate' } }), DELEGATE],
    decision: 'authorised',
  },
  {
    name: 'not up to the level of the change',
    edits: [lend({ limit: { risk: 'low' } }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'for another environment',
    edits: [lend({ limit: { environments: ['staging'] } }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'from somebody who does not hold the level',
    edits: [lend({ from: 'efox' }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'from somebody whose level ended',
    edits: [lend(), withPerson('cpatel', { until: '2026-11-19' }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'no chains',
    edits: [
      (world) =>
        withRegister({
          ...world.register?.value,
          delegations: [
            {
              from: 'cpatel',
              to: 'efox',
              role: 'change-and-release-manager',
              starts: '2026-11-01',
              ends: '2026-11-30',
            },
            { from: 'efox', to: 'bkhan', role: 'change-and-release-manager', starts: '2026-11-01', ends: '2026-11-30' },
          ],
        })(world),
      DELEGATE,
    ],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'from somebody who implements the change',
    edits: [lend(), withRecord({ implementers: ['cpatel'] }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'from oneself under another login',
    edits: [
      lend({ from: 'cpatel-admin', to: 'cpatel' }),
      withPerson('cpatel', { role: 'change-and-release-analyst' }),
      withReviews(review('cpatel')),
    ],
    decision: 'awaiting',
    errors: [NONE, 'delegation-invalid'],
  },
  {
    name: 'one authority has one vote',
    edits: [
      lend(),
      rule({ role: 'change-and-release-manager', count: 2 }),
      withReviews(review('bkhan'), review('cpatel')),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-counted-twice'],
  },
  {
    name: 'two delegates of one authority',
    edits: [
      (world) =>
        withRegister({
          ...world.register?.value,
          delegations: ['bkhan', 'efox'].map((to) => ({
            from: 'cpatel',
            to,
            role: 'change-and-release-manager' as const,
            starts: '2026-11-01',
            ends: '2026-11-30',
          })),
        })(world),
      rule({ role: 'change-and-release-manager', count: 2 }),
      withReviews(review('bkhan'), review('efox')),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-counted-twice'],
  },
  {
    name: 'the authority goes to the delegate whom the rule needs',
    edits: [
      (world) =>
        withRegister({
          ...world.register?.value,
          people: [
            ...(world.register?.value.people ?? []),
            { login: 'zsec', role: 'change-and-release-analyst', capacities: ['privacy'] },
          ],
          delegations: ['bkhan', 'zsec'].map((to) => ({
            from: 'cpatel',
            to,
            role: 'change-and-release-manager' as const,
            starts: '2026-11-01',
            ends: '2026-11-30',
          })),
        })(world),
      rule({ role: 'change-and-release-manager', capacity: 'privacy' }),
      withReviews(review('bkhan'), review('zsec')),
    ],
    decision: 'authorised',
    says: ['approver-below-level'],
  },
  {
    name: 'a delegate sits on the board for the delegator',
    edits: [
      ...cab,
      lend({ from: 'efox', to: 'bkhan', role: 'change-and-release-analyst', starts: '2026-11-01', ends: '2026-11-30' }),
      withReviews(review('cpatel'), review('bkhan'), review('dlee')),
    ],
    decision: 'authorised',
  },
  {
    name: 'a capacity is not lent',
    edits: [rule({ capacity: 'security' }), lend({ from: 'dlee', to: 'bkhan' }), DELEGATE],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
];

export const CAPACITIES: readonly Case[] = [
  {
    name: 'a capacity',
    edits: [
      rule({ capacity: 'service-owner' }),
      withPerson('owner', { capacities: ['service-owner'] }),
      withReviews(review('owner')),
    ],
    decision: 'authorised',
  },
  {
    name: 'without the capacity',
    edits: [rule({ capacity: 'service-owner' })],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'a capacity that ended with the entry',
    edits: [rule({ capacity: 'security' }), withPerson('dlee', { until: '2026-11-19' }), withReviews(review('dlee'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-role-expired'],
  },
  {
    name: 'a skill that the level carries',
    edits: [rule({ skill: { 'change-management': 'expert' } })],
    decision: 'authorised',
  },
  {
    name: 'a skill above the level',
    edits: [rule({ skill: { 'change-management': 'expert' } }), withReviews(review('efox'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'a skill that was assessed above the level',
    edits: [
      rule({ skill: { 'change-management': 'expert' } }),
      withPerson('efox', { skills: { 'change-management': 'expert' } }),
      withReviews(review('efox')),
    ],
    decision: 'authorised',
  },
  {
    name: 'a skill that was assessed below the level',
    edits: [
      rule({ skill: { 'change-management': 'expert' } }),
      withPerson('cpatel', { skills: { 'change-management': 'working' } }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'A29 an empty list of requirements',
    edits: [withPolicy({ approvals: { rules: [{ name: 'all', require: [] }] } })],
    decision: 'awaiting',
    errors: ['approver-below-level'],
  },
  {
    name: 'A29 an empty list of requirements, and nobody has said anything',
    edits: [withPolicy({ approvals: { rules: [{ name: 'all', require: [] }] } }), withReviews()],
    decision: 'refused',
    errors: [NONE],
  },
  {
    name: 'A29 a requirement that asks for nothing',
    edits: [rule({})],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'A29 a count of zero',
    edits: [rule({ role: 'change-and-release-manager', count: 0 })],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'all rules that match apply',
    edits: [
      withPolicy({
        approvals: {
          rules: [
            { name: 'a', require: [{ role: 'change-and-release-manager' }] },
            { name: 'b', require: [{ capacity: 'security' }] },
          ],
        },
      }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'across rules one person serves each',
    edits: [
      withPolicy({
        approvals: {
          rules: [
            { name: 'a', require: [{ role: 'change-and-release-manager' }] },
            { name: 'b', require: [{ capacity: 'security' }] },
          ],
        },
      }),
      withReviews(review('dlee')),
    ],
    decision: 'authorised',
  },
  {
    name: 'within a rule each place needs a person of its own',
    edits: [
      withPolicy({
        approvals: {
          rules: [{ name: 'a', require: [{ role: 'change-and-release-manager' }, { capacity: 'security' }] }],
        },
      }),
      withReviews(review('dlee')),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'nobody is in the way of an assignment that exists',
    edits: [
      withPolicy({
        approvals: {
          rules: [{ name: 'a', require: [{ role: 'change-and-release-analyst' }, { capacity: 'security' }] }],
        },
      }),
      withReviews(review('dlee'), review('efox')),
    ],
    decision: 'authorised',
  },
  {
    name: 'the assessor of the risk is below the level',
    edits: [withRisk({ 'assessed-by': 'ghall' })],
    decision: 'awaiting',
    errors: ['approver-below-level'],
  },
  {
    name: 'the assessor of the risk is nobody in the register',
    edits: [withRisk({ 'assessed-by': 'mallory' })],
    decision: 'awaiting',
    errors: ['approver-unknown'],
  },
  {
    name: 'the level of the assessor ended',
    edits: [withPerson('bkhan', { until: '2026-11-23' })],
    decision: 'awaiting',
    errors: ['approver-role-expired'],
  },
  {
    name: 'a bot may request what a person implements',
    edits: [withRecord({ 'requested-by': 'renovate[bot]' })],
    decision: 'authorised',
  },
  {
    name: 'a bot may not request what it implements',
    edits: [withRecord({ 'requested-by': 'renovate[bot]', implementers: undefined })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
];
