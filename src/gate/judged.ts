/** What every renderer gets: the verdict with its findings located, and the words around it. Renderers add no knowledge. */

import type { Impact } from '../domain/items/impact.ts';
import type { ReviewDuty } from '../domain/kinds/review-duty.ts';
import type { Surroundings } from '../domain/schedule/surroundings.ts';
import type { Evidence } from '../domain/terms/evidence-kinds.ts';
import type { InputFile, LocatedFinding } from '../domain/terms/finding.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { Gate } from '../domain/terms/stage.ts';
import type { Verdict } from '../domain/terms/verdict.ts';
import type { RecordDraft } from './record-draft.ts';

export type ReportInput = {
  readonly verdict: Verdict;
  readonly evaluatedAt: string;
  readonly mode: Gate;
  readonly subject: {
    readonly repository: string | null;
    readonly environment: string | null;
    readonly commit: string | null;
    readonly ref: string | null;
    readonly event: string;
    readonly actor: string | null;
  };
  /** Ordered by path, line, column and reason. */
  readonly findings: readonly LocatedFinding[];
  readonly inputs: {
    readonly policy: InputFile | null;
    readonly register: InputFile | null;
    readonly calendar: InputFile | null;
    readonly items: InputFile | null;
  };
  /** The records that were judged. */
  readonly records: readonly { readonly path: string; readonly value: ChangeRecord }[];
  /** By the path of the record: of each that was judged and has an outcome. */
  readonly reviews: ReadonlyMap<string, ReviewDuty>;
  /** By the path of the record: the last day for the retrospective of each emergency that is still to go out or goes out now. */
  readonly retrospectives: ReadonlyMap<string, string>;
  /** Kinds of evidence that the policy accepts: where an approver has to click hangs on them. */
  readonly evidence: readonly Evidence[];
  /** Of the first ten changes that have a time. */
  readonly surroundings: readonly Surroundings[];
  /** Of the first hundred changes, where there is a catalog that could be read. */
  readonly impacts: readonly Impact[];
  /** Source text by path, for carets. */
  readonly texts: ReadonlyMap<string, string>;
  /** Until when a yes at deployment holds (RFC 3339, exclusive); null where there is none. */
  readonly holdsUntil: string | null;
  readonly timezone: string;
  readonly tzdata: string;
  /** False where the files come from a person's own checkout. */
  readonly trusted: boolean;
  /** What a record could begin as, where there is none for the pull request; absent where nothing is offered. */
  readonly draft?: RecordDraft;
  /** Where docs/reasons.md can be read. */
  readonly docs: string;
};
