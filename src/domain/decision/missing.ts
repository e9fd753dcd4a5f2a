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
  const such = next === null ? '' : `, such as ${next}`;
  if (isLocal(world)) {
    return {
      reason: 'record-missing',
      level: 'error',
      change: null,
      message: `There is no open change record among ${world.policy.records.join(', ')}.`,
      remedy: `Add a record${such} (\`change-gate new\` writes one).`,
      where: null,
    };
  }
  const isDeploy = world.stage === 'deploy';
  const where = isDeploy ? 'this deployment' : 'this pull request';
  const files = isDeploy ? 'the files of its pull requests' : 'its files';
  const stray = reviewedStray(world);
  return {
    reason: 'record-missing',
    level: 'error',
    change: null,
    message: `${stray === null ? '' : `${stray.because}. `}No change record was found for ${where}: no input \`change\`, no \`Change:\` line, and no record among ${files}.`,
    remedy: `${sayAdd(world, such)}${stray === null ? '' : ` ${stray.remedy}`}${sayWayBack(world)}`,
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
function sayAdd({ stage, facts }: World, such: string): string {
  if (stage !== 'deploy') {
    const [number] = facts.review_of ?? [];
    const to = number === undefined ? '' : ' to this pull request';
    const or = `Or name a record that has "#${number}" under \`covers\`, with a line \`Change: CHG-…\` in the text of this pull request.`;
    return `Add a record${to}${such} (\`change-gate new\` writes one).${number === undefined ? '' : ` ${or}`}`;
  }
  const numbers = [...numbersLanded(facts)].slice(0, MOST_NAMED);
  const names = numbers.length > 0 ? numbers.map((number) => `"#${number}"`) : [`"${facts.subject.sha ?? '#…'}"`];
  return `Add a record that names what goes out (\`covers: [${names.join(', ')}]\`)${such}, and have it approved and merged. \`change-gate new\` writes one.`;
}

/** Why a bot's pull request under review is no change of a model that stands for this bot. */
function reviewedStray({ stage, facts, models, policy }: World): ReturnType<typeof strayOf> {
  if (stage !== 'review') return null;
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  return reviewed.map((pr) => strayOf(pr, models, policy)).find((stray) => stray !== null) ?? null;
}
