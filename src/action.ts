/**
 * Composition root of the action: inputs and event in, gate, then outputs, summary, annotations and an exit code. A refusal stands
 * in the outputs before the first file is read, and the exit code is a failure until the very end says otherwise.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditPlace } from './action/commands/audit.ts';
import { auditFaults } from './action/commands/audit-inputs.ts';
import { calendarFaults } from './action/commands/calendar-inputs.ts';
import type { ClosePlace } from './action/commands/close.ts';
import { closeFaults, closeOutputs, describeClose, exitCodeOfClose } from './action/commands/close-report.ts';
import { publish } from './action/commands/publish.ts';
import type { SweepPlace } from './action/commands/sweep.ts';
import { describeSweep, exitCodeOf, sweepFaults, sweepOutputs } from './action/commands/sweep-report.ts';
import { readEvent } from './action/runner/event.ts';
import { readInputs } from './action/runner/inputs.ts';
import { checkRunner, toRequest } from './action/runner/request.ts';
import {
  DENIAL,
  logText,
  SUMMARY_BYTES,
  writeOutput,
  writeOutputs,
  writeReportFiles,
  writeSummary,
} from './action/runner/runner.ts';
import { chooseStage } from './action/runner/stage.ts';
import { openNothing } from './gate/no-source.ts';
import { type Judged, type Request, runGate } from './gate/run-gate.ts';
import { recordSource } from './gate/tape.ts';
import { writeBundle } from './oversight/proof/bundle.ts';
import { renderAsMarkdown } from './render/markdown/writer.ts';
import { LOG } from './render/plain/options.ts';
import { renderAsText } from './render/plain/writer.ts';
import { renderAnnotations, writeAnnotation } from './report/annotations.ts';
import { renderJson } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import { toOutputs } from './report/outputs.ts';
import { renderText } from './report/text.ts';

const FAILURE = 1;
/** Milliseconds for all that a sweep or a schedule looks at. */
const SWEEP_DEADLINE = 15 * 60_000;

export async function main(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<number> {
  writeOutputs(env, DENIAL);
  const { inputs, faults: inputFaults } = readInputs(env);
  const { event, faults: eventFaults } = readEvent(env);
  const { stage, environment, faults: stageFaults } = chooseStage(inputs, event);
  const faults = [
    ...inputFaults,
    ...eventFaults,
    ...checkRunner(env),
    ...stageFaults,
    ...sweepFaults(inputs, event),
    ...closeFaults(inputs, event, environment),
    ...auditFaults(inputs, event),
    ...calendarFaults(inputs, event),
  ];
  if (inputs.command !== 'gate' && faults.length > 0)
    return (await import('./action/commands/refuse-command.ts')).refuseCommand(env, write, inputs.command, faults);
  const clock = `${new Date().toISOString().slice(0, 19)}Z`;
  const request = event === null || faults.length > 0 ? null : toRequest(env, inputs, event, stage, environment);
  // Not before: @actions/github reads the event file when it is loaded, and dies of one that is not JSON.
  const api =
    request === null
      ? null
      : (await import('./github/api/api.ts')).openApi({
          token: request.token,
          baseUrl: request.baseUrl,
          ...(inputs.command === 'sweep' || inputs.command === 'calendar' ? { deadline: SWEEP_DEADLINE } : {}),
        });
  if (inputs.command === 'sweep' && request !== null && api !== null)
    return handSweep(env, write, {
      api,
      request,
      checkName: inputs.checkName ?? '',
      mode: inputs.mode,
      clock,
      docs: docsOf(env),
    });
  if (inputs.command === 'close' && request !== null && api !== null)
    return handClose(env, write, { api, request, claim: inputs.result, runUrl: runUrlOf(env) });
  if (inputs.command === 'calendar' && request !== null && api !== null)
    return (await import('./action/commands/calendar.ts')).handCalendar(env, write, {
      api,
      request: { ...request, environment: null },
      clock,
      reportDirectory: inputs.reportDirectory,
      tzdata: process.versions.tz ?? 'unknown',
    });
  if (inputs.command === 'audit' && request !== null && api !== null)
    return handAudit(env, write, inputs.reportDirectory, {
      api,
      request: { ...request, environment: null },
      checkName: inputs.checkName ?? '',
      environment: inputs.environment,
      since: inputs.since,
      clock,
    });
  const source =
    request === null || api === null
      ? openNothing(clock, event?.name ?? 'unknown')
      : (await import('./github/source.ts')).openGitHub(request, api);
  const recorded = recordSource(source);
  const asked: Request = {
    stage,
    environment,
    mode: inputs.mode,
    at: null,
    clock,
    trusted: true,
    localFiles: null,
    faults,
    all: false,
    docs: docsOf(env),
  };
  const judged = await runGate(recorded.source, asked);
  const json = renderJson(judged.report);
  const files = { 'report.json': json, 'bundle.json': writeBundle(asked, recorded.tape, json) };
  const exitCode = hand(judged, files, inputs.reportDirectory, env, write);
  if (api === null || event === null) return exitCode;
  // The decision is handed over already; whatever happens while it is published changes nothing of it.
  const published = await publish(judged.report, {
    api,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    inputs,
    event,
    runUrl: runUrlOf(env),
  }).catch(() => ({ commentUrl: '', warnings: ['Check and comment could not be written by a fault of the gate'] }));
  for (const warning of published.warnings)
    write(
      `${writeAnnotation({ level: 'warning', path: null, line: null, column: null, title: 'Not written', message: `${warning}. The decision stands.` })}\n`,
    );
  if (published.commentUrl !== '') writeOutput(env, 'comment-url', published.commentUrl);
  return exitCode;
}

/** Runs a sweep and hands over what it found. */
async function handSweep(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
  place: SweepPlace,
): Promise<number> {
  const { sweep } = await import('./action/commands/sweep.ts');
  const swept = await sweep(place);
  logText(write, renderAsText(describeSweep(swept), LOG));
  for (const { what, result } of swept.looks) {
    if (result.kind !== 'unread' && result.kind !== 'unwritten') continue;
    const title = result.kind === 'unread' ? 'Not read' : 'Not written';
    const message = `${what}: ${result.why}`;
    write(`${writeAnnotation({ level: 'warning', path: null, line: null, column: null, title, message })}\n`);
  }
  if (!writeSummary(env, renderAsMarkdown(describeSweep(swept))))
    write('::warning title=summary::The job summary could not be written.\n');
  writeOutputs(env, sweepOutputs(swept));
  return exitCodeOf(swept);
}

/** Makes an audit and hands over what it found. */
async function handAudit(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
  directory: string | null,
  place: AuditPlace,
): Promise<number> {
  const { auditOutputs, auditRepository, exitCodeOfAudit } = await import('./action/commands/audit.ts');
  const [json, { describeAudit }] = await Promise.all([
    import('./oversight/audit/json.ts'),
    import('./oversight/audit/document.ts'),
  ]);
  const input = await auditRepository(place);
  const document = describeAudit(input);
  logText(write, renderAsText(document, { colour: false, width: 100 }));
  const page = renderAsMarkdown(document);
  const folder = directory ?? join(env['RUNNER_TEMP'] ?? tmpdir(), 'change-gate');
  const written = writeReportFiles(folder, { 'audit.json': json.renderAuditJson(input), 'audit.md': page });
  if (typeof written === 'string')
    write(`::warning title=audit::The audit could not be written as files (${written}).\n`);
  if (!writeSummary(env, page)) write('::warning title=summary::The job summary could not be written.\n');
  writeOutputs(env, auditOutputs(input, typeof written === 'string' ? '' : (written.paths['audit.json'] ?? '')));
  return exitCodeOfAudit(input);
}

/** Writes outcomes, and hands over what became of each. */
async function handClose(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
  place: ClosePlace,
): Promise<number> {
  const { close } = await import('./action/commands/close.ts');
  const steps = await close(place);
  logText(write, renderAsText(describeClose(steps), LOG));
  for (const { kind, message, remedy } of steps) {
    if (kind !== 'not-written') continue;
    const text = `${message} ${remedy}`.trim();
    write(
      `${writeAnnotation({ level: 'error', path: null, line: null, column: null, title: 'Not written', message: text })}\n`,
    );
  }
  if (!writeSummary(env, renderAsMarkdown(describeClose(steps))))
    write('::warning title=summary::The job summary could not be written.\n');
  writeOutputs(env, closeOutputs(steps));
  return exitCodeOfClose(steps);
}

/** The explanations of the version that runs, where GitHub says which it is. */
function docsOf(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/reasons.md` : 'docs/reasons.md';
}

function runUrlOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

/** Hands the decision over; nothing that fails here makes it better. */
function hand(
  judged: Judged,
  kept: Readonly<Record<string, string>>,
  directory: string | null,
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): number {
  const { report } = judged;
  const folder = directory ?? join(env['RUNNER_TEMP'] ?? tmpdir(), 'change-gate');
  const files: Record<string, string> = { ...kept };
  if (judged.facts !== null) files['facts.json'] = `${JSON.stringify(judged.facts, null, 2)}\n`;
  const written = writeReportFiles(folder, files);
  logText(write, renderText(report, { colour: false, width: 100 }));
  write(renderAnnotations(report));
  if (typeof written === 'string')
    write(`::warning title=report::The report could not be written (${written}). The decision stands.\n`);
  if (!writeSummary(env, renderMarkdown(report, { limit: SUMMARY_BYTES - 1024 })))
    write('::warning title=summary::The job summary could not be written. The decision stands.\n');
  const paths = typeof written === 'string' ? {} : written.paths;
  writeOutputs(env, {
    ...DENIAL,
    ...toOutputs(report),
    report: paths['report.json'] ?? '',
    evidence: paths['facts.json'] ?? '',
  });
  return report.verdict.outcome === 'fail' ? FAILURE : 0;
}

process.exitCode = FAILURE;
try {
  process.exitCode = await main(process.env, (text) => void process.stdout.write(text));
} catch (error) {
  // A fault of the program or of the runner: the outputs say undetermined already. No stack, and no foreign text as a command.
  const message = error instanceof Error ? error.message : 'unknown';
  process.stdout.write(
    `::error title=internal fault::The gate stopped by a fault of its own: ${message.replace(/[%\r\n]/g, ' ')}. Nothing was authorised.\n`,
  );
  process.exitCode = FAILURE;
}
