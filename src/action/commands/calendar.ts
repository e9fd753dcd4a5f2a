/**
 * The command `calendar`: reads every record of the trusted commit and hands the forward schedule over as a page, a calendar to subscribe to,
 * JSON and Markdown. It decides nothing; what could not be read is an error of the job, beside a schedule that says what it may lack.
 */
import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import type { Api } from '../../github/api/api.ts';
import { type Bringing, findBringingPulls } from '../../github/facts/bringing-pulls.ts';
import { readProposedFiles } from '../../github/facts/proposed-files.ts';
import { openGitHub } from '../../github/source.ts';
import { describeSchedule } from '../../oversight/forward/document.ts';
import { planForward } from '../../oversight/forward/forward.ts';
import { renderCalendarIcs } from '../../oversight/forward/ics.ts';
import { renderCalendarPage } from '../../oversight/forward/page.ts';
import { DAYS_BACK, readRange } from '../../oversight/forward/range.ts';
import type { ForwardSchedule, ScheduleFinding } from '../../oversight/forward/schedule.ts';
import { type Proposals, readProposals } from '../../oversight/survey/proposals.ts';
import { type Survey, survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { type Annotation, MOST } from '../../report/annotations.ts';
import type { Command, OpenPlace } from '../runner/command.ts';
import { refuseEvent, refuseInputs } from '../runner/refusals.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import { surveyListed } from './listed-repositories.ts';
import { refuseCommand } from './refuse-command.ts';

/** Milliseconds for all that it looks at. */
const DEADLINE = 15 * 60_000;
const NOTHING_BROUGHT: Bringing = { pulls: new Map(), unread: null };

export const command: Command = {
  name: 'calendar',
  deadline: DEADLINE,
  /** It is about all changes, so that nothing may name one. */
  refuses: (inputs, event) => [
    ...refuseInputs(inputs, ['environment', 'stage', 'sha', 'change']),
    ...refuseEvent(inputs, event),
  ],
  refuse: refuseCommand,
  async run(place) {
    const schedule = await readForwardSchedule(place);
    const errors = schedule.findings.filter(({ level }) => level === 'error');
    const document = describeSchedule(schedule);
    const markdown = renderAsMarkdown(document);
    return {
      text: renderAsText(document, { colour: false, width: 100 }),
      markdown,
      annotations: annotate(errors),
      files: {
        folder: ['calendar'],
        texts: {
          'index.html': renderCalendarPage(schedule, addressOf(place, schedule)),
          'calendar.ics': renderCalendarIcs(schedule),
          'calendar.json': writeJsonText(schedule),
          'calendar.md': markdown,
        },
        paths: { report: 'calendar.json' },
        unwritten: (folder, why) => ({
          level: 'error',
          title: 'Not written',
          message: `The files of the forward schedule could not be written into ${shown(folder, 300)} (${why}). Let \`report-directory\` name a folder that the job may write to.`,
        }),
      },
      outputs: outputsOf(errors),
      exitCode: errors.length === 0 ? 0 : 1,
      isDecision: false,
      publish: null,
    };
  },
};

async function readForwardSchedule({ api, inputs, request, clock, tzdata }: OpenPlace): Promise<ForwardSchedule> {
  const list = inputs.repositories;
  const repository = list === null ? (request.recordsRepository ?? request.repository) : null;
  const files =
    list === null
      ? await survey(openGitHub({ ...request, environment: null }, api))
      : await surveyListed(api, { ...request, environment: null }, list);
  const { timezone } = files.policy;
  const asked = { from: null, until: null, days: null, back: DAYS_BACK };
  const range = readRange(asked, clock, isKnownZone(timezone) ? timezone : 'UTC');
  if (typeof range === 'string') throw new Error(`the range of the schedule: ${range}`);
  const question = { now: clock, range, tzdata, environments: [], items: [], judges: 'all' } as const;
  // What waits in open pull requests, and which brought a record in, is asked of one repository.
  if (repository === null) return planForward(files, { ...question, repository });
  const proposed = await readProposed(api, repository, files);
  // Last, since it is of the least use where the limit has little left. Of another ref than the default branch nobody knows what GitHub would name.
  const bringing =
    request.recordsRef === null ? await findBringingPulls(api, repository, nearest(files, clock)) : NOTHING_BROUGHT;
  const unread = [...proposed.unread, ...(bringing.unread === null ? [] : [bringing.unread])];
  const proposals = { ...proposed, unread };
  return planForward(files, { ...question, repository, proposals, pullRequests: bringing.pulls });
}

/** What could not be asked is said in the schedule: a plan that nobody proposes looks the same otherwise. */
async function readProposed(api: Api, repository: string, files: Survey): Promise<Proposals> {
  const answer = await readProposedFiles(api, repository, files.policy.records);
  if (answer.kind === 'known') return readProposals(answer.value);
  const need =
    answer.permission === undefined ? '' : ` The job needs \`${answer.permission}\` among its \`permissions\` for it.`;
  return {
    records: [],
    pullRequests: 0,
    unread: [`What waits in open pull requests is not known: ${answer.because}.${need}`],
  };
}

/** The records that somebody asks about: those that are open, the next to end first. */
function nearest({ records }: Survey, now: string): readonly string[] {
  const present = parseInstant(now) ?? 0;
  return records
    .filter(({ value }) => value.withdrawn === undefined && value.outcome === undefined)
    .map(({ path, value }) => ({ path, end: parseInstant(value.schedule?.end ?? '') ?? present }))
    .filter(({ end }) => end >= present)
    .sort((a, b) => a.end - b.end || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/** Where the repository of the records is on the web. */
function addressOf({ env }: OpenPlace, { repository }: ForwardSchedule): string | null {
  const server = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/u.exec(env['GITHUB_SERVER_URL'] ?? '')?.[0];
  return server === undefined || repository === null ? null : `${server}/${repository}`;
}

/** A workflow that asks the output of a schedule for a yes never gets one. */
function outputsOf(errors: readonly ScheduleFinding[]): Outputs {
  const found = new Set(errors.map(({ reason }) => reason));
  return {
    ...DENIAL,
    outcome: errors.length === 0 ? 'warn' : 'fail',
    reasons: REASON_IDS.filter((id) => found.has(id)).join(' '),
  };
}

const NOWHERE = { level: 'error', path: null, line: null, column: null } as const;

/** At most as many as a runner shows; where there are more the last one counts them. */
function annotate(errors: readonly ScheduleFinding[]): readonly Annotation[] {
  const all = errors.map(({ level, path, line, column, reason, message, remedy }) => ({
    level,
    path,
    line,
    column,
    title: reason,
    message: `${message} ${remedy}`,
  }));
  if (all.length <= MOST) return all;
  const rest = all.length - (MOST - 1);
  const message = `${rest} more faults are not shown here. The job summary and calendar.json have them.`;
  return [...all.slice(0, MOST - 1), { ...NOWHERE, title: `${rest} more`, message }];
}
