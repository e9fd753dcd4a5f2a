/**
 * The algebra of time spans. A span is half-open: it has its start and not its end, so two that touch do not overlap. A
 * *set* of spans is sorted, without overlaps and without touching ones; every function here returns such a set.
 */
export type Span = { readonly start: number; readonly end: number };

/** Spans as a set: sorted; what overlaps or touches becomes one; empty and inverted spans are left out. */
export function unite(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
  const set: Span[] = [];
  let last: Span | undefined;
  for (const span of sorted) {
    if (last !== undefined && span.start <= last.end) {
      last = { start: last.start, end: Math.max(last.end, span.end) };
      set[set.length - 1] = last;
    } else {
      last = span;
      set.push(span);
    }
  }
  return set;
}

/** What two sets share. Linear in both. */
export function intersect(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const shared: Span[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const start = Math.max(x.start, y.start);
    const end = Math.min(x.end, y.end);
    if (start < end) shared.push({ start, end });
    if (x.end < y.end) i += 1;
    else j += 1;
  }
  return shared;
}

/** What of a set is in no span of the other. Linear in both. */
export function subtract(from: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let j = 0;
  for (const span of from) {
    let { start } = span;
    while ((taken[j]?.end ?? Number.POSITIVE_INFINITY) <= start) j += 1;
    for (let k = j, hole = taken[k]; hole !== undefined && hole.start < span.end; k += 1, hole = taken[k]) {
      if (start < hole.start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies wholly inside one span of a set. */
export function isCovered(span: Span, set: readonly Span[]): boolean {
  return set.some((outer) => outer.start <= span.start && span.end <= outer.end);
}

export function isWithin(instant: number, span: Span): boolean {
  return span.start <= instant && instant < span.end;
}
