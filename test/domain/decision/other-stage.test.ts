/** What was gathered for another stage changes nothing: a check of a pull request knows of no deployment, nor a deployment of a review. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { account, BEFORE, DEPLOY, deployment, given, MERGED, PR, REVIEW, withFacts, withWorld } from '../world.ts';
import { TABLES } from './cases.ts';

const EVERY = Number(process.env['EVERY'] ?? 15);
const all = Object.values(TABLES).flatMap((cases) =>
  cases.map(({ name, from = DEPLOY, edits, faults = [] }) => ({ name, world: given(from, ...edits), faults })),
);
const some = (stage: World['stage']) =>
  all.filter(({ world }) => world.stage === stage).filter((_, index) => index % EVERY === 0);
/** Of what would come of it, not of the words. */
const said = (world: World, faults: Parameters<typeof decide>[1]) => {
  const { decision, outcome, changes, findings } = decide(world, faults);
  return {
    decision,
    outcome,
    changes: changes.map(({ id, decision: own, requirements, approvals }) => [id, own, requirements, approvals]),
    findings: findings.map(({ reason, level, change, remedy }) => [reason, level, change, remedy]),
  };
};

test('of a deployment: which pull request is under review, how far its branch is behind, and what came back from another', () => {
  const ways = (world: World) =>
    withFacts({
      review_of: world.facts.pull_requests.map(({ number }) => number),
      behind: { branch: 'main', records: [...world.judged, ...world.others].map(({ path }) => path) },
      ...(world.facts.records === undefined
        ? {}
        : { records: world.facts.records.map((one) => ({ ...one, went_out: null })) }),
    });
  for (const { name, world, faults } of some('deploy'))
    expect([name, said(given(world, ways(world)), faults)]).toEqual([name, said(world, faults)]);
});

test('of a review: what runs, who approved the environment, and whether the commit can be reached', () => {
  const foreign = withFacts({
    deployments: [deployment(10, BEFORE), deployment(11, MERGED)],
    run_approvals: [
      { user: account('cpatel'), state: 'rejected', environments: [{ id: 1, name: 'production' }], at: null },
    ],
    reachable: false,
    stops: { unavailable: 'down' },
  });
  for (const { name, world, faults } of [...some('review'), { name: 'as it is', world: REVIEW, faults: [] }])
    expect([name, said(given(world, foreign), faults)]).toEqual([name, said(world, faults)]);
});

test('of a draft: anything that GitHub says', () => {
  const draft = given(DEPLOY, withWorld({ stage: 'draft', environment: null }));
  const { facts } = draft;
  const asked = given(
    draft,
    withFacts({
      review_of: [PR],
      behind: { branch: 'main', records: [] },
      reachable: false,
      stops: { unavailable: 'down' },
    }),
  );
  expect(said(asked, [])).toEqual(said(draft, []));
  expect(facts.review_of).toBeUndefined();
});
