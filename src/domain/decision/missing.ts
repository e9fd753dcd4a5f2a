/** That what a decision begins with is not there: no register, or no record. */
import { isLocal } from '../coverage/pull-requests.ts';
import type { Finding } from '../terms/finding.ts';
import { nextRecordPath } from '../terms/record-place.ts';
import type { World } from '../terms/world.ts';

export function registerMissing(world: World): Finding {
  return {
    reason: 'register-missing',
    level: 'error',
    change: null,
    message: `There is no register at ${world.facts.subject.event === 'local' ? 'the root that was read' : 'the trusted commit'}, so nobody holds a role level and nothing can be authorised.`,
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
  return {
    reason: 'record-missing',
    level: 'error',
    change: null,
    message: `No change record was found for ${where}: no input, no \`Change:\` line, and none among the files of its pull requests.`,
    remedy: `${add} (\`change-gate new\` writes one), or name one in a line \`Change: CHG-…\` of the pull request.`,
    where: null,
  };
}
