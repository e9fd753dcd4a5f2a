/**
 * `change-gate items`: the configuration items of this checkout, what is wrong with their register, and who depends on whom. What could
 * not be read is said, and a list that may be incomplete says so.
 */

import { openCheckout } from '../../checkout/checkout.ts';
import { findDuplicates, inspectItems } from '../../domain/items/catalog-integrity.ts';
import { indexItems } from '../../domain/items/item-index.ts';
import { findItem, nearestItem, normaliseRef } from '../../domain/items/items.ts';
import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { ItemIndex } from '../../domain/terms/items.ts';
import { isAboutRecord } from '../../domain/terms/reasons.ts';
import { quote } from '../../domain/text/quote.ts';
import { describeItem, describeItems } from '../../oversight/catalog/document.ts';
import { type ItemPage, type ItemRow, listItem, listItems } from '../../oversight/catalog/lists.ts';
import { type Survey, survey } from '../../oversight/survey/survey.ts';
import { type Block, type Document, sentence } from '../../render/document.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { plainFinding, writeJsonText } from '../../render/plain/json-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { type FORMATS, OPTIONS } from '../options/items.ts';

/** What keeps the catalog from being read; faults of register, calendar and models are nobody's business here. */
const OF_THE_CATALOG: readonly Finding['reason'][] = [
  'policy-invalid',
  'items-invalid',
  'evidence-unavailable',
  'permission-missing',
  'catalog-missing',
];

export const command: Command = { options: OPTIONS, run: items };

type Answer = {
  readonly format: (typeof FORMATS)[number];
  readonly surveyed: Survey;
  readonly rows: readonly ItemRow[] | null;
  readonly pages: readonly ItemPage[];
  readonly findings: readonly LocatedFinding[];
  readonly isComplete: boolean;
  /** Records that could not be read, and may name the items too. */
  readonly unreadRecords: number;
};

export async function items(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'items', given);
  const { root, format } = given;
  const refs = [...new Set(given.named)];
  const now = terminal.now();
  const surveyed = await survey(openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null }));
  const all = surveyed.items ?? indexItems([]);
  const duplicates = findDuplicates(all.list);
  const faults = surveyed.findings.filter(({ reason }) => OF_THE_CATALOG.includes(reason));
  const isDuplicate = new Set(duplicates.map(({ message }) => message));
  const isComplete = faults.every(({ level, message }) => level !== 'error' || isDuplicate.has(message));
  const found = refs.map((ref) => ({ ref, item: findItem(all, ref) }));
  const unknown = found.filter(({ item }) => item === null);
  // What cannot be read may hold it.
  if (unknown.length > 0 && isComplete) return refuseUsage(terminal, 'items', sayUnknown(unknown[0]?.ref ?? '', all));
  const rows = refs.length === 0 ? listItems(all) : null;
  const pages = found.flatMap(({ item }) => (item === null ? [] : [listItem(all, item, surveyed.records)]));
  const patterns = Object.keys(surveyed.policy.environments ?? {});
  const integrity = isComplete ? inspectItems(all, patterns) : [];
  const about = new Set(pages.map(({ ref }) => ref));
  const answer: Answer = {
    format,
    surveyed,
    rows,
    pages,
    findings: surveyed.order([...faults, ...integrity.filter(({ item }) => rows !== null || about.has(item))]),
    isComplete,
    unreadRecords: new Set(surveyed.findings.filter(isOfRecord).map(({ path, message }) => path ?? message)).size,
  };
  terminal.out(render(answer, terminal));
  if (!isComplete) return EXIT.undetermined;
  return duplicates.length > 0 ? EXIT.refused : EXIT.pass;
}

function isOfRecord({ level, reason }: LocatedFinding): boolean {
  return level === 'error' && isAboutRecord(reason);
}

function sayUnknown(ref: string, all: ItemIndex): string {
  const wanted = normaliseRef(ref);
  if (all.list.length === 0)
    return `this checkout lists no configuration items, so it has no ${quote(ref)}; \`change-gate items\` says why`;
  const near = nearestItem(all, ref);
  const help = near === null ? '`change-gate items` lists those that there are' : `did you mean ${near}?`;
  return `the catalog has no item ${quote(wanted)}; ${help}`;
}

function render(answer: Answer, { isColour, width, program }: Terminal): string {
  switch (answer.format) {
    case 'json':
      return renderJson(answer);
    case 'markdown':
      return renderAsMarkdown(toDocument(answer));
    case 'text':
      return renderAsText(toDocument(answer), { colour: isColour, width, program });
  }
}

const NO_ITEM =
  'The catalog has no item. What a Location points to is not followed: name those files under `configuration-items` in the policy.';
const INCOMPLETE = 'The catalog could not be read completely, so items may be missing here; see above.';

function sayLimits({ isComplete, unreadRecords, pages }: Answer): readonly Block[] {
  const records = unreadRecords === 1 ? '1 change record' : `${unreadRecords} change records`;
  return [
    ...(isComplete ? [] : [sentence(INCOMPLETE)]),
    ...(pages.length === 0 || unreadRecords === 0
      ? []
      : [sentence(`${records} could not be read and may name it too; \`change-gate check\` says why.`)]),
  ];
}

function toDocument(answer: Answer): Document {
  const { findings, surveyed, rows, pages, isComplete } = answer;
  const { texts, policy } = surveyed;
  const faults: readonly Block[] = findings.length === 0 ? [] : [{ kind: 'findings', findings, texts }];
  const limits = sayLimits(answer);
  const body = [
    ...(rows === null || rows.length === 0 ? [] : describeItems(rows)),
    ...pages.map((page) => describeItem(page, policy.timezone)),
  ];
  // Faults of a catalog that was not read whole come first, as what follows hangs on them.
  const parts = isComplete ? [...body, ...limits, ...faults] : [...faults, ...limits, ...body];
  return { title: null, blocks: parts.length === 0 ? [sentence(NO_ITEM)] : parts, whole: null };
}

function renderJson({ rows, pages, findings, isComplete, unreadRecords }: Answer): string {
  return writeJsonText({
    schema: 1,
    complete: isComplete,
    items: rows ?? pages,
    unreadRecords,
    findings: findings.map(plainFinding),
  });
}
