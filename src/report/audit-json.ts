/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */
import type { AuditInput } from './audit-input.ts';
import { writeJsonText } from './json-text.ts';

export function renderAuditJson(input: AuditInput): string {
  const { generatedAt, timezone, repository, since, until, environment, bundles, sample, changes, deployments } = input;
  return writeJsonText({
    schema: 1,
    generatedAt,
    timezone,
    repository,
    since,
    until,
    environment,
    bundles,
    sample,
    changes,
    deployments,
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
