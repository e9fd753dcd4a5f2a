/**
 * The words of the issue form by which a change is raised: its label, its file, and a heading for each answer. The form is written from them and
 * read by them, so that a heading is never renamed.
 */

export const RAISE_LABEL = 'change-gate-record';
export const RAISE_FORM = '.github/ISSUE_TEMPLATE/change-record.yml';
/** What the form puts before the title of the issue. */
export const RAISE_PREFIX = 'Change: ';

/** The heading above the form in the text of a pull request. */
export const RAISE_BLOCK = 'Change record';

export type RaiseType = 'normal' | 'standard' | 'emergency';

export type RaiseField = {
  readonly heading: string;
  readonly kind: 'line' | 'prose' | 'names' | 'steps' | 'choice' | 'yes-no';
  /** The types of change that need it; those that may have it beside. */
  readonly needed: readonly RaiseType[];
  readonly allowed: readonly RaiseType[];
  readonly about: string;
  readonly options?: readonly string[];
  readonly placeholder?: string;
};

const ALL: readonly RaiseType[] = ['normal', 'standard', 'emergency'];
const ASSESSED: readonly RaiseType[] = ['normal', 'emergency'];
const NONE: readonly RaiseType[] = [];
const STEPS = 'A line for each step.';

/** In the order of the form. */
export const RAISE_FIELDS = {
  type: {
    heading: 'Type',
    kind: 'choice',
    needed: ALL,
    allowed: ALL,
    options: ALL,
    about: 'Standard follows a model that was approved before; an emergency answers to an incident.',
  },
  reason: { heading: 'Reason', kind: 'prose', needed: ALL, allowed: ALL, about: 'Why the change is made.' },
  environments: {
    heading: 'Environments',
    kind: 'names',
    needed: ALL,
    allowed: ALL,
    about: 'Exact names, separated by commas.',
  },
  items: {
    heading: 'Configuration items',
    kind: 'names',
    needed: ALL,
    allowed: ALL,
    about: 'What it touches, separated by commas.',
    placeholder: 'component:default/payments-api',
  },
  implementers: {
    heading: 'Implementers',
    kind: 'names',
    needed: NONE,
    allowed: ALL,
    about: 'GitHub logins of those who carry it out; empty means you. None of them can approve it.',
  },
  model: {
    heading: 'Model',
    kind: 'line',
    needed: ['standard'],
    allowed: ['standard'],
    about: 'Of a standard change: the id of its model.',
  },
  incident: {
    heading: 'Incident',
    kind: 'line',
    needed: ['emergency'],
    allowed: ['emergency'],
    about: 'Of an emergency: the number of the incident.',
  },
  justification: {
    heading: 'Justification',
    kind: 'prose',
    needed: ['emergency'],
    allowed: ['emergency'],
    about: 'Of an emergency: why it cannot wait for the normal way.',
  },
  impact: {
    heading: 'Impact',
    kind: 'choice',
    needed: ASSESSED,
    allowed: ASSESSED,
    options: ['1 negligible', '2 minor', '3 moderate', '4 major', '5 catastrophic'],
    about: 'How bad it is if it goes wrong.',
  },
  likelihood: {
    heading: 'Likelihood',
    kind: 'choice',
    needed: ASSESSED,
    allowed: ASSESSED,
    options: ['1 rare', '2 unlikely', '3 possible', '4 likely', '5 almost certain'],
    about: 'How likely it is to go wrong.',
  },
  assessment: {
    heading: 'Assessment',
    kind: 'prose',
    needed: ASSESSED,
    allowed: ASSESSED,
    about: 'What could go wrong, and whom it would hurt.',
  },
  mitigations: { heading: 'Mitigations', kind: 'steps', needed: NONE, allowed: ASSESSED, about: 'A line for each.' },
  assessedBy: {
    heading: 'Assessed by',
    kind: 'line',
    needed: ASSESSED,
    allowed: ASSESSED,
    about: 'The GitHub login of whoever assessed the risk.',
  },
  security: {
    heading: 'Security',
    kind: 'prose',
    needed: ASSESSED,
    allowed: ASSESSED,
    about: 'What the change means for security. Where nothing changes, say so.',
  },
  privacy: {
    heading: 'Privacy',
    kind: 'prose',
    needed: ASSESSED,
    allowed: ASSESSED,
    about: 'What the change means for personal data. Where nothing changes, say so.',
  },
  firstTime: {
    heading: 'First time',
    kind: 'yes-no',
    needed: NONE,
    allowed: ASSESSED,
    about: 'Whether it is done for the first time; empty counts as yes.',
  },
  downtime: {
    heading: 'Downtime',
    kind: 'line',
    needed: NONE,
    allowed: ASSESSED,
    about: 'Such as PT0S for none, or PT15M; empty may raise the risk.',
  },
  implementation: { heading: 'Implementation', kind: 'steps', needed: ASSESSED, allowed: ALL, about: STEPS },
  verification: {
    heading: 'Verification',
    kind: 'steps',
    needed: ASSESSED,
    allowed: ALL,
    about: 'How you will know that it worked, a line for each check.',
  },
  backout: { heading: 'Back-out steps', kind: 'steps', needed: ASSESSED, allowed: ALL, about: STEPS },
  trigger: {
    heading: 'Back-out trigger',
    kind: 'prose',
    needed: ASSESSED,
    allowed: ALL,
    about: 'What makes you back out, as something that can be observed.',
  },
  duration: {
    heading: 'Back-out duration',
    kind: 'line',
    needed: ASSESSED,
    allowed: ALL,
    about: 'How long backing out takes, such as PT15M.',
  },
  tested: {
    heading: 'Back-out tested',
    kind: 'yes-no',
    needed: ASSESSED,
    allowed: ALL,
    about: 'Whether the way back was tried out.',
  },
  noReturn: {
    heading: 'Point of no return',
    kind: 'prose',
    needed: NONE,
    allowed: ALL,
    about: 'After which step it can no longer be undone; none where it always can.',
  },
  communication: {
    heading: 'Communication',
    kind: 'steps',
    needed: NONE,
    allowed: ALL,
    about: 'Who is told what, and when. Needed where there is downtime.',
  },
  start: {
    heading: 'Start',
    kind: 'line',
    needed: ASSESSED,
    allowed: ALL,
    about: 'RFC 3339 with an offset, such as 2026-11-24T10:00:00+00:00.',
  },
  end: {
    heading: 'End',
    kind: 'line',
    needed: ASSESSED,
    allowed: ALL,
    about: 'When it has to be over, written in the same way.',
  },
} as const satisfies Readonly<Record<string, RaiseField>>;

export type RaiseKey = keyof typeof RAISE_FIELDS;
export const RAISE_KEYS = Object.keys(RAISE_FIELDS) as readonly RaiseKey[];
