/** Collisions of the whole schedule: every pair once, whichever of the two was looked at, with all the places that they share. */
import { isEarlier, type Neighbour } from '../../domain/schedule/collisions.ts';
import type { OtherChange } from '../../domain/schedule/other-changes.ts';
import { isOverlapping, type Span } from '../../domain/time/intervals.ts';
import { toIso } from '../../domain/time/time.ts';
import type { ScheduleCollision } from './schedule.ts';
import { compareSpans, compareText } from './spans.ts';

type Pair = {
  readonly changes: readonly [OtherChange, OtherChange];
  readonly kind: ScheduleCollision['kind'];
  readonly span: Span;
  readonly places: Set<string>;
};

/** The most pairs that are listed: where everything collides with everything there are as many as the square of the changes. */
export const MOST_PAIRS = 50_000;

export class PairList {
  readonly #pairs = new Map<string, Pair>();
  readonly #range: Span;

  constructor(range: Span) {
    this.#range = range;
  }

  get isFull(): boolean {
    return this.#pairs.size >= MOST_PAIRS;
  }

  add(self: OtherChange, own: Span, { kind, other, span, places }: Neighbour): void {
    const shared = { start: Math.max(own.start, span.start), end: Math.min(own.end, span.end) };
    if (!isOverlapping(shared, this.#range)) return;
    const key = [self.record.path, other.record.path].sort(compareText).join('\n');
    const known = this.#pairs.get(key);
    if (known === undefined) {
      if (this.isFull) return;
      const changes = isEarlier(self, other) ? ([self, other] as const) : ([other, self] as const);
      this.#pairs.set(key, { changes, kind, span: shared, places: new Set(places) });
      // What both change is the same from either side, but for the spelling of an environment.
    } else if (kind === 'related-item') for (const place of places) known.places.add(place);
  }

  /** By the time at which the two begin to overlap, then by id. */
  list(): readonly ScheduleCollision[] {
    return [...this.#pairs.values()]
      .map(({ changes: [first, second], kind, span, places }) => ({
        changes: [first.record.value.id, second.record.value.id] as const,
        kind,
        places: [...places].sort(compareText),
        span,
      }))
      .sort(
        (a, b) =>
          compareSpans(a.span, b.span) ||
          compareText(a.changes[0], b.changes[0]) ||
          compareText(a.changes[1], b.changes[1]),
      )
      .map(({ span, ...collision }) => ({ ...collision, start: toIso(span.start), end: toIso(span.end) }));
  }
}
