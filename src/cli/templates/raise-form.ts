/** The issue form by which a change is raised, with the headings that `command: raise` reads. */
import {
  RAISE_FIELDS,
  RAISE_KEYS,
  RAISE_LABEL,
  RAISE_PREFIX,
  type RaiseField,
} from '../../domain/terms/raise-words.ts';

const EVERY_TYPE = 3;

export function writeRaiseForm(environments: readonly string[]): string {
  const [example = 'production'] = environments;
  return `# Raises a change: the workflow change-gate-raise turns the answers into a change record in a pull request (docs/raise.md).
# The headings are read by the gate: leave them as they are. Who approves the change is another question.
name: Raise a change
description: What is changed, why, when, and how it is undone. What is missing is asked for in a comment.
title: ${JSON.stringify(RAISE_PREFIX)}
labels: [${RAISE_LABEL}]
body:
${RAISE_KEYS.map((key) => writeField(RAISE_FIELDS[key], key === 'environments' ? example : null)).join('')}`;
}

function writeField(field: RaiseField, example: string | null): string {
  const placeholder = example ?? field.placeholder;
  const options = field.kind === 'yes-no' ? ['yes', 'no'] : field.options;
  // A form has no conditions: what only some types need is asked for afterwards.
  const isRequired = field.needed.length === EVERY_TYPE;
  return [
    `  - type: ${options !== undefined ? 'dropdown' : field.kind === 'prose' || field.kind === 'steps' ? 'textarea' : 'input'}`,
    '    attributes:',
    `      label: ${field.heading}`,
    `      description: ${JSON.stringify(field.about)}`,
    ...(placeholder === undefined ? [] : [`      placeholder: ${JSON.stringify(placeholder)}`]),
    ...(options === undefined ? [] : ['      options:', ...options.map((one) => `        - ${JSON.stringify(one)}`)]),
    ...(isRequired ? ['    validations:', '      required: true'] : []),
    '',
  ].join('\n');
}
