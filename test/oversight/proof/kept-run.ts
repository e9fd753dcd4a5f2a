/** Runs of the gate made from the worlds of the decision's tables, with all that they would keep: report, bundle and statement. */

import { TZDATA } from '../../../src/cli/kit/terminal.ts';
import type { Policy, Statement } from '../../../src/domain/terms/generated/shapes.ts';
import { VERSION } from '../../../src/domain/terms/generated/version.ts';
import type { CompletePolicy } from '../../../src/domain/terms/policy.ts';
import { OWN_RULES } from '../../../src/domain/terms/rules-of-run.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import type { ReportInput } from '../../../src/gate/judged.ts';
import { type Request, runGate } from '../../../src/gate/run-gate.ts';
import type { Answer, Source, TextFile } from '../../../src/gate/source.ts';
import { recordSource } from '../../../src/gate/tape.ts';
import { writeBundle } from '../../../src/oversight/proof/bundle.ts';
import { makeStatement } from '../../../src/oversight/proof/statement.ts';
import { writeJsonText } from '../../../src/render/plain/json-text.ts';
import { renderJson } from '../../../src/report/json.ts';
import { TABLES } from '../../domain/decision/cases.ts';
import { DEPLOY } from '../../domain/world.ts';

const TRUSTED = '7'.repeat(40);
export const ARTIFACT = `sha256:${'5a'.repeat(32)}`;

/** JSON is YAML, so that a value is a file. */
const file = (path: string, value: unknown): TextFile => ({
  path,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
  ref: TRUSTED,
});
const known = <T>(value: T): Answer<T> => ({ kind: 'known', value });

/** A policy with its defaults as a file would write it. */
export function toPolicyFile({ path: _path, environments, ...rest }: CompletePolicy): Policy {
  const rules = environments.map(({ pattern, ...one }) => [
    pattern,
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null && (value as unknown[]).length !== 0)),
  ]);
  const { 'coverage-since': since, assessment, ...others } = rest;
  const { count: _count, ...assessed } = assessment as { count?: number };
  return {
    version: 1,
    ...others,
    assessment: assessed,
    ...(since === null ? {} : { 'coverage-since': since }),
    ...(rules.length === 0 ? {} : { environments: Object.fromEntries(rules) }),
  } as unknown as Policy;
}

/** What GitHub would have answered in this world. */
export function sourceOf(world: World, policy: Policy = toPolicyFile(world.policy)): Source {
  const { register, calendar, models, judged, others, facts } = world;
  const records = [...judged, ...others].map(({ path, value }) => file(path, value));
  return {
    readGovernance: async () => ({
      policy: known(file('.github/change-gate/policy.yml', policy)),
      register: known(register === null ? null : file('.github/change-gate/register.yml', register.value)),
      calendar: known(calendar === null ? null : file('.github/change-gate/calendar.yml', calendar.value)),
      models: known(models.map(({ path, value }) => file(path, value))),
    }),
    readImports: async (paths) => paths.map(() => known(null)),
    readCatalogs: async () => known([]),
    gatherBase: async () => known({ facts, selection: { ids: [], paths: judged.map(({ path }) => path) }, faults: [] }),
    readRecords: async () => known({ files: records, refused: [] }),
    readAllRecords: async () => known({ files: records, refused: [] }),
    completeFacts: async () => facts,
    checkAgain: async () => facts,
  };
}

export type KeptRun = {
  readonly report: ReportInput;
  readonly bundle: string;
  readonly statement: Statement;
  /** The statement as a file. */
  readonly text: string;
};

export function requestOf(world: World, artifacts: readonly string[] = []): Request {
  return {
    stage: world.stage,
    environment: world.environment,
    mode: world.mode,
    at: null,
    clock: world.now,
    trusted: true,
    localFiles: world.localFiles,
    faults: [],
    all: false,
    docs: 'docs/reasons.md',
    rules: OWN_RULES,
    artifacts,
  };
}

export async function keepRun(
  world: World,
  { artifacts = [], policy = toPolicyFile(world.policy) }: { artifacts?: readonly string[]; policy?: Policy } = {},
): Promise<KeptRun> {
  const asked = requestOf(world, artifacts);
  const { source, tape } = recordSource(sourceOf(world, policy));
  const { report } = await runGate(source, asked, { tzdata: TZDATA });
  const bundle = writeBundle(asked, tape, renderJson(report));
  const statement = makeStatement({ report, bundle, version: VERSION, request: asked });
  if (statement === null) throw new Error('this run makes no statement');
  return { report, bundle, statement, text: writeJsonText(statement) };
}

/** Every world at deployment of the tables of the decision, by the name of its case. */
export const DEPLOYMENTS: readonly (readonly [string, World])[] = Object.values(TABLES)
  .flat()
  .map(({ name, from = DEPLOY, edits }): readonly [string, World] => [
    name,
    edits.reduce((world, edit) => edit(world), from),
  ])
  .filter(([, { stage }]) => stage === 'deploy');
