/** The one comment that the command `raise` keeps below an issue or a pull request. */
import type { Answer } from '../../gate/source.ts';
import { writeComment } from '../../github/writes/writes.ts';
import type { OpenPlace } from '../runner/command.ts';
import { RAISE_MARKER } from './raise-report.ts';

export type Unavailable = Extract<Answer<unknown>, { readonly kind: 'unavailable' }>;

/** @returns why it could not be written; null where it was */
export async function commentBelow(
  { api, request, clock }: Pick<OpenPlace, 'api' | 'request' | 'clock'>,
  number: number,
  body: string,
): Promise<Unavailable | null> {
  const answer = await writeComment(api, request.repository, {
    number,
    marker: RAISE_MARKER,
    body,
    judgedAt: clock,
    isNewWanted: true,
    login: Promise.resolve(null),
  });
  return answer.kind === 'unavailable' ? answer : null;
}
