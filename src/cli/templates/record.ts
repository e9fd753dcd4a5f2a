/**
 * The text of a new change record: what was answered as values, what a person has to write as sentences that the gate refuses, and a
 * comment wherever a key does not explain itself.
 */

import type { Bands, RiskLevel } from '../../domain/terms/levels.ts';
import { TEMPLATE } from '../../domain/text/template-sentences.ts';
import { writeBlockScalar, writeScalar } from '../../files/yaml/yaml-text.ts';

export type Draft = {
  readonly id: string;
  /** Where an editor finds the schema, relative to the record. */
  readonly schema: string;
  readonly title: string;
  readonly requestedBy: string;
  /** RFC 3339. */
  readonly requestedAt: string;
  readonly environments: readonly string[];
  readonly items: readonly string[];
  readonly kind:
    | { readonly type: 'normal'; readonly plan: Planned }
    | { readonly type: 'emergency'; readonly plan: Planned; readonly incident: string }
    | { readonly type: 'standard'; readonly model: string; readonly hasPlan: boolean; readonly schedule: Times | null };
};

export type Times = { readonly start: string; readonly end: string; readonly timezone: string };

export type Planned = {
  readonly impact: number;
  readonly likelihood: number;
  /** By the policy's bands. */
  readonly level: RiskLevel;
  readonly bands: Bands;
  readonly assessedBy: string;
  readonly schedule: Times;
};

export function writeRecord(draft: Draft): string {
  const { kind } = draft;
  const lines = [
    `# yaml-language-server: $schema=${draft.schema}`,
    '# A draft. Replace each sentence that only says what to write: the gate refuses those as placeholder-text.',
    `id: ${writeScalar(draft.id)}`,
    `title: ${writeBlockScalar(draft.title)}`,
    `type: ${kind.type}`,
    `reason: ${TEMPLATE.reason}`,
    `requested-by: ${writeScalar(draft.requestedBy)}`,
    `requested-at: ${draft.requestedAt}`,
    '# Who carries it out, where that is somebody else. None of them can approve it.',
    `# implementers: [${writeScalar(draft.requestedBy)}]`,
    `environments: [${draft.environments.map(writeScalar).join(', ')}]`,
    'configuration-items:',
    ...draft.items.map((item) => `  - ${writeBlockScalar(item)}`),
  ];
  switch (kind.type) {
    case 'normal':
      return text([...lines, ...risk(kind.plan), ...plan(), ...schedule(kind.plan.schedule)]);
    case 'emergency':
      return text([
        ...lines,
        'emergency:',
        `  incident: ${writeBlockScalar(kind.incident)}`,
        `  justification: ${TEMPLATE.justification}`,
        ...risk(kind.plan),
        ...plan(),
        ...schedule(kind.plan.schedule),
      ]);
    case 'standard':
      return text([
        ...lines,
        kind.hasPlan
          ? "# Risk and plan are the model's."
          : "# The risk is the model's; it has no plan, so the change needs its own.",
        `model: ${writeScalar(kind.model)}`,
        ...(kind.hasPlan ? [] : plan()),
        ...(kind.schedule === null
          ? ['# No schedule: it may go out at any time that the calendar allows.']
          : schedule(kind.schedule)),
      ]);
  }
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function risk({ impact, likelihood, level, bands, assessedBy }: Planned): readonly string[] {
  return [
    'risk:',
    `  impact: ${impact}                      # 1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic`,
    `  likelihood: ${likelihood}                  # 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain`,
    `  # ${impact} × ${likelihood} = ${impact * likelihood}; moderate from ${bands.moderate}, high from ${bands.high}, extreme from ${bands.extreme}. Declare more where you see more; less is refused.`,
    `  level: ${level}`,
    `  assessment: ${TEMPLATE.assessment}`,
    '  mitigations:',
    `    - ${TEMPLATE.mitigation}`,
    `  assessed-by: ${writeScalar(assessedBy)}`,
    '  # Both are considered, never left out. Where nothing changes, say so.',
    `  security: ${TEMPLATE.security}`,
    `  privacy: ${TEMPLATE.privacy}`,
    '  # Unanswered, these two count as yes and may raise the risk. Take away the "#" where the answer is no.',
    '  # first-time: false',
    '  # downtime: PT0S',
  ];
}

function plan(): readonly string[] {
  return [
    'plan:',
    '  implementation:',
    `    - ${TEMPLATE.step}`,
    '  verification:',
    `    - ${TEMPLATE.verification}`,
    '  backout:',
    '    steps:',
    `      - ${TEMPLATE.backoutStep}`,
    `    trigger: ${TEMPLATE.trigger}`,
    '    # Correct both: how long backing out takes, and whether it was tried out. An untested one may raise the risk.',
    '    duration: PT30M',
    '    tested: false',
    '    # Or none, where it can be undone to the end.',
    `    point-of-no-return: ${TEMPLATE.noReturn}`,
    '  # Needed where there is downtime.',
    '  # communication:',
    `  #   - ${TEMPLATE.communication}`,
  ];
}

function schedule({ start, end, timezone }: Times): readonly string[] {
  return ['schedule:', `  start: ${start}`, `  end: ${end}        # exclusive`, `  timezone: ${timezone}`];
}
