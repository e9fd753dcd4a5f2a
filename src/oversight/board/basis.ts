/** What a board pack is asked, and what all its parts look at. */
import type { Directory } from '../../domain/register/people.ts';
import type { Board, Facts } from '../../domain/terms/generated/shapes.ts';
import type { RecordIndex } from '../../domain/terms/record-index.ts';
import type { ReadRecord, World } from '../../domain/terms/world.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import type { packTimes } from './times.ts';

export type BoardQuestion = {
  readonly files: SurveyedFiles & { readonly register: NonNullable<SurveyedFiles['register']> };
  readonly facts: Facts | null;
  /** RFC 3339. */
  readonly now: string;
  readonly name: string;
  readonly board: Board;
  /** Days in the policy's zone, which must be a known one; `since` before `meeting` before `next`. */
  readonly meeting: string;
  readonly since: string;
  readonly next: string;
  readonly tzdata: string;
};

/** What every part of the pack looks at. */
export type PackBasis = BoardQuestion & {
  readonly world: World;
  readonly directory: Directory;
  readonly times: ReturnType<typeof packTimes>;
  /** Keys of the people who delegated for the day of the meeting. */
  readonly away: ReadonlySet<string>;
  readonly records: readonly ReadRecord[];
  /** The same, by what others ask for. */
  readonly index: RecordIndex;
};
