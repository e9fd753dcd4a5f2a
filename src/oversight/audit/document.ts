/** An audit as a document: one sentence of verdict, what is wrong by reason, then each change and each deployment. */
import { CATALOGUE, type ReasonId } from '../../domain/terms/reasons.ts';
import {
  type Block,
  type Content,
  type Document,
  lines,
  NOTHING,
  section,
  sentence,
  table,
} from '../../render/document.ts';
import { sayMoment, sayPeriod, sayTime, shortenTimes } from '../../render/plain/moment.ts';
import { capital } from '../../render/plain/words.ts';
import type { AuditInput } from './input.ts';
import type { AuditedChange } from './question.ts';
import {
  AUTHORITY,
  sayAudit,
  sayAuthorisation,
  sayEnding,
  sayLooked,
  sayMaking,
  sayRules,
  sayUnknown,
  sayVerdict,
  VERDICT_WORDS,
} from './words.ts';

export function describeAudit(input: AuditInput): Document {
  const [rules, unknown] = [sayRules(input), sayUnknown(input)];
  const isWrong = input.findings.some(({ level }) => level === 'error');
  return {
    title: sayAudit(input),
    blocks: [
      sentence(sayVerdict(input), isWrong ? 'alert' : undefined),
      sentence(sayLooked(input)),
      ...(unknown === null ? [] : [sentence(unknown, 'caution')]),
      ...describeFindings(input),
      describeChanges(input),
      ...describeDeployments(input),
      ...describeStops(input),
      sentence(sayMaking(input), 'soft'),
      ...(rules === null ? [] : [sentence(rules, 'soft')]),
      sentence(AUTHORITY, 'soft'),
    ],
    whole: 'The JSON has all of them.',
  };
}

const HEADINGS = { error: 'What is wrong', warning: 'Warnings', notice: 'Notices' } as const;

function describeFindings(input: AuditInput): readonly Block[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level, at) => {
    const some = input.findings.filter((finding) => finding.level === level);
    const reasons = [...new Set(some.map(({ reason }) => reason))];
    return some.length === 0
      ? []
      : [
          section(
            HEADINGS[level],
            reasons.map((reason) => describeReason(input, level, reason)),
            at + 1,
          ),
        ];
  });
}

/** All that is wrong for one reason, so that it is counted, and its remedy read once. */
function describeReason(
  { findings, texts, timezone, generatedAt }: AuditInput,
  level: keyof typeof HEADINGS,
  reason: ReasonId,
): Block {
  const shorten = (text: string): string => shortenTimes(text, timezone, generatedAt);
  const alike = findings
    .filter((finding) => finding.level === level && finding.reason === reason)
    .map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) }));
  const heading = `${capital(CATALOGUE[reason].title)} (${alike.length})`;
  return section(heading, [{ kind: 'findings', findings: alike, texts, isRemedyOnce: true }]);
}

const CHANGE_COLUMNS = [
  'Change',
  'Environment',
  'Planned',
  'Actual',
  'Approved',
  'Requester',
  'Implementer',
  'Authorisation',
] as const;

function describeChanges(input: AuditInput): Block {
  const { changes, sample } = input;
  if (changes.length === 0) return section('Changes', [sentence('No change of this period was found.')], 4);
  const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
  const rows = listed.map((change) => describeChange(change, input));
  const forms = listed.map(
    ({ id }): Block => ({
      kind: 'form',
      label: id,
      choices: ['approval seen', 'dates agree', 'outcome seen', 'review seen'],
      rest: 'remarks:',
    }),
  );
  const heading = sample === null ? 'Changes' : 'Changes of the sample';
  return section(heading, [...table(CHANGE_COLUMNS, 'changes', rows), ...(sample === null ? [] : forms)], 4);
}

function describeChange(change: AuditedChange, { timezone, generatedAt }: AuditInput): readonly Content[] {
  const { id, title, type, risk, environments, scheduled, started, ended, requester, implementers } = change;
  const { approvedAt, approvedBy, result } = change;
  const span = (start: string, end: string): string => sayTime(start, end, timezone, generatedAt);
  return [
    {
      kind: 'lines',
      texts: [{ strong: id }, title, `${type}, ${risk === null ? 'no level of risk' : `${risk} risk`}`],
    },
    lines(environments),
    scheduled === null ? 'no time of its own' : span(scheduled.start, scheduled.end),
    lines([...(started === null || ended === null ? [] : [span(started, ended)]), result ?? 'no outcome']),
    lines([...(approvedAt === null ? [] : [sayMoment(approvedAt, timezone, generatedAt)]), ...approvedBy]),
    requester === null ? NOTHING : { code: requester },
    lines(implementers.map((login) => ({ code: login }))),
    sayAuthorisation(change),
  ];
}

const DEPLOYMENT_COLUMNS = [
  'Succeeded at',
  'Environment',
  'Commit',
  'By',
  'Deployment',
  'Verdict',
  'Shown by',
] as const;

function describeDeployments({ deployments, repositories, timezone, generatedAt }: AuditInput): readonly Block[] {
  if (deployments === null || deployments.length === 0) return [];
  const rows = deployments.map(
    ({ id, repository, commit, environment, succeededAt, creator, verdict, shownBy }): readonly Content[] => [
      sayMoment(succeededAt, timezone, generatedAt),
      environment,
      { code: commit.slice(0, 12) },
      creator === null ? 'unknown' : { code: creator },
      repositories === undefined ? String(id) : `${repository} ${id}`,
      verdict === 'unauthorised' ? { strong: VERDICT_WORDS[verdict] } : VERDICT_WORDS[verdict],
      shownBy ?? NOTHING,
    ],
  );
  return [section('Deployments', table(DEPLOYMENT_COLUMNS, 'deployments', rows), 5)];
}

const STOP_COLUMNS = ['Issue', 'By', 'Stopped', 'Why', 'Opened', 'Ended', 'How long', 'Heard'] as const;

/** Who stopped deployments, why and for how long; nothing where nobody was asked for them. */
function describeStops({ stops, timezone, generatedAt }: AuditInput): readonly Block[] {
  if (stops === null) return [];
  if (stops.length === 0) return [section('Stops', [sentence('Nobody stopped deployments in this period.')], 6)];
  const moment = (at: string): string => sayMoment(at, timezone, generatedAt);
  const rows = stops.map((stop): readonly Content[] => [
    `#${stop.number}`,
    stop.by === null ? 'unknown' : { code: stop.by },
    lines([
      stop.environments.length === 0 ? 'every environment' : stop.environments.join(', '),
      ...(stop.items.length === 0 ? [] : [stop.items.join(', ')]),
    ]),
    stop.why === '' ? NOTHING : stop.why,
    moment(stop.openedAt),
    lines([...(stop.endedAt === null ? [] : [moment(stop.endedAt)]), sayEnding(stop)]),
    sayPeriod(stop.minutes * 60_000),
    stop.isHeard ? 'yes' : `no: ${stop.because ?? ''}`,
  ]);
  return [section('Stops', table(STOP_COLUMNS, 'stops', rows), 6)];
}
