/** The options of `change-gate close`. */
import type { Result } from '../../domain/terms/generated/shapes.ts';
import { exactlyOne, folder, instant, oneOf, required, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const RESULTS: readonly Result[] = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = "--started and --ended are needed, in the policy's zone or with an offset";

export const OPTIONS = options('close', exactlyOne('ID', 'the record', 'name one record, by its id'), {
  result: required(oneOf(RESULTS, 'how the change ended')),
  started: required(instant("when it began to go out, in the policy's zone or with an offset"), TIMES),
  ended: required(instant('when it was over, written in the same way'), TIMES),
  summary: text('S', 'what people should know of how it went'),
  root: folder(),
});
