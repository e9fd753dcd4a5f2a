/** The options of `change-gate init`. */
import { answer, answers, flag, folder, nothing } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const OPTIONS = options('init', nothing(), {
  root: folder('the repository; default: this folder'),
  login: answer('LOGIN', 'your login on GitHub: the first change and release manager'),
  manager: answers('LOGIN', 'a further change and release manager'),
  environment: answers('E', 'an environment that the gate is for'),
  check: flag('writes nothing, and says what is still missing'),
});
