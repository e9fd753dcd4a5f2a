/**
 * GitHub's REST API as this gate needs it: every answer is known or unavailable with a reason, and no exception leaves. A list is
 * believed only when it was read to its end; a redirect, a page of HTML, half an answer are faults and never an empty result.
 */
import type { Octokit } from '@octokit/rest';
import type { Answer } from '../../gate/source.ts';
import { addressTrouble } from './addresses.ts';
import { believe } from './answers.ts';
import { openLimits, tryPatiently } from './attempts.ts';
import { openBatches, type Question } from './batches.ts';
import { type Budget, openBudget } from './budget.ts';
import { type Call, type Client, type Method, openClient } from './client.ts';
import { type ListOptions, readPages } from './pages.ts';
import { answerTo } from './queries.ts';
import { openQuiet } from './quiet.ts';
import { missing, type Raw } from './refusals.ts';
import type { Shape } from './shapes.ts';
import { limitTo } from './turns.ts';

export type ApiOptions = {
  readonly token: string;
  /** GITHUB_API_URL; https, or a loopback address. */
  readonly baseUrl: string;
  /** Milliseconds for the whole run. */
  readonly deadline?: number;
  /** Milliseconds for one request. */
  readonly patience?: number;
  /** Whether questions wait until nothing is under way, so that more of them share a query. */
  readonly gathers?: boolean;
  /** How to wait, how to tell the time and how to send; tests give their own. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly clock?: () => number;
  readonly fetch?: typeof fetch;
  /** Told of each wait for a limit, in a sentence. */
  readonly say?: (line: string) => void;
  /** Told how many of how many files were read, where they are many. */
  readonly progress?: (done: number, all: number) => void;
};

export type LoggedCall = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
};

/** GitHub's clock at the first answer, and this machine's clock minus it in seconds. */
export type Clock = { readonly now: string; readonly skewSeconds: number };

export interface Api {
  /** GitHub's calls by their names in Octokit, to be handed to the methods below; nobody else calls them. */
  readonly rest: Octokit['rest'];
  /** One object. */
  get<P, T>(
    method: Method<P>,
    parameters: NoInfer<P>,
    shape: Shape<T>,
    /** `isKept: false` where whoever asks keeps what is of use, and the answer itself is large. */
    options?: { readonly fresh?: boolean; readonly isKept?: boolean },
  ): Promise<Answer<T>>;
  /** A list, read to its end. Items are unique by `identity`. */
  list<P, T>(
    method: Method<P>,
    parameters: NoInfer<P>,
    item: Shape<T>,
    identity: (item: T) => string,
    options?: ListOptions,
  ): Promise<Answer<readonly T[]>>;
  /** One thing of many: what is asked in the same tick goes out together. */
  ask<T>(question: Question<T>): Promise<Answer<T>>;
  /** What is found out once in a run, by what it is. */
  once<T>(what: string, find: () => Promise<T>): Promise<T>;
  /** A write, sent once. */
  send<P, T>(method: Method<P>, parameters: NoInfer<P>, shape: Shape<T>): Promise<Answer<T>>;
  /** Deletes what the parameters name. */
  remove<P>(method: Method<P>, parameters: NoInfer<P>): Promise<Answer<null>>;
  /** What is asked, in words for a message: `GET /repos/…`. */
  nameOf<P>(method: Method<P>, parameters: NoInfer<P>): string;
  clock(): Answer<Clock>;
  /** How many requests are left, and until when; null where no answer said so. */
  left(): { readonly remaining: number; readonly resets: string } | null;
  /** Waits; false where the time for the whole run would be over by then. */
  pause(milliseconds: number): Promise<boolean>;
  readonly calls: readonly LoggedCall[];
}

/** How many requests are under way at once. */
const AT_ONCE = 40;

export function openApi(options: ApiOptions): Api {
  const line = openLine(options);
  const { client, answer } = line;
  const read = rememberAnswers(answer);
  const hide = hideToken(options.token);
  const found = new Map<string, Promise<unknown>>();
  const ask = openBatches({
    send: line.query,
    left: line.budget.words,
    soon: options.gathers === true ? line.quiet.soon : setImmediate,
    progress: options.progress ?? (() => {}),
  });
  return {
    rest: client.rest,
    async get(method, parameters, shape, { fresh = false, isKept = true } = {}) {
      const call = client.call(method, parameters);
      return hide(shaped(call, await read(call, fresh, isKept), shape));
    },
    async list(method, parameters, item, identity, given = {}) {
      const name = nameOf(client.call(method, parameters));
      const askPage = (place: object): ReturnType<Parameters<typeof readPages>[0]['ask']> => {
        const call = client.call(method, { ...parameters, ...place });
        return { address: call.address, answer: read(call, given.fresh) };
      };
      return hide(await readPages({ name, baseUrl: options.baseUrl, ask: askPage, item, identity, options: given }));
    },
    ask: async (question) => hide(await ask(question)),
    once<T>(what: string, find: () => Promise<T>) {
      const known = found.get(what) as Promise<T> | undefined;
      if (known !== undefined) return known;
      const asked = find();
      found.set(what, asked);
      return asked;
    },
    async send(method, parameters, shape) {
      const call = client.call(method, parameters);
      return hide(shaped(call, await answer(call), shape));
    },
    async remove(method, parameters) {
      const gone = await answer(client.call(method, parameters));
      return gone.kind === 'unavailable' ? hide(gone) : { kind: 'known', value: null };
    },
    nameOf: (method, parameters) => nameOf(client.call(method, parameters)),
    clock: line.firstDate,
    left: () => line.budget.left('core'),
    pause: line.pause,
    calls: line.calls,
  };
}

type Line = Pick<Log, 'calls' | 'firstDate'> & {
  readonly client: Client;
  readonly budget: Budget;
  /** One answer, waited for within the limits of GitHub and the deadline of the run. */
  readonly answer: (call: Call) => Promise<Answer<Raw>>;
  readonly query: Parameters<typeof openBatches>[0]['send'];
  readonly quiet: ReturnType<typeof openQuiet>;
  readonly pause: Api['pause'];
};

/** The way to GitHub: every request takes its turn, is made again where that may help, ends with the run, and is noted. */
function openLine(options: ApiOptions): Line {
  const { token, baseUrl, deadline = 120_000, patience = 30_000, clock = Date.now, sleep = wait } = options;
  const time = { clock, sleep, ends: clock() + deadline };
  const { calls, note, firstDate } = openLog(clock);
  const budget = openBudget(() => calls.length);
  const limits = openLimits(budget, time, options.say ?? (() => {}));
  const client = openClient({
    token,
    baseUrl,
    patience,
    ends: time.ends,
    clock,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    note(request) {
      note(request);
      budget.note(request.headers, clock());
    },
  });
  const trouble = addressTrouble(baseUrl);
  const inTurn = limitTo(AT_ONCE);
  const quiet = openQuiet();
  const patiently = (call: Call, most?: number): Promise<Answer<Raw>> =>
    tryPatiently({ ...call, make: () => quiet.during(() => inTurn(call.make)) }, time, limits, most);
  return {
    client,
    budget,
    quiet,
    calls,
    firstDate,
    answer: async (call) => (trouble === null ? patiently(call) : missing(`${nameOf(call)}: ${trouble}`)),
    async query(text, variables) {
      const call = client.query(text, variables);
      return answerTo(call, trouble === null ? await patiently(call, 2) : missing(trouble));
    },
    async pause(milliseconds) {
      if (clock() + milliseconds >= time.ends) return false;
      await sleep(milliseconds);
      return true;
    },
  };
}

/** An answer as it came, asked for once: who asks for the same later may look at other fields of it. */
function rememberAnswers(
  answer: Line['answer'],
): (call: Call, isFresh?: boolean, isKept?: boolean) => Promise<Answer<Raw>> {
  const remembered = new Map<string, Promise<Answer<Raw>>>();
  return (call, isFresh = false, isKept = true) => {
    const { path } = call.address;
    const known = remembered.get(path);
    if (known !== undefined && !isFresh) return known;
    const asked = answer(call);
    if (isKept) remembered.set(path, asked);
    return asked;
  };
}

/** A proxy may repeat what it was sent; the token is in no message of ours. */
function hideToken(token: string): <T>(given: Answer<T>) => Answer<T> {
  return (given) =>
    given.kind === 'known' || token === '' ? given : { ...given, because: given.because.replaceAll(token, '***') };
}

function nameOf({ address }: Call): string {
  return `${address.method} ${address.path}`;
}

function shaped<T>({ address }: Call, answer: Answer<Raw>, shape: Shape<T>): Answer<T> {
  return answer.kind === 'unavailable' ? answer : believe(address, answer.value, shape);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Log = {
  readonly calls: readonly LoggedCall[];
  readonly note: Parameters<typeof openClient>[0]['note'];
  readonly firstDate: () => Answer<Clock>;
};

/** Each request with its status, and GitHub's clock as the first answer has it. */
function openLog(clock: () => number): Log {
  const calls: LoggedCall[] = [];
  let seen: Clock | null = null;
  return {
    calls,
    note({ address, status, started, headers }) {
      calls.push({ ...address, status, ms: Math.round(clock() - started) });
      const { date } = headers;
      const github = seen === null && typeof date === 'string' ? Date.parse(date) : Number.NaN;
      if (Number.isNaN(github)) return;
      const now = `${new Date(github).toISOString().slice(0, 19)}Z`;
      seen = { now, skewSeconds: Math.round((clock() - github) / 1000) };
    },
    firstDate: () => (seen === null ? missing('GitHub gave no date with its answers') : { kind: 'known', value: seen }),
  };
}
