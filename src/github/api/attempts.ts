/**
 * One answer from GitHub, tried for as long as that may help: what is likely to pass (5xx, a broken line, a limit that ends soon) is
 * asked again, and only where it is a read. A write goes out once.
 */
import type { Answer } from '../../gate/source.ts';
import { type Budget, NEAR, type Resource } from './budget.ts';
import type { Call } from './client.ts';
import { explain, limitWait, messageOf, missing, type Raw } from './refusals.ts';

export type Time = {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When the whole run ends. */
  readonly ends: number;
};

const MOST_TRIES = 4;

/** @param most how often it is tried; a query that was too much is better asked in parts */
export async function tryPatiently(
  { address, isRead, make }: Call,
  { clock, sleep, ends }: Time,
  { budget, open }: Limits,
  most = MOST_TRIES,
): Promise<Answer<Raw>> {
  const { method, path } = address;
  const name = `${method} ${path}`;
  const resource = path === '/graphql' ? 'graphql' : 'core';
  const outOfBudget = (): Answer<never> => {
    const { because, status } = budget.refusal(resource, name);
    return { ...missing(because, status), cause: 'limit-used' };
  };
  let last: { readonly words: string; readonly status?: number } = { words: 'no answer' };
  for (let attempt = 1; attempt <= most; attempt += 1) {
    if (clock() >= ends) return missing(`${name}: the time for the whole run is over (last: ${last.words})`);
    if (!(await open(resource))) return outOfBudget();
    const raw = await make();
    if ('fault' in raw) last = { words: raw.fault };
    else {
      if (raw.status >= 200 && raw.status < 300) return { kind: 'known', value: raw };
      last = { words: `${raw.status} ${messageOf(raw.data)}`.trim(), status: raw.status };
      const limit = limitWait(raw, clock());
      if (limit !== null) {
        budget.refused(resource, clock() + limit, { words: last.words, status: raw.status });
        // A write that was sent is not sent again.
        if (!isRead || attempt === most) return outOfBudget();
        continue;
      }
      // 501: the server (an older GitHub Enterprise) has no such route, and will not have it in a second.
      if (raw.status < 500 || raw.status === 501) return explain(method, path, raw);
    }
    if (!isRead) break;
    const pause = pauseAfter(attempt);
    if (attempt < most) {
      if (clock() + pause >= ends) break;
      await sleep(pause);
    }
  }
  return missing(`${name}: ${last.words}`, last.status);
}

export type Limits = {
  readonly budget: Budget;
  /** Whether it may be asked: at once, or after a wait for a reset that is near. */
  readonly open: (resource: Resource) => Promise<boolean>;
};

/** @param say told once of each wait */
export function openLimits(budget: Budget, { clock, sleep, ends }: Time, say: (line: string) => void): Limits {
  const waits = new Map<Resource, Promise<void>>();
  return {
    budget,
    async open(resource) {
      for (;;) {
        const until = budget.closedUntil(resource, clock());
        if (until === null) return true;
        if (until - clock() > NEAR || until >= ends) return false;
        let waiting = waits.get(resource);
        if (waiting === undefined) {
          say(
            `GitHub's rate limit is used up. Waiting until ${new Date(until).toISOString().slice(0, 19)}Z, when it resets.`,
          );
          waiting = sleep(until - clock()).finally(() => waits.delete(resource));
          waits.set(resource, waiting);
        }
        await waiting;
      }
    },
  };
}

/** 0.5, 1, 2 s with up to a quarter more, so that many gates do not come back in step. */
function pauseAfter(attempt: number): number {
  return 500 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}
