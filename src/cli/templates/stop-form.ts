/** The issue form by which somebody of the register stops deployments, with the headings that the gate reads. */
import { STOP_FIELDS, STOP_LABEL } from '../../domain/terms/stop-words.ts';

export function writeStopForm(environments: readonly string[]): string {
  const example = environments[0] ?? 'production';
  return `# Stops deployments, for an hour or a day. It counts when whoever opens it is in the register as an analyst or above, and whoever sets the
# label is too; the gate reads the headings below. Closing the issue lets changes out again.
name: Stop deployments
description: Stop what goes out to an environment, until an instant or for a day at most.
title: "Stop: "
labels: [${STOP_LABEL}]
body:
  - type: input
    attributes:
      label: ${STOP_FIELDS.environments}
      description: Exact names, separated by commas. Empty means every environment.
      placeholder: ${JSON.stringify(example)}
  - type: input
    attributes:
      label: ${STOP_FIELDS.items}
      description: Configuration items, separated by commas. Empty means every item.
  - type: input
    attributes:
      label: ${STOP_FIELDS.until}
      description: RFC 3339 with an offset, such as 2026-11-24T18:00:00+00:00. Empty means a day from now, which is the most.
  - type: textarea
    attributes:
      label: ${STOP_FIELDS.why}
    validations:
      required: true
`;
}
