/**
 * The role ladder of the GOV.UK Government Digital and Data framework's change and release manager, in ascending order, and the
 * framework's skill levels. "At least" always means this order.
 */
import { ROLE_SKILLS } from './generated/role-skills.ts';

export const ROLE_LEVELS = [
  'configuration-analyst',
  'change-and-release-analyst',
  'change-and-release-manager',
] as const;
export type RoleLevel = (typeof ROLE_LEVELS)[number];

const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];
export type SkillId = keyof (typeof ROLE_SKILLS)['change-and-release-manager'];

/** Whether `held` is the level `needed` or above; nobody's level (null) never is. */
export function isAtLeastRole(held: RoleLevel | null, needed: RoleLevel): boolean {
  return held !== null && ROLE_LEVELS.indexOf(held) >= ROLE_LEVELS.indexOf(needed);
}

export function higherRole(a: RoleLevel | null, b: RoleLevel | null): RoleLevel | null {
  if (a === null) return b;
  return isAtLeastRole(b, a) ? b : a;
}

export function isAtLeastSkill(held: SkillLevel | null, needed: SkillLevel): boolean {
  return held !== null && SKILL_LEVELS.indexOf(held) >= SKILL_LEVELS.indexOf(needed);
}

/** The skill level that a role level carries by itself; null where the framework asks for none. */
export function skillOfRole(role: RoleLevel | null, skill: SkillId): SkillLevel | null {
  if (role === null) return null;
  const levels: Readonly<Partial<Record<SkillId, SkillLevel>>> = ROLE_SKILLS[role];
  return levels[skill] ?? null;
}
