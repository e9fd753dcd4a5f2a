/**
 * The box at the foot of a pull request: what stands on its head under each required name, and whether it may be merged. Of several check
 * runs of one name GitHub has been seen to heed the newest, and to wait for every one; who sets a gate up cannot choose, so both are here.
 */
import type { PullRequest, Repository } from './model.ts';

export type Reading = 'newest of a name' | 'every one of a name';

type Word = 'success' | 'pending' | 'failure';
export type RequiredContext = {
  readonly name: string;
  /** `expected`: nothing of that name has come yet. */
  readonly state: Word | 'expected';
};

export type MergeBox = { readonly isMergeable: boolean; readonly required: readonly RequiredContext[] };

export const readMergeBox = (repository: Repository, pull: PullRequest, reading: Reading): MergeBox => {
  const required = repository.requiredContexts.map((name) => ({
    name,
    state: join([
      ...checkWords(repository, pull.headSha, name, reading),
      ...statusWords(repository, pull.headSha, name),
    ]),
  }));
  const isOpen = pull.state === 'open' && !pull.draft;
  return { isMergeable: isOpen && required.every(({ state }) => state === 'success'), required };
};

const join = (words: readonly Word[]): RequiredContext['state'] => {
  if (words.length === 0) return 'expected';
  if (words.includes('failure')) return 'failure';
  return words.includes('pending') ? 'pending' : 'success';
};

/** A status is overwritten by the next of its name, in either reading. */
const statusWords = (repository: Repository, sha: string, name: string): readonly Word[] => {
  const last = repository.statuses.findLast((status) => status.sha === sha && status.context === name);
  if (last === undefined) return [];
  return [last.state === 'success' || last.state === 'pending' ? last.state : 'failure'];
};

const checkWords = (repository: Repository, sha: string, name: string, reading: Reading): readonly Word[] => {
  const runs = repository.checkRuns.filter((run) => run.headSha === sha && run.name === name);
  return (reading === 'newest of a name' ? runs.slice(-1) : runs).map(({ status, conclusion }) => {
    if (status !== 'completed') return 'pending';
    return ['success', 'neutral', 'skipped'].includes(conclusion ?? '') ? 'success' : 'failure';
  });
};
