/** What would have been decided, as a document and as JSON: each run with its decision, the other one, and the reasons that come or go. */
import type { ReasonId } from '../../domain/terms/reasons.ts';
import type { Judged } from '../../gate/run-gate.ts';
import {
  type Block,
  type Content,
  type Document,
  lines,
  NOTHING,
  section,
  sentence,
  type Text,
  table,
} from '../../render/document.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import type { Outcome } from './what-if.ts';

/** `outcome` a text: why it cannot be told. */
export type SupposedRun = { readonly source: string; readonly outcome: Outcome | string };

export type WhatIf = {
  readonly at: string | null;
  readonly approvals: readonly string[];
  /** The name of the file. */
  readonly policy: string | null;
  readonly runs: readonly SupposedRun[];
};

export const CAUTION =
  'This is what would follow from what was kept. It lets nothing out, and it is no decision of the gate.';

type Report = Judged['report'];

export function reasonsOf({ findings }: Report): readonly ReasonId[] {
  return [...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))].sort();
}

export function isChanged({ was, wouldBe }: Outcome): boolean {
  return was.verdict.decision !== wouldBe.verdict.decision || was.verdict.outcome !== wouldBe.verdict.outcome;
}

/** A no that nobody can know to be one, because the run never asked for what it takes. */
export function isUnknown({ outcome }: SupposedRun): boolean {
  return typeof outcome === 'string' || outcome.wouldBe.verdict.decision === 'undetermined';
}

export function describeWhatIf(whatIf: WhatIf): Document {
  const { runs } = whatIf;
  const known = runs.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome]));
  const others = known.filter(isChanged).length;
  const lost = runs.length - known.length;
  return {
    title: `If ${describeSupposed(whatIf)}: ${others} of ${runs.length} would have been decided otherwise${lost === 0 ? '' : `, and of ${lost} it cannot be told`}.`,
    blocks: [
      section(
        'Runs',
        table(['Bundle', 'Decided at', 'For', 'Changes', 'Was', 'Would be', 'Why'], 'runs', runs.map(toRow)),
        1,
      ),
      ...describeFindings(whatIf),
      sentence(CAUTION, 'soft'),
    ],
    whole: 'The JSON has all of them.',
  };
}

function describeSupposed({ at, approvals, policy }: WhatIf): string {
  return [
    ...(at === null ? [] : [`it had been ${at}`]),
    ...(approvals.length === 0 ? [] : [`${approvals.join(' and ')} had approved`]),
    ...(policy === null ? [] : [`${policy} had been the policy`]),
  ].join(', and ');
}

function toRow({ source, outcome }: SupposedRun): readonly Content[] {
  if (typeof outcome === 'string')
    return [source, NOTHING, NOTHING, NOTHING, NOTHING, { strong: 'not known' }, outcome];
  const { was, wouldBe } = outcome;
  const would = sayDecision(wouldBe);
  return [
    source,
    was.evaluatedAt,
    was.subject.environment ?? was.verdict.stage,
    was.verdict.changes.map(({ id }) => id).join(', ') || NOTHING,
    sayDecision(was),
    isChanged(outcome) ? { strong: would } : would,
    lines(describeReasons(outcome)),
  ];
}

/** Where the policy only advises, the same decision lets it through. */
function sayDecision({ verdict: { decision, outcome } }: Report): string {
  return outcome === 'warn' ? `${decision} (advice)` : decision;
}

function describeReasons({ was, wouldBe }: Outcome): readonly Text[] {
  const [before, after] = [reasonsOf(was), reasonsOf(wouldBe)];
  return [
    ...after.filter((id) => !before.includes(id)).map((id) => `+ ${id}`),
    ...before.filter((id) => !after.includes(id)).map((id) => `− ${id}`),
  ];
}

/** Of one run, all that would be said. */
function describeFindings({ runs: [only, ...more] }: WhatIf): readonly Block[] {
  if (only === undefined || more.length > 0 || typeof only.outcome === 'string') return [];
  const { findings, texts } = only.outcome.wouldBe;
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length === 0
    ? []
    : [section('What would be missing', [{ kind: 'findings', findings: errors, texts }], 2)];
}

export function renderWhatIfJson({ at, approvals, policy, runs }: WhatIf): string {
  return writeJsonText({
    schema: 1,
    supposed: { at, approvals, policy },
    runs: runs.map(({ source, outcome }) =>
      typeof outcome === 'string'
        ? { source, unknown: outcome }
        : { source, changed: isChanged(outcome), was: toJson(outcome.was), wouldBe: toJson(outcome.wouldBe) },
    ),
  });
}

function toJson(report: Report) {
  const { verdict, evaluatedAt, subject } = report;
  return {
    decision: verdict.decision,
    outcome: verdict.outcome,
    evaluatedAt,
    environment: subject.environment,
    changes: verdict.changes.map(({ id, decision }) => ({ id, decision })),
    reasons: reasonsOf(report),
  };
}
