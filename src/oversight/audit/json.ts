/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */

import { writeJsonText } from '../../render/plain/json-text.ts';
import type { AuditInput } from './input.ts';

export function renderAuditJson(input: AuditInput): string {
  const {
    generatedAt,
    timezone,
    repository,
    since,
    until,
    environment,
    runs,
    bundles,
    rules,
    sample,
    changes,
    deployments,
    stops,
  } = input;
  return writeJsonText({
    schema: 1,
    generatedAt,
    timezone,
    repository,
    since,
    until,
    environment,
    runs,
    bundles,
    rules,
    sample,
    changes,
    deployments,
    stops,
    findings: input.findings.map(({ change, reason, level, message, remedy, path, line, column }) => ({
      change,
      reason,
      level,
      message,
      remedy,
      path,
      line,
      column,
    })),
  });
}
