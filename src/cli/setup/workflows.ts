/** What the workflows of a checkout say: which jobs deploy to which environment, and where the gate stands among their steps. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { readTextFile } from '../../checkout/files.ts';

export type DeployJob = {
  readonly path: string;
  readonly line: number;
  readonly job: string;
  readonly environment: string;
  /** Where the gate is among the steps. */
  readonly gate: 'first' | 'later' | 'none';
};

export type Workflows = {
  readonly deploys: readonly DeployJob[];
  /** The workflow that asks the gate on events of review; null where none does. */
  readonly review: string | null;
  /** Workflows in which the gate is still named by zeros. */
  readonly zeros: readonly string[];
};

/** `uses: OWNER/change-gate@…`, or the copy that somebody made. */
const GATE = /^[\w.-]+\/change-gate@/u;
const ZEROS = /@0{40}\b/u;

export async function readWorkflows(root: string): Promise<Workflows> {
  const all: { path: string; text: string }[] = [];
  for (const path of listWorkflows(root)) {
    const file = await readTextFile(root, path);
    if (file.kind === 'known' && file.value !== null)
      all.push({ path, text: new TextDecoder().decode(file.value.bytes) });
  }
  const read = all.map(({ path, text }) => ({ path, text, ...readWorkflow(path, text) }));
  return {
    deploys: read.flatMap(({ deploys }) => deploys),
    review: read.find(({ isReview }) => isReview)?.path ?? null,
    zeros: read.filter(({ text, isGated }) => isGated && ZEROS.test(text)).map(({ path }) => path),
  };
}

function listWorkflows(root: string): readonly string[] {
  const folder = '.github/workflows';
  try {
    const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/u.test(name));
    return names.sort().map((name) => `${folder}/${name}`);
  } catch {
    // There is no such folder.
    return [];
  }
}

/** One that cannot be read names no environment. */
export function readWorkflow(
  path: string,
  text: string,
): { readonly deploys: readonly DeployJob[]; readonly isReview: boolean; readonly isGated: boolean } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const { on, jobs } = mapping(document.errors.length > 0 ? null : plainOf(document));
  const deploys: DeployJob[] = [];
  let isGated = false;
  for (const [job, value] of Object.entries(mapping(jobs))) {
    const { environment, steps } = mapping(value);
    const uses = (Array.isArray(steps) ? steps : []).map((step) => textOf(mapping(step)['uses']));
    const at = uses.findIndex((one) => GATE.test(one));
    isGated ||= at >= 0;
    const name = typeof environment === 'string' ? environment : mapping(environment)['name'];
    // An expression is known to a run alone.
    if (typeof name !== 'string' || name === '' || name.includes('${{')) continue;
    const node = document.getIn(['jobs', job, 'environment'], true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    const line = start === undefined ? 1 : lines.linePos(start).line;
    deploys.push({ path, line, job, environment: name, gate: at < 0 ? 'none' : at === 0 ? 'first' : 'later' });
  }
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(textOf) : Object.keys(mapping(on));
  return { deploys, isGated, isReview: isGated && events.some((one) => one.startsWith('pull_request')) };
}

/** A workflow may hold anchors; one whose aliases lead nowhere, or to too much, cannot be read. */
function plainOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
