/** The decisions of boards that a record names: one, or a list where the policy's rules ask for several boards. */
import type { BoardDecision, ChangeRecord } from './generated/shapes.ts';

/** With the place of each in the record. */
export type NamedDecision = { readonly decision: BoardDecision; readonly pointer: readonly (string | number)[] };

export function boardDecisions({ board }: Pick<ChangeRecord, 'board'>): readonly NamedDecision[] {
  if (board === undefined) return [];
  return Array.isArray(board)
    ? board.map((decision: BoardDecision, index) => ({ decision, pointer: ['board', index] }))
    : [{ decision: board as BoardDecision, pointer: ['board'] }];
}

/** Names of boards are those of the register, to the letter. */
export function decisionOf(record: Pick<ChangeRecord, 'board'>, name: string): NamedDecision | null {
  return boardDecisions(record).find(({ decision }) => decision.name === name) ?? null;
}
