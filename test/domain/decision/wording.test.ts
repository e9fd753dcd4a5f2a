/**
 * Codes decide, never wording. Every text of more than a word in the whole domain becomes "x", in a copy of it; the copy has to decide all
 * worlds of the tables as the domain does, with the same reasons.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import type { Verdict } from '../../../src/domain/terms/verdict.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { DEPLOY, given } from '../world.ts';
import { TABLES } from './cases.ts';

const DOMAIN = join(import.meta.dirname, '../../../src/domain');

/** Text for people has a space between words or after a comma; a code, a key and a pattern have none. */
const WORDING = /[\p{L}\p{N}:;,.”"'`)] [\p{L}\p{N}“"'`(]|^ ?\p{L}+ $|^ \p{L}+|\p{L} $/u;

/** What has a space and is no message: sentences of a draft that are told from an author's, what a digest is made of, the line that an approver copies, names of zones. */
const DATA = /^(?:text\/(?:placeholder|template-sentences)|terms\/digest)\.ts$/u;
const DATA_IN = /^[`'](?:change-gate approve|CET EET) /u;

let replaced = 0;

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function withoutWording(text: string): string {
  const cuts: Node[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    // A text in a type is one of the codes.
    if (!isNode(node) || node.type === 'TSLiteralType') return;
    const isText = node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node['value'] === 'string');
    if (isText && isWording(node, text) && !DATA_IN.test(text.slice(node.start))) cuts.push(node);
    else for (const each of Object.values(node)) visit(each);
  };
  visit(parseAst(text, { lang: 'ts' }));
  replaced += cuts.length;
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}'x'${rest.slice(end)}`, text);
}

function isWording({ quasis, start, end }: Node, text: string): boolean {
  if (!Array.isArray(quasis)) return WORDING.test(text.slice(start + 1, end - 1));
  return quasis.filter(isNode).some((part) => WORDING.test(text.slice(part.start, part.end)));
}

/** What a run does: not how it says so. */
const effectOf = ({ decision, outcome, gate, changes, findings }: Verdict) => ({
  decision,
  outcome,
  gate,
  changes: changes.map((change) => ({
    id: change.id,
    decision: change.decision,
    risk: change.risk?.final ?? null,
    schedule: change.schedule,
    requirements: change.requirements.map(({ met, have, count }) => ({ met, have, count })),
    counted: change.approvals.map(({ at, counted, reason }) => ({ at, counted, reason })),
  })),
  reasons: [...new Set(findings.map(({ level, reason, change }) => `${level} ${reason} ${change}`))].sort(),
});

/** The facts of a world with nothing said of why they could not be read. */
function silence<T>(value: T): T;
function silence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => silence(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'unavailable' ? 'x' : silence(each)]),
  );
}

let copy = '';
let speechless: typeof decide = decide;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'wording-'));
  cpSync(DOMAIN, join(copy, 'domain'), { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || DATA.test(name.replace('domain/', ''))) continue;
    const path = join(copy, name);
    writeFileSync(path, withoutWording(readFileSync(path, 'utf8')));
  }
  const loaded: { readonly decide: typeof decide } = await import(
    /* @vite-ignore */ pathToFileURL(join(copy, 'domain/decision/decide.ts')).href
  );
  speechless = loaded.decide;
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the copy has no words left', () => {
  expect(replaced).toBeGreaterThan(500);
  const said = speechless(DEPLOY, [{ ...fault, reason: 'input-invalid' }]).findings;
  expect(said.map(({ message }) => message)).toContain('x');
});

const fault: Finding = {
  reason: 'record-invalid',
  level: 'error',
  change: null,
  message: 'x',
  remedy: 'x',
  where: null,
};

for (const [title, cases] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(cases)('$name', ({ from = DEPLOY, edits, faults = [] }) => {
      const world: World = given(from, ...edits);
      const silent: World = { ...world, facts: silence(world.facts) };
      const quiet = faults.map((one) => ({ ...one, message: 'x', remedy: 'x' }));
      expect(effectOf(speechless(silent, quiet))).toEqual(effectOf(decide(world, faults)));
    });
  });
}
