/**
 * The lines of an iCalendar file: unfolded before they are decoded, because a fold may stand inside a character, and each with the line of
 * the file on which it begins.
 */
import { decodeUtf8 } from '../yaml/utf8.ts';

/** A property as it is written; `parameters` begins with ";" where there are any. */
export type ContentLine = {
  /** In capitals. */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
};

export type ImportFault = { readonly line: number; readonly message: string; readonly remedy: string };

const MOST_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const MARK = [0xef, 0xbb, 0xbf];
const EXPORT = 'Export the calendar again, and commit the file as it is.';

/** Properties that say when an event is, or whether it is one. */
const READ = new Set(
  'BEGIN END VERSION METHOD CALSCALE DTSTART DTEND DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID UID STATUS SUMMARY TZID TZOFFSETFROM TZOFFSETTO'.split(
    ' ',
  ),
);

/** All lines but empty ones, or the first fault. A byte-order mark at the start is skipped: mail programs write one. */
export function readLines(bytes: Uint8Array): readonly ContentLine[] | ImportFault {
  if (bytes.length > MOST_BYTES)
    return {
      line: 1,
      message: `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`,
      remedy: 'Export fewer years, or only the calendar that holds the freezes.',
    };
  const lines: ContentLine[] = [];
  for (const { line, text } of unfold(bytes)) {
    if (text === null)
      return { line, message: 'The file is not UTF-8 from this line on.', remedy: 'Export or save it as UTF-8.' };
    if (text === '') continue;
    // Whatever stands after it would be taken for a part of this line, an event among it.
    if (/\r[^\r]/.test(text))
      return {
        line,
        message: 'A line ends with a carriage return (CR) alone.',
        remedy: 'Save the file with the line ends CRLF or LF.',
      };
    const parts = /^([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(text);
    // What nobody asks for may be written badly: a quotation mark in a name, say.
    if (parts === null && !READ.has(/^([A-Za-z0-9-]+)[;:]/.exec(text)?.[1]?.toUpperCase() ?? 'END')) continue;
    if (parts === null)
      return { line, message: 'The line is not "NAME:value", as every line of an iCalendar file is.', remedy: EXPORT };
    const [, name = '', parameters = '', value = ''] = parts;
    lines.push({ name: name.toUpperCase(), parameters, value, line });
  }
  return lines;
}

type Unfolded = {
  readonly line: number;
  /** null: not UTF-8. */
  readonly text: string | null;
};

/** Lines of the file joined with those after them that begin with a blank or a tab. */
function* unfold(bytes: Uint8Array): Generator<Unfolded> {
  let at = MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
  let parts: Uint8Array[] = [];
  let first = 1;
  for (let line = 1; at < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const end = feed < 0 ? bytes.length : feed;
    const isFolded = bytes[at] === 0x20 || bytes[at] === 0x09;
    if (!isFolded || parts.length === 0) {
      if (parts.length > 0) yield { line: first, text: decode(parts) };
      parts = [];
      first = line;
    }
    const start = isFolded && first !== line ? at + 1 : at;
    parts.push(bytes.subarray(start, end > start && bytes[end - 1] === RETURN ? end - 1 : end));
    at = feed < 0 ? bytes.length : feed + 1;
  }
  if (parts.length > 0) yield { line: first, text: decode(parts) };
}

function decode(parts: readonly Uint8Array[]): string | null {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return decodeUtf8(only);
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return decodeUtf8(whole);
}
