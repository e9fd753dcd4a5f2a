/**
 * What two changes of one file give together, as git merges them: each edit at its own place of the file that both started from. Edits
 * of both sides that touch each other give nothing, since there somebody has to choose. Texts are bytes, one character each.
 */

/** Lines `from` to `to` (half-open) of the old text that became others. */
type Edit = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** Beyond this a difference is not worth its cost; both are far above what people merge. */
const MOST_LINES = 100_000;
const MOST_EDITS = 1_000;

/** The text that the two changes give together; null where they touch each other, or are too large to be followed. */
export function mergeTexts(base: string, ours: string, theirs: string): string | null {
  const lines = linesOf(base);
  const our = compareLines(lines, linesOf(ours));
  const their = compareLines(lines, linesOf(theirs));
  return our === null || their === null ? null : combine(lines, our, their);
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The shortest way from one text to another (E. W. Myers, 1986); null where it is too long. Among equal lines an edit could stand in
 * several places: it stands as far down as it can, where git puts it too.
 */
function compareLines(old: readonly string[], fresh: readonly string[]): readonly Edit[] | null {
  if (old.length > MOST_LINES || fresh.length > MOST_LINES) return null;
  const [n, m] = [old.length, fresh.length];
  let reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const next = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      const [left, right] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1];
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      while (x < n && x - k < m && old[x] === fresh[x - k]) x += 1;
      next.set(k, x);
      if (x >= n && x - k >= m) return walkBack(old, fresh, [...trace, next], edits);
    }
    trace.push(next);
    reach = next;
  }
  return null;
}

/** The edits on the way that the furthest points tell of. */
function walkBack(
  old: readonly string[],
  fresh: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
  edits: number,
): readonly Edit[] {
  const kept: (readonly [number, number])[] = [];
  let [x, y] = [old.length, fresh.length];
  for (let step = edits; step >= 0; step -= 1) {
    const k = x - y;
    const reach = trace[step - 1];
    const [left, right] = [reach?.get(k - 1) ?? -1, reach?.get(k + 1) ?? -1];
    const isDown = k === -step || (k !== step && left < right);
    const startX = step === 0 ? 0 : isDown ? right : left + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    if (step === 0) break;
    if (isDown) y -= 1;
    else x -= 1;
  }
  const found: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...kept.reverse(), [old.length, fresh.length] as const]) {
    if (a > i || b > j) found.push({ from: i, to: a, lines: fresh.slice(j, b) });
    [i, j] = [a + 1, b + 1];
  }
  return found;
}

function combine(base: readonly string[], ours: readonly Edit[], theirs: readonly Edit[]): string | null {
  const parts: string[] = [];
  let [at, i, j] = [0, 0, 0];
  while (i < ours.length || j < theirs.length) {
    const [our, their] = [ours[i], theirs[j]];
    let edit: Edit | undefined;
    if (our !== undefined && their !== undefined && isSameEdit(our, their)) {
      edit = our;
      i += 1;
      j += 1;
    } else if (our !== undefined && (their === undefined || our.to < their.from)) {
      edit = our;
      i += 1;
    } else if (their !== undefined && (our === undefined || their.to < our.from)) {
      edit = their;
      j += 1;
    }
    if (edit === undefined) return null;
    parts.push(base.slice(at, edit.from).join(''), edit.lines.join(''));
    at = edit.to;
  }
  return `${parts.join('')}${base.slice(at).join('')}`;
}

function isSameEdit(a: Edit, b: Edit): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join('') === b.lines.join('');
}
