/** Who set the label of an issue that stops deployments: everybody who did, since a stranger who sets it once more takes nobody's word away. */
import { expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { StopFact } from '../../src/domain/terms/generated/shapes.ts';
import { readStops } from '../../src/github/facts/stops.ts';
import { readTree } from '../../src/github/trees/trees.ts';
import { known, openBenchApi, REPO, withGitHub } from './world.ts';

const AT = '2026-11-23T10:00:00Z';

async function read(github: EmbeddedGitHub): Promise<StopFact | undefined> {
  const { api } = openBenchApi(github);
  const tree = known(await readTree(api, REPO, github.commit(REPO, 'main')));
  const [stop] = known(await readStops(api, REPO, '2026-11-23T11:00:00Z', tree));
  return stop;
}

it('whoever set it last, and whoever did before', () =>
  withGitHub(async (github) => {
    const issue = github.openIssue(REPO, { by: 'cpatel', labels: ['change-gate-stop'], at: AT });
    const [first] = issue.labels;
    if (first === undefined) throw new Error('no label');
    Object.assign(issue, { labels: [first, { ...first, id: first.id + 1, by: 'mallory' }] });
    expect(await read(github)).toMatchObject({
      labelled_by: { login: 'mallory' },
      labelled_before: [{ login: 'cpatel' }],
    });
  }));

it('a label of other letters is the same label', () =>
  withGitHub(async (github) => {
    github.openIssue(REPO, { by: 'cpatel', labels: ['Change-Gate-Stop'], at: AT });
    expect(await read(github)).toMatchObject({ labelled_by: { login: 'cpatel' } });
  }));

it('where the timeline names nobody it is unknown, and not "nobody did"', () =>
  withGitHub(async (github) => {
    github.openIssue(REPO, { by: 'cpatel', labels: ['change-gate-stop'], at: AT });
    github.fault({ match: (_, path) => path.endsWith('/timeline'), status: 200, body: [] });
    expect(await read(github)).toMatchObject({ labelled_by: { unavailable: expect.stringContaining('does not say') } });
  }));
