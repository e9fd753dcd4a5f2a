/** What is told to those who approve, and what they do then. */
import { decide } from '../../src/domain/decision/decide.ts';
import { shortDigest } from '../../src/domain/terms/digest.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { account, given, withFacts, withPolicy, withSubject } from '../domain/world.ts';
import { approve, dayOf, declare, later, letGoOn, loginsIn, moveTo, recordOf, withMembers, write } from './doing.ts';
import { addPerson, approveAs, inOneOfItsOwn, satisfy, type Table, type Told, type Way, way } from './ways.ts';

const MANAGER = 'change-and-release-manager';

const inAReview = ({ world, match }: Told, login = match[1] ?? ''): World => approve(login, Number(match[2]))(world);
const anEntry = ({ world, finding, match }: Told): World => declare(match[1] ?? '', finding.change)(world);
const aNewRun = ({ world, match }: Told): World => letGoOn(match[1] ?? '')(world);

/** Each of those who are named alone has a vote that counts. */
function eachCounts(told: Told, does: (login: string) => World): void {
  const { world, finding, match } = told;
  for (const login of loginsIn(match[1] ?? '').filter((name) => !name.startsWith('a member of '))) {
    const own = decide(does(login)).changes.find(({ id }) => id === finding.change);
    const votes = own?.approvals.filter(({ approver }) => approver === login) ?? [];
    const isCounted = votes.some(({ counted }) => counted);
    if (isCounted || decide(world).decision === 'undetermined') continue;
    throw new Error(`${login} can, and does not count: ${votes.map(({ reason }) => reason).join(' ') || 'no vote'}`);
  }
}

const together = (told: Told, does: (logins: readonly string[]) => World): World => {
  eachCounts(told, (login) => does([login]));
  return does(loginsIn(told.match[1] ?? ''));
};

const GIVES = way(/owner of the policy says under `require` whom the rule/u, (told) => {
  const { policy } = told.world;
  const rules = policy.approvals.rules.map((rule) => ({ ...rule, require: [{ role: MANAGER, count: 1 }] as const }));
  return satisfy({
    ...told,
    world: { ...told.world, policy: { ...policy, approvals: { ...policy.approvals, rules } } },
  });
});

const CAN: readonly Way[] = [
  way(/^(.+?) can approve a pull request of its own in a review.*`covers: \["(#\d+)"\]`/u, (told) =>
    together(told, (logins) => inOneOfItsOwn(told, logins, [told.match[2] ?? ''])),
  ),
  way(/^(.+?) can approve it in a review.* once a pull request brings the record in/u, (told) =>
    together(told, (logins) => inOneOfItsOwn(told, logins, [])),
  ),
  way(/^(.+?) can approve pull request #\d+ in a review after a workflow/u, (told) => {
    const at = later(told.world.now, -60);
    const pulls = told.world.facts.pull_requests.map((pr) => ({
      ...pr,
      head_observations: [{ sha: pr.head.sha, at, source: 'workflow-run' as const }],
    }));
    const seen = withFacts({ pull_requests: pulls as never })(told.world);
    return together(told, (logins) => approveAs(seen, told.finding, logins, 'in a review'));
  }),
  way(/^(?:Due at deployment\. )?(.+?) can (approve|add) (.*)$/u, (told) =>
    together(told, (logins) => approveAs(told.world, told.finding, logins, `${told.match[2]} ${told.match[3]}`)),
  ),
  way(/add people to the register|adds? somebody who/u, (told) =>
    satisfy({ ...told, world: addPerson(told.world, 'newcomer') }),
  ),
  way(/adds review under approvals\.evidence, or takes (\w+) out of approvals\.confirm/u, (told) => {
    const { policy } = told.world;
    const change = (approvals: object): World =>
      satisfy({
        ...told,
        world: { ...told.world, policy: { ...policy, approvals: { ...policy.approvals, ...approvals } } },
      });
    return [
      change({ evidence: [...policy.approvals.evidence, 'review'] }),
      change({ confirm: policy.approvals.confirm.filter((level) => level !== told.match[1]) }),
    ];
  }),
  way(
    /first step of the job that names the environment, with (.+) among the environment's required reviewers/u,
    (told) => {
      const { world, match } = told;
      return given(world, ...loginsIn(match[1] ?? '').map(letGoOn));
    },
  ),
  GIVES,
  way(/^Somebody whom the policy's schedule\.late names/u, satisfy),
];

/** A board of that name comes into the register, and decides. */
const withBoard = (told: Told): World =>
  satisfy({
    ...told,
    world: withMembers((register) => ({
      boards: { ...register.boards, [told.match[1] ?? '']: { chair: MANAGER, members: ['cpatel', 'dlee'], quorum: 1 } },
    }))(told.world),
  });

const AGAIN: readonly Way[] = [
  way(/^Another approval by \S+ would not count\. A change and release manager adds (\S+) under `boards`/u, withBoard),
  way(/^Another approval by \S+ would not count\. Nobody can meet an empty rule/u, (told) => GIVES.does(told)),
  way(/^Another approval by \S+ would not count/u, satisfy),
  way(/adds `covers: \["(#\d+)"\]` to the record, and (\S+) approves that one/u, (told) =>
    inOneOfItsOwn(told, [told.match[2] ?? ''], [told.match[1] ?? '']),
  ),
  way(/^(\S+) approves the environment in the job that deploys/u, aNewRun),
  way(/^(\S+) approves pull request #(\d+) again as it is now/u, inAReview),
  way(/^(\S+) approves the pull request in a review|^(\S+) approves pull request #\d+ in a review/u, (told) =>
    approveAs(told.world, told.finding, [told.match[1] ?? told.match[2] ?? ''], 'in a review'),
  ),
  way(/^(\S+) (?:looks at .* and adds a new entry|adds a new entry|adds the entry)/u, anEntry),
  way(/^(\S+) approves a new run|^(?:Start a new run, in which )(\S+) approves/u, (told) =>
    letGoOn(told.match[1] ?? told.match[2] ?? '')(told.world),
  ),
  way(/^Approve the pull request in a review with the confirmation line|^Run the job again/u, satisfyAndRun),
  way(/(?:after|once) a workflow of `pull_request` has run/u, ({ world, finding }) => {
    const login = finding.remedy.split(' ')[0] ?? '';
    const at = later(world.now, -60);
    const pulls = world.facts.pull_requests.map((pr) => ({
      ...pr,
      head_observations: [{ sha: pr.head.sha, at, source: 'workflow-run' as const }],
    }));
    return approveAs(withFacts({ pull_requests: pulls as never })(world), finding, [login], 'in a review');
  }),
  way(/^(\S+) approves again with this line in the review: (.*)$/u, ({ world, finding, match }) =>
    approveAs(world, { ...finding, remedy: finding.message }, [match[1] ?? ''], 'in a review'),
  ),
  way(/^(\S+) approves the environment/u, aNewRun),
  way(/^Open a new pull request of the same branch|^Use a release of change-gate/u, () => []),
];

function satisfyAndRun(told: Told): World {
  const run = told.world.facts.run_approvals;
  const again = (run === undefined || 'unavailable' in run ? [] : run).map((one) => ({
    ...one,
    at: later(told.world.now, -60),
  }));
  return satisfy({ ...told, world: withFacts({ run_approvals: again })(told.world) });
}

const SOMEBODY: readonly Way[] = [
  way(/^A [a-z ]+ or above assesses the risk/u, ({ world, finding }) =>
    write(finding, ({ risk }) => ({ risk: { ...risk, 'assessed-by': 'newcomer' } }))(addPerson(world, 'newcomer')),
  ),
  way(/^A change and release manager adds (\S+) under `boards` in the register\. Somebody else has to/u, withBoard),
  way(/^Nobody can meet an empty rule: the owner of the policy/u, (told) => GIVES.does(told)),
  way(/^(?:Somebody|A person)/u, satisfy),
  way(/deployment that somebody else starts/u, ({ world }) => {
    const other = account('releaser-2');
    return withSubject({ actor: other, triggering_actor: other, deployment_creator: other })(world);
  }),
];

const REGISTER: readonly Way[] = [
  way(/corrects the register/u, ({ world, finding }) => {
    const [, login = '', id = ''] = /says that (\S+) has the id \d+\. .* has the id (\d+)/u.exec(finding.message) ?? [];
    const [, said = '', other = ''] = /^(\S+) said no.*GitHub says (\d+)/u.exec(finding.message) ?? [];
    const who = login || said;
    return withMembers((register) => ({
      people: (register.people ?? []).map((one) => (one.login === who ? { ...one, id: Number(id || other) } : one)),
    }))(world);
  }),
];

/** Nobody knows whose no it was. */
const GONE: readonly Way[] = [
  way(/who has no part in the change, and could approve it alone, dismisses that review/u, ({ world }) => {
    const pulls = world.facts.pull_requests.map((pr) => {
      const reviews = 'unavailable' in pr.reviews ? [] : pr.reviews;
      const gone = reviews.filter(({ user, state }) => user === null && state === 'CHANGES_REQUESTED');
      const told = gone.map(({ id }) => ({
        event: 'review_dismissed',
        at: later(world.now, -5),
        actor: account('dlee'),
        review_id: id,
        state: 'changes_requested',
      }));
      return {
        ...pr,
        reviews: reviews.map((one) => (gone.includes(one) ? { ...one, state: 'DISMISSED' as const } : one)),
        timeline: [...(pr.timeline ?? []), ...told],
      };
    });
    return withFacts({ pull_requests: pulls })(world);
  }),
  way(/^Whoever deploys starts a new run, since a rejection stays/u, ({ world }) =>
    withFacts({ run_approvals: [] })(world),
  ),
];

const NO: readonly Way[] = [
  way(/^Settle it with (\S+), who then approves or dismisses the review/u, ({ world, finding, match }) => {
    const login = match[1] ?? '';
    const gone = world.facts.pull_requests.map((pr) => ({
      ...pr,
      reviews:
        'unavailable' in pr.reviews
          ? pr.reviews
          : pr.reviews.map((one) =>
              one.user?.login === login && one.state === 'CHANGES_REQUESTED'
                ? { ...one, state: 'DISMISSED' as const }
                : one,
            ),
      timeline: [
        ...(pr.timeline ?? []),
        ...('unavailable' in pr.reviews ? [] : pr.reviews)
          .filter((one) => one.user?.login === login && one.state === 'CHANGES_REQUESTED')
          .map((one) => ({
            event: 'review_dismissed',
            at: later(world.now, -5),
            actor: one.user,
            review_id: one.id,
            state: 'changes_requested' as const,
          })),
      ],
    }));
    return [approveAs(world, finding, [login], 'in a review'), withFacts({ pull_requests: gone as never })(world)];
  }),
  way(/^Settle it with (\S+), who then approves(?: pull request #\d+)? in a review/u, ({ world, finding, match }) =>
    approveAs(world, finding, [match[1] ?? ''], 'in a review'),
  ),
  way(/^Settle it with (\S+), who then adds an entry/u, ({ world, finding, match }) =>
    declare(match[1] ?? '', finding.change)(world),
  ),
  way(/^Settle it with (\S+)\. Then whoever deploys starts a new run/u, ({ world }) =>
    withFacts({ run_approvals: [] })(world),
  ),
];

const BOARD: readonly Way[] = [
  way(/^A change and release manager adds (\S+) under `boards`/u, ({ world, match }) =>
    withMembers((register) => ({
      boards: { ...register.boards, [match[1] ?? '']: { chair: MANAGER, members: ['cpatel', 'dlee'], quorum: 1 } },
    }))(world),
  ),
  way(/name: ([\w-]+), meeting: …/u, ({ world, finding, match }) => {
    const meeting = later(world.now, -86_400).slice(0, 10);
    return write(finding, ({ board }) => {
      const kept = board === undefined ? [] : Array.isArray(board) ? board : [board];
      return { board: [...kept, { name: match[1] ?? '', meeting }] };
    })(world);
  }),
  way(/(\d{1,2} [A-Z][a-z]+ \d{4})/u, (told) => {
    const { world, finding, match } = told;
    if (!/^Wait for|meets/u.test(finding.remedy)) throw new Error(finding.remedy);
    const after = later(`${dayOf(match[1])}T10:00:00Z`, 0);
    const ends = recordOf(world, finding.change).value.schedule?.end ?? after;
    const waited = { ...world, now: after };
    if (!/moves the schedule/u.test(finding.remedy)) {
      if (ends <= after) throw new Error(`its time ends at ${ends}, before the meeting: ${finding.remedy}`);
      return satisfy({ ...told, world: waited });
    }
    const next = later(after, 86_400);
    return satisfy({ ...told, world: { ...moveTo(finding, later(next, -60))(waited), now: next } });
  }),
  way(/^The board (\S+) decides again|^The board (\S+) meets again/u, (told) => {
    const { world, finding } = told;
    const meeting = later(world.now, -86_400).slice(0, 10);
    const name = told.match[1] ?? told.match[2] ?? '';
    const met = write(finding, ({ board, approvals }) => {
      const all = board === undefined ? [] : Array.isArray(board) ? board : [board];
      return {
        board: all.map((one) => (one.name === name ? { ...one, meeting } : one)),
        ...(approvals === undefined
          ? {}
          : {
              approvals: approvals.map((one) => (one.decision === 'deferred' ? { ...one, decision: 'approved' } : one)),
            }),
      };
    })(world);
    return met;
  }),
];

export const APPROVAL_WAYS: Table = {
  'approval-outstanding': CAN,
  'board-inquorate': [...BOARD.slice(0, 2), ...CAN, ...BOARD.slice(2)],
  'approval-expired': AGAIN,
  'approval-stale': AGAIN,
  'approval-unproven': AGAIN,
  'approval-unconfirmed': AGAIN,
  'approval-unbound': [
    way(/change-gate approve/u, ({ world, finding }) => {
      const { digest } = recordOf(world, finding.change);
      return write(finding, ({ approvals }) => ({
        approvals: (approvals ?? []).map((one) => ({ ...one, digest: shortDigest(digest) })),
      }))(world);
    }),
  ],
  'approver-below-level': SOMEBODY,
  'approver-role-expired': SOMEBODY,
  'approver-role-not-held': SOMEBODY,
  'approver-unknown': [...GONE, ...SOMEBODY],
  'approver-is-bot': SOMEBODY,
  'approver-not-independent': SOMEBODY.toReversed(),
  'approver-counted-twice': SOMEBODY,
  'delegation-invalid': SOMEBODY,
  'identity-mismatch': REGISTER,
  'approval-rejected': NO,
  'register-missing': [way(/adds `(.*register\.yml)`/u, ({ world }) => withMembers(() => ({}))(world))],
  'no-rule-matches': [
    way(/adds a rule/u, ({ world }) =>
      withPolicy({ approvals: { rules: [{ name: 'new', require: [{ role: MANAGER, count: 1 }] }] } })(world),
    ),
  ],
};
