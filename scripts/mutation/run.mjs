// Tries mutants one after the other: each only by tests that reach it, those first that killed many of its neighbours in little time.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tests } from './threads.mjs';

/** A thread that has read its file so often is begun again: what was read is never given back. */
const LOADS = 25;

/** As many of these tests as can be run in so many milliseconds. */
function within(order, budget, timeOf) {
  let spent = 0;
  return order.filter((index) => {
    spent += timeOf.get(index);
    return spent <= budget;
  });
}

/** All tests once on the code as it is; of a file of tests that nothing was changed for since, what it did last time is kept. */
async function dryRun(tests, { folder, keys }) {
  mkdirSync(folder, { recursive: true });
  const keptAt = (file) => join(folder, `${keys.get(file)}.json`);
  const files = [...keys.keys()];
  await tests.start(true);
  const found = await tests.dryRun(files.filter((file) => existsSync(keptAt(file))));
  const plain = found.tests.map((test) => ({ ...test, reached: [...test.reached] }));
  const own = new Map(files.map((file) => [file, plain.filter((test) => test.file === file)]));
  const all = files.flatMap((file) => {
    if (!existsSync(keptAt(file))) writeFileSync(keptAt(file), JSON.stringify(own.get(file)));
    return JSON.parse(readFileSync(keptAt(file), 'utf8'));
  });
  await tests.stop();
  // Numbers are those of this run's gathering, in which a file has its tests in the same order as ever.
  const numbers = new Map(files.map((file) => [file, []]));
  for (const [index, file] of found.order.entries()) numbers.get(file).push(index);
  return {
    atLoad: found.atLoad,
    gathered: found.gathered,
    tests: all.map((test) => ({ ...test, index: numbers.get(test.file).shift() })),
  };
}

/**
 * @param {{ mutants: readonly object[], refused: ReadonlySet<number>, chosen: readonly object[], out: string, dry: { folder: string, keys: ReadonlyMap<string, string> }, slow: number, budget: number, late: number, fewer: number, lanes: number, downed: ReadonlySet<number>, trying: (id: number) => void, say: (text: string) => void, keep: (results: object) => void }} asked
 *   slow: tests that take longer (in milliseconds) are asked late; refused: ids of mutants that do not compile; dry: where dry runs are kept, and what each file of tests hangs on; budget: for how long a mutant is tried, and late: for how long again, by whatever has not been asked, if it survived; lanes: how many are tried at once; downed: ids of mutants that brought a process down; trying: is told which is begun
 */
export async function runMutants({
  mutants,
  refused,
  chosen,
  out,
  dry: keptRuns,
  slow,
  budget,
  late,
  fewer,
  lanes,
  downed,
  trying,
  say,
  keep,
}) {
  const dry = await dryRun(new Tests({ out, count: mutants.length, fewer }), keptRuns);
  const testOf = new Map(dry.tests.map((test) => [test.index, test]));
  const timeOf = new Map(dry.tests.map(({ index, time }) => [index, time]));
  const sound = dry.tests.filter(({ fault }) => fault === null);
  const asked = [...sound].sort((a, b) => a.time - b.time);
  const isFast = (index) => timeOf.get(index) <= slow;
  const about = {
    tests: dry.tests.length,
    failing: dry.tests
      .filter(({ fault }) => fault !== null)
      .map(({ file, name, fault }) => `${file}: ${name}: ${fault}`),
    slow: sound.filter(({ time }) => time > slow).length,
  };
  say(
    `${about.tests} tests, ${about.slow} slower than ${slow} ms are asked late, ${about.failing.length} cannot run here`,
  );
  for (const one of about.failing) say(`  ${one}`);

  const reach = new Map(mutants.map(({ id }) => [id, []]));
  const mostHits = new Uint32Array(mutants.length);
  for (const test of asked) {
    for (let at = 0; at < test.reached.length; at += 2) {
      const [id, hits] = [test.reached[at], test.reached[at + 1]];
      reach.get(id).push(test.index);
      mostHits[id] = Math.max(mostHits[id], hits);
    }
  }
  const byFile = new Map();
  for (const { id, path } of mutants) {
    const inFile = byFile.get(path) ?? new Set();
    for (const index of reach.get(id)) inFile.add(index);
    byFile.set(path, inFile);
  }
  const patience = (index) => (index < 0 ? 60_000 : Math.max(10_000, 30 * (timeOf.get(index) ?? 0)));
  const all = asked.map(({ index }) => index);
  const killers = new Map();
  // What a file of tests works out once, for all of its tests, is felt by these.
  const filesOf = new Map();
  for (const [file, ids] of dry.gathered) for (const id of ids) filesOf.set(id, [...(filesOf.get(id) ?? []), file]);
  const results = Array.from({ length: chosen.length }, () => undefined);
  let done = 0;
  let next = 0;
  const name = (by) => (typeof by === 'number' && by >= 0 ? `${testOf.get(by).file}: ${testOf.get(by).name}` : by);
  const began = Date.now();

  const runLane = async () => {
    const tests = new Tests({ out, count: mutants.length, fewer });
    let loads = 0;
    while (next < chosen.length) {
      const index = next;
      next += 1;
      results[index] = await tryOne(tests, chosen[index], () => ++loads % LOADS === 0);
      done += 1;
      if (done % 50 !== 0) continue;
      say(`${done} of ${chosen.length} mutants in ${Math.round((Date.now() - began) / 1000)} s`);
      keep({ results: results.filter((one) => one !== undefined), about });
    }
    await tests.stop();
  };

  async function tryOne(tests, mutant, isFull) {
    // A list that grows without end may end the process and not the thread: a run that goes on knows by this what did.
    if (downed.has(mutant.id)) return { ...mutant, state: 'killed', by: 'it brought the process down' };
    if (refused.has(mutant.id)) return { ...mutant, state: 'refused by types', by: null };
    trying(mutant.id);
    const near = [...byFile.get(mutant.path)];
    const reaching = reach.get(mutant.id);
    const isAtLoad = dry.atLoad[mutant.id] > 0;
    if (reaching.length === 0 && !isAtLoad && !filesOf.has(mutant.id)) {
      return { ...mutant, state: 'not reached', by: null };
    }
    const kills = killers.get(mutant.path) ?? new Map();
    killers.set(mutant.path, kills);
    // By what a test has killed in this file for each millisecond that it takes; one that has killed nothing is worth a little.
    const worth = (one) => ((kills.get(one) ?? 0) + 0.05) / (timeOf.get(one) + 0.2);
    const ranked = (able, milliseconds) =>
      within(
        [...able].sort((a, b) => worth(b) - worth(a)),
        milliseconds,
        timeOf,
      );
    const hitLimit = mostHits[mutant.id] * 100 + 10_000;
    const attempt = async (order, isLoaded) => {
      const question = { id: mutant.id, order, hitLimit, isAtLoad: isLoaded };
      if (isLoaded && isFull()) await tests.start();
      const result = await tests.tryMutant(question, patience);
      if (result.state !== 'doubtful') return result;
      // The test fails without the mutant as well: an earlier one left something behind.
      await tests.start();
      const again = await tests.tryMutant(question, patience);
      if (again.state !== 'doubtful') return again;
      await tests.start();
      return { ...again, state: 'killed' };
    };
    const first = ranked(reaching.filter(isFast), budget);
    let result = await attempt(first, false);
    // What is evaluated once is felt by whoever uses it, which nobody has recorded: most likely those that use its file.
    if (isAtLoad && result.state === 'survived')
      result = await attempt(
        [...new Set([...ranked(near.filter(isFast), budget), ...ranked(all.filter(isFast), budget)])],
        true,
      );
    const had = new Set(first);
    const rest = reaching.filter((one) => !had.has(one));
    if (result.state === 'survived' && rest.length > 0) result = await attempt(ranked(rest, late), false);
    const shared = filesOf.get(mutant.id) ?? [];
    if (result.state === 'survived' && shared.length > 0) {
      const own = asked.filter(({ file, index }) => shared.includes(file) && isFast(index)).map(({ index }) => index);
      result = await attempt(ranked(own, late), true);
    }
    if (typeof result.by === 'number') kills.set(result.by, (kills.get(result.by) ?? 0) + 1);
    return { ...mutant, state: result.state, by: name(result.by) };
  }

  await Promise.all(Array.from({ length: lanes }, runLane));
  keep({ results, about });
}
