/** A change raised by an issue, from the form to the record in a pull request: asked for, raised, followed, and left to people once they came. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { issueEvent, pullRequestEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { command, raise } from '../../src/action/commands/raise.ts';
import type { RaiseStep } from '../../src/action/commands/raise-report.ts';
import { readEvent } from '../../src/action/runner/event.ts';
import { toRequest } from '../../src/action/runner/request.ts';
import { RAISE_LABEL } from '../../src/domain/terms/raise-words.ts';
import { coAuthorsOf } from '../../src/domain/text/co-authors.ts';
import { openApi } from '../../src/github/api/api.ts';
import { readInputsFrom } from '../action/inputs.ts';
import { closingSeed } from './closing.ts';
import { isQuery, TOKEN, withGitHub } from './harness.ts';
import { approve, REPO } from './payments.ts';
import { bodyOf } from './raised.ts';

type Asked = RaiseStep & { readonly writes: readonly string[] };

const ask = (github: EmbeddedGitHub, number: number): Promise<Asked> =>
  askOn(github, issueEvent(github, REPO, number, { action: 'edited' }));
const askPull = (github: EmbeddedGitHub, number: number, env: WorkflowEvent['env'] = {}): Promise<Asked> => {
  const event = pullRequestEvent(github, REPO, number, { action: 'edited', isTarget: true });
  return askOn(github, { ...event, env: { ...event.env, ...env } });
};
const saidOn = (github: EmbeddedGitHub, ref: string): string | undefined =>
  github.repository(REPO).objects.commits.get(github.commit(REPO, ref))?.message;

async function askOn(github: EmbeddedGitHub, event: WorkflowEvent): Promise<Asked> {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event.payload));
  const env = {
    ...event.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file,
    INPUT_TOKEN: TOKEN,
    INPUT_COMMAND: 'raise',
  };
  const { inputs } = readInputsFrom(env);
  // The gate itself knows no event of issues, and lets nothing out by one.
  if (event.name === 'issues') expect(readEvent(env).event).toBe(null);
  const { event: known } = readEvent(env, ['issues']);
  rmSync(folder, { recursive: true });
  if (known === null || command.refuses(inputs, known, null).length > 0) throw new Error('the story makes sense');
  const api = openApi({
    token: TOKEN,
    baseUrl: github.url,
    clock: () => github.state.clock.millis(),
    sleep: async () => {},
  });
  const first = github.requests.length;
  const step = await raise({
    api,
    request: toRequest(env, inputs, known, known.stage, null),
    event: known,
    clock: github.state.clock.now(),
  });
  const asked = github.requests.slice(first);
  expect(asked.filter(({ unknown, status }) => unknown || status === 501).map(({ path }) => path)).toEqual([]);
  const writes = asked.filter(({ method, path, body }) => method !== 'GET' && !isQuery(path, body));
  return { ...step, writes: writes.map(({ method, path }) => `${method} ${path.replace(`/repos/${REPO}`, '')}`) };
}

const commentsOf = (github: EmbeddedGitHub, number: number): readonly string[] =>
  github
    .repository(REPO)
    .comments.filter((one) => one.number === number)
    .map(({ body }) => body);

function recordOn(github: EmbeddedGitHub, ref: string, path = 'changes/CHG-2026-I1.yml'): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, ref)).get(path);
  return entry === undefined ? '' : String(objects.blobs.get(entry.sha));
}

const BRANCH = 'change-gate/raise/CHG-2026-I1';

it('is asked for what is missing, becomes a record, follows the issue, and is left to people once they came', () =>
  withGitHub(
    async (github) => {
      // Mallory is in no register: raising is open to all, and approving is not.
      const { number } = github.openIssue(REPO, {
        by: 'mallory',
        title: 'Change: Rotate the key',
        labels: [RAISE_LABEL],
        body: bodyOf({ start: '_No response_' }),
      });
      const missing = await ask(github, number);
      expect([missing.kind, missing.writes]).toEqual(['asked', ['POST /issues/1/comments']]);
      expect(commentsOf(github, number)[0]).toContain('| Start | This is empty. |');
      github.editIssue(REPO, number, { body: bodyOf() });
      const raised = await ask(github, number);
      expect(raised).toMatchObject({ kind: 'raised', id: 'CHG-2026-I1' });
      expect(raised.writes.filter((one) => !one.includes('comments'))).toEqual([
        'POST /git/refs',
        'PUT /contents/changes/CHG-2026-I1.yml',
        'POST /pulls',
      ]);
      const pull = github.pull(REPO, 2);
      expect([pull.title, pull.headRef, pull.baseRef]).toEqual(['CHG-2026-I1: Rotate the key', BRANCH, 'main']);
      expect(pull.body).toContain('/issues/1');
      expect(recordOn(github, BRANCH)).toContain('requested-by: mallory');
      expect(commentsOf(github, number)).toHaveLength(1);
      expect(commentsOf(github, number)[0]).toContain('/pull/2');

      github.editIssue(REPO, number, { body: bodyOf({ assessedBy: 'dlee' }) });
      expect((await ask(github, number)).kind).toBe('updated');
      expect(recordOn(github, BRANCH)).toContain('assessed-by: dlee');
      expect((await ask(github, number)).writes).toEqual([]);

      const own = recordOn(github, BRANCH);
      github.push(REPO, BRANCH, {
        author: 'asmith',
        message: 'Say more',
        files: { 'changes/CHG-2026-I1.yml': own.replace('dlee', 'bkhan') },
      });
      github.editIssue(REPO, number, { body: bodyOf({ assessedBy: 'efox' }) });
      const pushed = await ask(github, number);
      expect(pushed.message).toContain('has a commit of somebody else');
      expect(recordOn(github, BRANCH)).toContain('assessed-by: bkhan');
      approve(github, 2, 'cpatel');
      expect((await ask(github, number)).message).toContain('has been reviewed');
      github.closePullRequest(REPO, 2, { by: 'asmith' });
      expect((await ask(github, number)).message).toContain('was closed');
      expect(commentsOf(github, number)).toHaveLength(1);
    },
    closingSeed({ contents: 'write', 'pull-requests': 'write', issues: 'write' }),
  ));

it.each([
  ['contents', 'contents: write'],
  ['pull-requests', 'pull-requests: write'],
] as const)('without the permission %s it says so, and leaves nothing behind', (missing, permission) =>
  withGitHub(
    async (github) => {
      const { number } = github.openIssue(REPO, {
        by: 'asmith',
        title: 'Change: Rotate',
        labels: [RAISE_LABEL],
        body: bodyOf(),
      });
      const step = await ask(github, number);
      expect([step.kind, step.remedy]).toEqual(['not-written', expect.stringContaining(permission)]);
      expect([...github.repository(REPO).refs.keys()].filter((ref) => ref.includes('raise'))).toEqual([]);
      expect(github.repository(REPO).pulls).toEqual([]);
      expect(commentsOf(github, number)[0]).toContain(permission);
    },
    closingSeed({ contents: 'write', 'pull-requests': 'write', issues: 'write', [missing]: 'read' }),
  ),
);

it('an issue without the label, or closed, raises nothing', () =>
  withGitHub(
    async (github) => {
      const { number } = github.openIssue(REPO, { by: 'asmith', title: 'Change: Rotate', body: bodyOf() });
      expect(await ask(github, number)).toMatchObject({ kind: 'nothing-to-do', writes: [] });
    },
    closingSeed({ contents: 'write', 'pull-requests': 'write', issues: 'write' }),
  ));

const MAY_WRITE = closingSeed({ contents: 'write', 'pull-requests': 'write' });
const OWN = 'changes/CHG-2026-P1.yml';
const block = (more: Parameters<typeof bodyOf>[0] = {}): string =>
  `Rotates the key.\n\n## Change record\n\n${bodyOf(more)}\n\n## Notes\n\nnone`;

function openWith(github: EmbeddedGitHub, body: string, author = 'asmith'): number {
  github.push(REPO, 'rotate', { author: 'asmith', message: 'Rotate', files: { 'src/key.js': 'new\n' } });
  return github.openPullRequest(REPO, { head: 'rotate', author, title: 'Rotate the key', body }).number;
}

it('a block in the text of a pull request is asked about, committed to its branch, and followed until a review', () =>
  withGitHub(async (github) => {
    const number = openWith(github, block({ start: '' }));
    const pull = github.pull(REPO, number);
    const missing = await askPull(github, number);
    expect([missing.kind, missing.writes]).toEqual(['asked', ['POST /issues/1/comments']]);
    expect(commentsOf(github, number)[0]).toContain('Edit the text of this pull request');
    pull.body = block();
    const raised = await askPull(github, number);
    expect([raised.kind, raised.id]).toEqual(['raised', 'CHG-2026-P1']);
    expect(raised.writes.filter((one) => !one.includes('comments'))).toEqual([`PUT /contents/${OWN}`]);
    expect(recordOn(github, 'rotate', OWN)).toContain('requested-by: asmith');
    expect((await askPull(github, number)).writes).toEqual([]);
    pull.body = block({ assessedBy: 'dlee' });
    expect((await askPull(github, number)).kind).toBe('updated');
    expect(recordOn(github, 'rotate', OWN)).toContain('assessed-by: dlee');
    expect(commentsOf(github, number)).toHaveLength(1);
    approve(github, number, 'cpatel');
    pull.body = block({ assessedBy: 'efox' });
    expect((await askPull(github, number)).message).toContain('has been reviewed');
    expect(recordOn(github, 'rotate', OWN)).toContain('assessed-by: dlee');
  }, MAY_WRITE));

it('whoever else edits the text has a part in the record that becomes of it, and it is followed further', () =>
  withGitHub(async (github) => {
    const number = openWith(github, block());
    const pull = github.pull(REPO, number);
    await askPull(github, number);
    expect(saidOn(github, 'rotate')).toBe('Change record CHG-2026-P1, as its pull request says');
    pull.body = block({ assessedBy: 'dlee' });
    await askPull(github, number, { GITHUB_ACTOR: 'cpatel', GITHUB_TRIGGERING_ACTOR: 'dlee' });
    const trailers = coAuthorsOf(saidOn(github, 'rotate') ?? '');
    expect(new Set(trailers.map(({ login }) => login))).toEqual(new Set(['cpatel', 'dlee']));
    pull.body = block({ assessedBy: 'efox' });
    expect((await askPull(github, number, { GITHUB_ACTOR: 'ASmith' })).kind).toBe('updated');
    expect(saidOn(github, 'rotate')).toBe('Change record CHG-2026-P1, as its pull request says');
  }, MAY_WRITE));

it('nothing is written to a branch for whoever may not push there, nor beside a record of its own', () =>
  withGitHub(async (github) => {
    // Anybody may open a pull request between two branches of a public repository.
    const number = openWith(github, block(), 'mallory');
    const shown = await askPull(github, number);
    expect([shown.kind, shown.writes]).toEqual(['asked', ['POST /issues/1/comments']]);
    expect(commentsOf(github, number)[0]).toContain('id: CHG-2026-P1');
    expect(recordOn(github, 'rotate', OWN)).toBe('');
    const pull = github.pull(REPO, number);
    pull.login = 'asmith';
    github.push(REPO, 'rotate', { author: 'asmith', message: 'Mine', files: { 'changes/CHG-9.yml': 'id: CHG-9\n' } });
    expect((await askPull(github, number)).message).toContain('brings a record already (changes/CHG-9.yml)');
    // A template that nobody filled in, one that nobody sees, and no block at all.
    for (const body of [
      '## Change record\n\n### Type\n\nnormal\n\n### Reason\n\n### Start\n',
      `<!--\n${block()}\n-->`,
      bodyOf(),
    ]) {
      pull.body = body;
      expect(await askPull(github, number), body).toMatchObject({ kind: 'nothing-to-do', writes: [] });
    }
  }, MAY_WRITE));
