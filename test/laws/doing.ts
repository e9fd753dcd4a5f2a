/** What people do in a world when a message tells them to: approve, write in a record, deploy, move a time. Each is one edit. */
import { digestRecord, shortDigest } from '../../src/domain/terms/digest.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type {
  Approval,
  ChangeRecord,
  Facts,
  PullRequestFact,
  Register,
} from '../../src/domain/terms/generated/shapes.ts';
import type { ReadRecord, World } from '../../src/domain/terms/world.ts';
import { account, type Edit, given, RECORD, read, review, sha, withFacts, withRegister } from '../domain/world.ts';

/** RFC 3339, some seconds from another instant. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z');

/** `2026-12-01` of `1 December 2026`. */
export const dayOf = (words = ''): string => new Date(`${words} UTC`).toISOString().slice(0, 10);

/** `cpatel, dlee or efox` as a list. */
export const loginsIn = (text: string): readonly string[] =>
  text.split(/, | or | and /u).filter((login) => login !== '');

/** The first instant that a remedy names. */
export function instantIn(remedy: string): string {
  const found = /\((\d{4}-\d\d-\d\dT[\d:]+Z)\)/u.exec(remedy)?.[1];
  if (found === undefined) throw new Error(`no time is named: ${remedy}`);
  return found;
}

/** The record of an id, or of the path where several have it; where nothing is recorded yet, one like any other. */
export const recordOf = ({ judged, others }: World, id: string | null, path?: string): ReadRecord => {
  const all = [...judged, ...others].filter(({ value }) => value.id === id);
  return all.find((one) => one.path === path) ?? all[0] ?? judged[0] ?? read(RECORD);
};

/** Writes in a record, and lets everybody look at it again: what was bound to the old content is bound to the new. */
export const write =
  (of: string | null | Finding, change: (value: ChangeRecord) => object): Edit =>
  (world) => {
    const isFinding = typeof of === 'object' && of !== null;
    const old = isFinding ? recordOf(world, of.change, of.where?.file) : recordOf(world, of);
    const entries = Object.entries({ ...old.value, ...change(old.value) }).filter(([, value]) => value !== undefined);
    const value = Object.fromEntries(entries) as unknown as ChangeRecord;
    const written: ReadRecord = { ...old, value, digest: digestRecord(value) };
    const put = (list: readonly ReadRecord[]): readonly ReadRecord[] =>
      list.map((one) => (one === old ? written : one));
    const { facts } = world;
    const records = (facts.records ?? []).map((fact) =>
      fact.path === old.path && fact.digest === old.digest ? { ...fact, digest: written.digest } : fact,
    );
    const pulls = facts.pull_requests.map((pr) => ({
      ...pr,
      record_digests: (pr.record_digests ?? []).map((one) =>
        one.path === old.path && one.digest === old.digest ? { ...one, digest: written.digest } : one,
      ),
    }));
    const edited = { ...world, judged: put(world.judged), others: put(world.others) };
    return given(edited, withFacts({ records, pull_requests: pulls }));
  };

/** A person approves a pull request in a review of its head, a moment ago; GitHub lets them look at a merged one too. */
export const approve =
  (login: string, number: number, body = ''): Edit =>
  (world) => {
    const facts = new Map(world.facts.pull_requests.map((pr) => [pr.number, pr]));
    const pr = facts.get(number);
    if (pr === undefined) throw new Error(`there is no pull request #${number}`);
    const given = 'unavailable' in pr.reviews ? [] : pr.reviews.flatMap(({ submitted_at }) => submitted_at ?? []);
    const observed = Array.isArray(pr.head_observations) ? pr.head_observations.map((one) => one.at) : [];
    const before = [...given, ...observed, ...(pr.created_at === undefined ? [] : [pr.created_at])];
    const at = [later(world.now, -1), ...before.map((one) => later(one, 1))].sort().at(-1) ?? world.now;
    const own = review(login, { id: 90_000_000 + (pr.number % 1000), commit_id: pr.head.sha, submitted_at: at, body });
    const reviews = 'unavailable' in pr.reviews ? [] : pr.reviews;
    const ids = reviews.map(({ id }) => id);
    const next = { ...own, user: accountIn(world, login), id: Math.max(own.id, ...ids) + 1 };
    const now = [at, world.now].sort().at(-1) ?? at;
    return put({ ...pr, reviews: [...reviews, next], record_digests: compared(world, pr) })({ ...world, now });
  };

/** Whoever goes by that login, with the id that the register gives them. */
function accountIn({ register }: World, login: string): ReturnType<typeof account> {
  const entry = register?.value.people?.find((person) => person.login === login);
  return { ...account(login), ...(entry?.id === undefined ? {} : { id: entry.id }) };
}

/** The gate reads the record at every commit that a review is of. */
function compared({ judged }: World, pr: PullRequestFact): NonNullable<PullRequestFact['record_digests']> {
  const known = pr.record_digests ?? [];
  const added = judged
    .filter(({ path }) => !known.some((one) => one.path === path && one.commit === pr.head.sha))
    .map(({ path, digest }) => ({ path, commit: pr.head.sha, digest }));
  return [...known, ...added];
}

const put =
  (pr: PullRequestFact): Edit =>
  (world) =>
    withFacts({ pull_requests: world.facts.pull_requests.map((one) => (one.number === pr.number ? pr : one)) })(world);

/** The pull requests through which a remedy has a record approved: those that it names, or the only one that there is. */
export function pullsFor(world: World, { change, remedy }: Finding): readonly number[] {
  const named = [...remedy.matchAll(/pull request #(\d+)/gu)].map(([, number]) => Number(number));
  if (named.length > 0) return named;
  const { path } = recordOf(world, change);
  const origin = world.facts.records?.find((fact) => fact.path === path)?.pull_request;
  if (typeof origin === 'number') return [origin];
  return world.facts.pull_requests.slice(0, 1).map(({ number }) => number);
}

/** A person adds an entry to the record with `change-gate approve`, in a commit of their own that is signed. */
export const declare =
  (login: string, id: string | null): Edit =>
  (world) => {
    const record = recordOf(world, id);
    const at = later(world.now, -1);
    const entries = record.value.approvals ?? [];
    const digest = shortDigest(record.digest);
    const added: Approval = { approver: login, decision: 'approved', at, digest };
    const who = accountIn(world, login);
    const origin = world.facts.records?.find(({ path }) => path === record.path)?.pull_request;
    const head = world.facts.pull_requests.find(({ number }) => number === origin)?.head.sha ?? sha('a');
    const { signed_entries: known } = world.facts;
    const signed: NonNullable<Facts['signed_entries']> = [
      ...(known === undefined || 'unavailable' in known ? [] : known),
      {
        path: record.path,
        index: entries.length,
        commit: head,
        author: who,
        committer: who,
        verified: true,
        verification_reason: 'valid',
        record_digest: record.digest,
      },
    ];
    return given(write(id, () => ({ approvals: [...entries, added] }))(world), withFacts({ signed_entries: signed }));
  };

/** The job asks for the environment in a new run, and a person lets it go on. */
export const letGoOn =
  (login: string): Edit =>
  (world) => {
    const known = world.facts.run_approvals;
    const name = world.environment ?? 'production';
    const answer = {
      user: accountIn(world, login),
      state: 'approved' as const,
      environments: [{ id: 1, name }],
      at: later(world.now, -1),
    };
    const kept = (known === undefined || 'unavailable' in known ? [] : known).filter(
      ({ user, state }) => state !== 'rejected' && user?.login !== login,
    );
    // By then the pushes show what is on the branch today.
    const records = (world.facts.records ?? []).map((fact) =>
      fact.pull_request === null ? { ...fact, there_since: later(world.now, -60) } : fact,
    );
    return withFacts({ run_approvals: [...kept, answer], records })(world);
  };

/** The record's time begins at an instant, and takes as long as it did. */
export const moveTo = (of: string | null | Finding, start: string): Edit =>
  write(of, ({ schedule }) => {
    const length = schedule === undefined ? 0 : (Date.parse(schedule.end) - Date.parse(schedule.start)) / 1000;
    return { schedule: { ...schedule, start, end: later(start, Math.max(length, 1)) } };
  });

export const withMembers =
  (change: (register: Register) => Partial<Register>): Edit =>
  (world) => {
    const register = world.register?.value ?? { version: 1 };
    return withRegister({ ...register, ...change(register as Register) })(world);
  };

/** When the time of a record ends. */
export const end = (world: World, id: string): string => recordOf(world, id).value.schedule?.end ?? world.now;
