/** Who holds which level, and what a level carries, as documents. */
import { ROLE_SKILLS, SKILL_IDS } from '../../domain/terms/generated/role-skills.ts';
import type { Delegation } from '../../domain/terms/generated/shapes.ts';
import { ROLE_LEVELS, type RoleLevel } from '../../domain/terms/roles.ts';
import { type Block, type Document, section, sentence } from '../../render/document.ts';
import { sayDay } from '../../render/plain/words.ts';
import type { Holder, RoleList } from './lists.ts';

export function describeRoles(list: RoleList): Document {
  const levels = [...ROLE_LEVELS].reverse().map((level) => {
    const holders = list.people.filter(({ role }) => role === level);
    return part(level, holders.length === 0 ? ['nobody'] : holders.map(describeHolder));
  });
  const lent = list.people.flatMap(({ login, lent: all }) =>
    all.map((one) => `${login}: ${one.role} for ${one.from}, ${one.starts} to ${one.ends}${describeLimit(one.limit)}`),
  );
  const notLent = list.people.flatMap(({ login, notLent: all }) => all.map((why) => `${login}: ${why}`));
  const boards = list.boards.map(({ name, quorum, chair, members }) =>
    part(
      `board ${name}: ${quorum} of ${members.length} decide, one of them a ${chair}`,
      members.map(({ login, role }) => `${login}, ${role ?? 'no level on this day'}`),
    ),
  );
  const teams = list.teams.map(({ team, role }) => `${team}: ${role}`);
  return {
    title: `Role levels on ${sayDay(list.day)} (${list.timezone}), by ${list.path} of this checkout`,
    blocks: [
      ...levels,
      part('no level on this day', list.people.filter(({ role }) => role === null).map(describeHolder)),
      part('lent on this day', lent),
      part('not lent', notLent),
      ...boards,
      part('teams, whose members cannot be read here', teams),
      part('escalation', list.escalation.length === 0 ? [] : [list.escalation.join(', ')]),
    ].flat(),
    whole: null,
  };
}

/** A part without entries is left out. */
function part(heading: string, entries: readonly string[]): readonly Block[] {
  return entries.length === 0 ? [] : [section(heading, [{ kind: 'list', what: 'entries', entries }])];
}

function describeHolder(holder: Holder): string {
  const { login, also, from, until, grade, capacities, skills, why } = holder;
  const parts = [
    ...(why === 'ended' ? [`ended on ${until}`] : until === null ? [] : [`until ${until}`]),
    ...(why === 'not-yet' ? [`begins on ${from}`] : from === null ? [] : [`from ${from}`]),
    ...(grade === null ? [] : [`grade ${grade}`]),
    ...(capacities.length === 0 ? [] : [`capacities ${capacities.join(', ')}`]),
    ...Object.entries(skills).map(([skill, level]) => `${level} in ${skill}`),
    ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
  ];
  return parts.length === 0 ? login : `${login}: ${parts.join('; ')}`;
}

function describeLimit(limit: Delegation['limit'] | null): string {
  const parts = [
    ...(limit?.risk === undefined ? [] : [`up to ${limit.risk} risk`]),
    ...(limit?.environments === undefined ? [] : [`in ${limit.environments.join(', ')}`]),
  ];
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

export function describeSkills(level: RoleLevel): Document {
  const facts = SKILL_IDS.map((skill) => ({ label: skill, content: ROLE_SKILLS[level][skill] }));
  return {
    title: `${level} carries these skills:`,
    blocks: [
      { kind: 'facts', what: 'skills', facts },
      sentence(
        'By the GOV.UK Government Digital and Data framework, which gives no authority by itself; the register may say otherwise of a person.',
      ),
    ],
    whole: null,
  };
}
