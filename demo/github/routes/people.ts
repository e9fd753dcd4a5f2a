/** Routes that stand outside repositories: users, teams, the rate limit. */

import { checkPermissions } from '../access.ts';
import { findAccount } from '../accounts.ts';
import { type Call, notFound, ok, Refused, type Route } from '../answer.ts';
import type { Team } from '../model.ts';
import { answerPage } from '../paging.ts';
import { presentFullTeam, presentLogin, presentUser } from '../present/accounts.ts';

const members = { permissions: { members: 'read' } } as const;

/** Teams are for members of the organization, or an app that may read members: never for GITHUB_TOKEN. */
const teamOf = (call: Call): Team => {
  const { world, viewer } = call;
  const organization = call.param('org').toLowerCase();
  if (viewer.kind === 'anonymous') throw new Refused(401, 'Requires authentication');
  checkPermissions(viewer, members);
  const team = world.teams.get(`${organization}/${call.param('team').toLowerCase()}`);
  const isInside = viewer.kind === 'app' || world.members.get(organization)?.has(viewer.login.toLowerCase()) === true;
  if (team === undefined || !isInside) throw notFound();
  return team;
};

export const PEOPLE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    template: '/users/{username}',
    need: { permissions: { metadata: 'read' } },
    answer: ({ world, param }) => {
      const account = findAccount(world, param('username'));
      if (account === null) throw notFound();
      return ok(presentUser(world, account));
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team}',
    need: members,
    answer: (call) => ok(presentFullTeam(call.world, teamOf(call))),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team}/members',
    need: members,
    answer: (call) => {
      const active = [...teamOf(call).members.values()].filter((member) => member.state === 'active');
      return answerPage(call, active, (member) => presentLogin(call.world, member.login) ?? {});
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team}/memberships/{username}',
    need: members,
    answer: (call) => {
      const team = teamOf(call);
      const member = team.members.get(call.param('username').toLowerCase());
      if (member === undefined) throw notFound();
      const url = `${call.world.urls.api}/orgs/${team.organization}/teams/${team.slug}/memberships/${encodeURIComponent(member.login)}`;
      return ok({ url, role: member.role, state: member.state });
    },
  },
  {
    method: 'GET',
    template: '/rate_limit',
    need: { permissions: { metadata: 'read' } },
    answer: ({ world }) => {
      const { limit, used } = world.rate;
      const rate = {
        limit,
        used,
        remaining: Math.max(0, limit - used),
        reset: Math.floor(world.clock.millis() / 1000) + 3600,
      };
      return ok({
        resources: {
          core: { ...rate, resource: 'core' },
          search: { ...rate, limit: 30, used: 0, remaining: 30, resource: 'search' },
        },
        rate,
      });
    },
  },
];
