/**
 * Who had a part in the emergencies of a repository: the pull requests that brought their records in. For the audit, so that whoever
 * approved an emergency is not taken for somebody independent who looked back on it.
 */
import { digestRecord } from '../../domain/terms/digest.ts';
import type { Facts, PullRequestFact, RecordFact } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object, text } from '../api/shapes.ts';
import { resolveBranch } from '../trees/refs.ts';
import { findOrigin } from './origin.ts';
import { readPullRequest, unavailableOf } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';

const REPOSITORY = object({ id: integer, full_name: text, default_branch: text });
/** Each costs some requests, and the job's own token is good for 1,000 an hour. */
const MOST = 20;

/** Facts of the emergencies that somebody looked back on, the newest first; null where there are none, or GitHub says nothing of the repository. */
export async function readEmergencies(
  api: Api,
  request: GitHubRequest,
  records: readonly ReadRecord[],
  now: string,
): Promise<Facts | null> {
  const reviewed = records
    .filter(({ value }) => value.type === 'emergency' && value.outcome?.review !== undefined)
    .sort((a, b) => (isBefore(a.value.outcome?.ended ?? now, b.value.outcome?.ended ?? now) ? 1 : -1))
    .slice(0, MOST);
  const isElsewhere = request.recordsRepository !== null && !isSameName(request.recordsRepository, request.repository);
  if (reviewed.length === 0 || isElsewhere) return null;
  const own = await api.get(api.rest.repos.get, inRepository(request.repository), REPOSITORY);
  if (own.kind === 'unavailable') return null;
  const { id, full_name, default_branch } = own.value;
  const head = await resolveBranch(api, request.repository, default_branch);
  const digestOf = (path: string, bytes: Uint8Array): string | null => {
    const { value } = parseRecord(path, bytes);
    return value === undefined ? null : digestRecord(value);
  };
  const facts: RecordFact[] = [];
  const pulls = new Map<number, PullRequestFact>();
  for (const { path, digest } of reviewed) {
    const question = { api, repository: request.repository, repositoryId: id, path, digest, digestOf };
    const origin: Answer<number | null> =
      head.kind === 'unavailable'
        ? head
        : await findOrigin({ ...question, at: head.value, branches: [default_branch] });
    const number = origin.kind === 'known' ? origin.value : null;
    const pull = number === null || pulls.has(number) ? null : await readPullRequest(api, request.repository, number);
    if (pull?.kind === 'known') pulls.set(pull.value.fact.number, pull.value.fact);
    const unread = origin.kind === 'unavailable' ? origin : pull?.kind === 'unavailable' ? pull : null;
    facts.push({ path, digest, pull_request: unread === null ? number : unavailableOf(unread) });
  }
  return {
    schema: 1,
    now,
    repository: { id, full_name, default_branch },
    subject: { event: 'audit', sha: null },
    pull_requests: [...pulls.values()],
    records: facts,
  };
}
