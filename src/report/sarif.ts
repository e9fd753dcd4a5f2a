/**
 * The findings as SARIF 2.1.0, for code scanning. What has a place in a file is a result; what has none is a notification of the
 * run, because a place is never invented. The same report gives the same bytes.
 */

import { digestBytes } from '../domain/terms/digest.ts';
import type { Level, LocatedFinding } from '../domain/terms/finding.ts';
import { CATALOGUE, REASON_IDS, type ReasonId } from '../domain/terms/reasons.ts';
import type { ReportInput } from '../gate/judged.ts';
import { oneLine, shown } from '../render/plain/safe-text.ts';
import { EXPLANATIONS } from './reasons/generated/explanations.ts';
import { renderSentence } from './sentence.ts';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Level, string>;
/** Most results that code scanning takes in one run. */
const MOST = 25_000;

type Message = { readonly text: string };

export function renderSarif(report: ReportInput): string {
  const placed = report.findings.filter(hasPath);
  const loose = report.findings.filter((finding) => !hasPath(finding));
  const used = new Set(report.findings.map(({ reason }) => reason));
  const fingerprint = startCounting(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'change-gate', rules: REASON_IDS.filter((id) => used.has(id)).map(toRule) } },
        // Only in this case did the gate itself not reach a decision.
        invocations: [
          {
            executionSuccessful: report.verdict.decision !== 'undetermined',
            toolExecutionNotifications: [summarise(report), ...loose.map(toNotification), ...sayLeftOut(placed)],
          },
        ],
        columnKind: 'unicodeCodePoints',
        results: placed.slice(0, MOST).map((finding) => toResult(finding, fingerprint(finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2).replace(/#(?=\[)/g, '\\u0023')}\n`;
}

function hasPath(finding: LocatedFinding): finding is LocatedFinding & { readonly path: string } {
  return finding.path !== null;
}

function toRule(id: ReasonId): object {
  const { title, remedy, controls } = CATALOGUE[id];
  return {
    id,
    shortDescription: toMessage(title),
    fullDescription: toMessage(EXPLANATIONS[id].meaning),
    help: toMessage(remedy),
    properties: { tags: [...controls] },
  };
}

function toResult(finding: LocatedFinding & { readonly path: string }, fingerprint: string): object {
  const { line, column } = finding;
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  return {
    ruleId: finding.reason,
    level: LEVELS[finding.level],
    message: toMessage(`${finding.message} ${finding.remedy}`),
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(finding.path) }, ...region } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** Twelve digits: enough to tell findings apart, and nothing is bound to them. */
const FINGERPRINT = ['sha256:'.length, 'sha256:'.length + 12] as const;

/**
 * What tells code scanning that a result is the one of yesterday, though lines above it came and went: the file, the reason and the text
 * of the line, and which of the same it is.
 */
function startCounting({ texts }: ReportInput): (finding: LocatedFinding & { readonly path: string }) => string {
  const seen = new Map<string, number>();
  const lines = new Map<string, readonly string[]>();
  return ({ path, line, reason }) => {
    const known = lines.get(path) ?? (texts.get(path) ?? '').split('\n');
    lines.set(path, known);
    const text = line === null ? '' : (known[line - 1] ?? '').trim();
    const digest = digestBytes([path, reason, text].join('\n')).slice(...FINGERPRINT);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `${digest}:${count}`;
  };
}

function toNotification(finding: LocatedFinding): object {
  return {
    descriptor: { id: finding.reason },
    level: LEVELS[finding.level],
    message: toMessage(`${finding.message} ${finding.remedy}`),
  };
}

function summarise(report: ReportInput): object {
  const level = report.verdict.outcome === 'pass' ? 'note' : report.verdict.outcome === 'warn' ? 'warning' : 'error';
  return { descriptor: { id: 'decision' }, level, message: toMessage(renderSentence(report)) };
}

function sayLeftOut(placed: readonly LocatedFinding[]): readonly object[] {
  if (placed.length <= MOST) return [];
  return [
    {
      descriptor: { id: 'left-out' },
      level: 'warning',
      message: toMessage(`${placed.length - MOST} more findings are left out; the JSON report has them.`),
    },
  ];
}

/** SARIF reads `[text](target)` in a message as a link, and `{0}` as a place for an argument; foreign text makes neither. */
function toMessage(text: string): Message {
  return {
    text: shown(text, 4_000)
      .replace(/\](?=\()/g, '] ')
      .replace(/[{}]/g, '$&$&'),
  };
}

/** A relative reference, each part of it percent-encoded; a lone surrogate has no encoding and is named instead. */
function toUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(/\p{Cs}/u.test(part) ? oneLine(part) : part))
    .join('/');
}
