/** Globs of the policy that lead into every folder: what they cost is said where the policy is written, and not at each deployment. */
import type { Finding } from '../terms/finding.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { leadsEverywhere } from '../text/paths.ts';

const KEYS = ['records', 'configuration-items'] as const;

export function findWideGlobs(policy: CompletePolicy): readonly Finding[] {
  const { path } = policy;
  if (path === null) return [];
  return KEYS.flatMap((key) =>
    policy[key].flatMap((glob, index): readonly Finding[] =>
      leadsEverywhere(glob) ? [wide(path, key, glob, index)] : [],
    ),
  );
}

function wide(path: string, key: (typeof KEYS)[number], glob: string, index: number): Finding {
  const below = glob.replace(/^(?:\*\*\/)+/u, '');
  return {
    reason: 'glob-wide',
    level: 'warning',
    change: null,
    message: `\`${glob}\` under \`${key}\` leads into every folder. Where a repository has more files than GitHub lists at once, each run asks for all its folders, and with more than 3,000 of them it decides nothing.`,
    remedy: `Begin it with a folder (as \`services/**/${below}\` does). If the repository stays small, you can leave it as it is.`,
    where: { file: path, pointer: [key, index] },
  };
}
