/** How an audit says that there is a way round the gate, or that it could not see whether there is one. */
import type { Level, LocatedFinding } from '../../domain/terms/finding.ts';
import type { ReasonId } from '../../domain/terms/reasons.ts';

export type Spot = { readonly path: string; readonly line: number | null; readonly column: number | null };

export function wayRound(level: Level, message: string, remedy: string, spot: Spot | null = null): LocatedFinding {
  return say('way-round', level, message, remedy, spot);
}

/** What the token may not see is no proof that all is well. */
export function unseen(
  what: string,
  because: string,
  permission: string | null,
  spot: Spot | null = null,
): LocatedFinding {
  const remedy =
    permission === null
      ? 'Look at it by hand, or run the audit again.'
      : `Add \`${permission}\` to the \`permissions:\` of the job, or look at it by hand.`;
  return say('evidence-unavailable', 'warning', `${what} could not be looked at: ${because}.`, remedy, spot);
}

function say(reason: ReasonId, level: Level, message: string, remedy: string, spot: Spot | null): LocatedFinding {
  const { path, line, column } = spot ?? { path: null, line: null, column: null };
  return { reason, level, change: null, message, remedy, where: null, path, line, column };
}
