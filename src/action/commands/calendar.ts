/**
 * The command `calendar`: reads every record of the trusted commit and hands the forward schedule over as a page, a calendar to subscribe to,
 * JSON and Markdown. It decides nothing; what could not be read is an error of the job, beside a schedule that says what it may lack.
 */
import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
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
import { type Annotation, MOST } from '../../report/annotations.ts';
import type { Command, OpenPlace } from '../runner/command.ts';
import { refuseEvent, refuseInputs } from '../runner/refusals.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import { surveyListed } from './listed-repositories.ts';
import { refuseCommand } from './refuse-command.ts';

/** Milliseconds for all that it looks at. */
const DEADLINE = 15 * 60_000;

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
          'index.html': renderCalendarPage(schedule),
          'calendar.ics': renderCalendarIcs(schedule),
          'calendar.json': renderCalendarJson(schedule),
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
  const files =
    list === null
      ? await survey(openGitHub({ ...request, environment: null }, api))
      : await surveyListed(api, { ...request, environment: null }, list);
  const { timezone } = files.policy;
  const asked = { from: null, until: null, days: null, back: DAYS_BACK };
  const range = readRange(asked, clock, isKnownZone(timezone) ? timezone : 'UTC');
  if (typeof range === 'string') throw new Error(`the range of the schedule: ${range}`);
  const repository = list === null ? (request.recordsRepository ?? request.repository) : null;
  return planForward(files, { now: clock, range, repository, tzdata, environments: [], items: [] });
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
