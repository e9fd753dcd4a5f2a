/** The demands of standards as a document: what each asks, which checks help to show it, what was seen of one change, and what nothing answers. */
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
import { type Control, listControls, type Witness, witnessed } from './controls.ts';

export const CAUTION =
  'A check helps to show that a demand is met; nothing here says that anything conforms. That is for an assessor, who looks at more than a gate.';

/** `witnesses` null where no bundles were given. */
export type ControlsInput = { readonly change: string | null; readonly witnesses: readonly Witness[] | null };

export function describeControls({ change, witnesses }: ControlsInput): Document {
  const all = listControls();
  const answered = all.filter(({ checks }) => checks.length > 0);
  return {
    title:
      change === null
        ? 'What the checks of the gate help to show'
        : `What the checks of the gate help to show of ${change}`,
    blocks: [
      sentence(CAUTION, 'caution'),
      ...(change === null ? [] : describeWitnesses(change, witnesses)),
      section('Demands that checks answer', describeAnswered(answered, change === null ? null : witnesses), 1),
      section('Demands that no check answers', describeOthers(all.filter(({ checks }) => checks.length === 0)), 2),
    ],
    whole: null,
  };
}

function describeWitnesses(change: string, witnesses: readonly Witness[] | null): readonly Block[] {
  if (witnesses === null)
    return [sentence(`No bundles were given (--bundles), so nothing is known of ${change}.`, 'alert')];
  if (witnesses.length === 0) return [sentence(`None of the bundles given judged ${change}.`, 'alert')];
  const rows = witnesses.map((one): readonly Content[] => [
    one.evaluatedAt,
    one.environment ?? one.stage,
    { strong: one.decision },
    one.approvedBy.length === 0 ? NOTHING : one.approvedBy.join(', '),
    one.source,
  ]);
  return [
    section(
      'Decisions that were kept',
      table(['Decided at', 'For', 'Decision', 'Approved by', 'Bundle'], 'decisions', rows),
      0,
    ),
  ];
}

function describeAnswered(controls: readonly Control[], witnesses: readonly Witness[] | null): readonly Block[] {
  const columns = ['Demand', 'What it asks', 'Checks', ...(witnesses === null ? [] : ['What the runs say'])];
  const rows = controls.map((control): readonly Content[] => [
    { strong: control.id },
    control.asks,
    lines([...control.checks.map((code): Text => ({ code })), ...alsoBy(control)]),
    ...(witnesses === null ? [] : [lines(witnessed(control, witnesses))]),
  ]);
  return table(columns, 'demands', rows);
}

function describeOthers(controls: readonly Control[]): readonly Block[] {
  const rows = controls.map((control): readonly Content[] => [
    { strong: control.id },
    control.asks,
    control.by ?? 'nothing of change-gate',
  ]);
  return table(['Demand', 'What it asks', 'What else helps'], 'demands', rows);
}

function alsoBy({ by }: Control): readonly Text[] {
  return by === null ? [] : [`also: ${by}`];
}
