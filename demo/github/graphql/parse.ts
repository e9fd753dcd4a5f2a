/**
 * A strict reader of GraphQL queries: operations, variables, arguments, aliases and inline fragments, which is what is asked here.
 * Whatever else the language has is refused by name, so that a query is never answered as something that it does not say.
 */
export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null };

export type Field = {
  readonly kind: 'field';
  /** Under what name it is answered. */
  readonly alias: string;
  readonly name: string;
  readonly given: ReadonlyMap<string, Value>;
  /** null where nothing is chosen of it. */
  readonly inside: readonly Selection[] | null;
};
export type Selection = Field | { readonly kind: 'on'; readonly type: string; readonly inside: readonly Selection[] };

/** A variable with its type as written: `String!`. */
export type Query = { readonly variables: ReadonlyMap<string, string>; readonly selections: readonly Selection[] };

export class SyntaxFault extends Error {}

const TOKEN = /\s*,?\s*(?:#[^\n]*\n\s*)*(\.\.\.|[{}()[\]:!$@=]|"(?:[^"\\\n]|\\.)*"|-?\d+|[A-Za-z_]\w*|$)/y;

export const parseQuery = (text: string): Query => {
  const tokens = split(text);
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const next = (): string => {
    at += 1;
    return tokens[at - 1] ?? '';
  };
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new SyntaxFault(`Expected ${token}, actual: ${found === '' ? 'the end' : found}`);
  };
  const word = (): string => {
    const found = next();
    if (!/^[A-Za-z_]\w*$/.test(found)) throw new SyntaxFault(`Expected NAME, actual: ${found}`);
    return found;
  };

  const value = (): Value => {
    const token = next();
    if (token === '$') return { kind: 'variable', name: word() };
    if (token.startsWith('"')) return { kind: 'plain', value: JSON.parse(token) as string };
    if (/^-?\d+$/.test(token)) return { kind: 'plain', value: Number(token) };
    if (token === 'true' || token === 'false') return { kind: 'plain', value: token === 'true' };
    if (token === 'null') return { kind: 'plain', value: null };
    if (/^[A-Za-z_]\w*$/.test(token)) return { kind: 'word', name: token };
    throw new SyntaxFault(`The embedded GitHub does not read ${token} as a value`);
  };

  const given = (): ReadonlyMap<string, Value> => {
    const found = new Map<string, Value>();
    if (peek() !== '(') return found;
    next();
    while (peek() !== ')') {
      const name = word();
      expect(':');
      if (found.has(name)) throw new SyntaxFault(`${name} is given twice`);
      found.set(name, value());
    }
    next();
    if (found.size === 0) throw new SyntaxFault('Expected an argument');
    return found;
  };

  const selections = (): readonly Selection[] => {
    expect('{');
    const found: Selection[] = [];
    while (peek() !== '}') found.push(selection());
    next();
    if (found.length === 0) throw new SyntaxFault('Expected a field');
    return found;
  };

  const selection = (): Selection => {
    if (peek() === '...') {
      next();
      if (peek() !== 'on') throw new SyntaxFault('The embedded GitHub knows fragments only as `... on Type`');
      next();
      return { kind: 'on', type: word(), inside: selections() };
    }
    const first = word();
    const isAliased = peek() === ':';
    if (isAliased) next();
    const name = isAliased ? word() : first;
    const found = given();
    return { kind: 'field', alias: first, name, given: found, inside: peek() === '{' ? selections() : null };
  };

  const variables = new Map<string, string>();
  if (peek() !== '{') {
    const kind = word();
    if (kind !== 'query') throw new SyntaxFault(`The embedded GitHub answers queries, and no ${kind}`);
    if (peek() !== '{' && peek() !== '(') word();
    if (peek() === '(') {
      next();
      while (peek() !== ')') {
        expect('$');
        const name = word();
        expect(':');
        const type = word();
        const isRequired = peek() === '!';
        if (isRequired) next();
        variables.set(name, isRequired ? `${type}!` : type);
      }
      next();
    }
  }
  const found = selections();
  if (peek() !== '') throw new SyntaxFault(`Expected the end, actual: ${peek()}`);
  return { variables, selections: found };
};

const split = (text: string): readonly string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text)?.[1];
    if (found === undefined) throw new SyntaxFault(`Unexpected character at ${at}`);
    if (found !== '') tokens.push(found);
  }
  return tokens;
};
