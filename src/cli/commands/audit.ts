/**
 * `change-gate audit`: a period of changes and deployments, and what shows that each was authorised. Without bundles nothing is known of
 * authorisation, and it says so.
 */
import { parseArgs } from 'node:util';
import { openCheckout } from '../../checkout/checkout.ts';
import { readFacts } from '../../checkout/facts-file.ts';
import { type Finding, worstOf } from '../../domain/terms/finding.ts';
import { addDays, describeDate } from '../../domain/time/days.ts';
import { checkDay, checkInstant } from '../../domain/time/grammar.ts';
import { dateIn, dayIn } from '../../domain/time/instants.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { describeAudit } from '../../oversight/audit/document.ts';
import type { AuditInput } from '../../oversight/audit/input.ts';
import { renderAuditJson } from '../../oversight/audit/json.ts';
import { type Kept, readKept, type Told, tellDeployments } from '../../oversight/audit/kept.ts';
import { auditSurvey } from '../../oversight/audit/run-audit.ts';
import { survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { readBundleFiles } from '../kit/bundle-files.ts';
import { withProgress } from '../kit/progress.ts';
import { isFolder, refuseUsage, sayMisuse } from '../kit/read-rules.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;
/** How many days back a period begins unless it is said. */
const DAYS_BACK = 31;

type Options = {
  readonly root: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly environment: string | null;
  readonly bundles: string | null;
  readonly facts: string | null;
  readonly sample: number | null;
  readonly seed: string;
  readonly at: string | null;
  readonly format: (typeof FORMATS)[number];
};

export async function audit(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuseUsage(terminal, 'audit', options);
  const { root } = options;
  if (!(await isFolder(root))) return refuseUsage(terminal, 'audit', `--root ${JSON.stringify(root)} is no folder`);
  const kept = await readGivenBundles(options.bundles);
  if (typeof kept === 'string') return refuseUsage(terminal, 'audit', kept);
  const told = await readGivenDeployments(options.facts);
  if (typeof told === 'string') return refuseUsage(terminal, 'audit', told);
  const now = options.at ?? terminal.now();
  const source = openCheckout({ root, named: [], facts: null, now, stage: 'review', commit: null });
  const surveyed = await withProgress(terminal, (tell) => survey(source, tell));
  const zone = isKnownZone(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
  const until = options.until ?? dayIn(zone, now);
  const since = options.since ?? describeDate(addDays(dateIn(zone, now), -DAYS_BACK));
  if (since > until) return refuseUsage(terminal, 'audit', `the period begins on ${since}, after its end on ${until}`);
  const today = dayIn(zone, now);
  if (since > today)
    return refuseUsage(terminal, 'audit', `the period begins on ${since}, which is still to come: today is ${today}`);
  const { environment, sample, seed } = options;
  const input = auditSurvey(surveyed, {
    now,
    since,
    until,
    environment,
    sample: sample === null ? null : { count: sample, seed },
    repository: null,
    kept,
    deployments: told?.deployments ?? null,
    reach: told === null || told.deployments === null ? null : told.reach,
    faults: told === null || told.deployments !== null ? [] : [sayUntold(told)],
  });
  terminal.out(render(input, options.format, terminal));
  return exitCodeOfAudit(input);
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

function render(input: AuditInput, format: Options['format'], { isColour, width }: Terminal): string {
  switch (format) {
    case 'text':
      return renderAsText(describeAudit(input), { colour: isColour, width });
    case 'json':
      return renderAuditJson(input);
    case 'markdown':
      return renderAsMarkdown(describeAudit(input));
  }
}

async function readGivenBundles(folder: string | null): Promise<Kept | null | string> {
  if (folder === null) return null;
  const files = await readBundleFiles(folder);
  if (files === null) return `--bundles ${JSON.stringify(folder)} is no folder that can be read`;
  if (files.length === 0) return `--bundles ${JSON.stringify(folder)} holds no bundle.json`;
  const { default: isFacts } = await import('../../files/checks/generated/facts.cjs');
  return readKept(files, isFacts);
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
        ? 'The facts given hold no deployments.'
        : `The facts given hold no deployments: they could not be read (${because}).`,
    remedy: 'Give the facts.json of a run that judged a deployment, made after the period.',
    where: null,
  };
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        since: text,
        until: text,
        environment: text,
        bundles: text,
        facts: text,
        sample: text,
        seed: text,
        at: text,
        format: text,
      },
    });
    if (positionals.length > 0) return 'it takes no argument; name a period by --since and --until';
    for (const name of ['environment', 'bundles', 'facts', 'seed'] as const)
      if (values[name] === '') return `--${name} is empty`;
    const format = FORMATS.find((one) => one === (values.format ?? 'text'));
    if (format === undefined) return `--format is ${JSON.stringify(values.format)}; it can be ${FORMATS.join(', ')}`;
    for (const name of ['since', 'until'] as const) {
      const advice = values[name] === undefined ? null : checkDay(values[name]);
      if (advice !== null) return `--${name}: ${advice.message} ${advice.remedy}`;
    }
    const advice = values.at === undefined ? null : checkInstant(values.at);
    if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    if (values.sample !== undefined && !/^[1-9]\d{0,4}$/.test(values.sample))
      return `--sample is ${JSON.stringify(values.sample)}; it is a number of changes, such as 20`;
    if (values.seed !== undefined && values.sample === undefined) return '--seed goes with --sample';
    if (values.sample !== undefined && values.seed === undefined)
      return '--sample needs --seed TEXT, so that the sample can be drawn again and nobody can choose it unseen';
    return {
      root: values.root ?? '.',
      since: values.since ?? null,
      until: values.until ?? null,
      environment: values.environment ?? null,
      bundles: values.bundles ?? null,
      facts: values.facts ?? null,
      sample: values.sample === undefined ? null : Number(values.sample),
      seed: values.seed ?? '',
      at: values.at ?? null,
      format,
    };
  } catch (error) {
    return sayMisuse(error);
  }
}
