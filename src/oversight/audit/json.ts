/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */

import { plainFinding, writeJsonText } from '../../render/plain/json-text.ts';
import { nameRepositories } from '../survey/words.ts';
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
    ...nameRepositories(input),
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
    findings: input.findings.map((finding) => ({ change: finding.change, ...plainFinding(finding) })),
  });
}
