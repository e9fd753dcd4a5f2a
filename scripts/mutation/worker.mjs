// A thread in which tests run with one mutant switched on. It is ended from outside when a mutant makes a test run on and on.
import { parentPort, workerData } from 'node:worker_threads';

const { out, collector, fewer, count, clock } = workerData;
/** Where the main thread sees since when (or 0) which test runs. */
const running = new Float64Array(clock);
const now = () => performance.timeOrigin + performance.now();

let active = -1;
let hits = 0;
let limit = Number.POSITIVE_INFINITY;
let isGathering = false;
let reached = new Uint32Array(0);
const caches = [];

const play = (id) => {
  if (id !== active) return false;
  hits += 1;
  // A mutant that is passed a hundred times as often as its original keeps something going round.
  if (hits > limit) throw new Error('the mutant runs on');
  return true;
};
const record = (id) => {
  if (!isGathering) reached[id] += 1;
  else gathered.set(gathering, (gathered.get(gathering) ?? new Set()).add(id));
  return false;
};
/** By file of tests: the mutants that it reaches by itself while its tests are gathered. */
const gathered = new Map();
let gathering = '';

const vitest = await import(collector);
globalThis.__mutation = {
  on: play,
  fewer,
  file: (path) => {
    gathering = path;
    vitest.startFile(path);
  },
  /** What a file of tests does by itself while its tests are gathered is not what the source does when it is loaded. */
  gathers: (is) => {
    isGathering = is;
  },
  /** A cache of a module behaves as one; only that it can be emptied. */
  cache: (make) => {
    const cache = { inner: make() };
    caches.push(() => {
      cache.inner = make();
    });
    return {
      get: (key) => cache.inner.get(key),
      has: (key) => cache.inner.has(key),
      set: (key, value) => cache.inner.set(key, value),
      delete: (key) => cache.inner.delete(key),
      get size() {
        return cache.inner.size;
      },
    };
  },
};

let loads = 0;
async function load() {
  vitest.collectAnew();
  loads += 1;
  await import(`${out}?${loads}`);
  return vitest.collected;
}

/** Runs one test; gives what it threw, or null. */
async function failureOf(test, index) {
  for (const empty of caches) empty();
  hits = 0;
  running[1] = index;
  running[0] = now();
  try {
    await vitest.run(test);
    return null;
  } catch (error) {
    return error ?? new Error('nothing');
  } finally {
    running[0] = 0;
  }
}

/** All tests once on the code as it is: how long each takes, and which mutants each reaches how often. */
async function dryRun(tests, known) {
  const found = [];
  for (const [index, test] of tests.entries()) {
    if (known.has(test.file)) continue;
    reached = new Uint32Array(count);
    globalThis.__mutation.on = record;
    const before = process.cpuUsage();
    const failure = await failureOf(test, index);
    // Of the processor and not of the clock: what else this machine does shall not choose the tests.
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    globalThis.__mutation.on = play;
    const pairs = [];
    for (let id = 0; id < count; id += 1) if (reached[id] > 0) pairs.push(id, reached[id]);
    const fault = failure === null ? null : String(failure.message ?? failure).slice(0, 200);
    found.push({ file: test.file, name: test.name, time, fault, reached: Uint32Array.from(pairs) });
    if (index % 100 === 0) parentPort.postMessage({ kind: 'progress', index });
  }
  return found;
}

/** Runs tests until one fails with the mutant switched on and passes without it. */
async function tryMutant(tests, { id, order, hitLimit, isAtLoad }) {
  let mine = tests;
  if (isAtLoad) {
    active = id;
    limit = Number.POSITIVE_INFINITY;
    running[1] = -1;
    running[0] = now();
    try {
      mine = await load();
    } catch (error) {
      active = -1;
      return { state: 'killed', by: `loading: ${String(error?.message ?? error).slice(0, 100)}` };
    }
  }
  for (const index of order) {
    if (mine[index] === undefined) return { state: 'killed', by: 'a test that is gone' };
    active = id;
    limit = hitLimit;
    const failure = await failureOf(mine[index], index);
    active = -1;
    if (failure === null) continue;
    if (failure.message === 'the mutant runs on') return { state: 'timeout', by: index };
    if (!isAtLoad && (await failureOf(mine[index], index)) !== null) return { state: 'doubtful', by: index };
    return { state: 'killed', by: index };
  }
  active = -1;
  return { state: 'survived', by: null };
}

// What nobody waits for fails nobody; a mutant may well make such a promise.
process.on('unhandledRejection', () => {});

reached = new Uint32Array(count);
if (workerData.isDry) globalThis.__mutation.on = record;
const tests = await load();
globalThis.__mutation.on = play;
const atLoad = reached;
parentPort.on('message', (message) => void answer(message));

async function answer(message) {
  if (message.kind === 'dry-run') {
    const order = tests.map(({ file }) => file);
    parentPort.postMessage({
      kind: 'dry-run',
      atLoad,
      gathered: [...gathered].map(([file, ids]) => [file, [...ids]]),
      order,
      tests: await dryRun(tests, new Set(message.known)),
    });
    return;
  }
  const result = await tryMutant(tests, message);
  parentPort.postMessage({ kind: 'result', id: message.id, ...result });
}

parentPort.postMessage({ kind: 'ready' });
