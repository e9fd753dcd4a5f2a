/** From votes to people: who stands behind a vote, why one does not, and every way in which those who approved can stand beside each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  crowdedOut,
  sharedAuthority,
  sortVotes,
  waysToStand,
} from '../../../src/domain/approvals/candidates.ts';
import {
  bestRole,
  type ChangeScope,
  interestThrough,
  usableDelegations,
} from '../../../src/domain/approvals/lent-authority.ts';
import type { Vote } from '../../../src/domain/approvals/votes.ts';
import { indexInterests } from '../../../src/domain/register/independence.ts';
import { buildDirectory, type Directory, type LentRole, type Person } from '../../../src/domain/register/people.ts';
import type { Delegation, Register } from '../../../src/domain/terms/generated/shapes.ts';
import { account, REGISTER } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const AT = '2026-11-20T10:00:00Z';
const MANAGER = 'change-and-release-manager';
const ANALYST = 'change-and-release-analyst';

const directoryOf = (changes: Partial<Register> = {}): Directory =>
  buildDirectory({ ...REGISTER, ...changes }, 'register.yml', 'UTC', undefined);
const lends = (from: string, to: string, changes: Partial<Delegation> = {}): Delegation => ({
  from,
  to,
  role: MANAGER,
  starts: '2026-11-01',
  ends: '2026-11-30',
  ...changes,
});
const scopeOf = (changes: Partial<ChangeScope> = {}): ChangeScope => ({
  risk: 'moderate',
  environments: ['production'],
  interests: indexInterests({ interested: [], unread: [], findings: [] }),
  independentOf: ['requester', 'deployer'],
  ...changes,
});
type InterestedPart = {
  readonly login: string;
  readonly interest: 'requester' | 'deployer' | 'author';
  readonly how: string;
};
const interested = (...list: readonly InterestedPart[]): Partial<ChangeScope> => ({
  interests: indexInterests({ interested: list.map((one) => ({ ...one, id: null })), unread: [], findings: [] }),
});
const vote = (login: string, changes: Partial<Vote> = {}): Vote => ({
  evidence: 'review',
  approver: login,
  account: { login, id: account(login).id, isBot: false },
  decision: 'approved',
  at: AT,
  doubt: null,
  where: null,
  ...changes,
});
const personOf = (directory: Directory, login: string): Person => {
  const found = directory.people.find((one) => one.login === login);
  if (found === undefined) throw new Error(login);
  return found;
};

describe('votes', () => {
  const sort = (votes: readonly Vote[], scope = scopeOf(), directory = directoryOf()) => {
    const { candidates, discounted, against, mismatches } = sortVotes(directory, votes, scope, NOW);
    return {
      candidates: candidates.map(({ person, vote: { evidence }, role }) => `${person.login} ${evidence} ${role}`),
      discounted: discounted.map(({ vote: { approver }, person, role, doubt }) =>
        [approver, person?.login ?? '-', role ?? '-', doubt.reason].join(' '),
      ),
      against: against.map(({ person, at }) => `${person.login} ${at}`),
      mismatches,
    };
  };
  const NONE = { candidates: [], discounted: [], against: [], mismatches: [] };

  test('of people, with the level that they held when they gave them', () => {
    const people = [{ login: 'dlee', role: MANAGER, until: '2026-11-22' }] as const;
    const later = vote('dlee', { at: '2026-11-23T00:00:00Z' });
    expect(sort([vote('dlee')], scopeOf(), directoryOf({ people })).candidates).toEqual([`dlee review ${MANAGER}`]);
    expect(sort([later], scopeOf(), directoryOf({ people })).candidates).toEqual(['dlee review null']);
  });

  test('of nobody, of a bot, of another account and of a login that somebody else has now', () => {
    const none = vote('ghost', { account: null });
    const bot = vote('robot', { account: { login: 'robot', id: 1, isBot: true } });
    const other = vote('cpatel', { account: { login: 'cpatel', id: 9, isBot: false } });
    expect(sort([none, bot, vote('mallory'), other])).toEqual({
      ...NONE,
      discounted: [
        'ghost - - approver-unknown',
        'robot - - approver-is-bot',
        'mallory - - approver-unknown',
        'cpatel - - identity-mismatch',
      ],
      mismatches: [{ kind: 'mismatch', login: 'cpatel', expected: 103, found: 9, vote: other }],
    });
  });

  test('that prove nothing are kept with their reason, a no as well', () => {
    const doubt = { reason: 'approval-stale', message: 'm', remedy: 'r' } as const;
    expect(sort([vote('cpatel', { doubt }), vote('dlee', { doubt, at: null, decision: 'rejected' })])).toEqual({
      ...NONE,
      discounted: [`cpatel cpatel ${MANAGER} approval-stale`, `dlee dlee ${MANAGER} approval-stale`],
    });
  });

  test('against it: as of now where nobody says when, whoever has an interest', () => {
    const no = vote('cpatel', { decision: 'rejected' });
    const later = vote('dlee', { decision: 'deferred', at: null });
    const scope = scopeOf(interested({ login: 'cpatel', interest: 'requester', how: 'asked for it' }));
    expect(sort([no, later], scope)).toEqual({ ...NONE, against: [`cpatel ${AT}`, `dlee ${NOW}`] });
  });

  test('for it, of which nobody knows when, are none', () => {
    expect(sort([vote('cpatel', { at: null })])).toEqual(NONE);
  });

  test('of those with an interest that the policy names do not count, by them or by whom they stand in for', () => {
    const asked = scopeOf(interested({ login: 'cpatel', interest: 'requester', how: 'asked for it' }));
    const directory = directoryOf({ delegations: [lends('cpatel', 'efox')] });
    expect(sort([vote('cpatel'), vote('efox'), vote('dlee')], asked, directory)).toEqual({
      ...NONE,
      candidates: [`dlee review ${MANAGER}`],
      discounted: [
        `cpatel cpatel ${MANAGER} approver-not-independent`,
        `efox efox ${ANALYST} approver-not-independent`,
      ],
    });
    const wrote = scopeOf(interested({ login: 'cpatel', interest: 'author', how: 'opened it' }));
    expect(sort([vote('cpatel')], wrote).candidates).toEqual([`cpatel review ${MANAGER}`]);
  });

  test('of whoever started the deployment may count when somebody else starts it, if that is all they did', () => {
    const remedy = (...list: readonly InterestedPart[]) =>
      sortVotes(directoryOf(), [vote('cpatel')], scopeOf(interested(...list)), NOW).discounted[0]?.doubt.remedy;
    const started = { login: 'cpatel', interest: 'deployer', how: 'started it' } as const;
    const asked = { login: 'cpatel', interest: 'requester', how: 'asked for it' } as const;
    const anybody = 'Somebody who has no part in the change approves instead.';
    expect(remedy(started)).not.toBe(anybody);
    expect(remedy(asked)).toBe(anybody);
    expect(remedy(started, asked)).toBe(anybody);
  });

  test('are sorted by people, evidence, time and account, in whatever order they come', () => {
    const directory = directoryOf({
      people: [...(REGISTER.people ?? []), { login: 'aa', also: ['ab'], role: ANALYST }],
    });
    const votes = [
      vote('aa', { evidence: 'review', at: '2026-11-19T10:00:00Z' }),
      vote('aa', { evidence: 'review' }),
      vote('ab', { evidence: 'review' }),
      vote('aa', { evidence: 'commit' }),
      vote('aa', { evidence: 'declared' }),
      vote('aa', { evidence: 'environment' }),
      vote('cpatel'),
      vote('dlee'),
    ];
    const sorted = (list: readonly Vote[]) =>
      sortVotes(directory, list, scopeOf(), NOW).candidates.map((one) => votes.indexOf(one.vote));
    fc.assert(
      fc.property(fc.shuffledSubarray(votes, { minLength: votes.length }), (list) => {
        expect(sorted(list)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('an answer for an environment, given at some time since its run began', () => {
  const people = (changes: object): NonNullable<Register['people']> =>
    (REGISTER.people ?? []).map((one) => (one.login === 'cpatel' ? { ...one, ...changes } : one));
  const held = (changes: Partial<Register>, login = 'cpatel', evidence: Vote['evidence'] = 'environment') => {
    const { candidates } = sortVotes(directoryOf(changes), [vote(login, { evidence })], scopeOf(), NOW);
    return candidates.map(({ role, lent, at }) => [bestRole(role, lent), at]);
  };

  test.each<[string, Partial<Register>, string, string | null, string]>([
    ['their role holds on both days', { people: people({ until: '2026-11-24' }) }, 'cpatel', MANAGER, AT],
    ['their role ended meanwhile', { people: people({ until: '2026-11-23' }) }, 'cpatel', null, NOW],
    ['their role began meanwhile', { people: people({ from: '2026-11-22' }) }, 'cpatel', null, AT],
    ['what was lent holds on both days', { delegations: [lends('cpatel', 'ghall')] }, 'ghall', MANAGER, AT],
    [
      'what was lent ended',
      { delegations: [lends('cpatel', 'ghall', { ends: '2026-11-23' })] },
      'ghall',
      'configuration-analyst',
      NOW,
    ],
    [
      'it was lent meanwhile',
      { delegations: [lends('cpatel', 'ghall', { starts: '2026-11-22' })] },
      'ghall',
      'configuration-analyst',
      AT,
    ],
    [
      'one of two that were lent ended, and what is left is less',
      {
        delegations: [lends('cpatel', 'ghall', { ends: '2026-11-23' }), lends('dlee', 'ghall', { role: ANALYST })],
      },
      'ghall',
      ANALYST,
      NOW,
    ],
    [
      'what was lent ended, and they came meanwhile',
      {
        people: people({ from: '2026-11-22' }),
        delegations: [lends('dlee', 'cpatel', { ends: '2026-11-23' })],
      },
      'cpatel',
      null,
      AT,
    ],
  ])('%s', (_, changes, login, role, at) => expect(held(changes, login)).toEqual([[role, at]]));

  test('a review has a time of its own', () =>
    expect(held({ people: people({ until: '2026-11-23' }) }, 'cpatel', 'review')).toEqual([[MANAGER, AT]]));

  test('whoever stands in by now for somebody with an interest may have done so', () => {
    const directory = directoryOf({
      delegations: [lends('dlee', 'cpatel', { starts: '2026-11-22' })],
    });
    const scope = scopeOf(interested({ login: 'dlee', interest: 'requester', how: 'requested the change' }));
    const sorted = (evidence: Vote['evidence']) =>
      sortVotes(directory, [vote('cpatel', { evidence })], scope, NOW).candidates.length;
    expect([sorted('review'), sorted('environment')]).toEqual([1, 0]);
  });
});

describe('delegations', () => {
  const check = (delegation: Delegation, scope = scopeOf(), at = AT) => {
    const directory = directoryOf({ delegations: [delegation] });
    const { usable, invalid } = usableDelegations(directory, personOf(directory, 'efox'), at, scope);
    return usable.length === 1 ? 'usable' : invalid.join();
  };

  test.each<[string, Partial<Delegation>, Partial<ChangeScope>, string]>([
    ['without a limit', {}, {}, 'usable'],
    ['below its level', { limit: { risk: 'high' } }, {}, 'usable'],
    ['at its level', { limit: { risk: 'moderate' } }, {}, 'usable'],
    ['above its level', { limit: { risk: 'low' } }, {}, 'goes up to low risk, and this change has moderate risk'],
    ['in its environment', { limit: { environments: ['prod*'] } }, {}, 'usable'],
    [
      'in another',
      { limit: { environments: ['staging', 'test'] } },
      {},
      'is for staging and test, and not for production',
    ],
    [
      'in one of two',
      { limit: { environments: ['production'] } },
      { environments: ['production', 'staging'] },
      'is for production, and not for staging',
    ],
    [
      'in two of two',
      { limit: { environments: ['staging', 'production'] } },
      { environments: ['production', 'staging'] },
      'usable',
    ],
    [
      'in none of two, of which the first is named',
      { limit: { environments: ['test'] } },
      { environments: ['production', 'staging'] },
      'is for test, and not for production',
    ],
    [
      'at its level and elsewhere',
      { limit: { risk: 'moderate', environments: ['staging'] } },
      {},
      'is for staging, and not for production',
    ],
  ])('hold %s', (_, changes, scope, is) => {
    expect(check(lends('cpatel', 'efox', changes), scopeOf(scope))).toMatch(new RegExp(`${is}$`));
  });

  test('of somebody with an interest do not help, nor of one who stands in for them', () => {
    const asked = scopeOf(interested({ login: 'cpatel', interest: 'requester', how: 'asked for it' }));
    expect(check(lends('cpatel', 'efox'), asked)).toBe(
      'the delegation from cpatel does not help here: cpatel asked for it',
    );
    const directory = directoryOf({ delegations: [lends('dlee', 'efox'), lends('cpatel', 'dlee')] });
    const through = usableDelegations(directory, personOf(directory, 'efox'), AT, asked);
    expect(through.usable).toEqual([]);
    expect(through.invalid).toEqual([
      'the delegation from dlee does not help here: dlee stands in for cpatel, who asked for it',
    ]);
    expect(interestThrough(directory, personOf(directory, 'dlee'), AT, asked)).toBe(
      'stands in for cpatel, who asked for it',
    );
    expect(interestThrough(directory, personOf(directory, 'efox'), AT, asked)).toBeNull();
    // What is over by then brings nobody's interest.
    expect(interestThrough(directory, personOf(directory, 'dlee'), '2026-12-01T10:00:00Z', asked)).toBeNull();
    const low = directoryOf({ delegations: [lends('cpatel', 'dlee', { limit: { risk: 'low' } })] });
    expect(interestThrough(low, personOf(low, 'dlee'), AT, asked)).toBeNull();
  });

  test('give the highest level of all', () => {
    const lent = (role: LentRole['role']): LentRole => ({ role }) as LentRole;
    expect(bestRole(null, [])).toBeNull();
    expect(bestRole(ANALYST, [])).toBe(ANALYST);
    expect(bestRole(null, [lent(ANALYST)])).toBe(ANALYST);
    expect(bestRole(ANALYST, [lent(MANAGER), lent(ANALYST)])).toBe(MANAGER);
    expect(bestRole(MANAGER, [lent(ANALYST)])).toBe(MANAGER);
  });
});

/** Candidates by letters: `a` reviewed, `A` approved the environment; `b<c` used the authority of c. */
function candidatesOf(text: string): readonly Candidate[] {
  const person = (letter: string): Person =>
    ({ key: `login:${letter}`, login: letter, logins: [letter], entry: null, teamRole: null, team: null }) as Person;
  return text.split(' ').map((one): Candidate => {
    const [own = '', ...lenders] = one.split('<');
    const letter = own.toLowerCase();
    const lent = lenders.map(
      (from) => ({ delegation: lends(from, letter), delegator: person(from), role: MANAGER }) as LentRole,
    );
    const evidence = own === letter ? 'review' : 'environment';
    return { vote: vote(letter, { evidence }), person: person(letter), at: AT, role: MANAGER, lent };
  });
}
const written = (standing: readonly Candidate[]): string =>
  standing
    .map(({ vote: { evidence }, person: { login }, lent }) =>
      [evidence === 'review' ? login : login.toUpperCase(), ...lent.map(({ delegator }) => delegator.login)].join('<'),
    )
    .join(' ');

describe('ways to stand', () => {
  test.each([
    ['a', ['a']],
    ['a b', ['a b']],
    // One of a person's votes.
    ['a A', ['a', 'A']],
    ['a A b', ['a b', 'A b']],
    // One approval of the environment.
    ['A B', ['A', 'B']],
    ['A B c', ['A c', 'B c']],
    ['A B C', ['A', 'B', 'C']],
    // One authority, in one hand.
    ['a<c b', ['a<c b']],
    ['a<c b<c', ['a<c b', 'a b<c']],
    ['a<c c', ['a c', 'a<c']],
    ['a<c b<c c', ['a b c', 'a<c b', 'a b<c']],
    ['a<c b<d', ['a<c b<d']],
    ['a<c<d b<d', ['a<c<d b', 'a<c b<d']],
  ])('%s', (text, ways) => {
    expect(new Set(waysToStand(candidatesOf(text)).map(written))).toEqual(new Set(ways));
  });

  test('nobody stands in one way', () => expect(waysToStand([])).toEqual([[]]));

  test('are no more than can be looked at', () => {
    // Nine people with two votes each would be 512 ways.
    const many = Array.from('abcdefghi', (letter) => `${letter} ${letter}`).join(' ');
    expect(waysToStand(candidatesOf(many))).toHaveLength(256);
    expect(waysToStand(candidatesOf(many.slice(0, -4)))).toHaveLength(256);
    expect(waysToStand(candidatesOf(many.slice(0, -8)))).toHaveLength(128);
    // Of two who approved the environment either may stand in each of them.
    expect(waysToStand(candidatesOf(`${many.slice(0, -8)} X Y Z`))).toHaveLength(256);
    expect(waysToStand(candidatesOf(`${many.slice(0, -12)} X Y`))).toHaveLength(128);
  });

  test('have everybody once, every authority once, and one approval of the environment', () => {
    const one = fc
      .record({
        own: fc.constantFrom('a', 'b', 'c', 'd', 'A', 'B'),
        from: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 2 }),
      })
      .map(({ own, from }) => [own, ...from.filter((login) => login !== own.toLowerCase())].join('<'));
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 1, maxLength: 5 }), (names) => {
        const all = candidatesOf(names.join(' '));
        const ways = waysToStand(all);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) {
          const people = way.map(({ person }) => person.key);
          expect(new Set(people).size).toBe(people.length);
          expect(way.filter(({ vote: { evidence } }) => evidence === 'environment').length).toBeLessThan(2);
          const used = way.flatMap(({ lent }) => lent.map(({ delegator }) => delegator.key));
          expect(new Set(used).size).toBe(used.length);
          // Whoever lent an authority that is used stands no more with it themselves.
          for (const key of used) expect(people).not.toContain(key);
          for (const { vote: stands, lent } of way) {
            const whole = all.filter((other) => other.vote === stands)[0];
            for (const loan of lent) expect(whole?.lent).toContain(loan);
          }
        }
        // Anybody who approved can be the one who stands, in some way.
        const standing = new Set(ways.flatMap((way) => way.map(({ vote: stands }) => stands)));
        for (const { vote: given } of all) expect(standing).toContain(given);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('why one does not stand', () => {
  const why = (text: string, standing: string, index = 0) => {
    const all = candidatesOf(text);
    const candidate = all[index] as Candidate;
    return crowdedOut(candidate, candidatesOf(standing)).message;
  };

  test('they have another vote, the run has another, or a delegate has their authority', () => {
    expect(why('a', 'a b')).toContain('a has approved already');
    expect(why('A', 'b a')).toContain('a has approved already');
    expect(why('A', 'B')).toContain('of approvals of the environment only one counts');
    expect(why('a', 'b')).toContain('a delegate of a has approved in their place');
    expect(crowdedOut(candidatesOf('a')[0] as Candidate, []).reason).toBe('approver-counted-twice');
  });

  test('or stands with less than was lent to them', () => {
    const [whole] = candidatesOf('a<c<d');
    const some = (...from: readonly string[]): Candidate => ({
      ...(whole as Candidate),
      lent: (whole as Candidate).lent.filter(({ delegator }) => from.includes(delegator.login)),
    });
    expect(sharedAuthority(whole as Candidate, whole as Candidate)).toBeNull();
    expect(sharedAuthority(whole as Candidate, some('d'))?.message).toContain(
      'does not count for c: another approval counts for c already',
    );
    expect(sharedAuthority(whole as Candidate, some('c'))?.message).toContain(
      'does not count for d: another approval counts for d already',
    );
    expect(sharedAuthority(whole as Candidate, some())).toMatchObject({ reason: 'approver-counted-twice' });
    expect(sharedAuthority(some(), some())).toBeNull();
  });
});
