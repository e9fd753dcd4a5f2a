/** No change is called better than what stands against the whole run lets it be. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import { DEPLOY, type Edit, given, outcomeOf, RECORD, read, withFacts, withOther, withWorld } from '../world.ts';

const fault = (reason: Finding['reason'], change: string | null): Finding => ({
  reason,
  level: 'error',
  change,
  message: 'It is so.',
  remedy: 'Mend it.',
  where: null,
});
const decisions = (edits: readonly Edit[], faults: readonly Finding[] = []) => {
  const { decision, verdict } = outcomeOf(given(DEPLOY, ...edits), faults);
  return [decision, ...verdict.changes.map((change) => change.decision)];
};

describe('what stands against the run stands against its changes', () => {
  it.each([
    ['the clock of the runner', [withFacts({ clock_skew_seconds: 121 })], 'undetermined'],
    ['a commit on no branch', [withFacts({ reachable: false })], 'undetermined'],
    ['something moved', [withFacts({ moved: ['main moved.'] })], 'refused'],
  ] as const)('%s', (_, edits, expected) => expect(decisions(edits)).toEqual([expected, expected]));

  it('a policy that cannot be used', () =>
    expect(decisions([], [fault('policy-invalid', null)])).toEqual(['undetermined', 'undetermined']));

  it('a fault of its own file', () =>
    expect(decisions([], [fault('record-invalid', RECORD.id)])).toEqual(['refused', 'refused']));

  it('and not a fault of the file of another', () =>
    expect(decisions([], [fault('record-invalid', 'CHG-2026-0001')])).toEqual(['refused', 'authorised']));

  it('nor a commit that no record answers for', () =>
    expect(
      decisions([
        withFacts({
          landed: {
            since: null,
            direction: 'first',
            commits: [
              { sha: DEPLOY.facts.subject.sha ?? '', pull_requests: [7] },
              { sha: 'e'.repeat(40), pull_requests: [] },
            ],
          },
        }),
      ]),
    ).toEqual(['refused', 'authorised']));
});

describe('collisions of changes that are judged together', () => {
  const earlier = { ...RECORD, id: 'CHG-2026-0041', 'requested-at': '2026-11-16T09:00:00Z' };
  const levels = (edit: Edit) =>
    outcomeOf(given(DEPLOY, edit))
      .verdict.findings.filter(({ reason, change }) => reason === 'collision' && change === RECORD.id)
      .map(({ level }) => level);

  it('an earlier one that is judged too and that nobody approved is in nobody’s way', () =>
    expect(levels((world) => withWorld({ judged: [...world.judged, read(earlier)] })(world))).toEqual(['warning']));

  it('one that stands in the repository is', () => expect(levels(withOther(earlier))).toEqual(['error']));
});
