/**
 * `change-gate audit`: a period of changes and deployments, and what shows that each was authorised. Without bundles nothing is known of
 * authorisation, and it says so.
 */
import { readFacts } from '../../checkout/facts-file.ts';
import { type Finding, worstOf } from '../../domain/terms/finding.ts';
import { addDays, describeDate } from '../../domain/time/days.ts';
import { dateIn, dayIn } from '../../domain/time/instants.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { describeAudit } from '../../oversight/audit/document.ts';
import type { AuditInput } from '../../oversight/audit/input.ts';
import { renderAuditJson } from '../../oversight/audit/json.ts';
import { type Kept, readKept, type Told, tellDeployments } from '../../oversight/audit/kept.ts';
import { auditSurvey } from '../../oversight/audit/run-audit.ts';
import type { Document } from '../../render/document.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { readBundleFiles } from '../kit/bundle-files.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { withProgress } from '../kit/progress.ts';
import { chooseFormat, sayBlind } from '../kit/read-checkout.ts';
import { surveyGiven, zoneOfGiven } from '../kit/read-repositories.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import { writeFiles } from '../kit/write-files.ts';
import { OPTIONS } from '../options/audit.ts';
import type { Format } from '../options/shared.ts';

/** How many days back a period begins unless it is said. */
const DAYS_BACK = 31;

export const command: Command = { options: OPTIONS, run: audit };

export async function audit(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'audit', given);
  const choice = chooseFormat(given.format, given.output);
  if ('because' in choice) return refuseUsage(terminal, 'audit', choice.because);
  if (given.controls) return showControls(given, choice.format, terminal);
  const kept = await readGivenBundles(given.bundles);
  if (typeof kept === 'string') return refuseUsage(terminal, 'audit', kept);
  const told = await readGivenDeployments(given.facts);
  if (typeof told === 'string') return refuseUsage(terminal, 'audit', told);
  const times = await settleTimes([given.at], () => zoneOfGiven(given, terminal.now()));
  if (typeof times === 'string') return refuseUsage(terminal, 'audit', times);
  const now = times[0] ?? terminal.now();
  const read = await withProgress(terminal, (tell) => surveyGiven(given, now, tell));
  if (read.kind === 'misuse') return refuseUsage(terminal, 'audit', shown(read.because, 500));
  if (read.kind === 'blind') return sayBlind(read, terminal);
  const { files: surveyed, governance } = read;
  const zone = isKnownZone(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
  const until = given.until ?? dayIn(zone, now);
  const since = given.since ?? describeDate(addDays(dateIn(zone, now), -DAYS_BACK));
  if (since > until) return refuseUsage(terminal, 'audit', `the period begins on ${since}, after its end on ${until}`);
  const today = dayIn(zone, now);
  if (since > today)
    return refuseUsage(terminal, 'audit', `the period begins on ${since}, which is still to come: today is ${today}`);
  const { environment, sample, seed } = given;
  const input = auditSurvey(surveyed, {
    now,
    since,
    until,
    environment,
    sample: sample === null ? null : { count: sample, seed: seed ?? '' },
    repository: null,
    kept,
    rules: {
      policy: { repository: given['policy-repository'] ?? governance, ref: given['policy-ref'] },
      records: { repository: given['records-repository'], ref: given['records-ref'] },
    },
    stops: null,
    runs: null,
    facts: null,
    deployments: told?.deployments ?? null,
    reach: told === null || told.deployments === null ? null : told.reach,
    faults: told === null || told.deployments !== null ? [] : [sayUntold(told)],
  });
  const written = await hand(await render(input, choice.format, given.output, terminal), given, terminal);
  return written ?? exitCodeOfAudit(input);
}

/** To standard output, or into the file that was asked for; the exit code where that cannot be. */
async function hand(
  text: string,
  { output, root, force }: Pick<ValuesOf<typeof OPTIONS>, 'output' | 'root' | 'force'>,
  terminal: Terminal,
): Promise<number | null> {
  if (output === null) {
    terminal.out(text);
    return null;
  }
  const trouble = await writeFiles(null, [{ path: output, text }], force, root);
  if (trouble !== null) return refuseUsage(terminal, 'audit', shown(trouble, 500));
  terminal.out(withoutCommands(`Wrote ${shown(output)}.\n`));
  return null;
}

/** What the checks help to show; of a change that no bundle tells of it shows nothing, and says so by its exit code. */
async function showControls(given: ValuesOf<typeof OPTIONS>, format: Format, terminal: Terminal): Promise<number> {
  const { named, bundles, output } = given;
  const kept = await readGivenBundles(bundles);
  if (typeof kept === 'string') return refuseUsage(terminal, 'audit', kept);
  const [{ findWitnesses }, { describeControls }] = await Promise.all([
    import('../../oversight/controls/controls.ts'),
    import('../../oversight/controls/document.ts'),
  ]);
  const witnesses = kept === null || named === null ? null : findWitnesses(kept.decisions, named);
  const input = { change: named, witnesses };
  const page =
    format === 'json'
      ? (await import('../../oversight/controls/json.ts')).renderControlsJson(input)
      : await renderDocument(describeControls(input), format, output, terminal);
  const written = await hand(page, given, terminal);
  if (written !== null) return written;
  return named === null || (witnesses !== null && witnesses.length > 0) ? EXIT.pass : EXIT.undetermined;
}

/** 3 where something could not be read, 1 where something is wrong, else 0. */
export function exitCodeOfAudit({ findings, isLacking }: AuditInput): number {
  if (isLacking) return EXIT.undetermined;
  const worst = worstOf(findings);
  return worst === null
    ? EXIT.pass
    : worst === 'undetermined' && !isOnlyOfEvidence(findings)
      ? EXIT.undetermined
      : EXIT.refused;
}

/** That nothing shows an authorisation is what an audit finds, and no fault of it. */
function isOnlyOfEvidence(findings: AuditInput['findings']): boolean {
  return findings.every((finding) => worstOf([finding]) !== 'undetermined' || finding.change !== null);
}

async function render(input: AuditInput, format: Format, output: string | null, terminal: Terminal): Promise<string> {
  return format === 'json' ? renderAuditJson(input) : renderDocument(describeAudit(input), format, output, terminal);
}

async function renderDocument(
  document: Document,
  format: Exclude<Format, 'json'>,
  output: string | null,
  { isColour, width, program }: Terminal,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderAsText(document, { colour: output === null && isColour, width, program });
    case 'markdown':
      return renderAsMarkdown(document);
    case 'html':
      return (await import('../../render/page/writer.ts')).renderAsPage(document);
  }
}

async function readGivenBundles(folder: string | null): Promise<Kept | null | string> {
  if (folder === null) return null;
  const files = await readBundleFiles(folder);
  if (files === null) return `--bundles ${JSON.stringify(folder)} is not a folder that can be read`;
  if (files.length === 0) return `--bundles ${JSON.stringify(folder)} holds no bundle.json`;
  const { default: isFacts } = await import('../../files/checks/generated/facts.cjs');
  return readKept(files, isFacts, TZDATA);
}

async function readGivenDeployments(path: string | null): Promise<Told | null | string> {
  if (path === null) return null;
  const facts = await readFacts(path);
  return facts.kind === 'unavailable' ? facts.because : tellDeployments(facts.value);
}

/** Facts were given for the sake of their deployments: without them one past the gate would not be seen. */
function sayUntold({ because }: Told): Finding {
  return {
    reason: 'evidence-unavailable',
    level: 'error',
    change: null,
    message:
      because === null
        ? 'The facts file has no deployments in it.'
        : `The facts file has no deployments in it: they could not be read (${because}).`,
    remedy: 'Give the facts.json of a run that judged a deployment, made after the period.',
    where: null,
  };
}
