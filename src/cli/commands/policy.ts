/** `change-gate policy`: the policy in force in this checkout, every value with where it comes from: its own line, its preset, or the built-in. */
import { LineCounter, parseDocument } from 'yaml';
import { readTextFile } from '../../checkout/files.ts';
import { findWideGlobs } from '../../domain/decision/wide-globs.ts';
import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import { PRESETS } from '../../domain/terms/generated/presets.ts';
import type { Policy } from '../../domain/terms/generated/shapes.ts';
import { type CompletePolicy, completePolicy } from '../../domain/terms/policy.ts';
import { parsePolicy } from '../../files/kinds/policy.ts';
import type { Block } from '../../render/document.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { renderFaults } from '../kit/read-rules.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/policy.ts';

const PATH = '.github/change-gate/policy.yml';

export const command: Command = { options: OPTIONS, run: policy };

type Value = { readonly key: readonly string[]; readonly value: unknown; readonly origin: string };

export async function policy(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'policy', given);
  const file = await readTextFile(given.root, PATH);
  if (file.kind === 'unavailable') return refuseUsage(terminal, 'policy', file.because);
  const text = file.value === null ? '' : new TextDecoder().decode(file.value.bytes);
  let own: Policy | null = null;
  if (file.value !== null) {
    const parsed = parsePolicy(PATH, file.value.bytes);
    if (parsed.kind === 'faulty') {
      const faults = parsed.diagnostics.map((one) => ({ ...one, level: 'error' as const, change: null, where: null }));
      terminal.err(renderFaults(faults, new Map([[PATH, text]]), terminal));
      return EXIT.undetermined;
    }
    own = parsed.value;
  }
  const complete = completePolicy(own === null ? null : PATH, own);
  const wide = findWideGlobs(complete).map((finding) => locate(text, finding));
  if (wide.length > 0) terminal.err(renderFaults(wide, new Map([[PATH, text]]), terminal));
  const values = listValues(complete, own, text);
  if (given.format === 'text') say(terminal, [tableOf(values)]);
  else terminal.out(writeJsonText(values.map(({ key, value, origin }) => ({ key: key.join('.'), value, origin }))));
  return EXIT.pass;
}

function listValues(
  { path: _path, environments, ...rest }: CompletePolicy,
  own: Policy | null,
  text: string,
): readonly Value[] {
  const preset = own?.extends === undefined ? null : { name: own.extends, value: PRESETS[own.extends] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: true });
  const originOf = (key: readonly string[]): string => {
    const fromPreset = preset !== null && has(preset.value, key) ? preset.name : null;
    if (!has(own, key)) return fromPreset ?? 'built-in';
    const node = document.getIn(key, true) as { readonly range?: readonly number[] } | undefined;
    const line = `${PATH}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
    // An environment of both has of the preset what its own entry leaves out.
    return fromPreset !== null && key[0] === 'environments' ? `${line} and ${fromPreset}` : line;
  };
  // In the order in which they are matched; one that none matches is enforced.
  const places = environments.map(({ pattern, ...rule }) => {
    const key = ['environments', pattern];
    return { key, value: rule, origin: originOf(key) };
  });
  return [...places, ...leaves(rest, []).map(({ key, value }) => ({ key, value, origin: originOf(key) }))];
}

/** With where it stands: what a preset brought has no line of its own. */
function locate(text: string, finding: Finding): LocatedFinding {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(finding.where?.pointer ?? [], true);
  const start = (node as { readonly range?: readonly number[] } | undefined)?.range?.[0];
  const { line = null, col = null } = start === undefined ? {} : lines.linePos(start);
  return { ...finding, path: PATH, line, column: col };
}

/** Every list and every plain value; a mapping is opened. */
function leaves(value: unknown, key: readonly string[]): readonly Omit<Value, 'origin'>[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ key, value }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...key, name]));
}

function has(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return false;
  return has((value as Readonly<Record<string, unknown>>)[first], rest);
}

/** A row for every value; a list of mappings has a row for each of them. */
function tableOf(values: readonly Value[]): Block {
  const columns = ['key', 'value', 'origin'].map((name) => ({ name }));
  return { kind: 'table', what: 'values', columns, rows: values.flatMap(rowsOf), isGrid: true };
}

function rowsOf({ key, value, origin }: Value): readonly (readonly string[])[] {
  const name = key.join('.');
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
    return [[name, '', origin], ...value.map((one) => ['', `- ${JSON.stringify(one)}`, ''])];
  return [[name, typeof value === 'string' ? value : JSON.stringify(value), origin]];
}
