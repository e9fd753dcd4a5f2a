/**
 * Where a new key goes in the text of a record, so that every other byte stays: comments, order, quotes, line ends. It only proposes;
 * whoever uses it reads the result again and compares.
 */
import { isMap, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

export type RecordText = {
  readonly text: string;
  readonly root: YAMLMap;
  readonly eol: '\n' | '\r\n';
};

/** null where the text holds no mapping. */
export function openText(text: string): RecordText | null {
  const root = parseDocument(text, { keepSourceTokens: true, version: '1.2', schema: 'core' }).contents;
  return isMap(root) ? { text, root, eol: /\r\n/u.test(text) ? '\r\n' : '\n' } : null;
}

export function pairOf({ root }: RecordText, key: string): Pair<Node, Node | null> | null {
  return (root.items as readonly Pair<Node, Node | null>[]).find((pair) => String(pair.key) === key) ?? null;
}

/**
 * The text with a key more, in one or two ways of which the first that reads back well is meant.
 * @param block the lines of the key in block layout
 * @param flow the same for a record that is written in braces
 */
export function addKey(record: RecordText, block: readonly string[], flow: string): readonly string[] {
  const { text, root, eol } = record;
  const last = root.items.at(-1) as Pair<Node, Node | null> | undefined;
  if (root.flow === true) {
    const at = endOf(last?.value);
    return at === null ? [] : [splice(text, at, `, ${flow}`)];
  }
  // The lines of a record may all be indented, and one more has to be so as well.
  const indent = ' '.repeat(root.srcToken?.type === 'block-map' ? root.srcToken.indent : 0);
  const lines = block.map((line) => `${indent}${line}${eol}`).join('');
  // The end of the file, but for an end marker. A text that keeps its last line breaks, or ends without one, would change with it:
  // then the key goes before the last one.
  const marker = /^\.\.\.[ \t]*(?:#.*)?\r?\n?\s*$/mu.exec(text);
  const end = marker?.index ?? text.length;
  const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
  const start = last?.key?.range?.[0];
  const atEnd = splice(text, end, `${lead}${lines}`);
  return start === undefined ? [atEnd] : [atEnd, splice(text, start - indent.length, lines)];
}

export function endOf(node: Node | null | undefined): number | null {
  return node?.range?.[1] ?? null;
}

export function splice(text: string, at: number, added: string): string {
  return `${text.slice(0, at)}${added}${text.slice(at)}`;
}
