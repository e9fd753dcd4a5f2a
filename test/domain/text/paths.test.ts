import { expect, test } from 'vitest';
import { isGovernancePath, isPathMatch, isRecordPath } from '../../../src/domain/text/paths.ts';

test.each([
  ['migrations/**', 'migrations/1.sql', true],
  ['migrations/**', 'migrations/a/b/1.sql', true],
  ['migrations/**', 'src/migrations/1.sql', false],
  ['*.md', 'README.md', true],
  ['*.md', 'docs/README.md', false],
  ['**/*.md', 'docs/README.md', true],
  ['**', '.github/workflows/a.yml', true],
  ['!src/**', 'docs/a.md', false],
  ['src/{a,b}.ts', 'src/a.ts', true],
  ['src/+(a).ts', 'src/aa.ts', false],
])('%s and %s', (glob, path, matches) => {
  expect(isPathMatch([glob], path)).toBe(matches);
});

test.each([
  ['changes/CHG-1.yml', true],
  ['changes/2026/CHG-1.yml', true],
  ['changes/CHG-1.yaml', true],
  ['changes/CHG-1.yml.bak', false],
  ['other/changes/CHG-1.yml', false],
])('the record %s', (path, is) => {
  expect(isRecordPath(['changes/**/*.yml'], path)).toBe(is);
});

test('no glob makes a workflow a record or a catalog', () => {
  expect(isRecordPath(['**/*.yml', '**'], '.github/workflows/deploy.yml')).toBe(false);
  expect(isGovernancePath(['**'], '.github/workflows/deploy.yml')).toBe(false);
});

test.each([
  ['.github/change-gate/policy.yml', true],
  ['.github/change-gate/register.yml', true],
  ['.github/change-gate/calendar.yml', true],
  ['.github/change-gate/organisation-freezes.ics', true],
  ['.github/change-gate/models/rotate-secret.yml', true],
  ['catalog-info.yaml', true],
  ['.github/change-gate/run.sh', false],
  ['.github/change-gate/models/a/b.yml', false],
  ['.github/change-gate/../../src/policy.yml', false],
  ['src/.github/change-gate/policy.yml', false],
])('the governance file %s', (path, is) => {
  expect(isGovernancePath(['catalog-info.yaml'], path)).toBe(is);
});
