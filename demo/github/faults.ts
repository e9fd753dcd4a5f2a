/** Faults that a test puts in the way of chosen requests: another answer, a changed one, or a broken connection. */
import type { ServerResponse } from 'node:http';

/** One request as the log keeps it. */
export type RequestEntry = {
  /** Counts from 1 over the server's life, or since `requests` was emptied. */
  readonly nth: number;
  readonly method: string;
  /** Below the API's base, as sent. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** The JSON that was sent, or null. */
  readonly body: unknown;
  /** 0 while there is no answer, and for a connection that a fault broke. */
  status: number;
  /** GitHub has no such operation, as far as this server knows. */
  unknown: boolean;
  /** The rule that answered, such as `GET /repos/{owner}/{repo}`; null where a fault did, or none. */
  operation: string | null;
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

export type Fault = {
  /** `nth` counts all requests from 1; `request` has the query too. */
  readonly match: (method: string, path: string, nth: number, request: RequestEntry) => boolean;
  /** Only for the first request that matches. */
  readonly once?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  /**
   * `respond`: answers at once (default). `destroy`: resets the connection. `hang`: never answers. `drip`: one byte of
   * the true answer every 200 ms. `truncate`: half of the true answer, as if it were whole.
   */
  readonly mode?: 'respond' | 'destroy' | 'hang' | 'drip' | 'truncate';
  /** Changes the true answer instead of replacing it. */
  readonly alter?: (reply: Reply) => Reply;
};

const DRIP_MS = 200;

/** What a `respond` fault answers. */
export const replyOf = (fault: Fault): Reply => {
  const isText = typeof fault.body === 'string';
  const status = fault.status ?? 200;
  return {
    status,
    headers: {
      'content-type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      ...fault.headers,
    },
    body: isText
      ? String(fault.body)
      : JSON.stringify(fault.body ?? { message: 'A fault that the test asked for', status: String(status) }),
  };
};

/** Whether the request still reaches its route, so that a write takes effect. */
export const reachesRoute = (fault: Fault | null): boolean => {
  if (fault === null || fault.alter !== undefined) return true;
  return fault.mode === 'drip' || fault.mode === 'truncate';
};

/** Sends the bytes of a reply slowly; answers how to stop. */
export const drip = (response: ServerResponse, reply: Reply): (() => void) => {
  const bytes = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, DRIP_MS);
  return () => clearInterval(timer);
};
