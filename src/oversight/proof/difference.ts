/** What differs between two reports in JSON, place by place. The version of the zone data is the runtime's, and no part of a decision. */

export type Difference = {
  /** `findings[2].message`; empty where the whole differs. */
  readonly where: string;
  readonly was: string;
  readonly is: string;
  /** Whether it tells of the machine and not of the decision. */
  readonly isOfRuntime: boolean;
};

const OF_RUNTIME: readonly string[] = ['tzdata'];

/** Reports that are no JSON differ as a whole. Empty only where the bytes are the same, or differ in layout alone. */
export function compareReports(before: string, after: string): readonly Difference[] {
  if (before === after) return [];
  const [was, is] = [parse(before), parse(after)];
  if (was === null || is === null)
    return [{ where: 'the report', was: say(before), is: say(after), isOfRuntime: false }];
  return compareParts('', was.value, is.value);
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function compareParts(where: string, was: unknown, is: unknown): readonly Difference[] {
  if (Object.is(was, is)) return [];
  if (isMapping(was) && isMapping(is) && Array.isArray(was) === Array.isArray(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => compareParts(join(where, key, Array.isArray(was)), was[key], is[key]));
  }
  return [{ where, was: say(was), is: say(is), isOfRuntime: OF_RUNTIME.includes(where) }];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

function join(where: string, key: string, isIndex: boolean): string {
  if (isIndex) return `${where}[${key}]`;
  return where === '' ? key : `${where}.${key}`;
}

function say(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
