/** Several changes at one glance, the worst first, each with the reason for what was decided. */
import { type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import { DECISIONS, type Decision, isAboutRecord, REASON_IDS } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { isSameName } from '../domain/text/names.ts';
import type { ReportInput } from '../gate/judged.ts';
import { type Block, NOTHING, type Text, table } from '../render/document.ts';
import { capital, count } from '../render/plain/words.ts';
import { markOf, sayReason, WORDS } from './headline.ts';
import { askedRows, countMissing, whoCanAct } from './missing.ts';

/** The most people who are named in a row. */
const MOST = 5;

type Line = { readonly decision: Decision; readonly id: string; readonly title: string; readonly why: Text };

/** Worst first; nothing where one change alone was judged. */
export function overviewLines(report: ReportInput): readonly Line[] {
  const lines = [...report.verdict.changes.map((change) => lineOf(change, report)), ...unjudged(report)];
  if (lines.length < 2) return [];
  return [...lines].sort((a, b) => DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision));
}

export function overview(report: ReportInput): readonly Block[] {
  const ordered = overviewLines(report);
  return table(
    ['Decision', 'Change', 'Title', 'Why'],
    'rows of the overview',
    ordered.map(({ decision, id, title, why }) => [`${markOf(decision, report)} ${WORDS[decision]}`, id, title, why]),
  ).map((block) => ({ ...block, rank: 1 }));
}

function lineOf(change: ChangeVerdict, report: ReportInput): Line {
  const { id, title, decision } = change;
  return { decision, id, title, why: whyOf(change, report) };
}

function whyOf(change: ChangeVerdict, report: ReportInput): Text {
  const { decision, id } = change;
  if (decision === 'authorised' || decision === 'not-required') return NOTHING;
  const missing = askedRows(change);
  const number = countMissing(missing);
  if (decision === 'awaiting' && number > 0) {
    const who = whoCanAct(missing);
    const named = who.slice(0, MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
    const more = who.length > MOST ? [` and ${who.length - MOST} more`] : [];
    const what = count(number, 'approval');
    return who.length === 0
      ? `${what}; nobody in the register can give ${number === 1 ? 'it' : 'them'}`
      : [`${what}, from `, ...named, ...more];
  }
  const own = report.findings.filter((one) => one.change !== null && isSameName(one.change, id));
  const first =
    firstOf(own, decision) ??
    firstOf(
      report.findings.filter((one) => one.change === null),
      decision,
    );
  return first === null ? NOTHING : capital(sayReason(first, report));
}

function firstOf(findings: readonly LocatedFinding[], decision: Decision): LocatedFinding | null {
  return findings
    .filter((one) => weigh(one) === decision)
    .reduce<LocatedFinding | null>(
      (best, one) => (best === null || REASON_IDS.indexOf(one.reason) < REASON_IDS.indexOf(best.reason) ? one : best),
      null,
    );
}

/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function unjudged(report: ReportInput): readonly Line[] {
  const { findings, verdict } = report;
  const found = new Map<string, Line>();
  for (const finding of findings) {
    const { change, path, reason } = finding;
    const decision = weigh(finding);
    const name = change ?? (isAboutRecord(reason) ? path : null);
    if (name === null || (decision !== 'refused' && decision !== 'undetermined')) continue;
    if (verdict.changes.some((one) => isSameName(one.id, name) || one.path === path)) continue;
    if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision) continue;
    found.set(name, { decision, id: name, title: NOTHING, why: capital(sayReason(finding, report)) });
  }
  return [...found.values()];
}
