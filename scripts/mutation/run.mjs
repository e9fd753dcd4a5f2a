// Tries mutants one after the other: each only by tests that reach it, those first that killed its neighbours, then the fastest.
import { Tests } from './threads.mjs';

/** A thread that has read its file so often is begun again: what was read is never given back. */
const LOADS = 25;

/**
 * @param {{ mutants: readonly object[], chosen: readonly object[], out: string, slow: number, fewer: number, say: (text: string) => void }} asked
 *   slow: tests that take longer (in milliseconds) are not asked
 */
export async function runMutants({ mutants, chosen, out, slow, fewer, say }) {
  const tests = new Tests({ out, count: mutants.length, fewer });
  await tests.start(true);
  const dry = await tests.dryRun();
  const sound = dry.tests.filter(({ fault }) => fault === null);
  const asked = sound.filter(({ time }) => time <= slow).sort((a, b) => a.time - b.time);
  const about = {
    tests: dry.tests.length,
    failing: dry.tests
      .filter(({ fault }) => fault !== null)
      .map(({ file, name, fault }) => `${file}: ${name}: ${fault}`),
    slow: sound.length - asked.length,
  };
  say(`${about.tests} tests, ${about.slow} slower than ${slow} ms left out, ${about.failing.length} cannot run here`);
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
  const timeOf = new Map(dry.tests.map(({ index, time }) => [index, time]));
  const patience = (index) => (index < 0 ? 60_000 : Math.max(10_000, 30 * (timeOf.get(index) ?? 0)));
  const all = asked.map(({ index }) => index);
  const killers = new Map();
  const results = [];
  const name = (by) => (typeof by === 'number' && by >= 0 ? `${dry.tests[by].file}: ${dry.tests[by].name}` : by);
  const began = Date.now();
  let loads = 0;

  for (const [index, mutant] of chosen.entries()) {
    const isAtLoad = dry.atLoad[mutant.id] > 0;
    // What is evaluated once is felt by whoever uses it, which nobody has recorded: those that use the file first, then all.
    const near = byFile.get(mutant.path);
    const able = isAtLoad ? [...near, ...all.filter((one) => !near.has(one))] : reach.get(mutant.id);
    if (able.length === 0) {
      results.push({ ...mutant, state: 'not reached', by: null });
      continue;
    }
    const recent = (killers.get(mutant.path) ?? []).filter((one) => isAtLoad || able.includes(one));
    const order = [...new Set([...recent, ...able])];
    const question = { id: mutant.id, order, hitLimit: mostHits[mutant.id] * 100 + 10_000, isAtLoad };
    if (isAtLoad && ++loads % LOADS === 0) await tests.start();
    let result = await tests.tryMutant(question, patience);
    // The test fails without the mutant as well: an earlier one left something behind.
    if (result.state === 'doubtful') {
      await tests.start();
      result = await tests.tryMutant(question, patience);
      if (result.state === 'doubtful') {
        await tests.start();
        result = { ...result, state: 'killed' };
      }
    }
    if (typeof result.by === 'number') {
      const rest = (killers.get(mutant.path) ?? []).filter((one) => one !== result.by);
      killers.set(mutant.path, [result.by, ...rest].slice(0, 12));
    }
    results.push({ ...mutant, state: result.state, by: name(result.by) });
    if (index % 200 === 0) say(`${index} of ${chosen.length} mutants in ${Math.round((Date.now() - began) / 1000)} s`);
  }
  await tests.stop();
  return { results, about };
}
