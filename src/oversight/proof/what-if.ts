/**
 * What a run would have decided at another instant, with one more approval, or under another policy: one thing of its bundle is changed, and the
 * gate decides on that. What the run never asked GitHub is not known now either, and is never taken for a yes; nothing here lets anything out.
 */
import type { Account, Facts, PullRequestFact, ReviewFact } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { isSameName } from '../../domain/text/names.ts';
import { parseRegister } from '../../files/kinds/register.ts';
import type { Judged, Request } from '../../gate/run-gate.ts';
import { runGate } from '../../gate/run-gate.ts';
import type { Answer, GovernanceFiles, Source } from '../../gate/source.ts';
import { openTape } from '../../gate/tape.ts';
import { renderJson } from '../../report/json.ts';
import { type Bundle, readBundle } from './bundle.ts';
import { compareReports } from './difference.ts';

export type Supposed = {
  /** RFC 3339. */
  readonly at: string | null;
  /** Logins that approve each pull request that goes out. */
  readonly approvals: readonly string[];
  /** The bytes of a policy. */
  readonly policy: Uint8Array | null;
};

export type Outcome = {
  readonly was: Judged['report'];
  readonly wouldBe: Judged['report'];
};

/** @returns why it cannot be told */
export async function suppose(text: string, supposed: Supposed, tzdata: string): Promise<Outcome | string> {
  const bundle = readBundle(text);
  if (typeof bundle === 'string') return bundle;
  try {
    const asked: Seen = { catalogs: null, records: null };
    const was = await runGate(noting(openTape(bundle.tape), asked), bundle.request, { tzdata });
    const differences = compareReports(bundle.report, renderJson(was.report));
    if (differences.some(({ isOfRuntime }) => !isOfRuntime)) return 'it does not lead to the report that is in it';
    const wouldBe = await runGate(edited(bundle, supposed, was, asked), toRequest(bundle.request, supposed), {
      tzdata,
    });
    return { was: was.report, wouldBe: wouldBe.report };
  } catch (error) {
    return error instanceof Error ? error.message : 'its answers have another shape';
  }
}

function toRequest(request: Request, { at }: Supposed): Request {
  return at === null ? request : { ...request, at };
}

/** What the run asked for, by the policy of then. */
type Seen = { catalogs: readonly string[] | null; records: readonly string[] | null };

function noting(source: Source, seen: Seen): Source {
  return {
    ...source,
    readCatalogs: (globs) => {
      seen.catalogs = globs;
      return source.readCatalogs(globs);
    },
    readRecords: (policy, selection) => {
      seen.records = policy.records;
      return source.readRecords(policy, selection);
    },
  };
}

/** The same answers, but for what is supposed. Files that the policy of then did not name were not read. */
function edited({ tape, request }: Bundle, supposed: Supposed, was: Judged, seen: Seen): Source {
  const source = openTape(tape);
  const at = supposed.at ?? request.at ?? was.report.evaluatedAt;
  let register: GovernanceFiles['register'] | null = null;
  const approve = (facts: Facts): Facts => withApprovals(facts, { logins: supposed.approvals, at, was, register });
  return {
    ...source,
    async readGovernance() {
      const given = await source.readGovernance();
      register = given.register;
      return supposed.policy === null ? given : { ...given, policy: withPolicy(given, supposed.policy) };
    },
    async readCatalogs(globs) {
      const answer = await source.readCatalogs(globs);
      return isSameList(globs, seen.catalogs) ? answer : notKept('the catalog', globs);
    },
    async readRecords(policy, selection) {
      const answer = await source.readRecords(policy, selection);
      return isSameList(policy.records, seen.records) ? answer : notKept('records', policy.records);
    },
    async gatherBase(policy) {
      const answer = await source.gatherBase(policy);
      return answer.kind === 'unavailable'
        ? answer
        : { ...answer, value: { ...answer.value, facts: approve(answer.value.facts) } };
    },
    completeFacts: async (facts, need) => approve(await source.completeFacts(facts, need)),
    checkAgain: async (facts, judged) => approve(await source.checkAgain(facts, judged)),
  };
}

function isSameList(a: readonly string[], b: readonly string[] | null): boolean {
  return b !== null && a.length === b.length && a.every((one, index) => one === b[index]);
}

function notKept<T>(what: string, globs: readonly string[]): Answer<T> {
  return { kind: 'unavailable', because: `the bundle holds ${what} of other places than ${globs.join(', ')}` };
}

function withPolicy({ policy, register }: GovernanceFiles, bytes: Uint8Array): GovernanceFiles['policy'] {
  const before = policy.kind === 'known' ? policy.value : null;
  const ref = before?.ref ?? (register.kind === 'known' ? (register.value?.ref ?? null) : null);
  return { kind: 'known', value: { path: before?.path ?? '.github/change-gate/policy.yml', bytes, ref } };
}

type Approving = {
  readonly logins: readonly string[];
  readonly at: string;
  readonly was: Judged;
  readonly register: GovernanceFiles['register'] | null;
};

function withApprovals(facts: Facts, approving: Approving): Facts {
  if (approving.logins.length === 0) return facts;
  return { ...facts, pull_requests: facts.pull_requests.map((pull) => withReviews(pull, facts, approving)) };
}

/** Reviews of the head, with every line that the gate printed for it. What could not be read of them stays unread. */
function withReviews(pull: PullRequestFact, facts: Facts, { logins, at, was, register }: Approving): PullRequestFact {
  const { reviews } = pull;
  if (isUnavailable(reviews) || !Array.isArray(reviews)) return pull;
  const own: readonly ReviewFact[] = reviews;
  const body = was.report.verdict.changes.flatMap(({ confirmation }) => confirmation ?? []).join('\n');
  const newest = Math.max(0, ...own.map(({ id }) => id));
  const more = logins
    // A tape answers three times, and each answer may hold what was added to the one before.
    .filter(
      (login) => !own.some(({ user, submitted_at }) => isSameName(user?.login ?? '', login) && submitted_at === at),
    )
    .map(
      (login, index): ReviewFact => ({
        id: newest + index + 1,
        user: accountOf(login, facts, register),
        state: 'APPROVED',
        commit_id: pull.head.sha,
        submitted_at: at,
        updated_at: at,
        body,
      }),
    );
  return { ...pull, reviews: [...own, ...more] };
}

/** The number that the register gives this login, or that GitHub gave it in this run. */
function accountOf(login: string, facts: Facts, register: GovernanceFiles['register'] | null): Account {
  const file = register?.kind === 'known' ? register.value : null;
  const parsed = file === null ? null : parseRegister(file.path, file.bytes);
  const people = parsed?.kind === 'valid' ? (parsed.value.people ?? []) : [];
  const entry = people.find((person) => isSameName(person.login, login));
  const seen = accountsOf(facts).find((account) => isSameName(account.login, login));
  return { login, id: entry?.id ?? seen?.id ?? 0, type: 'User' };
}

function accountsOf({ pull_requests: pulls }: Facts): readonly Account[] {
  return pulls.flatMap(({ user, reviews }) => {
    const given: readonly ReviewFact[] = isUnavailable(reviews) ? [] : (reviews as readonly ReviewFact[]);
    return [user, ...given.map((review) => review.user)].filter((one) => one !== null);
  });
}
