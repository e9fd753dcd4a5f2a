/**
 * The scan before the YAML parser: bytes, encoding, characters, depth, number of entries, and the parts of YAML that are not allowed.
 * It is linear in the size of the file, and stops at the first limit that is passed, so that no file can make the parser slow.
 */

import { findControl } from '../../domain/text/invisible.ts';
import type { Limits, ScanFault } from './limits.ts';
import { scanTokens } from './scan-tokens.ts';
import { decodeUtf8 } from './utf8.ts';

/** `tokens`: the whole text as YAML's tokens, where there are no faults. */
export type Scan = {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly faults: readonly ScanFault[];
};

/** Decodes the bytes and lists what forbids to parse them. With faults, `text` is what could be decoded, for messages only. */
export function scan(bytes: Uint8Array, limits: Limits): Scan {
  if (bytes.length > limits.bytes) {
    const message = `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.`;
    return stop(
      decodeLoosely(bytes.subarray(0, 4096)),
      1,
      1,
      message,
      'Shorten it, or move long text to a page that it links to.',
    );
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = isWide ? 'The file is UTF-16; only UTF-8 is read.' : 'The file is not UTF-8 from this line on.';
    return stop(decodeLoosely(bytes), findBadLine(bytes), 1, message, 'Save it as UTF-8, without a byte-order mark.');
  }
  if (text.startsWith('\uFEFF'))
    return stop(text, 1, 1, 'The file begins with a byte-order mark.', 'Save it as UTF-8 without a byte-order mark.');
  if (text.startsWith('version https://git-lfs.github.com/'))
    return stop(
      text,
      1,
      1,
      'The file is a Git LFS pointer, not the text itself.',
      'Take it out of Git LFS (git lfs untrack) and commit the text.',
    );
  const faults: ScanFault[] = [];
  scanCharacters(text, faults);
  if (faults.length > 0) return { text, tokens: [], faults };
  return { text, ...scanTokens(text, limits) };
}

function stop(text: string, line: number, column: number, message: string, remedy: string): Scan {
  return { text, tokens: [], faults: [{ line, column, message, remedy }] };
}

function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}

function scanCharacters(text: string, faults: ScanFault[]): void {
  let line = 1;
  for (const row of text.split('\n')) {
    const bad =
      findControl(row.endsWith('\r') ? row.slice(0, -1) : row) ?? (row.slice(0, -1).includes('\r') ? 'U+000D' : null);
    if (bad !== null) {
      const column =
        Array.from(row).findIndex((character) => findControl(character) !== null || character === '\r') + 1;
      faults.push({
        line,
        column: Math.max(column, 1),
        message: `The line contains the control character ${bad}.`,
        remedy: 'Delete it. It is not visible in most editors; deleting and retyping the line helps.',
      });
      if (faults.length >= 50) return;
    }
    line += 1;
  }
}
