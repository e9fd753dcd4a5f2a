/** The members of a team that the register names. */
import type { Account, TeamFact } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Api } from '../api/api.ts';
import { account, integer, object, text } from '../api/shapes.ts';
import { factOr, unavailableOf } from './pull-request.ts';

export async function readTeam(api: Api, team: string, options: { readonly fresh?: boolean } = {}): Promise<TeamFact> {
  const [organisation = '', slug = ''] = team.split('/');
  const { teams } = api.rest;
  const asked = { org: organisation, team_slug: slug };
  // The team is looked at first: a team that cannot be seen must not look like a team without members.
  const [known, members] = await Promise.all([
    api.get(teams.getByName, asked, object({ id: integer, slug: text }), options),
    api.list(teams.listMembersInOrg, asked, account, ({ id }) => String(id), options),
  ]);
  if (known.kind === 'unavailable') return { team, members: { ...unavailableOf(known), permission: 'members: read' } };
  if (!isSameName(known.value.slug, slug))
    return { team, members: { unavailable: `${team} answers as ${known.value.slug}` } };
  return { team, members: factOr<readonly Account[], readonly Account[]>(members, (all) => all) };
}
