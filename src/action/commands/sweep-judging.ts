/** What a sweep works with, and how it judges one thing anew and says it: what cannot be judged is a look that says why. */
import type { ReportInput } from '../../gate/judged.ts';
import { type Request, runGate } from '../../gate/run-gate.ts';
import type { Api } from '../../github/api/api.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { nameInReport } from '../../report/named.ts';
import { renderSentence } from '../../report/sentence.ts';
import { openForHead } from './one-head.ts';
import { type Names, sayAnew, type WordPlace } from './standing-words.ts';
import type { Look } from './sweep-looks.ts';

/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;

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

/** A few at a time; what is not looked at is left out. */
export async function inTurn<T>(all: readonly T[], look: (one: T) => Promise<Look | null>): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    for (const one of await Promise.all(all.slice(start, start + AT_ONCE).map(look))) if (one !== null) looks.push(one);
  }
  return looks;
}

export function unread(what: string, why: string): Look {
  return { what, result: { kind: 'unread', why } };
}
