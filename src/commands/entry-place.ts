/**
 * Where an entry goes in the text of a record's `approvals`, so that every other byte stays: comments, order, quotes, line ends. It
 * only proposes; whoever uses it reads the result again and compares.
 */
import { isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

export type Entry = readonly (readonly [key: string, scalar: string])[];

/** The record's text with the entry, in one or two ways of which the first that reads back well is meant. @param text a record that parsed */
export function insertEntry(text: string, entry: Entry): readonly string[] {
  const document = parseDocument(text, { keepSourceTokens: true, version: '1.2', schema: 'core' });
  const root = document.contents;
  if (!isMap(root)) return [];
  const eol = /\r\n/u.test(text) ? '\r\n' : '\n';
  const pair = (root.items as readonly Pair<Node, Node | null>[]).find(({ key }) => String(key) === 'approvals');
  if (pair === undefined) return addKey(text, root, entry, eol);
  if (!isSeq(pair.value)) return [];
  return pair.value.flow === true ? addToFlow(text, pair.value, entry) : addToBlock(text, pair.value, entry, eol);
}

function addKey(text: string, root: YAMLMap, entry: Entry, eol: string): readonly string[] {
  if (root.flow === true) {
    const at = endOf((root.items.at(-1) as Pair<Node, Node | null> | undefined)?.value);
    return at === null ? [] : [splice(text, at, `, approvals: [${writeFlow(entry)}]`)];
  }
  const block = [`approvals:`, ...writeBlock(entry, '  ')].map((line) => `${line}${eol}`).join('');
  // The end of the file, but for an end marker. A text that keeps its last line breaks, or ends without one, would change with it:
  // then the entry goes before the last key.
  const marker = /^\.\.\.[ \t]*(?:#.*)?\r?\n?\s*$/mu.exec(text);
  const end = marker?.index ?? text.length;
  const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
  const last = (root.items.at(-1) as Pair<Node, Node | null> | undefined)?.key?.range?.[0];
  const atEnd = splice(text, end, `${lead}${block}`);
  return last === undefined ? [atEnd] : [atEnd, splice(text, last, block)];
}

function addToFlow(text: string, list: YAMLSeq, entry: Entry): readonly string[] {
  const start = list.range?.[0];
  if (start === undefined) return [];
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) return [splice(text, start + 1, writeFlow(entry))];
  const at = endOf(last);
  // A comma after the last entry may stay where it is.
  return at === null ? [] : [splice(text, at, `, ${writeFlow(entry)}`)];
}

function addToBlock(text: string, list: YAMLSeq, entry: Entry, eol: string): readonly string[] {
  const token = list.srcToken;
  const at = endOf(list.items.at(-1) as Node | undefined);
  if (at === null || token?.type !== 'block-seq') return [];
  const indent = ' '.repeat(token.indent);
  const block = writeBlock(entry, indent)
    .map((line) => `${line}${eol}`)
    .join('');
  // A text block ends after its last line break; anything else somewhere in a line, where a comment may follow.
  if (text[at - 1] === '\n') return [splice(text, at, block)];
  const next = text.indexOf('\n', at);
  return next === -1 ? [splice(text, text.length, `${eol}${block}`)] : [splice(text, next + 1, block)];
}

function writeBlock(entry: Entry, indent: string): readonly string[] {
  return entry.map(([key, scalar], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${scalar}`);
}

function writeFlow(entry: Entry): string {
  return `{${entry.map(([key, scalar]) => `${key}: ${scalar}`).join(', ')}}`;
}

function endOf(node: Node | null | undefined): number | null {
  return node?.range?.[1] ?? null;
}

function splice(text: string, at: number, added: string): string {
  return `${text.slice(0, at)}${added}${text.slice(at)}`;
}
