/** `after` and `checks` are asked of the commit that goes out: what needs no record waits for them as well, but for what is only records. */
import { expect, test } from 'vitest';
import type { CheckRunFact, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import {
  DEPLOY,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  PATH,
  PR,
  pullRequest,
  withFacts,
  withPolicy,
  withWorld,
} from '../world.ts';

const ci = (conclusion: string): CheckRunFact => ({
  id: 1,
  name: 'ci',
  head_sha: MERGED,
  status: 'completed',
  conclusion,
  started_at: '2026-11-24T09:00:00Z',
  completed_at: '2026-11-24T09:10:00Z',
  app: 'github-actions',
  check_suite: 1,
});
const files = (...names: readonly string[]): PullRequestFact['files'] =>
  names.map((filename) => ({ filename, status: 'modified' as const }));
const goesOut = (touched: PullRequestFact['files'], ...edits: readonly Edit[]) =>
  outcomeOf(
    given(
      DEPLOY,
      withWorld({ judged: [] }),
      withPolicy({
        version: 1,
        scope: { except: ['docs/**'] },
        environments: { production: { gate: 'enforce', checks: ['ci'], paths: ['docs/**', 'src/**'] } },
      }),
      withFacts({ pull_requests: [pullRequest(PR, { files: touched })], check_runs: [], commit_statuses: [] }),
      ...edits,
    ),
  );

test.each<[string, ReturnType<typeof goesOut>, string, readonly string[]]>([
  ['documentation waits for the check', goesOut(files('docs/a.md')), 'awaiting', ['check-missing']],
  [
    'and is held where it failed',
    goesOut(files('docs/a.md'), withFacts({ check_runs: [ci('failure')] })),
    'refused',
    ['check-failed'],
  ],
  [
    'it goes out once it succeeded',
    goesOut(files('docs/a.md'), withFacts({ check_runs: [ci('success')] })),
    'not-required',
    [],
  ],
  [
    'what could not be read is no success',
    goesOut(files('docs/a.md'), withFacts({ check_runs: { unavailable: 'GitHub answered 502' } })),
    'undetermined',
    ['evidence-unavailable'],
  ],
  ['records alone are not asked', goesOut(files(PATH)), 'not-required', []],
  ['nor is what lies outside of its paths', goesOut(files('web/a.ts')), 'not-required', []],
  ['but where both go out', goesOut(files(PATH, 'docs/a.md')), 'awaiting', ['check-missing']],
  [
    'under advice it is told, and goes on',
    goesOut(
      files('docs/a.md'),
      withPolicy({
        version: 1,
        scope: { except: ['docs/**'] },
        environments: { production: { gate: 'advise', checks: ['ci'] } },
      }),
    ),
    'awaiting',
    ['check-missing'],
  ],
])('%s', (_, { decision, errors }, decided, reasons) => {
  expect([decision, [...errors].sort()]).toEqual([decided, reasons]);
});
