/**
 * A record that is over, and whose place another one took: it was refused with "write a new record", and that one is there. It stands aside
 * only where all that it brought is named by people who knew that it was over.
 */
import { describe, expect, test } from 'vitest';
import { replacedAmong, sayReplaced } from '../../../src/domain/coverage/replaced.ts';
import type { ChangeRecord, Facts } from '../../../src/domain/terms/generated/shapes.ts';
import {
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  PR,
  pullRequest,
  RECORD,
  read,
  review,
  sha,
  withFacts,
  withLanded,
} from '../world.ts';

const LATER = sha('f');
const OLD = 'CHG-2026-0042';
const withdrawn = { by: 'asmith', at: '2026-11-21T09:00:00Z', reason: 'Recorded anew.' } as const;
const ended = (result: 'successful' | 'failed', at = '2026-11-21T09:00:00Z') => ({
  outcome: { result, started: '2026-11-21T08:30:00Z', ended: at, summary: 'Done as planned.' },
});

/** #7 brought the code and the old record, #8 the new one. */
function renewed(old: Partial<ChangeRecord>, changes: Partial<ChangeRecord>, facts: Partial<Facts> = {}): Edit {
  return (world) => {
    const before = read({ ...RECORD, ...old });
    const after = read({ ...RECORD, id: 'CHG-2026-0043', ...changes });
    const brought = pullRequest(8, {
      head: { ref: 'anew', sha: sha('e') },
      commits: [commit(sha('e'), 'asmith')],
      reviews: [review('cpatel', { commit_id: sha('e'), submitted_at: '2026-11-21T10:00:00Z' })],
      head_observations: [{ sha: sha('e'), at: '2026-11-21T09:00:00Z', source: 'activity' }],
      files: [{ filename: after.path, status: 'added' }],
      record_digests: [{ path: after.path, commit: sha('e'), digest: after.digest }],
      merge_commit_sha: LATER,
      merged_at: '2026-11-21T11:00:00Z',
    });
    return given(
      { ...world, judged: [before, after], others: [] },
      withFacts({
        pull_requests: [pullRequest(PR, { reviews: [] }), brought],
        records: [
          { path: after.path, digest: after.digest, pull_request: 8, brought_by: [8] },
          { path: before.path, digest: before.digest, pull_request: PR, brought_by: [PR] },
        ],
        subject: { ...world.facts.subject, sha: LATER },
        ...facts,
      }),
      withLanded({ sha: MERGED, pull_requests: [PR] }, { sha: LATER, pull_requests: [8] }),
    );
  };
}

const judged = (...edits: readonly Edit[]) => outcomeOf(given(DEPLOY, ...edits));

describe('it stands aside', () => {
  test.each([
    ['withdrawn, and its pull request is named', { withdrawn }, { covers: [`#${PR}`] }],
    ['withdrawn, and it is named itself', { withdrawn }, { covers: [OLD] }],
    ['withdrawn, and its commit is named', { withdrawn }, { covers: [MERGED] }],
    ['ended, as what it brought goes out anew after a rollback', ended('successful'), { covers: [`#${PR}`] }],
    ['failed, without `retries`', ended('failed'), { covers: [`#${PR}`] }],
  ] as const)('%s', (_, old, changes) => {
    expect(judged(renewed(old, changes))).toMatchObject({ decision: 'authorised', errors: [] });
  });
});

describe('it goes on saying no', () => {
  test.each([
    ['nobody names what it brought', { withdrawn }, {}],
    ['all that goes out is covered, and nothing is named', { withdrawn }, { covers: 'since-last-deployment' }],
    [
      'what names it was merged before it was over',
      { withdrawn: { ...withdrawn, at: '2026-11-22T09:00:00Z' } },
      { covers: [`#${PR}`] },
    ],
    ['it ended after that', ended('successful', '2026-11-22T09:00:00Z'), { covers: [`#${PR}`] }],
    ['what names it is over as well', { withdrawn }, { covers: [`#${PR}`], withdrawn }],
  ] as const)('%s', (_, old, changes) => {
    const { decision, errors } = judged(renewed(old, changes));
    expect(decision).toBe('refused');
    expect(errors).toContain('withdrawn' in old ? 'record-withdrawn' : 'record-used');
  });

  test('which pull request brought it is not known', () => {
    const before = read({ ...RECORD, withdrawn });
    const records = [{ path: before.path, digest: before.digest, pull_request: DOWN }];
    expect(judged(renewed({ withdrawn }, { covers: [`#${PR}`] }, { records })).decision).not.toBe('authorised');
  });

  test('somebody said no to what it brought: a withdrawal takes no veto away', () => {
    const no = [review('dlee', { state: 'CHANGES_REQUESTED' })];
    const outcome = judged(renewed({ withdrawn }, { covers: [`#${PR}`] }), (world) => ({
      ...world,
      facts: {
        ...world.facts,
        pull_requests: world.facts.pull_requests.map((pull) => (pull.number === PR ? { ...pull, reviews: no } : pull)),
      },
    }));
    expect(outcome.decision).toBe('refused');
    expect(outcome.errors).toContain('approval-rejected');
  });

  test('the new one is not approved', () => {
    const reviews = [review('bkhan', { commit_id: sha('e'), submitted_at: '2026-11-21T10:00:00Z' })];
    const outcome = judged(renewed({ withdrawn }, { covers: [`#${PR}`] }), (world) => ({
      ...world,
      facts: {
        ...world.facts,
        pull_requests: world.facts.pull_requests.map((pull) => (pull.number === 8 ? { ...pull, reviews } : pull)),
      },
    }));
    expect(outcome.decision).toBe('awaiting');
  });
});

describe('who takes whose place', () => {
  const names = (old: Partial<ChangeRecord>, changes: Partial<ChangeRecord>, facts: Partial<Facts> = {}) => {
    const world = given(DEPLOY, renewed(old, changes, facts));
    return replacedAmong(world.judged, world.facts).map(({ record, by }) => [
      record.value.id,
      ...by.map(({ value }) => value.id),
    ]);
  };
  const covers = [`#${PR}`];
  test.each<[string, Partial<ChangeRecord>, Partial<ChangeRecord>, readonly (readonly string[])[]]>([
    ['the new one that of the old', { withdrawn }, { covers }, [[OLD, 'CHG-2026-0043']]],
    ['one that still stands keeps its own', {}, { covers }, []],
    ['one that is over takes none', { withdrawn }, { covers, withdrawn }, []],
    ['nor does one that has ended', { withdrawn }, { covers, ...ended('successful') }, []],
    [
      'of a withdrawal and an end the later counts',
      { withdrawn, ...ended('failed', '2026-11-21T11:30:00Z') },
      { covers },
      [],
    ],
    [
      'whichever of both that is',
      { withdrawn: { ...withdrawn, at: '2026-11-21T11:30:00Z' }, ...ended('failed') },
      { covers },
      [],
    ],
    [
      'at the instant of the merge it was over',
      { withdrawn: { ...withdrawn, at: '2026-11-21T11:00:00Z' } },
      { covers },
      [[OLD, 'CHG-2026-0043']],
    ],
    ['one of two commits is not all of it', { withdrawn }, { covers: [sha('9')] }, []],
  ])('%s', (_, old, changes, is) => expect(names(old, changes)).toEqual(is));

  test('the notice names what it was, and points at it', () => {
    const says = (old: Partial<ChangeRecord>) => {
      const world = given(DEPLOY, renewed(old, { covers }));
      const [first] = replacedAmong(world.judged, world.facts);
      const { reason, level, change, where } = sayReplaced(first as NonNullable<typeof first>);
      return [reason, level, change, where?.pointer.join('/'), where?.on];
    };
    expect(says({ withdrawn })).toEqual(['record-withdrawn', 'notice', OLD, 'withdrawn', 'key']);
    expect(says(ended('failed'))).toEqual(['record-used', 'notice', OLD, 'outcome', 'key']);
  });
});
