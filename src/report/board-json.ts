/** The board pack as JSON (`schemas/board-pack.schema.json`). The same pack gives the same bytes. */
import type { BoardPack } from '../domain/board-pack.ts';
import { writeJsonText } from './json-text.ts';

export function renderBoardJson(pack: BoardPack): string {
  return writeJsonText(pack);
}
