/** Where two lines of history parted, by GitHub's word. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, sha } from '../api/shapes.ts';

const FORK = object({ merge_base_commit: object({ sha }) });

export async function readFork(api: Api, repository: string, one: string, other: string): Promise<Answer<string>> {
  const answer = await api.get(
    api.rest.repos.compareCommitsWithBasehead,
    { ...inRepository(repository), basehead: `${one}...${other}`, per_page: 1 },
    FORK,
  );
  return answer.kind === 'unavailable' ? answer : { kind: 'known', value: answer.value.merge_base_commit.sha };
}
