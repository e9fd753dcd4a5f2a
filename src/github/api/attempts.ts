/**
 * One answer from GitHub, tried for as long as that may help: what is likely to pass (5xx, a broken line, a limit that ends in time) is
 * asked again, and only where it is a read. A write goes out once.
 */
import type { Answer } from '../../gate/source.ts';
import type { Call } from './client.ts';
import { explain, limitWait, messageOf, missing, type Raw } from './refusals.ts';

export type Time = {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When the whole run ends. */
  readonly ends: number;
};

const MOST_TRIES = 4;

export async function tryPatiently({ address, make }: Call, { clock, sleep, ends }: Time): Promise<Answer<Raw>> {
  const { method, path } = address;
  const name = `${method} ${path}`;
  let last: { readonly words: string; readonly status?: number } = { words: 'no answer' };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    if (clock() >= ends) return missing(`${name}: the time for the whole run is over (last: ${last.words})`);
    const raw = await make();
    if ('fault' in raw) last = { words: raw.fault };
    else {
      if (raw.status >= 200 && raw.status < 300) return { kind: 'known', value: raw };
      last = { words: `${raw.status} ${messageOf(raw.data)}`.trim(), status: raw.status };
      const limit = limitWait(raw, clock());
      if (limit !== null) {
        if (clock() + limit >= ends || method !== 'GET')
          return missing(
            `${name}: rate limit (${last.words}); it ends at ${new Date(clock() + limit).toISOString().slice(0, 19)}Z`,
            raw.status,
          );
        await sleep(limit);
        continue;
      }
      // 501: the server (an older GitHub Enterprise) has no such route, and will not have it in a second.
      if (raw.status < 500 || raw.status === 501) return explain(method, path, raw);
    }
    if (method !== 'GET') break;
    const pause = pauseAfter(attempt);
    if (attempt < MOST_TRIES) {
      if (clock() + pause >= ends) break;
      await sleep(pause);
    }
  }
  return missing(`${name}: ${last.words}`, last.status);
}

/** 0.5, 1, 2 s with up to a quarter more, so that many gates do not come back in step. */
function pauseAfter(attempt: number): number {
  return 500 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}
