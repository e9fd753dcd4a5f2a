/**
 * Configuration items as Backstage writes them. Keys that are not ours are left alone; ours must be understood, or the catalog is faulty.
 * An item that cannot be read is never left out in silence: its criticality could have raised a risk.
 */
import { normaliseRef } from '../domain/items.ts';
import type { Item } from '../domain/world.ts';
import { type Diagnostic, limitDiagnostics, type Parsed, type Pointer, type Positions } from './diagnostic.ts';
import { findInvisible } from './invisible.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { NO_POSITIONS } from './positions.ts';
import { CATALOG_LIMITS } from './scan.ts';
import { look } from './schema-error.ts';
import { quote, showPointer, showValue } from './show.ts';
import { CHECKS } from './text-kinds.ts';

/** An item, with what it says about others; references are `kind:namespace/name` in lower case. */
export type CatalogItem = Omit<Item, 'dependsOn'> & {
  /** From 1: where the item begins. */
  readonly line: number;
  /** Items that this one needs, by its own words. */
  readonly needs: readonly string[];
  /** Items that need this one, by its own words. */
  readonly neededBy: readonly string[];
};

/** Relations of a Backstage `spec`, with the kind that a bare name has there. */
const NEEDS: readonly (readonly [string, string])[] = [
  ['dependsOn', 'component'],
  ['consumesApis', 'api'],
];
const NEEDED_BY: readonly (readonly [string, string])[] = [
  ['dependencyOf', 'component'],
  ['providesApis', 'api'],
  ['subcomponentOf', 'component'],
  ['partOf', 'component'],
  ['system', 'system'],
  ['domain', 'domain'],
];
const NO_ITEMS = new Set(['location', 'user', 'group', 'template']);

/** Reads one catalog file, which may hold several items. Never throws. `positions` are those of the first. */
export function parseCatalog(path: string, bytes: Uint8Array): Parsed<readonly CatalogItem[]> {
  const yaml = parseYaml(bytes, CATALOG_LIMITS);
  const { text } = yaml;
  if (yaml.kind === 'unreadable') {
    const diagnostics = yaml.faults.map((fault): Diagnostic => ({ reason: 'items-invalid', path, ...fault }));
    return { kind: 'faulty', diagnostics: limitDiagnostics(diagnostics), id: null, text };
  }
  const diagnostics: Diagnostic[] = [];
  const items: CatalogItem[] = [];
  for (const document of yaml.documents) {
    const item = readItem(document, path, (pointer, message, remedy) =>
      diagnostics.push({ reason: 'items-invalid', path, message, remedy, ...document.positions.at(pointer) }),
    );
    const twin = item === null ? undefined : items.find((other) => other.ref === item.ref);
    if (item !== null && twin !== undefined)
      diagnostics.push({
        reason: 'items-invalid',
        path,
        message: `${quote(item.ref)} stands twice, at line ${twin.line} as well.`,
        remedy: 'Keep one of the two.',
        ...document.positions.at(['metadata', 'name']),
      });
    if (item !== null) items.push(item);
  }
  if (diagnostics.length > 0) return { kind: 'faulty', diagnostics: limitDiagnostics(diagnostics), id: null, text };
  const positions: Positions = yaml.documents[0]?.positions ?? NO_POSITIONS;
  return { kind: 'valid', value: items, positions, text };
}

/** All items of all catalogs, each with the items that it needs, whichever side says so. */
export function linkItems(items: readonly CatalogItem[]): readonly Item[] {
  const needs = new Map(items.map((item) => [item.ref, new Set(item.needs)]));
  for (const item of items) for (const other of item.neededBy) needs.get(other)?.add(item.ref);
  return items.map(({ line: _line, needs: _needs, neededBy: _neededBy, ...item }) => ({
    ...item,
    dependsOn: [...(needs.get(item.ref) ?? [])].sort(),
  }));
}

type Report = (pointer: Pointer, message: string, remedy: string) => void;

function readItem(document: YamlDocument, file: string, report: Report): CatalogItem | null {
  const root = document.value;
  const kind = readName(root, ['kind'], report);
  const name = readName(root, ['metadata', 'name'], report);
  if (kind === null || name === null) return null;
  if (NO_ITEMS.has(kind.toLowerCase())) return null;
  const namespace =
    look(root, ['metadata', 'namespace']) === undefined ? 'default' : readName(root, ['metadata', 'namespace'], report);
  if (namespace === null) return null;
  const annotations = look(root, ['metadata', 'annotations']);
  if (
    annotations !== undefined &&
    (annotations === null || typeof annotations !== 'object' || Array.isArray(annotations))
  )
    report(
      ['metadata', 'annotations'],
      `metadata.annotations is ${showValue(annotations)}; it must be a mapping of keys and values.`,
      'Write "key: value" lines under it.',
    );
  return {
    ref: normaliseRef(`${kind}:${namespace}/${name}`),
    file,
    line: document.positions.at([]).line,
    owner: readText(root, ['spec', 'owner'], report),
    lifecycle: readText(root, ['spec', 'lifecycle'], report)?.toLowerCase() ?? null,
    criticality: readCriticality(root, report),
    paths: readGlobs(root, report),
    environments: splitList(readText(root, annotation('environments'), report) ?? ''),
    needs: readRelations(root, NEEDS, namespace, report),
    neededBy: readRelations(root, NEEDED_BY, namespace, report),
  };
}

function annotation(name: string): Pointer {
  return ['metadata', 'annotations', `change-gate/${name}`];
}

function readName(root: unknown, pointer: Pointer, report: Report): string | null {
  const value = look(root, pointer);
  if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u.test(value)) return value;
  const remedy = 'Write a name as Backstage allows it: letters, digits, "-", "_" and ".", at most 63.';
  if (value === undefined) report(pointer, `The item has no ${showPointer(pointer)}.`, remedy);
  else
    report(
      pointer,
      `${showPointer(pointer)} is ${showValue(value)}.`,
      typeof value === 'number' ? 'Put it in quotes.' : remedy,
    );
  return null;
}

function readText(root: unknown, pointer: Pointer, report: Report): string | null {
  const value = look(root, pointer);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    report(pointer, `${showPointer(pointer)} is ${showValue(value)}; it must be text.`, 'Put it in quotes.');
    return null;
  }
  const invisible = findInvisible(value);
  if (invisible !== null)
    report(pointer, `${showPointer(pointer)} holds the invisible character ${invisible}.`, 'Type it anew, without it.');
  return invisible === null ? value : null;
}

function readCriticality(root: unknown, report: Report): number | null {
  const pointer = annotation('criticality');
  const value = look(root, pointer);
  if (value === undefined) return null;
  if (typeof value === 'string' && /^[1-4]$/u.test(value)) return Number(value);
  const remedy =
    typeof value === 'number'
      ? 'Put it in quotes: annotations are text.'
      : 'Write "1" (most critical), "2", "3" or "4".';
  report(pointer, `change-gate/criticality is ${showValue(value)}.`, remedy);
  return null;
}

function readGlobs(root: unknown, report: Report): readonly string[] {
  const pointer = annotation('paths');
  return splitList(readText(root, pointer, report) ?? '').filter((glob) => {
    const advice = CHECKS.Glob(glob);
    if (advice !== null) report(pointer, `change-gate/paths: ${advice.message}`, advice.remedy);
    return advice === null;
  });
}

/** Parts between commas; a comma inside braces belongs to its pattern. */
function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === ',' && depth <= 0) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()].filter((each) => each !== '');
}

function readRelations(
  root: unknown,
  relations: readonly (readonly [string, string])[],
  namespace: string,
  report: Report,
): readonly string[] {
  return relations.flatMap(([key, kind]) => {
    const pointer = ['spec', key];
    const value = look(root, pointer);
    if (value === undefined || value === null) return [];
    const refs = Array.isArray(value) ? value : [value];
    return refs.flatMap((ref, index) => {
      if (
        typeof ref === 'string' &&
        /^(?:[A-Za-z][A-Za-z0-9-]*:)?(?:[A-Za-z0-9][A-Za-z0-9._-]{0,62}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u.test(ref)
      )
        return [complete(ref, kind, namespace)];
      report(
        Array.isArray(value) ? [...pointer, index] : pointer,
        `spec.${key} has ${showValue(ref)}, which is not a reference.`,
        'Write [kind:][namespace/]name, such as component:default/payments-api.',
      );
      return [];
    });
  });
}

/** Backstage fills in the kind that the relation expects, and the namespace of the item that holds it. */
function complete(ref: string, kind: string, namespace: string): string {
  const [before, after] = ref.includes(':')
    ? [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)]
    : [kind, ref];
  return normaliseRef(`${before}:${after.includes('/') ? after : `${namespace}/${after}`}`);
}
