/** The words of an issue that stops deployments: its label, its form and the headings of it. They are read by the gate, and so never renamed. */

export const STOP_LABEL = 'change-gate-stop';

/** A repository that has this form relies on its being heard. */
export const STOP_FORM = '.github/ISSUE_TEMPLATE/change-gate-stop.yml';

/** The longest that one issue stops anything. */
export const LONGEST_STOP_HOURS = 24;

export const STOP_FIELDS = {
  environments: 'Environments',
  items: 'Configuration items',
  until: 'Until',
  why: 'Why',
} as const;
