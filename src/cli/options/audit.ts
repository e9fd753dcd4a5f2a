/** The options of `change-gate audit`. */
import { REPOSITORY } from '../../domain/text/logins.ts';
import { atMostOne, count, day, flag, folder, instant, matching, text, together } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';
import { MANY, OUTPUT } from './shared.ts';

const SEED = 'so that the sample can be drawn again and nobody can choose it unseen';

export const OPTIONS = options(
  'audit',
  aChange(),
  {
    root: folder(),
    ...MANY,
    since: day('the first day; default: 31 days ago'),
    until: day('the last day; default: today'),
    environment: text('NAME', 'only deployments to this environment'),
    bundles: text('DIR', 'the bundles that runs of the gate kept; without them it is not known what was authorised'),
    facts: text('FILE', 'what GitHub said (facts.json), to find deployments that went past the gate'),
    'policy-repository': matching(
      'OWNER/NAME',
      REPOSITORY,
      'the repository whose policy had to decide; default: that of each run',
    ),
    'policy-ref': text('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': matching('OWNER/NAME', REPOSITORY, 'the repository whose records had to decide'),
    'records-ref': text('REF', 'the branch, tag or commit that these records had to be read from'),
    sample: count('how many changes are drawn for a closer look', 'it is a number of changes, such as 20'),
    seed: together('sample', text('TEXT', 'any text: the same seed draws the same sample'), SEED),
    controls: flag(
      'which requirements of standards the checks help to show; with CHANGE, what the bundles show of that change',
    ),
    at: instant(),
    ...OUTPUT,
  },
  ({ named, controls, repositories, facts }) => {
    if (repositories !== null && facts !== null)
      return '--facts is what GitHub said of one repository: leave it out, or --repositories. Bundles hold the facts of their own runs';
    if (repositories !== null && controls) return '--controls is not about repositories: leave --repositories out';
    if (named !== null && !controls)
      return `it takes no ${JSON.stringify(named)}; name a period by --since and --until, or a change with --controls`;
    return null;
  },
);

function aChange() {
  return atMostOne('CHANGE', 'the id of one change, with --controls', 'name one change, by its id');
}
