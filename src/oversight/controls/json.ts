/** The demands of standards as JSON (`schemas/controls.schema.json`): which checks answer each, what the runs said of one change, and what none answers. */
import { writeJsonText } from '../../render/plain/json-text.ts';
import { type Control, listControls, type Witness } from './controls.ts';
import { CAUTION, type ControlsInput } from './document.ts';

export function renderControlsJson({ change, witnesses }: ControlsInput): string {
  const all = listControls();
  return writeJsonText({
    schema: 1,
    caution: CAUTION,
    change,
    decisions: witnesses,
    demands: all.map((control) => describeDemand(control, witnesses)),
    unanswered: all.filter(({ checks }) => checks.length === 0).map(({ id }) => id),
  });
}

/** Of one change: what the runs raised among the checks of a demand, and how many of these the last run had nothing against. */
function describeDemand({ id, asks, by, checks }: Control, witnesses: readonly Witness[] | null) {
  const last = witnesses?.at(-1);
  return {
    id,
    asks,
    checks,
    by,
    raised:
      witnesses?.flatMap(({ raised, evaluatedAt, source }) =>
        raised.filter((reason) => checks.includes(reason)).map((reason) => ({ reason, evaluatedAt, source })),
      ) ?? null,
    quietInLast: last === undefined ? null : checks.filter((check) => !last.raised.includes(check)).length,
  };
}
