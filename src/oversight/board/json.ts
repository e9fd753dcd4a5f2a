/** The board pack as JSON (`schemas/board-pack.schema.json`). The same pack gives the same bytes. */

import { reportedRequirement } from '../../domain/terms/verdict.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { BoardPack } from './pack.ts';

export function renderBoardJson(pack: BoardPack): string {
  return writeJsonText({ ...pack, decisions: pack.decisions.map(forPrograms), open: pack.open.map(forPrograms) });
}

/** Without what is kept for people alone. */
function forPrograms(item: AgendaItem): AgendaItem {
  return { ...item, requirements: item.requirements.map(reportedRequirement) };
}
