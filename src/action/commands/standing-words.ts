/**
 * What stands on a commit under the gate's own names, as a status, a check or both, and how it is written anew. What says the same already is
 * left alone, and the word of a run that has seen more stays.
 */
import type { ReportInput } from '../../gate/judged.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { readCheck, type StandingCheck } from '../../github/facts/standing-checks.ts';
import { readStatusTogether, type StatusSaid } from '../../github/writes/status-together.ts';
import { readStatus } from '../../github/writes/statuses.ts';
import { writeCheck } from '../../github/writes/writes.ts';
import { checkNameOf, ownerOf, sayStatus, toCheck, toStatus } from './publish.ts';

/** The names that the gate writes under; at least one of them is given. */
export type Names = { readonly status: string | null; readonly checkName: string | null };

export type WordPlace = {
  readonly api: Api;
  readonly repository: string;
  readonly names: Names;
  readonly runUrl: string | null;
};

export type Standing = {
  /** Whether anything stands there, as a decision or as advice. */
  readonly isThere: boolean;
  /** Whether what stands there waits for people, for time, or for a run that died. */
  readonly isAwaiting: boolean;
};

export async function readStanding(
  { api, repository, names }: WordPlace,
  sha: string,
  environment: string | null,
): Promise<Answer<Standing>> {
  const own = (name: string): readonly string[] => {
    const full = environment === null ? name : `${name} / ${environment}`;
    return [full, `${full} (advice)`];
  };
  const owner = ownerOf(environment);
  const { checkName, status } = names;
  const asks: readonly (() => Promise<Answer<StandingCheck | StatusSaid | null>>)[] = [
    ...(checkName === null ? [] : own(checkName)).map((name) => () => readCheck(api, repository, { sha, name, owner })),
    ...(status === null ? [] : own(status)).map((name) => () => readSaid(api, repository, { sha, name }, environment)),
  ];
  const found: (StandingCheck | StatusSaid)[] = [];
  for (const ask of asks) {
    const answer = await ask();
    if (answer.kind === 'unavailable') return answer;
    if (answer.value !== null) found.push(answer.value);
    // Whether something waits matters to statuses and to deployments; for a head that has a check, that it has one is enough.
    const isEnough = found.some(isAwaiting) || (found.length > 0 && status === null && environment === null);
    if (isEnough) break;
  }
  return { kind: 'known', value: { isThere: found.length > 0, isAwaiting: found.some(isAwaiting) } };
}

/** Heads of pull requests are many; where nothing stands for an environment it is not judged, so that REST has to say that. */
function readSaid(
  api: Api,
  repository: string,
  where: { readonly sha: string; readonly name: string },
  environment: string | null,
): Promise<Answer<StatusSaid | null>> {
  return environment === null ? readStatusTogether(api, repository, where) : readStatus(api, repository, where);
}

function isAwaiting(word: StandingCheck | StatusSaid): boolean {
  if ('state' in word) return word.state === 'pending';
  return word.conclusion === 'failure' && word.isAwaiting;
}

export type Said = { readonly kind: 'changed' | 'same' | 'unwritten' | 'overtaken'; readonly why: string };
const SAME: Said = { kind: 'same', why: '' };
const WORST: readonly Said['kind'][] = ['unwritten', 'changed', 'overtaken', 'same'];

/** @returns null where the report is about no commit */
export async function sayAnew(place: WordPlace, report: ReportInput, hasPullRequest: boolean): Promise<Said | null> {
  if (report.subject.commit === null) return null;
  const all = [await sayStatusAnew(place, report), await sayCheckAnew(place, report, hasPullRequest)];
  return all.sort((a, b) => WORST.indexOf(a.kind) - WORST.indexOf(b.kind))[0] ?? SAME;
}

async function sayStatusAnew({ api, repository, names, runUrl }: WordPlace, report: ReportInput): Promise<Said> {
  const word = names.status === null ? null : toStatus(report, names.status, runUrl);
  if (names.status === null || word === null) return SAME;
  const known = await readSaid(api, repository, word, report.subject.environment);
  if (known.kind === 'unavailable') return unwritten(known);
  if (known.value?.state === word.state && known.value.sentence === word.sentence) return SAME;
  const said = await sayStatus(api, repository, report, { ...word, bare: names.status });
  if (said.kind === 'unavailable') return unwritten(said);
  return said.value.kind === 'written' ? { kind: 'changed', why: '' } : overtaken('status');
}

async function sayCheckAnew(
  { api, repository, names }: WordPlace,
  report: ReportInput,
  hasPullRequest: boolean,
): Promise<Said> {
  const check = names.checkName === null ? null : toCheck(report, names.checkName, hasPullRequest);
  if (names.checkName === null || check === null) return SAME;
  const where = {
    sha: check.sha,
    name: checkNameOf(names.checkName, report),
    owner: ownerOf(report.subject.environment),
  };
  const known = await readCheck(api, repository, where);
  if (known.kind === 'unavailable') return unwritten(known);
  if (known.value?.conclusion === check.conclusion && known.value.title === check.title.slice(0, 255)) return SAME;
  // A gate that ran meanwhile has seen more than this sweep: its check stands.
  const now = await readCheck(api, repository, where, { fresh: true });
  if (now.kind === 'unavailable') return unwritten(now);
  if (now.value?.id !== known.value?.id) return overtaken('check');
  const written = await writeCheck(api, repository, check, report.verdict.decision === 'awaiting');
  return written.kind === 'known' ? { kind: 'changed', why: '' } : unwritten(written);
}

function overtaken(what: 'status' | 'check'): Said {
  return { kind: 'overtaken', why: `another run wrote the ${what} meanwhile` };
}

function unwritten(answer: Answer<unknown> & { readonly kind: 'unavailable' }): Said {
  return { kind: 'unwritten', why: sayWhy(answer) };
}

export function sayWhy(answer: Answer<unknown> & { readonly kind: 'unavailable' }): string {
  return answer.permission === undefined
    ? answer.because
    : `${answer.because}. Add \`${answer.permission}\` to the \`permissions:\` of the job`;
}
