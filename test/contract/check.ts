/**
 * Holds the embedded GitHub against GitHub's own OpenAPI description: every answer, and every request body, must be
 * what the description allows. A violation is a sentence; a test asserts that there are none.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub, Exchange } from '../../demo/github/server.ts';
import { startGitHub } from '../../demo/github/server.ts';
import { violationsOfAnswer, violationsOfQuery } from './graphql.ts';

type Schema = Readonly<Record<string, unknown>>;
type Operation = { readonly request: Schema | null; readonly responses: Readonly<Record<string, Schema | null>> };
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const description = JSON.parse(readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8')) as Description;

/** OpenAPI 3.0's `nullable` in the words of JSON Schema, and references that find the shared schemas. */
const translate = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(translate);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (key === '$ref' && typeof value === 'string') return [key, value.replace('#/', 'github#/')];
    return [key, translate(value)];
  });
  const { nullable, ...schema } = Object.fromEntries(entries) as Record<string, unknown>;
  // A link that defaults to nothing is sent as an empty text, whatever its format says.
  if (schema['format'] === 'uri' && schema['default'] === '') delete schema['format'];
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
};

const createAjv = (): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  // The plug-in is CommonJS; under nodenext its callable is the default of the default.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  for (const format of ['repo.nwo', 'int64', 'timestamp', 'ssh-key']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'github', components: translate(description.components) });
  return ajv;
};

const ajv = createAjv();
const compiled = new Map<Schema, ValidateFunction>();

const violationsOf = (schema: Schema, value: unknown, where: string): readonly string[] => {
  const validate = compiled.get(schema) ?? ajv.compile(translate(schema) as Schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${where}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
};

const anonymise = (template: string): string => template.replace(/\{\w+\+?\}/g, '{}');
const operations = new Map<string, Operation>(
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${anonymise(path)}`, operation] as const,
    ),
  ),
);

/** It has a schema of its own. */
const GRAPHQL = 'POST /graphql';

/** Our route, in the description's terms; the root of the contents is no path of its own there. */
const findOperation = (route: string): Operation | undefined =>
  operations.get(anonymise(route).replace(/\/contents$/, '/contents/{}'));

export const hasOperation = (route: string): boolean => route === GRAPHQL || findOperation(route) !== undefined;

const checkQuery = (sent: unknown, body: unknown): readonly string[] => {
  const { query } = sent as { readonly query?: unknown };
  const { data, errors } = body as { readonly data?: unknown; readonly errors?: unknown };
  return [...violationsOfQuery(query), ...violationsOfAnswer(query, data, errors !== undefined)];
};

/** Exchanges with which nothing was wrong: a story asks for the same again and again, and what was right once is right. */
const sound = new Set<string>();
const MOST_SOUND = 5_000;

/** What is wrong with one exchange; nothing for answers that a fault made. */
export const checkExchange = (exchange: Exchange): readonly string[] => {
  if (exchange.isFaulty) return [];
  const { request, reply } = exchange;
  const type = reply.headers['content-type'] ?? '';
  const sent = request.body === null ? '' : JSON.stringify(request.body);
  const same = [request.operation, reply.status, type, sent, String(reply.body)].join('\n');
  if (sound.has(same)) return [];
  const wrong = examineExchange(exchange);
  if (sound.size >= MOST_SOUND) sound.clear();
  if (wrong.length === 0) sound.add(same);
  return wrong;
};

const examineExchange = ({ request, reply }: Exchange): readonly string[] => {
  const where = `${request.method} ${request.path} → ${reply.status}`;
  const isJson = reply.headers['content-type']?.startsWith('application/json') ?? false;
  const body: unknown = isJson && reply.body.length > 0 ? JSON.parse(String(reply.body)) : null;
  if (reply.status >= 400) {
    const isError = typeof body === 'object' && body !== null && 'message' in body && 'documentation_url' in body;
    return isError ? [] : [`${where}: not in the form of GitHub's errors`];
  }
  if (request.operation === GRAPHQL) return checkQuery(request.body, body).map((wrong) => `${where}: ${wrong}`);
  const operation = request.operation === null ? undefined : findOperation(request.operation);
  if (operation === undefined) return [`${where}: ${request.operation ?? 'no route'} is not in the description`];
  if (!(String(reply.status) in operation.responses)) return [`${where}: the description knows no such status here`];
  const schema = operation.responses[String(reply.status)] ?? null;
  const sent =
    operation.request === null || request.body === null
      ? []
      : violationsOf(operation.request, request.body, `${where}, sent`);
  if (schema === null || !isJson || reply.body.length === 0) return sent;
  return [...sent, ...violationsOf(schema, body, where)];
};

/** An embedded GitHub that keeps account of its own violations and of the routes that were used. */
export const startChecked = async (
  seed: Seed,
): Promise<{ github: EmbeddedGitHub; violations: string[]; used: Set<string> }> => {
  const github = await startGitHub(seed);
  const violations: string[] = [];
  const used = new Set<string>();
  github.observe((exchange) => {
    violations.push(...checkExchange(exchange));
    if (exchange.request.operation !== null && exchange.reply.status < 300) used.add(exchange.request.operation);
  });
  return { github, violations, used };
};
