/** The options of `change-gate test`. */
import { anyNumber, folder } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const FOLDER = '.github/change-gate/tests';

export const OPTIONS = options('test', anyNumber('FILE', `a table of tests; default: all of ${FOLDER}`), {
  root: folder(),
});
