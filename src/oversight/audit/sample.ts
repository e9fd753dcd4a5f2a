/** A sample that anybody can draw again: by the digest of a seed and each name, so that nobody can choose who is in it. */
import { digestBytes } from '../../domain/terms/digest.ts';

/** `count` of the names, or all where there are no more; in the order of the names. The same seed gives the same sample. */
export function drawSample(names: readonly string[], count: number, seed: string): readonly string[] {
  const ranked = [...new Set(names)]
    .map((name) => ({ name, rank: digestBytes(`${seed}\n${name}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked
    .slice(0, count)
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
}
