/** The board pack as JSON (`schemas/board-pack.schema.json`). The same pack gives the same bytes. */

import { writeJsonText } from '../../render/plain/json-text.ts';
import type { BoardPack } from './pack.ts';

export function renderBoardJson(pack: BoardPack): string {
  return writeJsonText(pack);
}
