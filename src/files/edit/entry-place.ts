/**
 * Where an entry goes in the text of a record's `approvals`, so that every other byte stays: comments, order, quotes, line ends. It
 * only proposes; whoever uses it reads the result again and compares.
 */
import { isSeq, type Node, type YAMLSeq } from 'yaml';
import { addKey, endOf, openText, pairOf, splice } from './record-text.ts';

export type Entry = readonly (readonly [key: string, scalar: string])[];

/** The record's text with the entry, in one or two ways of which the first that reads back well is meant. @param text a record that parsed */
export function insertEntry(text: string, entry: Entry): readonly string[] {
  const record = openText(text);
  if (record === null) return [];
  const pair = pairOf(record, 'approvals');
  if (pair === null)
    return addKey(record, ['approvals:', ...writeBlock(entry, '  ')], `approvals: [${writeFlow(entry)}]`);
  if (!isSeq(pair.value)) return [];
  return pair.value.flow === true
    ? addToFlow(text, pair.value, entry)
    : addToBlock(text, pair.value, entry, record.eol);
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
