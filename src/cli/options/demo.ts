/** The options of `change-gate demo`. */
import { nothing } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const OPTIONS = options('demo', nothing(), {});
