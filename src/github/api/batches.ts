/**
 * Questions that go out together: those of one tick become one query of GraphQL, so that the code above asks one thing at a time. An
 * answer counts only where it proves itself; whatever does not is asked by REST, which says what is the matter, within a budget.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from './addresses.ts';
import { missing } from './refusals.ts';
import { limitTo } from './turns.ts';

type Family = 'files' | 'pulls' | 'histories' | 'words';

export type Question<T> = {
  readonly repository: string;
  /** Those of a family share queries, and fail together: a field that an older server does not know costs only its own family the short way. */
  readonly family?: Family;
  /** A field of `Repository` in GraphQL. It holds nothing that a stranger wrote: what a file is called goes into `given`. */
  readonly field: string;
  /** What stands in the field as `$name`. */
  readonly given?: Readonly<Record<string, string>>;
  /** What is taken from the answer; null where it does not prove itself. */
  readonly believe: (value: unknown) => T | null;
  /** How large the answer will be, about; it decides only how many share a query. */
  readonly bytes: number;
  /** The same by REST, one request each; those of a family other than `files` count themselves. */
  readonly instead: () => Promise<Answer<T>>;
  /** Whether a query pays for this one alone: by REST it is several requests. */
  readonly isManyByRest?: true;
};

export type Batching = {
  /** Sends one query; the answer is its `data`. */
  readonly send: (query: string, variables: Readonly<Record<string, string>>) => Promise<QueryAnswer>;
  /** What is left of the hour's requests, in words; null where nobody said. */
  readonly left: () => string | null;
  /** When what was asked goes out: with the end of the tick, or later. */
  readonly soon: (send: () => void) => void;
  /** Told how many of how many were answered. */
  readonly progress: (done: number, all: number) => void;
};

/** `isLasting`: no other query will fare better. */
export type QueryAnswer =
  | { readonly kind: 'known'; readonly data: unknown }
  | { readonly kind: 'unavailable'; readonly because: string; readonly isLasting: boolean };

/** GitHub gives a query ten seconds, and looks up some hundred objects in one of them. */
const MOST_IN_ONE = 150;
const MOST_BYTES = 1_048_576;
const AT_ONCE = 20;
/** Below this a query that failed is not split further. */
const FEW = 10;
/** After so many failures with nothing between them GraphQL is not asked again in this run. */
const MOST_FAILURES = 6;
/** By REST each is a request, and the job's own token is good for 1,000 an hour. */
const MOST_BY_REST = 300;

/** How GraphQL did for a family: failures with nothing between them, and why it is not asked any more. */
type Standing = { failures: number; out: string | null };

type Waiting = { readonly question: Question<unknown>; readonly give: (answer: Answer<unknown>) => void };

function familyOf({ question }: Waiting): Family {
  return question.family ?? 'files';
}

export function openBatches(batching: Batching): <T>(question: Question<T>) => Promise<Answer<T>> {
  const { send, left, progress, soon } = batching;
  const inTurn = limitTo(AT_ONCE);
  let waiting: Waiting[] = [];
  let asked = 0;
  let answered = 0;
  const families = new Map<Family, Standing>();
  let byRest = 0;
  let refusal: string | null = null;

  function give({ give: hand }: Waiting, answer: Answer<unknown>): void {
    answered += 1;
    hand(answer);
  }

  /** @param why GraphQL does not give it */
  async function askInstead(one: Waiting, why: string): Promise<void> {
    if (familyOf(one) === 'files') byRest += 1;
    if (byRest <= MOST_BY_REST || familyOf(one) !== 'files') await askAlone(one);
    else {
      refusal ??= `${asked} files and lists are needed. GraphQL did not give them (${why}), and by REST, at one request each, a run reads ${MOST_BY_REST} at most${left() ?? ''}`;
      give(one, missing(refusal));
    }
  }

  /** In no turn of its own: it may ask something further, which would wait for the turn that it holds. Its requests take theirs. */
  async function askAlone(one: Waiting): Promise<void> {
    give(one, await one.question.instead());
  }

  async function askTogether(pack: readonly Waiting[]): Promise<void> {
    const { query, variables, places } = compose(pack.map(({ question }) => question));
    const standing = standingOf(pack);
    const answer = standing.out === null ? await inTurn(() => send(query, variables)) : null;
    if (answer?.kind === 'known') {
      standing.failures = 0;
      await Promise.all(
        pack.map(async (one, index) => {
          const value = one.question.believe(at(answer.data, places[index] ?? []));
          if (value === null) await askInstead(one, 'an answer did not match its SHA');
          else give(one, { kind: 'known', value });
        }),
      );
    } else {
      const why: string = standing.out ?? answer?.because ?? 'it was not asked';
      standing.failures += 1;
      if (answer?.isLasting === true || standing.failures >= MOST_FAILURES) standing.out = why;
      const half = Math.ceil(pack.length / 2);
      const few = pack.every(({ question }) => question.isManyByRest === true) ? 1 : FEW;
      if (standing.out !== null || pack.length <= few) await Promise.all(pack.map((one) => askInstead(one, why)));
      // What was too much for one query, or the one object that breaks it.
      else await Promise.all([pack.slice(0, half), pack.slice(half)].map(askTogether));
    }
    progress(answered, asked);
  }

  function standingOf([first]: readonly Waiting[]): Standing {
    const family = first === undefined ? 'files' : familyOf(first);
    const known = families.get(family) ?? { failures: 0, out: null };
    families.set(family, known);
    return known;
  }

  function sendAll(): void {
    const all = waiting;
    waiting = [];
    asked += all.length;
    for (const family of new Set(all.map(familyOf))) {
      const own = all.filter((one) => familyOf(one) === family);
      const [only] = own;
      if (only !== undefined && own.length === 1 && only.question.isManyByRest !== true) void askAlone(only);
      else for (const pack of packsOf(own)) void askTogether(pack);
    }
  }

  return <T>(question: Question<T>) =>
    new Promise<Answer<T>>((resolve) => {
      if (waiting.length === 0) soon(sendAll);
      waiting.push({ question, give: resolve as (answer: Answer<unknown>) => void });
    });
}

function packsOf(all: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const packs: Waiting[][] = [];
  let bytes = 0;
  for (const one of all) {
    const pack = packs.at(-1);
    if (pack === undefined || pack.length >= MOST_IN_ONE || bytes + one.question.bytes > MOST_BYTES) {
      packs.push([one]);
      bytes = one.question.bytes;
    } else {
      pack.push(one);
      bytes += one.question.bytes;
    }
  }
  return packs;
}

type Composed = {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Where the answer to each question stands. */
  readonly places: readonly (readonly string[])[];
};

function compose(questions: readonly Question<unknown>[]): Composed {
  const repositories = [...new Set(questions.map(({ repository }) => repository))];
  const fields = repositories.map((): string[] => []);
  const strings = new Map<string, string>();
  const variableOf = (value: string): string => {
    const known = strings.get(value) ?? `s${strings.size}`;
    strings.set(value, known);
    return `$${known}`;
  };
  const places = questions.map(({ repository, field, given = {} }) => {
    const nth = repositories.indexOf(repository);
    const own = fields[nth] ?? [];
    own.push(`q${own.length}: ${field.replace(/\$(\w+)/gu, (_, name: string) => variableOf(given[name] ?? ''))}`);
    return [`r${nth}`, `q${own.length - 1}`];
  });
  const names = [
    ...repositories.map((_, nth) => `$o${nth}: String!, $n${nth}: String!`),
    ...[...strings.values()].map((name) => `$${name}: String!`),
  ];
  const parts = repositories.map(
    (_, nth) => `r${nth}: repository(owner: $o${nth}, name: $n${nth}) {\n${fields[nth]?.join('\n')}\n}`,
  );
  const variables = Object.fromEntries([
    ...repositories.flatMap((repository, nth) => {
      const { owner, repo } = inRepository(repository);
      return [
        [`o${nth}`, owner],
        [`n${nth}`, repo],
      ];
    }),
    ...[...strings].map(([value, name]) => [name, value]),
  ]);
  return { query: `query(${names.join(', ')}) {\n${parts.join('\n')}\n}`, variables, places };
}

function at(data: unknown, place: readonly string[]): unknown {
  let found = data;
  for (const name of place) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}
