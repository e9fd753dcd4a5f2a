/**
 * A query of GraphQL, sent and looked at. GitHub answers 200 to a query that failed, and half of an answer beside its errors: an answer
 * with an error in it is none, whatever else it holds.
 */
import type { Answer } from '../../gate/source.ts';
import { believe } from './answers.ts';
import type { QueryAnswer } from './batches.ts';
import type { Call } from './client.ts';
import type { Raw } from './refusals.ts';
import { list, nullable, object, type Shape, text } from './shapes.ts';

const anything: Shape<unknown> = (value) => ({ ok: true, value });

const ANSWER = object({
  data: anything,
  errors: nullable(list(object({ message: text, type: nullable(text) }))),
});

/** A refusal that has one of these words will come again: it is about the token, the limit or the query itself. */
const LASTING = /^(?:FORBIDDEN|INSUFFICIENT_SCOPES|RATE_LIMITED|NOT_FOUND|MAX_NODE_LIMIT_EXCEEDED)$/u;
const MISUNDERSTOOD = /doesn't (?:exist|accept)|Parse error|No such type/u;

export function answerTo({ address }: Call, given: Answer<Raw>): QueryAnswer {
  if (given.kind === 'unavailable') {
    const { because, status } = given;
    return { kind: 'unavailable', because, isLasting: status !== undefined && (status < 500 || status === 501) };
  }
  const answer = believe(address, given.value, ANSWER);
  if (answer.kind === 'unavailable') return { kind: 'unavailable', because: answer.because, isLasting: false };
  const { data, errors } = answer.value;
  const [first] = errors ?? [];
  if (first === undefined) return { kind: 'known', data };
  const said = first.message.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 200);
  return {
    kind: 'unavailable',
    because: `POST /graphql: ${said}`,
    isLasting: LASTING.test(first.type ?? '') || MISUNDERSTOOD.test(said),
  };
}
