/** What lands is what was reviewed, to the byte, the path and the mode; and a record is proved by whoever brought it to where it is. */
import { describe, expect, test } from 'vitest';
import type { PushOptions } from '../../demo/github/actions/pushing.ts';
import { deploymentEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type GateRun, gate, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  merge,
  openChange,
  POLICY,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

function deploy(github: EmbeddedGitHub): Promise<GateRun> {
  github.setClock('2026-11-24T10:10:00Z');
  const made = { ref: 'main', environment: 'production', creator: 'asmith', statuses: [] };
  return gate(github, deploymentEvent(github, REPO, github.deploy(REPO, made)));
}

/** Gives the merge other content, as somebody who may push to the branch can make it. */
function forge(github: EmbeddedGitHub, tip: string, files: NonNullable<PushOptions['files']>): void {
  const forged = github.push(REPO, 'forged', { author: 'mallory', from: tip, files, message: 'x' });
  const { objects, refs } = github.repository(REPO);
  const [honest, other] = [objects.commits.get(tip), objects.commits.get(forged)];
  if (honest === undefined || other === undefined) throw new Error('no commit');
  objects.commits.set(tip, { ...honest, tree: other.tree });
  refs.delete('refs/heads/forged');
}

/** Twice the same lines, and around them more alike than a patch shows. */
const LOCKS = ['outer', 'inner'].map((name) => `${name}: {\n  a();\n  b();\n  lock();\n\n  c();\n  d();\n}\n`).join('');
const SHUT = '  lock();\n\n';
const OPEN = '  lock();\n  open();\n';

describe.each(['squash', 'merge'] as const)('%s', (method) => {
  test('the same blob as a symbolic link', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const content = 'export const key = "2026-12";\n';
      forge(github, merge(github, number, method), { 'src/signing-key.js': { content, mode: '120000' } });
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
      expect(run.raw).toContain('src/signing-key.js has the mode 120000 (a symbolic link)');
    }));

  test('the same lines in another place of a file that the base changed too', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'asmith', files: { 'src/locks.js': LOCKS }, at: '2026-11-18T09:00:00Z' });
      const reviewed = LOCKS.replace(SHUT, OPEN);
      const elsewhere = LOCKS.split(SHUT).join('|').replace('|', SHUT).replace('|', OPEN);
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'src/locks.js': reviewed } });
      approve(github, number, 'cpatel');
      github.push(REPO, 'main', { author: 'asmith', files: { 'src/locks.js': `${LOCKS}end\n` } });
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-21T10:00:00Z');
      const at = '2026-11-23T15:00:00Z';
      const tip = github.mergePullRequest(REPO, number, {
        method,
        by: 'asmith',
        at,
        resolve: { 'src/locks.js': `${reviewed}end\n` },
      });
      expect((await deploy(github)).decision).toBe('authorised');
      forge(github, tip, { 'src/locks.js': `${elsewhere}end\n` });
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
    }));
});

test('a record that was replaced and brought back by a merge needs the approvals of that merge', () =>
  withGitHub(
    async (github) => {
      const text = `${RECORD_TEXT}covers: since-last-deployment\n`;
      const number = openChange(github, text);
      approve(github, number, 'cpatel');
      merge(github, number);
      github.push(REPO, 'back', {
        author: 'asmith',
        from: 'main',
        files: { 'src/back.js': 'back();\n' },
        at: '2026-11-23T15:10:00Z',
      });
      const worse = recordWith({ 'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-24T11:00:00+00:00' }, text);
      const replaced = bringIn(github, 'worse', { [RECORD]: worse }, { opened: '2026-11-23T15:20:00Z' });
      deployedBefore(github, replaced.sha, '2026-11-23T17:00:00Z');
      const back = github.openPullRequest(REPO, { head: 'back', author: 'asmith', title: 'Back' });
      github.updateBranch(REPO, back.number, { by: 'asmith', resolve: { [RECORD]: text } });
      github.mergePullRequest(REPO, back.number, { method: 'merge', by: 'asmith' });
      const run = await deploy(github);
      // It said the same before, but for its time: the lead time is not short, and the approvals are.
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approval-outstanding');
      expect(run.facts?.records?.map(({ pull_request }) => pull_request)).toEqual([back.number]);
    },
    paymentsSeed({
      files: Object.fromEntries(
        Object.entries({
          ...FILES,
          [POLICY]: 'version: 1\nenvironments:\n  production: {gate: enforce}\napprovals: {binds-to: record}\n',
        }).filter(([path]) => path !== RECORD),
      ),
    }),
  ));
