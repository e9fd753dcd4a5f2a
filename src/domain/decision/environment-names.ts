/**
 * Environments of a draft that nothing else knows: most likely a slip, and then neither the windows nor the rules that were meant would
 * hold. A warning, because an environment may be new.
 */
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { foldCase, isNameMatch } from '../text/names.ts';
import { suggest } from '../text/suggest.ts';

export function judgeEnvironmentNames({ policy }: Pick<World, 'policy'>, record: ReadRecord): readonly Finding[] {
  const patterns = policy.environments.map(({ pattern }) => pattern);
  const exact = patterns.filter((pattern) => !/[*?]/.test(pattern));
  // "*" takes in whatever is left, a slip as well.
  const meant = patterns.filter((pattern) => !/^\*+$/.test(pattern));
  if (exact.length === 0) return [];
  return record.value.environments.flatMap((name, index): readonly Finding[] => {
    if (meant.some((pattern) => isNameMatch(pattern, name))) return [];
    const near = suggest(name, exact) ?? beginning(name, exact);
    return [
      {
        reason: 'environment-not-covered',
        level: 'warning',
        change: record.value.id,
        message: `The policy has no environment ${name}. It has ${listAnd(exact)}.`,
        remedy:
          near === null
            ? 'Correct the name, or leave it if the environment is new: the gate enforces on those too.'
            : `Write ${near} if that is meant.`,
        where: { file: record.path, pointer: ['environments', index] },
      },
    ];
  });
}

/** `prod` for `production`; null where it begins none, or several. */
function beginning(name: string, known: readonly string[]): string | null {
  const found = known.filter(
    (one) => foldCase(one).startsWith(foldCase(name)) || foldCase(name).startsWith(foldCase(one)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
