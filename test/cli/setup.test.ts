/** What `init` reads of a repository that somebody else wrote: whatever stands in it, it ends with an answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBots } from '../../src/cli/kit/find-bots.ts';
import { readWorkflow } from '../../src/cli/setup/workflows.ts';

const environmentsIn = (text: string): readonly string[] =>
  readWorkflow('w.yml', text).deploys.map(({ environment }) => environment);

test('a workflow with anchors names its environments', () => {
  const text = `on: push
env: &shared {REGION: eu}
jobs:
  deploy: &deploy
    env: *shared
    environment: production
    steps: [{uses: acme/change-gate@v1}]
  again: *deploy
`;
  expect(environmentsIn(text)).toEqual(['production', 'production']);
  expect(readWorkflow('w.yml', text).isGated).toBe(true);
});

test.each([
  'jobs: &a\n  deploy: {environment: production, steps: *a}\n',
  'jobs:\n  deploy: *nowhere\n',
  'on: [{toString: 1}]\njobs:\n  deploy: {environment: {name: {toString: 1}}, steps: [{uses: {toString: 1}}]}\n',
  'jobs:\n  ? [a]\n  : {environment: 7}\n',
  'jobs: [1, 2]\non: 3\n',
  '!!binary x\n',
  '[a',
  '',
])('%j is read to its end', (text) => {
  expect(environmentsIn(text).every((name) => name === 'production')).toBe(true);
});

test.each([
  'updates: [{package-ecosystem: {toString: 1}, directory: /}]',
  'updates: [{package-ecosystem: constructor, directory: /}, {package-ecosystem: __proto__, directory: /}]',
  'updates: &a [{package-ecosystem: npm, directory: *a}, 7, null]',
  'updates: 3',
])('a configuration of Dependabot that makes no sense gives no paths: %s', (text) => {
  const root = mkdtempSync(join(tmpdir(), 'setup-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/dependabot.yml'), text);
  expect(findBots(root)?.paths).toEqual([]);
});
