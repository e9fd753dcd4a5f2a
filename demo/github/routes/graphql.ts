/** GitHub's other API: one route, to which a query is posted. What is wrong with a query stands in an answer of status 200. */
import { type Call, ok, Refused, type Route, textOf } from '../answer.ts';
import { executeQuery, type Given } from '../graphql/execute.ts';
import { parseQuery, SyntaxFault } from '../graphql/parse.ts';
import { ABSTRACT, TYPES } from '../graphql/types.ts';

const read = (call: Call): ReturnType<typeof parseQuery> | string => {
  try {
    return parseQuery(textOf(call.body, 'query') ?? '');
  } catch (error) {
    if (error instanceof SyntaxFault) return error.message;
    throw error;
  }
};

export const GRAPHQL_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    template: '/graphql',
    need: { permissions: {} },
    answer: (call) => {
      // Unlike REST it answers nobody without a token.
      if (call.viewer.kind === 'anonymous') throw new Refused(401, 'This endpoint requires you to be authenticated.');
      const query = read(call);
      if (typeof query === 'string') return ok({ errors: [{ message: query }] });
      const variables = (call.body['variables'] ?? {}) as Given;
      const { data, errors } = executeQuery(query, variables, TYPES, ABSTRACT, call);
      return ok({ ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors }) });
    },
  },
];
