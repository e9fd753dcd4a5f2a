/** Somebody stops deployments by an issue, through the same adapter as the built action: it waits, lifts by itself, and fails closed. */
import { expect, it } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { ACTIONS_BOT, GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { STOP_FORM } from '../../src/domain/terms/stop-words.ts';
import { TOKEN, withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { deployedBefore, mergeChange, paymentsSeed, REPO } from './payments.ts';

const STOP = { labels: ['change-gate-stop'], body: '### Environments\n\nproduction\n\n### Why\n\nNobody can pay' };

function ask(github: EmbeddedGitHub, at: string): Promise<Quick> {
  github.setClock(at);
  const deployment = github.deploy(REPO, {
    ref: 'main',
    environment: 'production',
    creator: 'asmith',
    statuses: [],
    at,
  });
  return judgeQuickly(github, deploymentEvent(github, REPO, deployment));
}

it('waits while it is open and in its time, and goes out after; a stranger stops nothing; what cannot be read does', () =>
  withGitHub(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    mergeChange(github);
    expect((await ask(github, '2026-11-24T10:02:00Z')).decision).toBe('authorised');
    github.openIssue(REPO, { ...STOP, by: 'mallory', at: '2026-11-24T10:03:00Z' });
    const strange = await ask(github, '2026-11-24T10:04:00Z');
    expect(strange.decision).toBe('authorised');
    expect(strange.shown).toContain('opened by mallory');
    const { number } = github.openIssue(REPO, { ...STOP, by: 'cpatel', at: '2026-11-24T10:05:00Z' });
    const stopped = await ask(github, '2026-11-24T10:06:00Z');
    expect([stopped.decision, stopped.outcome]).toEqual(['awaiting', 'fail']);
    expect(stopped.shown).toContain('Nobody can pay');
    github.closeIssue(REPO, number);
    expect((await ask(github, '2026-11-24T10:08:00Z')).decision).toBe('authorised');
    const lift = github.fault({ match: (_, path) => path.endsWith('/issues'), status: 502 });
    expect((await ask(github, '2026-11-24T10:10:00Z')).decision).toBe('undetermined');
    lift();
  }, withMallory()));

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['goes on where nothing is set up', {}, 'authorised'],
  ['stops where the form is there', { [STOP_FORM]: 'name: Stop\n' }, 'undetermined'],
])('a workflow without the permission %s', (_, files, decision) => {
  const { issues: _issues, 'pull-requests': _pulls, ...rest } = GATE_PERMISSIONS;
  const permissions = { ...rest, 'pull-requests': 'read' as const };
  const plain = withMallory();
  const repository = plain.repositories?.[REPO];
  const seed = {
    ...plain,
    tokens: { [TOKEN]: { login: ACTIONS_BOT.login, permissions } },
    repositories: { [REPO]: { ...repository, files: { ...repository?.files, ...files } } },
  };
  return withGitHub(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    mergeChange(github);
    const asked = await ask(github, '2026-11-24T10:02:00Z');
    expect(asked.decision).toBe(decision);
    expect(JSON.stringify(asked.facts)).toContain('issues: read');
    expect(asked.shown).toContain('issues: read');
  }, seed);
});

function withMallory(): ReturnType<typeof paymentsSeed> {
  const plain = paymentsSeed();
  return { ...plain, users: { ...plain.users, mallory: { id: 666 } } };
}
