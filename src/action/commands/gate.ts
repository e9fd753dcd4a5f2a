/**
 * The command `gate`: decides, and hands the decision over before it is published. Where inputs or event make no sense it decides all the
 * same, on nothing, so that whoever reads the report finds out why.
 */
import type { Finding } from '../../domain/terms/finding.ts';
import { openNothing } from '../../gate/no-source.ts';
import { type Judged, type Request, runGate } from '../../gate/run-gate.ts';
import type { Source } from '../../gate/source.ts';
import { recordSource } from '../../gate/tape.ts';
import { holdStatus } from '../../github/writes/statuses.ts';
import { writeBundle } from '../../oversight/proof/bundle.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { renderJson } from '../../report/json.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { toOutputs } from '../../report/outputs.ts';
import { renderText } from '../../report/text.ts';
import type { Command, Handover, OpenPlace, Place } from '../runner/command.ts';
import { DENIAL, SUMMARY_BYTES } from '../runner/runner.ts';
import { openForHead } from './one-head.ts';
import { publish } from './publish.ts';

export const command: Command = {
  name: 'gate',
  deadline: null,
  refuses: () => [],
  async refuse(place, faults) {
    const nothing = openNothing(place.clock, place.event?.name ?? 'unknown');
    return (await decide(nothing, toAsked(place, faults), place.tzdata)).handover;
  },
  async run(place) {
    const { api, request, inputs, event, runUrl, tzdata } = place;
    const holding = hold(place);
    const { source, asked } = await openForHead({ api, request, alone: toAsked(place, []), tzdata });
    const { judged, handover } = await decide(source, asked, tzdata);
    await holding;
    return {
      ...handover,
      publish: () => publish(judged.report, { api, repository: request.repository, inputs, event, runUrl }),
    };
  },
};

/** While it is judged, no yes of an earlier run stands on the commit: this one may die before it says anything. */
async function hold({ api, request, inputs, event, environment, runUrl }: OpenPlace): Promise<void> {
  const sha =
    event.pullRequest !== null && request.stage === 'review'
      ? event.headSha
      : (request.sha ?? event.sha ?? event.headSha);
  if (inputs.status === null || sha === null || (request.stage === 'deploy' && environment === null)) return;
  const name = request.stage === 'deploy' ? `${inputs.status} / ${environment}` : inputs.status;
  await holdStatus(api, request.repository, { sha, name, runUrl });
}

/** What is asked, where its head is no other pull request's. */
function toAsked({ stage, environment, inputs, clock, docs }: Place, faults: readonly Finding[]): Request {
  return {
    stage,
    environment,
    mode: inputs.mode,
    at: null,
    clock,
    trusted: true,
    localFiles: null,
    faults,
    all: false,
    docs,
    rules: {
      policy: { repository: inputs.policyRepository, ref: inputs.policyRef },
      records: { repository: inputs.recordsRepository, ref: inputs.recordsRef },
    },
  };
}

async function decide(
  source: Source,
  asked: Request,
  tzdata: string,
): Promise<{ readonly judged: Judged; readonly handover: Handover }> {
  const recorded = recordSource(source);
  const judged = await runGate(recorded.source, asked, { tzdata });
  const { report, facts } = judged;
  const json = renderJson(report);
  const texts = { 'report.json': json, 'bundle.json': writeBundle(asked, recorded.tape, json) };
  const handover: Handover = {
    text: renderText(report, { colour: false, width: 100 }),
    markdown: renderMarkdown(report, { limit: SUMMARY_BYTES - 1024 }),
    annotations: annotationsOf(report),
    files: {
      folder: [],
      texts: facts === null ? texts : { ...texts, 'facts.json': `${JSON.stringify(facts, null, 2)}\n` },
      paths: { report: 'report.json', evidence: 'facts.json' },
      unwritten: (_, why) => ({
        level: 'warning',
        title: 'report',
        message: `The report could not be written (${why}).`,
      }),
    },
    outputs: { ...DENIAL, ...toOutputs(report) },
    exitCode: report.verdict.outcome === 'fail' ? 1 : 0,
    isDecision: true,
    publish: null,
  };
  return { judged, handover };
}
