/** What a sweep found out. */
import type { Owed } from '../../domain/kinds/owed.ts';
import type { ReportInput } from '../../gate/judged.ts';
import type { HeldRun } from '../../github/facts/held-run.ts';

/** What became of one thing that was looked at. */
export type Look = {
  /** `Pull request #7`, `Deployment of 3f9a1c0 to production`; plain text, which may hold the name of an environment. */
  readonly what: string;
  readonly result:
    | {
        readonly kind: 'changed' | 'same' | 'unwritten' | 'overtaken';
        readonly report: ReportInput;
        readonly why: string;
      }
    | { readonly kind: 'unread'; readonly why: string };
  /** The run that the gate stopped, where its change is authorised now; `context` is the name of the gate's status. */
  readonly held?: { readonly run: HeldRun; readonly context: string };
  /** What became of that run. */
  readonly again?: {
    readonly kind: 'started' | 'left' | 'failed';
    readonly run: number;
    /** `''` where it was started. */
    readonly why: string;
  };
};

export type Swept = {
  readonly looks: readonly Look[];
  /** Whether rules could not be read or understood, here or for one of the pull requests. */
  readonly hasGovernanceFault: boolean;
  readonly owed: OwedHere;
};

/** What the repository owes, and why that may not be all. */
export type OwedHere = { readonly all: readonly Owed[]; readonly unread: readonly string[] };
