/** A bundle without names decides what it decided with them; and no name of an account is left in it. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openCheckout } from '../../../src/checkout/checkout.ts';
import { readFacts } from '../../../src/checkout/facts-file.ts';
import { TZDATA } from '../../../src/cli/kit/terminal.ts';
import { type Request, runGate } from '../../../src/gate/run-gate.ts';
import { recordSource } from '../../../src/gate/tape.ts';
import { readBundle, replayBundle, writeBundle } from '../../../src/oversight/proof/bundle.ts';
import { stripNames } from '../../../src/oversight/proof/pseudonyms.ts';
import { renderJson } from '../../../src/report/json.ts';
import { DEPLOYMENTS, keepRun } from './kept-run.ts';

const PEOPLE = /(?<![\w-])(?:asmith|bkhan|cpatel|dlee|efox|mallory)(?![\w-])/iu;

async function sameWithout(text: string): Promise<void> {
  const before = readBundle(text);
  const stripped = await stripNames(text, TZDATA);
  if (typeof stripped === 'string' || typeof before === 'string')
    throw new Error(typeof stripped === 'string' ? stripped : 'no bundle');
  const after = readBundle(stripped.bundle);
  if (typeof after === 'string') throw new Error(after);
  expect(stripped.bundle).not.toMatch(PEOPLE);
  expect((await replayBundle(after, TZDATA)).report).toBe(after.report);
  const [was, is] = [before, after].map(({ report }) => JSON.parse(report));
  expect([is.decision, is.outcome]).toEqual([was.decision, was.outcome]);
  // It is the same again, so that nothing of a name decides what stands in its place.
  expect(await stripNames(stripped.bundle, TZDATA)).toMatchObject({ bundle: expect.any(String) });
}

const FOUND = fileURLToPath(new URL('../../found/', import.meta.url));
const folders = readdirSync(FOUND, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(folders.map(({ name }) => name))('found: %s', async (name) => {
  const at = '2026-11-24T10:10:00Z';
  const asked: Request = {
    stage: 'deploy',
    environment: 'production',
    mode: null,
    at,
    clock: at,
    trusted: true,
    localFiles: null,
    faults: [],
    all: false,
    docs: 'docs/reasons.md',
  };
  const root = `${FOUND}${name}`;
  const facts = await readFacts(`${root}/facts.json`);
  if (facts.kind === 'unavailable') throw new Error(facts.because);
  const checkout = openCheckout({ root, named: [], facts: facts.value, now: at, stage: 'deploy', commit: null });
  const { source, tape } = recordSource(checkout);
  const { report } = await runGate(source, asked, { tzdata: TZDATA });
  await sameWithout(writeBundle(asked, tape, renderJson(report)));
});

test.each(DEPLOYMENTS.filter((_, index) => index % 9 === 0))('decided: %s', async (_, world) => {
  await sameWithout((await keepRun(world)).bundle);
});

describe('what it cannot do is said', () => {
  test('an altered bundle is not made sound by it', async () => {
    const [first] = DEPLOYMENTS;
    const { bundle } = await keepRun(first?.[1] ?? ({} as never));
    expect(await stripNames(bundle.replaceAll('"decision', '"decided'), TZDATA)).toEqual(expect.any(String));
    expect(await stripNames('{', TZDATA)).toBe('it is not JSON');
  });
});

test('names in the trailers of messages go, and the same name wherever it stands', async () => {
  const message = 'Rotate\n\nSigned-off-by: Jane Doe <jane@example.org>\nReviewed-by: Jane Doe <jane@example.org>';
  const [, world] = DEPLOYMENTS[0] ?? [];
  if (world === undefined) throw new Error('there are deployments');
  const pulls = world.facts.pull_requests.map((one) => ({
    ...one,
    commits: Array.isArray(one.commits) ? one.commits.map((commit) => ({ ...commit, message })) : one.commits,
  }));
  const { bundle } = await keepRun({ ...world, facts: { ...world.facts, pull_requests: pulls } });
  expect(bundle).toContain('Jane Doe');
  const stripped = await stripNames(bundle, TZDATA);
  expect(typeof stripped === 'string' ? stripped : stripped.bundle).not.toMatch(/jane/iu);
});
