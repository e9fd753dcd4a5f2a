// Answers that come in waves: all that is asked is answered together, as soon as the process that asks does nothing any more but wait. So the
// number of waves is the longest row of calls that wait for one another, whatever else the machine has to do.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE_MS = 10;
/** A process that did nothing between so many looks waits. */
const SAMPLES = 3;
/** Where the system does not say what a process does: so long without a further question. */
const SILENCE_MS = 400;

export function openWaves() {
  let pid;
  let wave = 0;
  let asked = 0;
  let isOver = false;
  let waiting = [];

  async function untilIdle() {
    let before = null;
    for (let same = 0; same < SAMPLES && !isOver; ) {
      const now = stateOf(pid);
      if (now === null) {
        const count = asked;
        await sleep(SILENCE_MS);
        if (count === asked) return;
        continue;
      }
      same = now.isWaiting && before?.isWaiting === true && now.turns === before.turns ? same + 1 : 0;
      before = now;
      await sleep(SAMPLE_MS);
    }
  }

  const running = (async () => {
    while (!isOver) {
      await sleep(SAMPLE_MS);
      if (waiting.length === 0) continue;
      await untilIdle();
      wave += 1;
      for (const release of waiting.splice(0)) release(wave);
    }
  })();

  return {
    /** The wave in which an answer comes. */
    next: () =>
      new Promise((resolve) => {
        asked += 1;
        waiting.push(resolve);
      }),
    watch: (id) => {
      pid = id;
    },
    async close() {
      isOver = true;
      for (const release of waiting) release(wave);
      waiting = [];
      await running;
    },
  };
}

/** Whether every thread of a process waits, and how often they were given a turn; null where the system does not say. */
function stateOf(pid) {
  if (pid === undefined) return null;
  try {
    let isWaiting = true;
    let turns = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
      if (!/^State:\s+S/m.test(status)) isWaiting = false;
      for (const [, count] of status.matchAll(/ctxt_switches:\s+(\d+)/g)) turns += Number(count);
    }
    return { isWaiting, turns };
  } catch {
    return null;
  }
}
