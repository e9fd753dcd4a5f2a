/**
 * What a command of the action is: it says why it cannot run on these inputs and this event, or runs and gives a handover. It writes
 * nothing to the runner by itself.
 */
import type { Finding } from '../../domain/terms/finding.ts';
import type { Api } from '../../github/api/api.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import type { Annotation } from '../../report/annotations.ts';
import type { RunEvent } from './event.ts';
import type { CommandName, Inputs } from './inputs.ts';
import type { Environment, OutputName, Outputs } from './runner.ts';
import type { Chosen } from './stage.ts';

/** What is known of a run before anything is asked of GitHub. */
export type Place = {
  readonly env: Environment;
  readonly inputs: Inputs;
  /** null where it could not be read; then there is a finding that says why. */
  readonly event: RunEvent | null;
  readonly stage: Chosen['stage'];
  readonly environment: string | null;
  /** This machine's clock, RFC 3339 in UTC. */
  readonly clock: string;
  /** The version of the time zone data. */
  readonly tzdata: string;
  /** Where the reasons are explained. */
  readonly docs: string;
  /** The address of this run; null where the runner does not say. */
  readonly runUrl: string | null;
};

/** A place from which GitHub can be asked: inputs and event make sense. */
export type OpenPlace = Place & {
  readonly event: RunEvent;
  readonly api: Api;
  readonly request: GitHubRequest;
};

export type Command = {
  readonly name: CommandName;
  /** Milliseconds for all that it asks of GitHub; null for the usual ones. */
  readonly deadline: number | null;
  /** What keeps it from running on these inputs and this event. */
  refuses(inputs: Inputs, event: RunEvent | null, environment: string | null): readonly Finding[];
  /** What is handed over in that case. */
  refuse(place: Place, faults: readonly Finding[]): Promise<Handover>;
  run(place: OpenPlace): Promise<Handover>;
};

/** All that a command leaves behind. */
export type Handover = {
  /** For the log; it may hold foreign text. */
  readonly text: string;
  /** For the summary of the job. */
  readonly markdown: string;
  readonly annotations: readonly Annotation[];
  readonly files: HandedFiles | null;
  /** All of them but the paths of files. */
  readonly outputs: Outputs;
  readonly exitCode: 0 | 1;
  /** Whether a decision was made, which stands whatever cannot be written. */
  readonly isDecision: boolean;
  /** Says on GitHub what was decided, once it is handed over here; null where nothing is said. */
  readonly publish: (() => Promise<Published>) | null;
};

export type HandedFiles = {
  /** Below the runner's own folder where no input names one. */
  readonly folder: readonly string[];
  /** Texts by the names of their files. */
  readonly texts: Readonly<Record<string, string>>;
  /** Outputs that are the path of one of them. */
  readonly paths: Partial<Record<OutputName, string>>;
  /** What is said where they cannot be written. An error fails the command: then the files were what was asked for. */
  unwritten(folder: string, why: string): Pick<Annotation, 'level' | 'title' | 'message'>;
};

export type Published = {
  /** `''` where no comment was written. */
  readonly commentUrl: string;
  readonly warnings: readonly string[];
  /** Whether a commit status says what was decided in the step's place, so that the step itself ends green. */
  readonly speaksForStep: boolean;
};
