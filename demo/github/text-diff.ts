/**
 * Line differences as GitHub's file lists show them: counts of added and removed lines and a patch of one hunk.
 * The counts come from a longest common subsequence; past a bound the middle is taken as wholly replaced.
 */

export type LineDiff = { readonly additions: number; readonly deletions: number; readonly patch: string | null };

/** Cells of the table that finds the common lines; above it the exact count is not worth its cost. */
const LARGEST_TABLE = 4_000_000;

const linesOf = (content: Buffer | null): readonly string[] => {
  if (content === null || content.length === 0) return [];
  const lines = content.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const isBinary = (content: Buffer | null): boolean => content?.subarray(0, 8000).includes(0) ?? false;

/** Null stands for a file that is not there. A binary file has no patch and no counted lines. */
export const diffLines = (before: Buffer | null, after: Buffer | null): LineDiff => {
  if (isBinary(before) || isBinary(after)) return { additions: 0, deletions: 0, patch: null };
  const old = linesOf(before);
  const fresh = linesOf(after);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (tail < old.length - start && tail < fresh.length - start && old.at(-1 - tail) === fresh.at(-1 - tail))
    tail += 1;
  const body = editLines(old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail));
  const additions = body.filter((line) => line.startsWith('+')).length;
  const deletions = body.filter((line) => line.startsWith('-')).length;
  if (additions + deletions === 0) return { additions, deletions, patch: null };
  const lead = old.slice(Math.max(0, start - 3), start).map((line) => ` ${line}`);
  const trail = old.slice(old.length - tail, old.length - tail + 3).map((line) => ` ${line}`);
  const hunk = [...lead, ...body, ...trail];
  const span = (sign: string): string => {
    const count = hunk.filter((line) => !line.startsWith(sign)).length;
    return `${count === 0 ? 0 : start - lead.length + 1},${count}`;
  };
  return { additions, deletions, patch: [`@@ -${span('+')} +${span('-')} @@`, ...hunk].join('\n') };
};

const editLines = (old: readonly string[], fresh: readonly string[]): readonly string[] => {
  const removed = (lines: readonly string[]): readonly string[] => lines.map((line) => `-${line}`);
  const added = (lines: readonly string[]): readonly string[] => lines.map((line) => `+${line}`);
  if (old.length * fresh.length > LARGEST_TABLE) return [...removed(old), ...added(fresh)];
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      lines.push(` ${old[i]}`);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push(`-${old[i++]}`);
    else lines.push(`+${fresh[j++]}`);
  }
  return [...lines, ...removed(old.slice(i)), ...added(fresh.slice(j))];
};
