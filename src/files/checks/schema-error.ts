/**
 * The errors of the generated validators: where each one points, and which of them only repeat another one.
 * A validator that tries "one or a list" complains about both branches; only the complaint about the branch that was meant is kept.
 */

import type { Pointer } from '../../domain/text/advice.ts';
import { suggest } from '../../domain/text/suggest.ts';

/** An error of the generated validators (ajv, verbose). */
export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: unknown;
};

export type Schema = {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
};

/** `/approvals/1/at` → ['approvals', 1, 'at']; numbers only where a list is. */
export function readPointer(path: string, root: unknown): Pointer {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const part of path.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(value) ? Number(key) : key;
    pointer.push(segment);
    value = look(value, [segment]);
  }
  return pointer;
}

export function look(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const segment of pointer) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

/** Errors by place, so that a file full of faults is still explained in linear time. */
export type ErrorGroups = {
  readonly at: (path: string) => readonly SchemaError[];
  /** Whether something below a place is wrong. */
  readonly isWrongBelow: (path: string) => boolean;
};

export function groupErrors(errors: readonly SchemaError[]): ErrorGroups {
  const groups = new Map<string, SchemaError[]>();
  const parents = new Set<string>();
  for (const error of errors) {
    const path = error.instancePath;
    const group = groups.get(path);
    if (group !== undefined) {
      group.push(error);
      continue;
    }
    groups.set(path, [error]);
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      parents.add(path.slice(0, end));
      if (end === 0) break;
    }
  }
  return { at: (path) => groups.get(path) ?? [], isWrongBelow: (path) => parents.has(path) };
}

/** Whether an error says nothing that another one does not say better. */
export function isRepetition(error: SchemaError, groups: ErrorGroups, found: unknown): boolean {
  const beside = groups.at(error.instancePath);
  switch (error.keyword) {
    case 'if':
      return true;
    // A key's own pattern fails first, at the place of its mapping; `propertyNames` repeats it with the key.
    case 'pattern':
    case 'maxLength':
      return typeof found !== 'string';
    case 'enum':
      // Nothing but a word can be one of these words; the type error says so.
      return (
        typeof found === 'object' ||
        beside.some((other) => other.keyword === 'type' && other.params['type'] !== 'array')
      );
    case 'type':
      // "one or a list": the branch that the value did not try is noise.
      return isOneOrList(beside) && isOtherBranch(String(error.params['type']), found, beside, groups, error);
    case 'anyOf':
      if (Array.isArray(found))
        return (
          groups.isWrongBelow(error.instancePath) || beside.some((other) => /^(?:min|max)Items$/.test(other.keyword))
        );
      return (
        (typeof found === 'object' && groups.isWrongBelow(error.instancePath)) ||
        beside.some((other) => other.keyword !== 'anyOf' && other.params['type'] !== 'array')
      );
    case 'required':
      return beside.some((other) => isMisspelling(other, String(error.params['missingProperty'])));
    default:
      return false;
  }
}

/** Whether a type is that of a branch that the value did not try: a list, text where a mapping stands, a mapping where text does. */
function isOtherBranch(
  type: string,
  found: unknown,
  beside: readonly SchemaError[],
  groups: ErrorGroups,
  { instancePath }: SchemaError,
): boolean {
  if (Array.isArray(found) || type === 'array') return true;
  if (typeof found !== 'object' || found === null)
    return type === 'object' && beside.some((other) => other.keyword === 'type' && other.params['type'] === 'string');
  const isMappingTried = beside.some(({ keyword }) => keyword === 'required' || keyword === 'additionalProperties');
  return type !== 'object' && (isMappingTried || groups.isWrongBelow(instancePath));
}

/** Whether the errors of one place include that of "one or a list". */
export function isOneOrList(errors: readonly SchemaError[]): boolean {
  return errors.some((error) => error.keyword === 'anyOf');
}

/** Whether an error is about an unknown key that was meant to be this one. */
function isMisspelling(error: SchemaError, key: string): boolean {
  if (error.keyword !== 'additionalProperties') return false;
  const allowed = Object.keys(((error.parentSchema ?? {}) as Schema).properties ?? {});
  return suggest(String(error.params['additionalProperty']), allowed) === key;
}
