/** What a sweep works with, and how it judges one thing anew and says it: what cannot be judged is a look that says why. */
import type { ReportInput } from '../../gate/judged.ts';
import { type Request, runGate } from '../../gate/run-gate.ts';
import type { Api } from '../../github/api/api.ts';
import { roomFor } from '../../github/api/room.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { nameInReport } from '../../report/named.ts';
import { renderSentence } from '../../report/sentence.ts';
import { openForHead } from './one-head.ts';
import { type Names, sayAnew, type WordPlace } from './standing-words.ts';
import type { Look } from './sweep-looks.ts';

/** What one of them takes, before any was looked at. */
const USUAL_COST = 12;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 10;

export type SweepPlace = {
  readonly api: Api;
  /** The run's own request, which names no pull request and no environment. */
  readonly request: GitHubRequest;
  readonly names: Names;
  readonly runUrl: string | null;
  readonly mode: 'enforce' | 'advise' | null;
  readonly clock: string;
  readonly docs: string;
  /** How messages name this program. */
  readonly program: string;
  readonly tzdata: string;
  /** Whether what the gate stopped and would let go now is started again. */
  readonly rerun: boolean;
};

/** By GitHub's clock, as far as it has shown it. */
export function nowOf({ api, clock: own }: SweepPlace): string {
  const clock = api.clock();
  return clock.kind === 'known' ? clock.value.now : own;
}

/** @returns the report, or why there is none */
export async function judge(place: SweepPlace, request: GitHubRequest): Promise<ReportInput | string> {
  const { api, mode, clock, docs, program, tzdata } = place;
  const alone: Request = {
    stage: request.stage,
    environment: request.environment,
    mode,
    at: null,
    clock,
    trusted: true,
    localFiles: null,
    faults: [],
    all: false,
    docs,
  };
  try {
    const { source, asked } = await openForHead({ api, request, alone, tzdata });
    const { report } = await runGate(source, asked, { tzdata });
    return nameInReport(report, program);
  } catch (error) {
    // A fault of the program with one of them is no reason to leave the others as they are.
    return `a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

/** Writes where it would say something else than what stands. */
export async function settle(place: SweepPlace, what: string, report: ReportInput): Promise<Look> {
  const said = await sayAnew(wordsOf(place), report, place.request.event.pullRequest !== null);
  return said === null ? unread(what, renderSentence(report)) : { what, result: { ...said, report } };
}

export function wordsOf({ api, request: { repository }, names, runUrl }: SweepPlace): WordPlace {
  return { api, repository, names, runUrl };
}

type Turn<T> = {
  readonly all: readonly T[];
  /** In words, should there be no requests left for it. */
  readonly nameOf: (one: T) => string;
  /** null for what could not change. */
  readonly look: (one: T) => Promise<Look | null>;
};

/**
 * A few at a time, as long as GitHub's limit allows: the job's token is the whole repository's, and a gate that comes after needs some of
 * it too. What is left is named in one look.
 */
export async function inTurn<T>(
  { api }: Pick<SweepPlace, 'api'>,
  { all, nameOf, look }: Turn<T>,
): Promise<readonly Look[]> {
  const looks: Look[] = [];
  let cost = USUAL_COST;
  for (let start = 0, size = 0; start < all.length; start += size) {
    const room = roomFor(api, cost);
    size = Math.min(AT_ONCE, room.most);
    if (size < 1) {
      const unseen = all.slice(start).map(nameOf);
      return [...looks, unread(unseen.join(', '), `not looked at: ${room.why}`)];
    }
    const before = api.calls.length;
    const some = all.slice(start, start + size);
    for (const one of await Promise.all(some.map(look))) if (one !== null) looks.push(one);
    // What is read first serves those that follow: the dearest tells nothing of the rest.
    cost = Math.max(1, Math.ceil((api.calls.length - before) / some.length));
  }
  return looks;
}

export function unread(what: string, why: string): Look {
  return { what, result: { kind: 'unread', why } };
}
