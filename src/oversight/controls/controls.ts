/**
 * Which checks of the gate help to show that a demand of a standard is met and, for one change, what kept decisions say of them. A check that
 * found nothing was asked and had nothing to say; that it makes anything conform is said nowhere.
 */

import { CATALOGUE, REASON_IDS, type ReasonId } from '../../domain/terms/reasons.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import type { KeptDecision } from '../audit/question.ts';
import { DEMANDS, type Demand } from './generated/demands.ts';

export type Control = Demand & { readonly checks: readonly ReasonId[] };

/** Every demand in order, with the reasons that help to show it. */
export function listControls(): readonly Control[] {
  return DEMANDS.map((demand) => ({
    ...demand,
    checks: REASON_IDS.filter((id) => CATALOGUE[id].controls.includes(demand.id)),
  }));
}

/** A kept run that judged the change, and what it raised against it or against the whole run. */
export type Witness = Pick<KeptDecision, 'source' | 'stage' | 'environment' | 'evaluatedAt'> & {
  readonly decision: KeptDecision['decision'];
  readonly approvedBy: readonly string[];
  readonly raised: readonly ReasonId[];
};

/** Oldest first. A bundle that does not give its own report shows nothing. */
export function findWitnesses(kept: readonly KeptDecision[], change: string): readonly Witness[] {
  return kept
    .filter(({ isSame }) => isSame)
    .flatMap((one): readonly Witness[] => {
      const own = one.changes.find(({ id }) => isSameName(id, change));
      if (own === undefined) return [];
      const { source, stage, environment, evaluatedAt } = one;
      const raised = one.raised.filter(({ change: of }) => of === null || isSameName(of, change));
      const reasons = [...new Set(raised.map(({ reason }) => reason))];
      return [
        {
          source,
          stage,
          environment,
          evaluatedAt,
          decision: own.decision,
          approvedBy: own.approvedBy,
          raised: reasons,
        },
      ];
    })
    .sort((a, b) => compareInstants(a.evaluatedAt, b.evaluatedAt) || (a.source < b.source ? -1 : 1));
}

/** What the runs say to the checks of one demand. */
export function witnessed({ checks }: Control, witnesses: readonly Witness[]): readonly string[] {
  const raised = witnesses.flatMap((one) =>
    one.raised
      .filter((reason) => checks.includes(reason))
      .map((reason) => `${reason} at ${one.evaluatedAt} (${one.source})`),
  );
  const last = witnesses.at(-1);
  if (last === undefined || checks.length === 0) return [];
  const quiet = checks.filter((check) => !last.raised.includes(check)).length;
  return [
    ...raised,
    `the last run, at ${last.evaluatedAt}, raised ${quiet === checks.length ? 'none' : `not ${quiet}`} of ${checks.length}`,
  ];
}
