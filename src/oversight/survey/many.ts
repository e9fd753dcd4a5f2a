/**
 * Several repositories as one survey, under the rules of one of them, as the gate reads them with `policy-repository`. A repository that could
 * not be read is named, with an error: what is not known to be there is never taken for nothing.
 */

import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase } from '../../domain/text/names.ts';
import { diagnosed, FilesRead, locate, order } from '../../gate/files-read.ts';

import { policyDefault, readGovernance, readPolicy } from '../../gate/read-governance.ts';
import type { Answer, Progress, Source } from '../../gate/source.ts';
import { qualify } from './qualify.ts';
import { readAll, type Survey } from './survey.ts';

/** Where policy, register, calendar, models and catalog are read. */
export type Governance = {
  readonly source: Pick<Source, 'readGovernance' | 'readImports' | 'readCatalogs'>;
  /** Begins the paths of its files, such as `governance/`. */
  readonly prefix: string;
};

export type Member = {
  /** owner/name. */
  readonly name: string;
  readonly prefix: string;
  /** What it holds, or why nothing of it can be read. */
  readonly source: Answer<Pick<Source, 'readAllRecords'>>;
  /** Where the list names it. */
  readonly listed: { readonly path: string; readonly line: number; readonly column: number };
};

type Looked = {
  readonly member: Member;
  readonly isLookedAt: boolean;
  readonly records: readonly ReadRecord[];
  readonly findings: readonly LocatedFinding[];
  readonly files: FilesRead;
};

/** Reads the rules once, and the records of every member by them. Never throws for what a file holds. */
export async function surveyMany(
  { source, prefix }: Governance,
  members: readonly Member[],
  progress?: Progress,
): Promise<Survey> {
  const rules = await readPolicy(source);
  const { policy } = rules;
  const governance = await readGovernance(source, rules, { said: rules.findings });
  const looked: Looked[] = [];
  for (const member of [...members].sort((a, b) => (foldCase(a.name) < foldCase(b.name) ? -1 : 1)))
    looked.push(await lookAt(member, policy, progress));
  const found: Finding[] = [...rules.findings, ...governance.findings];
  if (policy.path === null && found.every(({ level }) => level !== 'error')) found.push(policyDefault());
  const homes = new Map<string, Looked>();
  for (const one of looked) for (const { path } of one.records) homes.set(one.member.prefix + path, one);
  const place = (finding: Finding): LocatedFinding => {
    const home = homes.get(finding.where?.file ?? '');
    if (home === undefined) return under(prefix, locate(finding, governance.files));
    return under(home.member.prefix, locate(without(home.member.prefix, finding), home.files));
  };
  return {
    policy,
    register: governance.register,
    calendar: governance.calendar,
    models: governance.models,
    items: governance.items,
    records: qualify(looked.map(({ member, records }) => ({ ...member, records }))),
    findings: order([
      ...diagnosed(governance.files).map((one) => under(prefix, one)),
      ...found.map(place),
      ...looked.flatMap(({ findings }) => findings),
    ]),
    locate: place,
    order,
    texts: new Map([
      ...textsOf(prefix, governance.files),
      ...looked.flatMap(({ member, files }) => textsOf(member.prefix, files)),
    ]),
    repositories: looked.map(({ member: { name, prefix: begin }, isLookedAt }) => ({
      name,
      isLookedAt,
      prefix: begin,
    })),
  };
}

async function lookAt(member: Member, policy: CompletePolicy, progress?: Progress): Promise<Looked> {
  const { prefix, source } = member;
  const answer = source.kind === 'known' ? await source.value.readAllRecords(policy) : source;
  if (answer.kind === 'unavailable') {
    const findings = [notLookedAt(member, answer.because, answer.permission)];
    return { member, isLookedAt: false, records: [], findings, files: new FilesRead() };
  }
  const { records, refused, files } = readAll(answer, new FilesRead(), progress);
  const { files: given, refused: wrong } = answer.value;
  const findings = [
    ...[...diagnosed(files), ...refused.map((finding) => locate(finding, files))].map((one) => under(prefix, one)),
    ...(given.length + wrong.length === 0 ? [withoutRecords(member, policy)] : []),
  ];
  return { member, isLookedAt: true, records, findings, files };
}

/** About a record, so that the rules stay what they are for all others. */
function notLookedAt({ name, listed }: Member, because: string, permission: string | undefined): LocatedFinding {
  const token = permission === undefined ? '' : ` The token needs \`${permission}\` there.`;
  return {
    reason: 'record-unreadable',
    level: 'error',
    change: null,
    message: `${name} was not looked at: ${because}.`,
    remedy: `See that it can be read, or take it out of the list: until then its changes are missing here.${token}`,
    where: null,
    ...listed,
  };
}

/** A new service has none; nor has a checkout of the wrong branch. */
function withoutRecords({ name, listed }: Member, policy: CompletePolicy): LocatedFinding {
  return {
    reason: 'record-missing',
    level: 'notice',
    change: null,
    message: `${name} has no change record: no file of it is named by the policy's \`records\` (${policy.records.join(', ')}).`,
    remedy: 'Leave it where that is so; else see which branch was read.',
    where: null,
    ...listed,
  };
}

function under(prefix: string, finding: LocatedFinding): LocatedFinding {
  const { path, where } = finding;
  return {
    ...finding,
    path: path === null ? null : prefix + path,
    where: where === null ? null : { ...where, file: prefix + where.file },
  };
}

function without(prefix: string, finding: Finding): Finding {
  const { where } = finding;
  return where === null ? finding : { ...finding, where: { ...where, file: where.file.slice(prefix.length) } };
}

function textsOf(prefix: string, { texts }: FilesRead): readonly (readonly [string, string])[] {
  return [...texts].map(([path, text]) => [prefix + path, text] as const);
}
