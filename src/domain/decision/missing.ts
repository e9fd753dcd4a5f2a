/** That what a decision begins with is not there: no register, or no record. */
import { numbersLanded } from '../coverage/covers.ts';
import { isLocal } from '../coverage/pull-requests.ts';
import { strayOf } from '../coverage/raised.ts';
import type { Finding } from '../terms/finding.ts';
import { nextRecordPath } from '../terms/record-place.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { World } from '../terms/world.ts';

/** More pull requests than these nobody reads in a sentence. */
const MOST_NAMED = 5;

export function registerMissing(world: World): Finding {
  return {
    reason: 'register-missing',
    level: 'error',
    change: null,
    message: `There is no register ${world.facts.subject.event === 'local' ? 'in the folder that was read' : 'on the branch that the rules are read from'}, so nobody holds a role level and nothing can be authorised.`,
    remedy:
      'A change and release manager adds `.github/change-gate/register.yml` to the default branch (`change-gate init` writes one).',
    where: null,
  };
}

export function recordMissing(world: World): Finding {
  const paths = [...world.judged, ...world.others, ...world.unread].map(({ path }) => path);
  const next = nextRecordPath(world.policy.records, paths, world.now);
  const add = next === null ? 'Add a record' : `Add a record, such as ${next}`;
  if (isLocal(world)) {
    return {
      reason: 'record-missing',
      level: 'error',
      change: null,
      message: `There is no open change record among ${world.policy.records.join(', ')}.`,
      remedy: `${add} (\`change-gate new\` writes one).`,
      where: null,
    };
  }
  const where = world.stage === 'deploy' ? 'this deployment' : 'this pull request';
  const stray = reviewedStray(world);
  return {
    reason: 'record-missing',
    level: 'error',
    change: null,
    message: `${stray === null ? '' : `${stray.because}. `}No change record was found for ${where}: no input, no \`Change:\` line, and none among the files of its pull requests.`,
    remedy: `${add} (\`change-gate new\` writes one)${sayWhich(world)}.${stray === null ? '' : ` ${stray.remedy}`}${sayWayBack(world)}`,
    where: null,
  };
}

/** Whoever reverts is in a hurry: what ran before goes out again by its own commit, whatever becomes of the pull request. */
function sayWayBack({ stage, facts }: World): string {
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  const isRevert = stage === 'review' && reviewed.some(({ title }) => /^revert\b/iu.test(title ?? ''));
  const { ways_back: ways } = facts;
  if (ways !== undefined && isUnavailable(ways))
    return ` Whether it is what an environment ran before could not be read (${ways.unavailable}).`;
  return isRevert
    ? ' Where an environment has to go back now: deploy the commit that it ran before, which needs no record and no merge.'
    : '';
}

/** What is merged already is covered only by a record that names it; a line selects a record and covers nothing. */
function sayWhich({ stage, facts }: World): string {
  if (stage !== 'deploy') {
    const [number] = facts.review_of ?? [];
    return number === undefined
      ? ''
      : ` to this pull request, or name one in a line \`Change: CHG-…\` of it that has "#${number}" under \`covers\``;
  }
  const numbers = [...numbersLanded(facts)].slice(0, MOST_NAMED);
  const names = numbers.length > 0 ? numbers.map((number) => `"#${number}"`) : [`"${facts.subject.sha ?? '#…'}"`];
  return ` that names what goes out (\`covers: [${names.join(', ')}]\`), and have it approved and merged`;
}

/** Why a bot's pull request under review is no change of a model that stands for this bot. */
function reviewedStray({ stage, facts, models, policy }: World): ReturnType<typeof strayOf> {
  if (stage !== 'review') return null;
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  return reviewed.map((pr) => strayOf(pr, models, policy)).find((stray) => stray !== null) ?? null;
}
