/**
 * Answers a query from types that say what each field is: what a type has not is refused before anything is looked up, as GitHub does,
 * and what a lookup refuses becomes null with an error that names its place.
 */
import type { Field, Query, Selection, Value } from './parse.ts';

export type Given = Readonly<Record<string, string | number | boolean | null>>;

/** What a field of a type is: the type of what it gives, its arguments, and how it is found. */
export type FieldOf<S> = {
  /** The name of an object type, or of a scalar. */
  readonly type: string;
  readonly isList?: true;
  /** With `!` where it has to be given. */
  readonly given?: Readonly<Record<string, string>>;
  readonly find: (source: S, given: Given) => unknown;
};
// Each type has sources of its own; only the resolvers of a type ever see them.
// biome-ignore lint/suspicious/noExplicitAny: the source of one type is no other type's business
export type Types = Readonly<Record<string, Readonly<Record<string, FieldOf<any>>>>>;

/** An object of a type that only its value knows, where a field promises an interface. */
export class Typed {
  readonly type: string;
  readonly source: unknown;
  constructor(type: string, source: unknown) {
    this.type = type;
    this.source = source;
  }
}

/** A refusal in GitHub's form; the field that it meets becomes null. */
export class FieldRefused extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export type Fault = { readonly message: string; readonly type?: string; readonly path?: readonly (string | number)[] };
export type Result = { readonly data: unknown; readonly errors: readonly Fault[] };

/** @param abstract interfaces and unions, with the types that they may be */
export const executeQuery = (
  query: Query,
  variables: Given,
  types: Types,
  abstract: Readonly<Record<string, readonly string[]>>,
  root: unknown,
): Result => {
  const faults = checkSelections(query.selections, 'Query', types, abstract, query.variables);
  for (const [name, type] of query.variables)
    if (type.endsWith('!') && (variables[name] ?? null) === null)
      faults.push({ message: `Variable $${name} of type ${type} was provided invalid value` });
  if (faults.length > 0) return { data: undefined, errors: faults };

  const errors: Fault[] = [];
  const objectOf = (
    type: string,
    source: unknown,
    inside: readonly Selection[],
    path: readonly (string | number)[],
  ): unknown => {
    const found: Record<string, unknown> = {};
    for (const selection of inside) {
      if (selection.kind === 'on') {
        if (selection.type === type || abstract[selection.type]?.includes(type) === true)
          Object.assign(found, objectOf(type, source, selection.inside, path));
      } else found[selection.alias] = resultOf(type, source, selection, [...path, selection.alias]);
    }
    return found;
  };
  const resultOf = (type: string, source: unknown, field: Field, path: readonly (string | number)[]): unknown => {
    if (field.name === '__typename') return type;
    const known = types[type]?.[field.name];
    if (known === undefined) return null;
    try {
      const given = Object.fromEntries([...field.given].map(([name, value]) => [name, plainOf(value, variables)]));
      const value: unknown = known.find(source, given);
      const one = (item: unknown, at: readonly (string | number)[]): unknown => {
        if (item === null || item === undefined) return null;
        if (field.inside === null) return item;
        return item instanceof Typed
          ? objectOf(item.type, item.source, field.inside, at)
          : objectOf(known.type, item, field.inside, at);
      };
      return known.isList === true && Array.isArray(value)
        ? value.map((item, index) => one(item, [...path, index]))
        : one(value, path);
    } catch (error) {
      if (!(error instanceof FieldRefused)) throw error;
      errors.push({ type: error.type, path, message: error.message });
      return null;
    }
  };
  return { data: objectOf('Query', root, query.selections, []), errors };
};

const plainOf = (value: Value, variables: Given): string | number | boolean | null => {
  if (value.kind === 'plain') return value.value;
  return value.kind === 'word' ? value.name : (variables[value.name] ?? null);
};

const checkSelections = (
  inside: readonly Selection[],
  type: string,
  types: Types,
  abstract: Readonly<Record<string, readonly string[]>>,
  variables: ReadonlyMap<string, string>,
): Fault[] => {
  const faults: Fault[] = [];
  for (const selection of inside) {
    if (selection.kind === 'on') {
      const isKnown = types[selection.type] !== undefined || abstract[selection.type] !== undefined;
      if (isKnown) faults.push(...checkSelections(selection.inside, selection.type, types, abstract, variables));
      else faults.push({ message: `No such type ${selection.type}, so it can't be a fragment condition` });
      continue;
    }
    if (selection.name === '__typename') continue;
    const known = types[type]?.[selection.name];
    if (known === undefined) {
      faults.push({ message: `Field '${selection.name}' doesn't exist on type '${type}'` });
      continue;
    }
    for (const [name, value] of selection.given) {
      if (known.given?.[name] === undefined)
        faults.push({ message: `Field '${selection.name}' doesn't accept argument '${name}'` });
      if (value.kind === 'variable' && !variables.has(value.name))
        faults.push({ message: `Variable $${value.name} is used by anonymous query but not declared` });
    }
    for (const [name, wanted] of Object.entries(known.given ?? {}))
      if (wanted.endsWith('!') && !selection.given.has(name))
        faults.push({ message: `Field '${selection.name}' is missing required arguments: ${name}` });
    const isObject = types[known.type] !== undefined || abstract[known.type] !== undefined;
    if (isObject && selection.inside === null)
      faults.push({ message: `Field must have selections (field '${selection.name}' returns ${known.type})` });
    else if (!isObject && selection.inside !== null)
      faults.push({ message: `Selections can't be made on scalars (field '${selection.name}')` });
    else if (selection.inside !== null)
      faults.push(...checkSelections(selection.inside, known.type, types, abstract, variables));
  }
  return faults;
};
