/**
 * The command `calendar`: reads every record of the trusted commit and hands the forward schedule over as a page, a calendar to subscribe to,
 * JSON and Markdown. It decides nothing; what could not be read is an error of the job, beside a schedule that says what it may lack.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import type { Api } from '../../github/api/api.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { openGitHub } from '../../github/source.ts';
import { describeSchedule } from '../../oversight/forward/document.ts';
import { planForward } from '../../oversight/forward/forward.ts';
import { renderCalendarIcs } from '../../oversight/forward/ics.ts';
import { renderCalendarJson } from '../../oversight/forward/json.ts';
import { renderCalendarPage } from '../../oversight/forward/page.ts';
import { DAYS_BACK, readRange } from '../../oversight/forward/range.ts';
import type { ForwardSchedule, ScheduleFinding } from '../../oversight/forward/schedule.ts';
import { survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { type Annotation, MOST, writeAnnotation } from '../../report/annotations.ts';
import { DENIAL, logText, type Outputs, writeOutputs, writeReportFiles, writeSummary } from '../runner/runner.ts';

export type CalendarPlace = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly clock: string;
  readonly reportDirectory: string | null;
  readonly tzdata: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads, writes and hands over. @returns the exit code */
export async function handCalendar(
  env: Environment,
  write: (text: string) => void,
  place: CalendarPlace,
): Promise<number> {
  const schedule = await readForwardSchedule(place);
  const errors = schedule.findings.filter(({ level }) => level === 'error');
  const document = describeSchedule(schedule);
  logText(write, renderAsText(document, { colour: false, width: 100 }));
  for (const annotation of annotate(errors)) write(`${writeAnnotation(annotation)}\n`);
  const markdown = renderAsMarkdown(document);
  const folder = place.reportDirectory ?? join(env['RUNNER_TEMP'] ?? tmpdir(), 'change-gate', 'calendar');
  const written = writeReportFiles(folder, {
    'index.html': renderCalendarPage(schedule),
    'calendar.ics': renderCalendarIcs(schedule),
    'calendar.json': renderCalendarJson(schedule),
    'calendar.md': markdown,
  });
  if (typeof written === 'string') {
    const message = `The files of the forward schedule could not be written into ${shown(folder, 300)} (${written}). Let \`report-directory\` name a folder that the job may write to.`;
    write(`${writeAnnotation({ ...NOWHERE, title: 'Not written', message })}\n`);
  }
  if (!writeSummary(env, markdown)) write('::warning title=summary::The job summary could not be written.\n');
  const path = typeof written === 'string' ? '' : (written.paths['calendar.json'] ?? '');
  const isWhole = errors.length === 0 && path !== '';
  writeOutputs(env, outputsOf(schedule, path, isWhole));
  return isWhole ? 0 : 1;
}

async function readForwardSchedule({ api, request, clock, tzdata }: CalendarPlace): Promise<ForwardSchedule> {
  const files = await survey(openGitHub(request, api));
  const { timezone } = files.policy;
  const asked = { from: null, until: null, days: null, back: DAYS_BACK };
  const range = readRange(asked, clock, isKnownZone(timezone) ? timezone : 'UTC');
  if (typeof range === 'string') throw new Error(`the range of the schedule: ${range}`);
  const repository = request.recordsRepository ?? request.repository;
  return planForward(files, { now: clock, range, repository, tzdata, environments: [], items: [] });
}

/** A workflow that asks the output of a schedule for a yes never gets one. */
function outputsOf(schedule: ForwardSchedule, report: string, isWhole: boolean): Outputs {
  const found = new Set(schedule.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
  return {
    ...DENIAL,
    outcome: isWhole ? 'warn' : 'fail',
    reasons: REASON_IDS.filter((id) => found.has(id)).join(' '),
    report,
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
