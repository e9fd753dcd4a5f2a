/**
 * Holds queries and their answers against GitHub's own schema, with the reference implementation of GraphQL: a query that GitHub would
 * not understand, or an answer that it would not give, is a violation.
 */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('./github-schema.graphql', import.meta.url), 'utf8'));

const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isSafeInteger(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string',
  GitObjectID: (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  URI: (value) => typeof value === 'string',
  BigInt: (value) => typeof value === 'string' && /^\d+$/.test(value),
};

const examined = new Map<string, readonly string[]>();

/** What is wrong with a query; nothing where GitHub understands it. */
export function violationsOfQuery(query: unknown): readonly string[] {
  const known = examined.get(String(query));
  if (known !== undefined) return known;
  const wrong = examineQuery(query);
  examined.set(String(query), wrong);
  return wrong;
}

function examineQuery(query: unknown): readonly string[] {
  try {
    return validate(schema, parse(String(query))).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : 'it cannot be read'];
  }
}

/** What is wrong with the `data` that answers a query; what has an error beside it may be null anywhere. */
export function violationsOfAnswer(query: unknown, data: unknown, hasErrors: boolean): readonly string[] {
  if (data === undefined || data === null) return [];
  const document = parse(String(query));
  const [operation] = document.definitions;
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || root === null || root === undefined) return ['no query'];
  const wrong: string[] = [];
  const check = (value: unknown, type: GraphQLOutputType, inside: SelectionSetNode | undefined, at: string): void => {
    if (isNonNullType(type)) {
      if ((value === null || value === undefined) && !hasErrors) wrong.push(`${at} is null`);
      else check(value, type.ofType, inside, at);
      return;
    }
    if (value === null || value === undefined) return;
    if (isListType(type)) {
      if (!Array.isArray(value)) wrong.push(`${at} is no list`);
      else for (const [index, one] of value.entries()) check(one, type.ofType, inside, `${at}[${index}]`);
      return;
    }
    const named = getNamedType(type);
    if (isCompositeType(named)) checkObject(value, named, inside, at);
    else if (
      isEnumType(named) ? !named.getValues().some((one) => one.value === value) : LEAVES[named.name]?.(value) !== true
    )
      wrong.push(`${at} is no ${named.name}`);
  };
  const checkObject = (
    value: unknown,
    type: GraphQLCompositeType,
    inside: SelectionSetNode | undefined,
    at: string,
  ): void => {
    if (typeof value !== 'object' || inside === undefined) return void wrong.push(`${at} is no object`);
    for (const selection of inside.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrower = schema.getType(selection.typeCondition?.name.value ?? '');
        // Which of an abstract type's objects it is shows in what it holds.
        const first = selection.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
        const key = first?.kind === Kind.FIELD ? (first.alias ?? first.name).value : '';
        if (isCompositeType(narrower) && (!isAbstractType(type) || Object.hasOwn(value ?? {}, key)))
          checkObject(value, narrower, selection.selectionSet, at);
        continue;
      }
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      const key = (selection.alias ?? selection.name).value;
      const field = isObjectType(type) || 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
      if (!Object.hasOwn(value ?? {}, key)) wrong.push(`${at}.${key} is missing`);
      else if (field !== undefined)
        check((value as Record<string, unknown>)[key], field.type, selection.selectionSet, `${at}.${key}`);
    }
  };
  checkObject(data, root, operation.selectionSet, 'data');
  return wrong;
}
