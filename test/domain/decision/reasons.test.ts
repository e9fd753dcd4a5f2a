/** Every reason that the domain can give is given in at least one row of the tables; the others are listed with who gives them. */
import { expect, test } from 'vitest';
import { REASON_IDS, type ReasonId } from '../../../src/domain/terms/reasons.ts';
import { DEPLOY, given, outcomeOf } from '../world.ts';
import { TABLES } from './cases.ts';

/** Reviewed by hand: given by other parts, which have tests of their own. */
const ELSEWHERE: Readonly<Partial<Record<ReasonId, string>>> = {
  'glob-wide': 'wide-globs.test.ts; said by the policy command (test/cli/policy.test.ts)',
  'record-ambiguous': 'sources: two files whose names differ only in case',
  'record-unreadable': 'records and gate: a file that is no text, no YAML or no plain file',
  'placeholder-text': 'records',
  'policy-invalid':
    'records; the domain says it only of a policy that the schema lets through (time.test.ts, schedule.test.ts)',
  'register-invalid': 'records',
  'items-invalid': 'records',
  'catalog-missing': 'gate',
  'holds-back': 'holds-back.test.ts',
  stopped: 'stops: a table of its own in test/domain/stops',
  'input-invalid': 'action',
  'event-invalid': 'action',
  'way-round': 'audit: test/oversight/audit/ways-round.test.ts',
};

function reasonsInTables(): ReadonlySet<ReasonId> {
  const given_ = new Set<ReasonId>();
  for (const { from = DEPLOY, edits } of Object.values(TABLES).flat()) {
    // Without the faults that a row hands in: what is counted is what the domain says by itself.
    const { errors, says } = outcomeOf(given(from, ...edits));
    for (const reason of [...errors, ...says]) given_.add(reason);
  }
  return given_;
}

test('every reason is in a table or in the reviewed list, and none in both', () => {
  const inTables = reasonsInTables();
  expect(REASON_IDS.filter((reason) => !inTables.has(reason) && ELSEWHERE[reason] === undefined)).toEqual([]);
  expect(REASON_IDS.filter((reason) => inTables.has(reason) && ELSEWHERE[reason] !== undefined)).toEqual([]);
});

test('whatever does not pass names at least one reason, and whatever passes names no error', () => {
  for (const { from = DEPLOY, edits, faults = [] } of Object.values(TABLES).flat()) {
    const { decision, errors, verdict } = outcomeOf(given(from, ...edits), faults);
    const isPassing = decision === 'authorised' || decision === 'not-required';
    if (isPassing) expect(errors).toEqual([]);
    else if (verdict.stage !== 'draft') expect(errors).not.toEqual([]);
  }
});
