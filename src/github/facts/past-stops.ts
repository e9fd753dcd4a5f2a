/** Every issue that stopped deployments in a time, those that are closed too, with who closed it. For the audit; decides nothing. */
import type { PastStop } from '../../domain/terms/past-stop.ts';
import { STOP_LABEL } from '../../domain/terms/stop-words.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, text } from '../api/shapes.ts';
import { unavailableOf } from './pull-request.ts';
import { labelledBy, readIssueEvents } from './stops.ts';

const ISSUE = object({
  number: integer,
  body: nullable(text),
  created_at: instant,
  closed_at: nullable(instant),
  user: nullable(account),
  pull_request: nullable(object({})),
});

/** Each costs a request. */
const MOST = 100;

/**
 * Those that were touched since, the newest first. One whose label was taken away again is no stop any more for GitHub, and is not listed.
 * @param since RFC 3339
 */
export async function readPastStops(
  api: Api,
  repository: string,
  since: string,
): Promise<Answer<{ readonly stops: readonly PastStop[]; readonly isCut: boolean }>> {
  const asked = { ...inRepository(repository), labels: STOP_LABEL, state: 'all' as const, since };
  const issues = await api.list(api.rest.issues.listForRepo, asked, ISSUE, ({ number }) => String(number), {
    most: MOST,
    isCut: true,
  });
  if (issues.kind === 'unavailable') return issues;
  const own = issues.value.filter((one) => one.pull_request === null);
  const stops = await Promise.all(
    own.map(async ({ number, body, created_at, closed_at, user }): Promise<PastStop> => {
      const common = { number, body: body ?? '', created_at, user, isFollowed: true };
      const events = await readIssueEvents(api, repository, number);
      if (events.kind === 'unavailable') {
        const closed = closed_at === null ? null : { at: closed_at, by: null };
        return { ...common, labelled_by: unavailableOf(events), closed };
      }
      const by = events.value.findLast(({ event }) => event === 'closed')?.actor?.login ?? null;
      const closed = closed_at === null ? null : { at: closed_at, by };
      return { ...common, ...labelledBy(events.value, number), closed };
    }),
  );
  return { kind: 'known', value: { stops, isCut: issues.value.length >= MOST } };
}
