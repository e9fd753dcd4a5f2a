/** Whose rules and whose records a run decides by. */

/** A repository and a ref, as inputs name them; null for the run's own repository, and for its default branch. */
export type Place = { readonly repository: string | null; readonly ref: string | null };

export type RulesOfRun = { readonly policy: Place; readonly records: Place };

export const OWN_RULES: RulesOfRun = {
  policy: { repository: null, ref: null },
  records: { repository: null, ref: null },
};
