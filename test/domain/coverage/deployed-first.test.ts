/** Since when a commit has run in the environment before: which deployment tells, whose word counts, and what takes it back. */
import { describe, expect, test } from 'vitest';
import { earlierDeployment } from '../../../src/domain/coverage/deployed-first.ts';
import type { Account, EarlierDeployment } from '../../../src/domain/terms/generated/shapes.ts';
import { account, DEPLOY, DOWN, MERGED, sha } from '../world.ts';

const ACTIONS = account('github-actions[bot]', 'Bot');
const ARGO = account('argo-cd[bot]', 'Bot');
type Said = readonly [state: string, time: string, by?: Account | null];

function staged(id: number, created: string, said: readonly Said[], changes: Partial<EarlierDeployment> = {}) {
  return {
    id,
    sha: MERGED,
    environment: 'staging',
    created_at: `2026-11-24T${created}:00Z`,
    creator: ACTIONS,
    run: { id: 900, event: 'push' },
    statuses: said.map(([state, time, creator = ACTIONS], index) => ({
      id: 10 * id + index,
      state,
      created_at: `2026-11-24T${time}:00Z`,
      creator,
    })),
    ...changes,
  } as EarlierDeployment;
}
const ask = (deployments: readonly EarlierDeployment[] | typeof DOWN, wait = 'PT1H', target = MERGED) =>
  earlierDeployment(
    {
      ...DEPLOY.facts,
      subject: { ...DEPLOY.facts.subject, sha: target },
      deployed_first: { environment: 'staging', deployments: deployments as EarlierDeployment[] },
    },
    { environment: 'Staging', for: wait },
  );
const kind = (...deployments: readonly EarlierDeployment[]) => ask(deployments).is;
const since = (...deployments: readonly EarlierDeployment[]) => {
  const found = ask(deployments);
  return found.is === 'stands' ? found.since.slice(11, 16) : found.is;
};

const ONE = staged(1, '08:00', [['success', '08:10']]);
const TWO = staged(2, '08:30', [['success', '08:40']]);

describe('since when', () => {
  test.each<[string, readonly EarlierDeployment[], string]>([
    ['one alone', [ONE], '08:10'],
    ['the first of two', [ONE, TWO], '08:10'],
    ['in whatever order they are listed', [TWO, ONE], '08:10'],
    ['the first to succeed, though it was made later', [staged(1, '08:00', [['success', '08:50']]), TWO], '08:40'],
    [
      'none before one that went wrong',
      [ONE, staged(2, '08:30', [['failure', '08:40']]), staged(3, '08:50', [['success', '08:55']])],
      '08:55',
    ],
    [
      'none before one that nobody bears out',
      [ONE, staged(2, '08:30', [['success', '08:40', account('mallory')]]), staged(3, '08:50', [['success', '08:55']])],
      '08:55',
    ],
    [
      'of two that were made at one instant the later number is the newest',
      [ONE, staged(2, '08:00', [['failure', '08:40']])],
      'failed',
    ],
    ['whichever is listed first', [staged(2, '08:00', [['failure', '08:40']]), ONE], 'failed'],
    [
      'one of another commit tells nothing',
      [ONE, staged(2, '08:30', [['failure', '08:40']], { sha: sha('e') })],
      '08:10',
    ],
    [
      'nor one of another environment',
      [ONE, staged(2, '08:30', [['failure', '08:40']], { environment: 'qa' })],
      '08:10',
    ],
  ])('%s', (_, deployments, is) => expect(since(...deployments)).toBe(is));

  test('it is ripe that much later', () => {
    expect(ask([ONE])).toMatchObject({ is: 'stands', ripeAt: Date.parse('2026-11-24T09:10:00Z') });
    expect(ask([ONE], 'P1D')).toMatchObject({ ripeAt: Date.parse('2026-11-25T08:10:00Z') });
  });
});

describe('whether it stands', () => {
  test.each<[string, EarlierDeployment, string]>([
    ['without a status', staged(1, '08:00', []), 'under-way'],
    ['begun', staged(1, '08:00', [['in_progress', '08:01']]), 'under-way'],
    [
      'begun again after it',
      staged(1, '08:00', [
        ['success', '08:01'],
        ['in_progress', '08:02'],
      ]),
      'under-way',
    ],
    [
      'made inactive',
      staged(1, '08:00', [
        ['success', '08:01'],
        ['inactive', '08:02'],
      ]),
      'stands',
    ],
    ['inactive and nothing else', staged(1, '08:00', [['inactive', '08:02']]), 'under-way'],
    [
      'failed once',
      staged(1, '08:00', [
        ['failure', '08:01'],
        ['success', '08:02'],
      ]),
      'failed',
    ],
    [
      'an error afterwards',
      staged(1, '08:00', [
        ['success', '08:01'],
        ['error', '08:02'],
      ]),
      'failed',
    ],
    [
      'the later of two by number at one instant',
      staged(1, '08:00', [
        ['in_progress', '08:01'],
        ['success', '08:01'],
      ]),
      'stands',
    ],
    [
      'listed the other way round',
      {
        ...TWO,
        statuses: [
          ...staged(1, '08:00', [
            ['in_progress', '08:01'],
            ['success', '08:02'],
          ]).statuses,
        ].reverse(),
      },
      'stands',
    ],
    ['by a person', staged(1, '08:00', [['success', '08:01', account('mallory')]]), 'unproven'],
    ['by an account that is gone', staged(1, '08:00', [['success', '08:01', null]]), 'unproven'],
    [
      'by a run for a pull request',
      staged(1, '08:00', [['success', '08:01']], { run: { id: 1, event: 'pull_request_target' } }),
      'unproven',
    ],
    ['by GitHub Actions without a run', staged(1, '08:00', [['success', '08:01']], { run: null }), 'unproven'],
    ['by an app of its own', staged(1, '08:00', [['success', '08:01', ARGO]], { run: null, creator: ARGO }), 'stands'],
    [
      'by another app than made it',
      staged(1, '08:00', [['success', '08:01', ARGO]], { run: null, creator: account('flux[bot]', 'Bot') }),
      'unproven',
    ],
    [
      'made by a person of the same number',
      staged(1, '08:00', [['success', '08:01', ARGO]], { run: null, creator: { ...ARGO, type: 'User' } }),
      'unproven',
    ],
    ['made by nobody', staged(1, '08:00', [['success', '08:01', ARGO]], { run: null, creator: null }), 'unproven'],
  ])('%s', (_, deployment, is) => expect(kind(deployment)).toBe(is));
});

test('what is not known is not none', () => {
  expect(ask([]).is).toBe('none');
  expect(ask(DOWN).is).toBe('unread');
  expect(ask([ONE], 'PT1H', sha('e')).is).toBe('none');
  expect(ask([ONE], 'an hour').is).toBe('unread');
  const { deployed_first: _, ...facts } = DEPLOY.facts;
  expect(earlierDeployment(facts, { environment: 'staging', for: 'PT1H' }).is).toBe('unread');
  const elsewhere = { ...facts, deployed_first: { environment: 'qa', deployments: [ONE] } };
  expect(earlierDeployment(elsewhere, { environment: 'staging', for: 'PT1H' }).is).toBe('unread');
  const nothing = { ...facts, deployed_first: { environment: 'staging', deployments: [ONE] } };
  const unknown = { ...nothing, subject: { ...facts.subject, sha: null } };
  expect(earlierDeployment(unknown, { environment: 'staging', for: 'PT1H' }).is).toBe('unread');
});
