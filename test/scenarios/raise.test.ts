/** A change raised by an issue, from the form to the record in a pull request: asked for, raised, followed, and left to people once they came. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { command, raise } from '../../src/action/commands/raise.ts';
import type { RaiseStep } from '../../src/action/commands/raise-report.ts';
import { readEvent } from '../../src/action/runner/event.ts';
import { toRequest } from '../../src/action/runner/request.ts';
import { RAISE_LABEL } from '../../src/domain/terms/raise-words.ts';
import { openApi } from '../../src/github/api/api.ts';
import { readInputsFrom } from '../action/inputs.ts';
import { closingSeed } from './closing.ts';
import { isQuery, TOKEN, withGitHub } from './harness.ts';
import { approve, REPO } from './payments.ts';
import { bodyOf } from './raised.ts';

async function ask(
  github: EmbeddedGitHub,
  number: number,
): Promise<RaiseStep & { readonly writes: readonly string[] }> {
  const event = issueEvent(github, REPO, number, { action: 'edited' });
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
  // The gate itself knows no such event, and lets nothing out by one.
  expect(readEvent(env).event).toBe(null);
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
    request: toRequest(env, inputs, known, 'deploy', null),
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

function recordOn(github: EmbeddedGitHub, ref: string): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, ref)).get('changes/CHG-2026-I1.yml');
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
