/**
 * What a workflow says of its jobs, as the audit reads it: which environment each names and whether GitHub is to record a deployment. A name
 * that is an expression is none that is known, and a job that cannot be told is never taken for one that deploys nothing.
 */
import { isNameMatch } from '../../domain/text/names.ts';
import { GOVERNANCE_LIMITS } from '../../files/yaml/limits.ts';
import { type Plain, parseYaml, type YamlDocument } from '../../files/yaml/parse-yaml.ts';

export type WorkflowFile = { readonly path: string; readonly bytes: Uint8Array };
export type Mapping = { readonly [key: string]: Plain };

export type ReadWorkflow =
  | { readonly kind: 'read'; readonly document: YamlDocument; readonly root: Mapping }
  | {
      readonly kind: 'unreadable';
      readonly because: string;
      readonly line: number | null;
      readonly column: number | null;
    };

export function readWorkflow({ bytes }: WorkflowFile): ReadWorkflow {
  const read = parseYaml(bytes, GOVERNANCE_LIMITS);
  if (read.kind === 'read') {
    const [document] = read.documents;
    if (document !== undefined) return { kind: 'read', document, root: mappingOf(document.value) };
  }
  const [fault] = read.kind === 'unreadable' ? read.faults : [];
  const because = fault?.message.replace(/\.$/u, '') ?? 'it is empty';
  return { kind: 'unreadable', because, line: fault?.line ?? null, column: fault?.column ?? null };
}

/** A job that names an environment, of a workflow or of one of the same repository that it calls. */
export type DeployingJob = {
  /** What GitHub calls it in a run; a name that holds an expression is told by its fixed parts. */
  readonly name: string;
  readonly environment: string;
  /** Whether it says that GitHub shall record a deployment, as it does unless it is told otherwise. */
  readonly isRecorded: boolean;
};

export type DeployingJobs = {
  readonly jobs: readonly DeployingJob[];
  /** Why the jobs are not all known, each once. */
  readonly unknown: readonly string[];
};

/** GitHub lets a workflow call another so many deep. */
const DEEPEST = 10;

/** @param files the workflows of the same commit, by their paths */
export function findDeployingJobs(path: string, files: ReadonlyMap<string, WorkflowFile>, depth = 0): DeployingJobs {
  const file = files.get(path);
  if (file === undefined) return { jobs: [], unknown: [`${path} is not there`] };
  const workflow = readWorkflow(file);
  if (workflow.kind === 'unreadable') return { jobs: [], unknown: [`${path} cannot be read (${workflow.because})`] };
  const jobs: DeployingJob[] = [];
  const unknown: string[] = [];
  for (const [id, value] of Object.entries(mappingOf(workflow.root['jobs']))) {
    const job = mappingOf(value);
    const name = textOf(job['name']) || id;
    const { environment, isRecorded } = environmentOf(job);
    if (environment !== null) jobs.push({ name, environment, isRecorded });
    const called = localCall(job);
    if (called === null) continue;
    if (depth >= DEEPEST) unknown.push(`${path} calls workflows more than ${DEEPEST} deep`);
    else {
      const inner = findDeployingJobs(called, files, depth + 1);
      jobs.push(...inner.jobs.map((one) => ({ ...one, name: `${name} / ${one.name}` })));
      unknown.push(...inner.unknown);
    }
  }
  return { jobs, unknown: [...new Set(unknown)] };
}

/** Whether a job of a run is this one: by its name, one of a matrix, or a name whose expressions may have become anything. */
export function isJobOf({ name }: DeployingJob, given: string): boolean {
  return patternsOf(name.replace(/\$\{\{.*?\}\}/gu, '*').split(' / ')).some((pattern) => isNameMatch(pattern, given));
}

/** Whether a job of a run is one that calls the workflow of this one, or that calls the one that does. */
export function isCalledBy({ name }: DeployingJob, given: string): boolean {
  const parts = name.split(' / ');
  return parts.slice(1).some((_, nth) => isJobOf({ ...ANY, name: parts.slice(0, nth + 1).join(' / ') }, given));
}

const ANY: DeployingJob = { name: '', environment: '', isRecorded: true };

/** With and without a matrix at each place. */
function patternsOf([first = '', ...rest]: readonly string[]): readonly string[] {
  const own = [first, `${first} (*)`];
  if (rest.length === 0) return own;
  // So many parts that nobody would write them: anything of these names will do.
  const inner = rest.length > 4 ? ['*'] : patternsOf(rest);
  return own.flatMap((one) => inner.map((other) => `${one} / ${other}`));
}

export function environmentOf(job: Mapping): { readonly environment: string | null; readonly isRecorded: boolean } {
  const given = job['environment'];
  const { name, deployment } = mappingOf(given);
  // An expression may say no: only what says nothing, or yes in so many words, is a yes.
  return { environment: nameOf(given) ?? nameOf(name), isRecorded: (deployment ?? true) === true };
}

/** YAML takes `2026` for a number, GitHub for a name. */
function nameOf(value: Plain | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The path of a workflow of the same repository that a job calls; null where it calls none, or one elsewhere. */
function localCall(job: Mapping): string | null {
  const uses = textOf(job['uses']);
  return uses.startsWith('./') ? uses.slice(2) : null;
}

export function stepsOf(job: Mapping): readonly Mapping[] {
  const { steps } = job;
  return Array.isArray(steps) ? steps.map(mappingOf) : [];
}

export function listOf(value: Plain | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function textOf(value: Plain | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

export function mappingOf(value: Plain | undefined): Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Mapping) : {};
}
