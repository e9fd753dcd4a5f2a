/**
 * The change record that the answers of a form make, or what is missing and wrong of them, by field. Every value goes through the writer of
 * scalars, so that no text of a form is ever read as YAML; and what was written is read again as a record before anybody gets it.
 */
import { namesOf } from '../../domain/terms/form-names.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import {
  RAISE_FIELDS,
  RAISE_KEYS,
  type RaiseField,
  type RaiseKey,
  type RaiseType,
} from '../../domain/terms/raise-words.ts';

import { parseRecord } from '../kinds/change-record.ts';
import { writeBlockScalar, writeScalar } from '../yaml/yaml-text.ts';
import { type RaiseAnswers, stepsOf } from './raise-form.ts';

export type Raised = {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly requestedBy: string;
  /** RFC 3339. */
  readonly requestedAt: string;
  readonly link: string;
  readonly answers: RaiseAnswers;
  readonly levelOf: (impact: number, likelihood: number) => RiskLevel;
};

/** Plain text, which may quote the form. `field` is a heading of the form, or the title. */
export type RaiseFault = { readonly field: string; readonly message: string; readonly remedy: string };

export type RaisedRecord =
  | { readonly kind: 'record'; readonly text: string }
  | { readonly kind: 'faulty'; readonly faults: readonly RaiseFault[] };

type Line = { readonly text: string; readonly key: RaiseKey | null };
const TITLE = 'Title';

export function writeRaised(raised: Raised): RaisedRecord {
  const { answers } = raised;
  const type = RAISE_FIELDS.type.options.find((one) => one === answers.values.get('type')) ?? null;
  const faults = [...judgeTitle(raised), ...RAISE_KEYS.flatMap((key) => judgeField(key, type, answers))];
  // Of a type that nobody knows, what else is needed cannot be said.
  if (type === null) return { kind: 'faulty', faults };
  const lines = linesOf(raised, type);
  const text = `${lines.map((line) => line.text).join('\n')}\n`;
  const parsed = parseRecord(raised.path, new TextEncoder().encode(text));
  const said = new Set(faults.map(({ field }) => field));
  const more =
    parsed.kind === 'valid'
      ? []
      : parsed.diagnostics
          .map(({ line, message, remedy }) => ({ field: fieldAt(lines, line), message, remedy }))
          // What stands in for an answer that is missing is nobody's, and that it is missing is said.
          .filter(({ field }) => !said.has(field));
  const all = [...faults, ...more];
  return all.length === 0 && parsed.kind === 'valid' ? { kind: 'record', text } : { kind: 'faulty', faults: all };
}

function judgeTitle({ title }: Raised): readonly RaiseFault[] {
  return title === ''
    ? [{ field: TITLE, message: 'The issue has no title.', remedy: 'Say in one line what is changed.' }]
    : [];
}

function judgeField(key: RaiseKey, type: RaiseType | null, { values, doubled }: RaiseAnswers): readonly RaiseFault[] {
  const field: RaiseField = RAISE_FIELDS[key];
  const value = values.get(key);
  const fault = (message: string, remedy: string): readonly RaiseFault[] => [{ field: field.heading, message, remedy }];
  if (doubled.includes(key))
    return fault(
      'This heading of the form appears twice, so it is not clear which answer counts.',
      'Delete one of them.',
    );
  if (value === undefined) {
    const isNeeded = key === 'type' || (type !== null && (field.needed.includes(type) || isOfPlan(key, values)));
    return isNeeded ? fault('This is empty.', field.about) : [];
  }
  if (type !== null && !field.allowed.includes(type))
    return fault(
      `A ${type} change has none.`,
      `Leave it empty, or choose another type: it goes with ${field.allowed.join(' and ')}.`,
    );
  const options = field.kind === 'yes-no' ? YES_NO : field.options;
  if (options !== undefined && !options.includes(value))
    return fault(`This is ${JSON.stringify(value.slice(0, 60))}.`, `Choose one of ${options.join(', ')}.`);
  if (
    (field.kind === 'names' && namesOf(value).length === 0) ||
    (field.kind === 'steps' && stepsOf(value).length === 0)
  )
    return fault('This names nothing.', field.about);
  return [];
}

const YES_NO: readonly string[] = ['yes', 'no'];
const PLAN: readonly RaiseKey[] = ['implementation', 'verification', 'backout', 'trigger', 'duration', 'tested'];

/** A standard change has the plan of its model, or a whole one of its own; the same holds of its time. */
function isOfPlan(key: RaiseKey, values: RaiseAnswers['values']): boolean {
  if (PLAN.includes(key)) return hasPlan(values);
  return (key === 'start' || key === 'end') && (values.has('start') || values.has('end'));
}

function hasPlan(values: RaiseAnswers['values']): boolean {
  return [...PLAN, 'noReturn' as const, 'communication' as const].some((key) => values.has(key));
}

/** Writes lines of a record from the answers of a form: each knows which of them it holds. */
function writerOf({ values }: RaiseAnswers) {
  const get = (key: RaiseKey, instead: string): string => values.get(key) ?? instead;
  const one = (indent: string, name: string, key: RaiseKey, instead: string): Line => ({
    text: `${indent}${name}: ${writeBlockScalar(get(key, instead))}`,
    key,
  });
  const list = (indent: string, name: string, key: RaiseKey, instead: readonly string[]): readonly Line[] => {
    const value = values.get(key) ?? '';
    const given = RAISE_FIELDS[key].kind === 'names' ? namesOf(value) : stepsOf(value);
    const all = given.length === 0 ? instead : given;
    if (all.length === 0) return [];
    return [
      { text: `${indent}${name}:`, key },
      ...all.map((step) => ({ text: `${indent}  - ${writeBlockScalar(step)}`, key })),
    ];
  };
  const flag = (indent: string, name: string, key: RaiseKey): readonly Line[] =>
    values.has(key) ? [{ text: `${indent}${name}: ${values.get(key) === 'yes'}`, key }] : [];
  const optional = (indent: string, name: string, key: RaiseKey): readonly Line[] =>
    values.has(key) ? [one(indent, name, key, '')] : [];
  const digit = (key: 'impact' | 'likelihood'): number => Number(/^[1-5]/u.exec(get(key, '1'))?.[0] ?? 1);
  return { one, list, flag, optional, digit };
}

type Writer = ReturnType<typeof writerOf>;

const plain = (text: string): Line => ({ text, key: null });

/** An answer that is missing has a sound one in its place, so that all that is wrong with the others is found at once. */
function linesOf(raised: Raised, type: RaiseType): readonly Line[] {
  const { id, title, requestedBy, requestedAt, link, answers } = raised;
  const { values } = answers;
  const writer = writerOf(answers);
  const { one, list } = writer;
  const isAssessed = type !== 'standard';
  return [
    plain('# Written by change-gate raise from the issue under links; it follows the issue until the first review.'),
    plain(`id: ${writeScalar(id)}`),
    plain(`title: ${writeBlockScalar(title === '' ? STAND_IN : title)}`),
    plain(`type: ${type}`),
    one('', 'reason', 'reason', STAND_IN),
    plain(`requested-by: ${writeScalar(requestedBy)}`),
    plain(`requested-at: ${requestedAt}`),
    ...list('', 'implementers', 'implementers', []),
    ...list('', 'environments', 'environments', ['production']),
    ...list('', 'configuration-items', 'items', ['payments']),
    ...(type === 'standard' ? [one('', 'model', 'model', 'model-of-it')] : []),
    ...(type === 'emergency' ? emergencyLines(writer) : []),
    ...(isAssessed ? riskLines(raised, writer) : []),
    ...(isAssessed || hasPlan(values) ? planLines(raised, writer) : []),
    ...(isAssessed || values.has('start') || values.has('end') ? scheduleLines(writer) : []),
    plain(`links: [${writeScalar(link)}]`),
  ];
}

function emergencyLines({ one }: Writer): readonly Line[] {
  return [
    plain('emergency:'),
    one('  ', 'incident', 'incident', 'INC-1'),
    one('  ', 'justification', 'justification', STAND_IN),
  ];
}

function riskLines({ requestedBy, levelOf }: Raised, { one, list, flag, optional, digit }: Writer): readonly Line[] {
  const [impact, likelihood] = [digit('impact'), digit('likelihood')];
  return [
    plain('risk:'),
    { text: `  impact: ${impact}`, key: 'impact' },
    { text: `  likelihood: ${likelihood}`, key: 'likelihood' },
    plain(`  level: ${levelOf(impact, likelihood)}`),
    one('  ', 'assessment', 'assessment', STAND_IN),
    ...list('  ', 'mitigations', 'mitigations', []),
    one('  ', 'assessed-by', 'assessedBy', requestedBy),
    one('  ', 'security', 'security', STAND_IN),
    one('  ', 'privacy', 'privacy', STAND_IN),
    ...flag('  ', 'first-time', 'firstTime'),
    ...optional('  ', 'downtime', 'downtime'),
  ];
}

function planLines({ answers: { values } }: Raised, { one, list, optional }: Writer): readonly Line[] {
  return [
    plain('plan:'),
    ...list('  ', 'implementation', 'implementation', [STAND_IN]),
    ...list('  ', 'verification', 'verification', [STAND_IN]),
    plain('  backout:'),
    ...list('    ', 'steps', 'backout', [STAND_IN]),
    one('    ', 'trigger', 'trigger', STAND_IN),
    one('    ', 'duration', 'duration', 'PT15M'),
    { text: `    tested: ${values.get('tested') === 'yes'}`, key: 'tested' },
    ...optional('    ', 'point-of-no-return', 'noReturn'),
    ...list('  ', 'communication', 'communication', []),
  ];
}

function scheduleLines({ one }: Writer): readonly Line[] {
  return [
    plain('schedule:'),
    one('  ', 'start', 'start', '2000-01-01T00:00:00Z'),
    one('  ', 'end', 'end', '2999-01-01T00:00:00Z'),
  ];
}

const STAND_IN = 'Nobody has answered this field of the form so far.';

/** The field of a line; of a line that is none's, the next above it that is one's. */
function fieldAt(lines: readonly Line[], line: number): string {
  const at = lines.slice(0, line).reverse();
  const own = at[0];
  if (own?.text.startsWith('title:') === true) return TITLE;
  const key = own?.key ?? at.find((one) => one.key !== null)?.key ?? null;
  return key === null ? TITLE : RAISE_FIELDS[key].heading;
}
