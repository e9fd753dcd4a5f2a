/**
 * The command `audit` of the action: records and deployments of the last month, as GitHub has them. What the gate's own checks say is the
 * evidence, so that a deployment without one is told as unauthorised. It decides nothing.
 */

import { type Finding, type LocatedFinding, worstOf } from '../../domain/terms/finding.ts';
import { addDays, describeDate } from '../../domain/time/days.ts';
import { dateIn, dayIn } from '../../domain/time/instants.ts';
import { DAY, parseInstant, toIso } from '../../domain/time/time.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { readEmergencies } from '../../github/facts/emergencies.ts';
import { type CheckNames, type PastDeployments, readPastDeployments } from '../../github/facts/past-deployments.ts';
import { readPastStops } from '../../github/facts/past-stops.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { readSettings, type SettingsFacts } from '../../github/facts/settings.ts';
import { openGitHub } from '../../github/source.ts';
import { describeAudit } from '../../oversight/audit/document.ts';
import type { AuditInput } from '../../oversight/audit/input.ts';
import { renderAuditJson } from '../../oversight/audit/json.ts';
import { auditSurvey, periodOf } from '../../oversight/audit/run-audit.ts';
import { auditSettings } from '../../oversight/audit/settings.ts';
import { unseen } from '../../oversight/audit/way-round.ts';
import { type Survey, survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { renderAsPage } from '../../render/page/writer.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Command } from '../runner/command.ts';
import { inputFault } from '../runner/inputs.ts';
import { refuseInputs, refuseNameless } from '../runner/refusals.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import { findLaxer } from './audit-rules.ts';
import { auditRuns, type RunsAudit } from './audit-runs.ts';
import { ownerOf } from './publish.ts';
import { refuseCommand } from './refuse-command.ts';
import type { Names } from './standing-words.ts';

const DAYS_BACK = 31;

type AuditPlace = {
  readonly api: Api;
  /** The run's own request, which names no pull request and no environment. */
  readonly request: GitHubRequest;
  readonly names: Names;
  readonly environment: string | null;
  /** The first day; null for a month back. */
  readonly since: string | null;
  readonly clock: string;
};

export const command: Command = {
  name: 'audit',
  deadline: null,
  /** It is about no single change, so that nothing may name one. */
  refuses: (inputs, event) => [
    ...refuseNameless(inputs),
    ...refuseInputs(inputs, ['stage', 'sha', 'change']),
    ...(event === null || event.pullRequest === null
      ? []
      : [
          inputFault(
            `The command \`audit\` does not run on \`${event.name}\`.`,
            'Start it by schedule, workflow_dispatch or push.',
          ),
        ]),
  ],
  refuse: refuseCommand,
  async run({ api, request, inputs, clock }) {
    const { status, checkName, environment, since } = inputs;
    const input = await auditRepository({
      api,
      request: { ...request, environment: null },
      names: { status, checkName },
      environment,
      since,
      clock,
    });
    const document = describeAudit(input);
    const markdown = renderAsMarkdown(document);
    return {
      text: renderAsText(document, { colour: false, width: 100 }),
      markdown,
      annotations: [],
      files: {
        folder: [],
        texts: {
          'audit.json': renderAuditJson(input),
          'audit.md': markdown,
          'audit.html': renderAsPage(document),
        },
        paths: { report: 'audit.json' },
        unwritten: (_, why) => ({
          level: 'warning',
          title: 'audit',
          message: `The audit could not be written as files (${why}).`,
        }),
      },
      outputs: auditOutputs(input),
      exitCode: exitCodeOfAudit(input),
      isDecision: false,
      publish: null,
    };
  },
};

async function auditRepository(place: AuditPlace): Promise<AuditInput> {
  const { api, request, names, environment, clock } = place;
  const surveyed = await survey(openGitHub(request, api));
  const zone = isKnownZone(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
  const until = dayIn(zone, clock);
  const since = place.since ?? describeDate(addDays(dateIn(zone, clock), -DAYS_BACK));
  if (since > until) return auditNothing(surveyed, place, { since, until });
  const period = periodOf(since, until, zone);
  const checks: CheckNames = {
    status: names.status === null ? null : (one) => `${names.status} / ${one}`,
    check: names.checkName === null ? null : (one) => `${names.checkName} / ${one}`,
    owner: ownerOf,
  };
  const past = await readPastDeployments(api, request.repository, period, checks);
  const faults: Finding[] =
    past.kind === 'known'
      ? sayUnseen(past.value.unseenBefore, since)
      : [
          {
            reason: past.permission === undefined ? 'evidence-unavailable' : 'permission-missing',
            level: 'error',
            change: null,
            message: `The deployments of the period could not be read: ${past.because}.`,
            remedy:
              past.permission === undefined
                ? `Run the audit again; where there are too many, set the input \`since\` to a day after ${since}.`
                : `Add \`${past.permission}\` to the \`permissions:\` of the job.`,
            where: null,
          },
        ];
  // What was opened before the period may reach into it.
  const stops = await readPastStops(api, request.repository, toIso((parseInstant(period.start) ?? 0) - DAY));
  const settings = await readSettings(api, request.repository);
  const runs = await auditRunsOf(place, surveyed, { checks, period, past, settings });
  return auditSurvey(surveyed, {
    now: clock,
    since,
    until,
    environment,
    sample: null,
    repository: request.repository,
    kept: null,
    rules: null,
    stops: stops.kind === 'known' ? stops.value.stops : null,
    runs: runs.looked,
    facts: await readEmergencies(api, request, surveyed.records, clock),
    deployments: past.kind === 'known' ? past.value.deployments : null,
    reach: null,
    faults: [...faults, ...findWaysRound(place, surveyed, settings), ...runs.findings, ...sayStopsUnseen(stops)],
  });
}

type Known = {
  readonly checks: CheckNames;
  readonly period: { readonly start: string; readonly end: string };
  readonly past: Answer<PastDeployments>;
  readonly settings: Answer<SettingsFacts>;
};

/** Without the deployments nothing can be held against the runs, and that they could not be read is said. */
async function auditRunsOf(
  { api, request, environment }: AuditPlace,
  surveyed: Survey,
  { checks, period, past, settings }: Known,
): Promise<RunsAudit> {
  if (past.kind === 'unavailable') return { looked: null, findings: [] };
  const { repository, policyRepository } = request;
  const present =
    settings.kind === 'known' && settings.value.workflows.kind === 'known' ? settings.value.workflows.value : [];
  const { deployments } = past.value;
  const own = { api, repository, survey: surveyed, environment };
  const [laxer, runs] = await Promise.all([
    // Rules of another repository are in none of these commits.
    policyRepository === null ? findLaxer({ ...own, deployments }) : [],
    auditRuns({ ...own, names: checks, period, past: past.value, present }),
  ]);
  return { ...runs, findings: [...laxer, ...runs.findings] };
}

/** Ways past the gate in the settings and workflows of this repository, by today's policy. */
function findWaysRound(
  { names, request }: AuditPlace,
  { policy }: Survey,
  settings: Answer<SettingsFacts>,
): readonly LocatedFinding[] {
  if (settings.kind === 'unavailable')
    return [unseen('The settings of the repository', settings.because, settings.permission ?? null)];
  const { policyRepository, policyRef, recordsRepository, recordsRef } = request;
  const rules = {
    policy: { repository: policyRepository, ref: policyRef },
    records: { repository: recordsRepository, ref: recordsRef },
  };
  return auditSettings(settings.value, policy, names.status ?? names.checkName, rules);
}

/** Where the token may not read issues nobody sees who stopped what; that the gate reads them there is another question. */
function sayStopsUnseen(stops: Awaited<ReturnType<typeof readPastStops>>): readonly LocatedFinding[] {
  if (stops.kind === 'unavailable') {
    const found = unseen('Who stopped deployments', stops.because, stops.permission ?? null);
    return [{ ...found, level: stops.permission === undefined ? 'warning' : 'notice' }];
  }
  return stops.value.isCut ? [unseen('All stops of the period', 'there are more than a hundred', null)] : [];
}

/** Deployments end later than they are made: one that was made long before and ended in the period belongs to this audit. */
function sayUnseen(before: string | null, since: string): Finding[] {
  if (before === null) return [];
  return [
    {
      reason: 'evidence-unavailable',
      level: 'warning',
      change: null,
      message: `There were too many deployments before ${since} to look at each. A deployment that was created before ${before} and succeeded in this period is not seen.`,
      remedy: 'Audit shorter periods, one after the other.',
      where: null,
    },
  ];
}

/** A period that is still to come has nothing in it, which must not look as if nothing were wrong. */
function auditNothing(
  surveyed: Survey,
  { clock, environment, request }: AuditPlace,
  { since, until }: { readonly since: string; readonly until: string },
): AuditInput {
  return auditSurvey(surveyed, {
    now: clock,
    since,
    until,
    environment,
    sample: null,
    repository: request.repository,
    kept: null,
    rules: null,
    stops: null,
    runs: null,
    facts: null,
    deployments: [],
    reach: null,
    faults: [
      {
        reason: 'input-invalid',
        level: 'error',
        change: null,
        message: `The input \`since\` is ${since}, which is still to come: today is ${until}. Nothing was looked at.`,
        remedy: 'Give a day that is over, or leave it out for a month back.',
        where: null,
      },
    ],
  });
}

/** An audit decides nothing: a workflow that asks its output for a yes never gets one. */
function auditOutputs(input: AuditInput): Outputs {
  const reasons = [...new Set(input.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))];
  return {
    ...DENIAL,
    outcome: exitCodeOfAudit(input) === 0 ? 'warn' : 'fail',
    reasons: reasons.sort().join(' '),
    'change-ids': input.changes.map(({ id }) => id).join(' '),
  };
}

/** 1 where anything is wrong or could not be read, else 0. */
function exitCodeOfAudit(input: AuditInput): 0 | 1 {
  return worstOf(input.findings) === null ? 0 : 1;
}
