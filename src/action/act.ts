/**
 * Composition of the action: inputs and event in, one command, and its handover out. A refusal stands in the outputs before the first
 * file is read, and nothing but a handover that says so ends with 0.
 */

import type { Finding } from '../domain/terms/finding.ts';
import { loadCommand } from './commands/all.ts';
import type { Command, Place } from './runner/command.ts';
import { readEvent } from './runner/event.ts';
import { handOver } from './runner/hand-over.ts';
import { readInputs } from './runner/inputs.ts';
import { programOf } from './runner/program.ts';
import { checkRunner, docsOf, runUrlOf, toRequest } from './runner/request.ts';
import { annotate, type Environment, getInput, logText, tellProgress, writeDenial } from './runner/runner.ts';
import { chooseStage } from './runner/stage.ts';

const FAILURE = 1;

/** Does what the environment of a runner asks for. @returns the exit code, whatever happens */
export async function act(env: Environment): Promise<number> {
  try {
    return await main(env);
  } catch (error) {
    // A fault of the program or of the runner: the outputs say undetermined already. No stack, and no foreign text as a command.
    const why = error instanceof Error ? error.message.replace(/[\r\n]/g, ' ') : 'unknown';
    const message = `The gate stopped by a fault of its own: ${why}. Nothing was authorised.`;
    annotate({ level: 'error', path: null, line: null, column: null, title: 'internal fault', message });
    return FAILURE;
  }
}

async function main(env: Environment): Promise<number> {
  writeDenial();
  const { command, place, faults } = await readPlace(env);
  const handover =
    place.event === null || faults.length > 0
      ? await command.refuse(place, faults)
      : await runCommand(command, { ...place, event: place.event });
  return handOver(handover, { env, directory: place.inputs.reportDirectory, program: place.program });
}

type Read = { readonly command: Command; readonly place: Place; readonly faults: readonly Finding[] };

/** What is to be done, where, and all that keeps it from being done. */
async function readPlace(env: Environment): Promise<Read> {
  const { inputs, faults: inputFaults } = readInputs(getInput, process.env['GITHUB_ACTOR'] ?? null);
  const { event, faults: eventFaults } = readEvent(env, inputs.command === 'raise' ? ['issues'] : []);
  const { stage, environment, faults: stageFaults } = chooseStage(inputs, event);
  const command = await loadCommand(inputs.command);
  const own = command.refuses(inputs, event, environment);
  const place: Place = {
    env,
    inputs,
    event,
    stage,
    environment,
    clock: `${new Date().toISOString().slice(0, 19)}Z`,
    tzdata: process.versions.tz ?? 'unknown',
    docs: docsOf(env),
    program: programOf(env),
    runUrl: runUrlOf(env),
  };
  return { command, place, faults: [...inputFaults, ...eventFaults, ...checkRunner(env), ...stageFaults, ...own] };
}

/** Runs it with a way to GitHub, which is loaded only now: a refusal needs none. */
async function runCommand(
  command: Command,
  place: Place & { readonly event: NonNullable<Place['event']> },
): ReturnType<Command['run']> {
  const request = toRequest(place.env, place.inputs, place.event, place.stage, place.environment);
  const { token, baseUrl } = request;
  const { openApi } = await import('../github/api/api.ts');
  const api = openApi({
    token,
    baseUrl,
    progress: tellProgress(),
    say: logText,
    // What looks at many things is in no hurry.
    ...(command.deadline === null ? {} : { deadline: command.deadline, gathers: true }),
  });
  return command.run({ ...place, api, request });
}
