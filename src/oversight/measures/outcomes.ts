/** What became of changes, and how many were emergencies. Success and failure are each read from the outcomes, with a population of their own. */
import type { Result } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { type Basis, isWithdrawn, look, type Observed, outcomeOf } from './sightings.ts';

export function observeSuccesses(basis: Basis): Observed {
  return observeResults(basis, 'ended', (result) => result === 'successful');
}

export function observeFailures(basis: Basis): Observed {
  return observeResults(basis, 'started', (result) => result === 'failed' || result === 'backed-out');
}

/** By when it ended or began; one without an outcome stands where it was to end or begin, and is left out. */
function observeResults(basis: Basis, edge: 'started' | 'ended', isCounted: (result: Result) => boolean): Observed {
  const planned = ({ value }: ReadRecord): string | undefined =>
    edge === 'ended' ? value.schedule?.end : value.schedule?.start;
  const seen = look(
    basis,
    (record) => outcomeOf(basis, record)?.[edge] ?? planned(record),
    (record) => {
      const outcome = outcomeOf(basis, record);
      if (outcome !== null) return isCounted(outcome.result) ? 1 : 0;
      return isWithdrawn(record) ? 'withdrawn' : 'no-outcome';
    },
  );
  return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}

export function observeEmergencies(basis: Basis): Observed {
  const seen = look(
    basis,
    ({ value }) => value['requested-at'],
    (record) => {
      if (isWithdrawn(record)) return 'withdrawn';
      return record.value.type === 'emergency' ? 1 : 0;
    },
  );
  return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}
