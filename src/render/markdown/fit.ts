/**
 * Keeps a Markdown page within a limit. Whole rows are left out, of the least important blocks first, after everything was put
 * together; the page says what is missing. A page that is too long is shown by nobody: GitHub drops it whole.
 */

export type Block = {
  /** The lowest number stays longest. Blocks of rank 0 always stay. */
  readonly rank: number;
  /** What a row is, in the plural, for the note on what was left out. */
  readonly rows: { readonly what: string; readonly lines: readonly string[] };
  /** Lines before and after the rows; a block without room for them goes whole. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** The block that has its heading. Without that one it goes as well, or it would stand below the heading of another. */
  readonly under?: Block;
};

/** Room for the note on what was left out. */
const NOTE_BYTES = 1_024;

/**
 * @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192
 * @param rest where all of it stands, in a sentence; empty where nothing else has it
 */
export function fitBlocks(blocks: readonly Block[], limit: number, rest = 'The JSON report has everything.'): string {
  const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
  if (Buffer.byteLength(whole) <= limit) return whole;
  const left = new Map<string, number>();
  const kept = new Map<Block, readonly string[]>();
  let room = limit - NOTE_BYTES;
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const frame = sizeOf([...block.head, ...block.foot]) + 2;
    const hasHeading = block.under === undefined || kept.has(block.under);
    const hasRoom = block.rank === 0 || (hasHeading && frame <= room);
    if (hasRoom) room -= frame;
    let count = 0;
    for (const line of hasRoom ? block.rows.lines : []) {
      const size = Buffer.byteLength(line) + 1;
      if (size > room) break;
      room -= size;
      count += 1;
    }
    if (hasRoom && (count > 0 || block.rows.lines.length === 0 || block.rank === 0))
      kept.set(block, block.rows.lines.slice(0, count));
    else if (hasRoom) room += frame;
    const missing = block.rows.lines.length - count;
    if (missing > 0) left.set(block.rows.what, (left.get(block.rows.what) ?? 0) + missing);
    else if (!kept.has(block)) left.set('sections', (left.get('sections') ?? 0) + 1);
  }
  const pages = blocks.flatMap((block) => {
    const rows = kept.get(block);
    return rows === undefined ? [] : [[...block.head, ...rows, ...block.foot]];
  });
  const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}.${rest === '' ? '' : ` ${rest}`}_`;
  return join([...pages, [note]]);
}

function join(pages: readonly (readonly string[])[]): string {
  return `${pages
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
