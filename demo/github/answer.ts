/**
 * What a route is given and what it gives back. A route that must say no throws `Refused` with GitHub's own status
 * and words; nothing else may be thrown, so that any other exception is a mistake of the demo and answers 500.
 */

import type { Level, Repository, Role, World } from './model.ts';
import type { Json } from './present/accounts.ts';

export type Viewer =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'person'; readonly login: string }
  | {
      readonly kind: 'app';
      readonly login: string;
      readonly permissions: Readonly<Record<string, Level>>;
      readonly repositories: readonly string[] | null;
    };

export type Call = {
  readonly world: World;
  readonly viewer: Viewer;
  /** The path below the API's base, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The JSON object that was sent; empty where none was. */
  readonly body: Json;
  readonly accept: string;
  /** A part of the path by its name in the route. */
  readonly param: (name: string) => string;
};

/** A call on a repository that the viewer may see. */
export type RepositoryCall = Call & { readonly repository: Repository };

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or the bytes of a raw file; undefined: no body. */
  readonly body?: unknown;
};

export type Need = {
  /** Permissions of an app's token, any one of which will do; `metadata` is always there. */
  readonly permissions: Readonly<Record<string, Level>>;
  /** Role that a person needs; default: `read` to read, `write` to write. */
  readonly role?: Role;
  /** Only an app may, as with check runs. */
  readonly appOnly?: boolean;
};

export type Route = {
  readonly method: string;
  /** `{name}` is one part of the path, `{name+}` one or more. */
  readonly template: string;
  readonly need: Need;
  readonly answer: (call: Call) => Answer;
};

export type RepositoryRoute = Omit<Route, 'answer'> & { readonly answerFor: (call: RepositoryCall) => Answer };

export class Refused extends Error {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, more: Json = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...more, documentation_url: 'https://docs.github.example/rest', status: String(status) };
    this.headers = headers;
  }
}

export const notFound = (): Refused => new Refused(404, 'Not Found');
export const unprocessable = (message: string): Refused => new Refused(422, message);

/** A refusal of one field, in the form of GitHub's validation errors. */
export const invalid = (resource: string, field: string, message: string, code = 'custom'): Refused =>
  new Refused(422, 'Validation Failed', { errors: [{ resource, field, code, message }] });

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });

/** A text field of the body, or null where it is missing or no text. */
export const textOf = (body: Json, key: string): string | null => {
  const value = body[key];
  return typeof value === 'string' ? value : null;
};
