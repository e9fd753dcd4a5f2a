/** The answers that a change record of each type needs, in the order in which they are asked for. */
import { normaliseRef } from '../../domain/items/items.ts';
import { bandOf } from '../../domain/risk/risk.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import { includesName } from '../../domain/text/names.ts';
import { type Interview, sayUnanswered } from '../kit/interview.ts';
import type { Rules } from '../kit/read-rules.ts';
import { suggestStart, writeInstant } from '../kit/zone-time.ts';
import type { Draft, Planned, Times } from '../templates/record.ts';
import {
  askAssessor,
  askEnd,
  askEnvironments,
  askImpact,
  askIncident,
  askItems,
  askLikelihood,
  askModel,
  askRequester,
  askStart,
  askTitle,
  askType,
  type ChangeType,
} from './new-fields.ts';

type Flag =
  | 'type'
  | 'title'
  | 'environment'
  | 'item'
  | 'impact'
  | 'likelihood'
  | 'start'
  | 'end'
  | 'requested-by'
  | 'assessed-by'
  | 'model'
  | 'incident';

/** Which flags only some types have. */
const ONLY_FOR: Partial<Record<Flag, readonly ChangeType[]>> = {
  impact: ['normal', 'emergency'],
  likelihood: ['normal', 'emergency'],
  'assessed-by': ['normal', 'emergency'],
  model: ['standard'],
  incident: ['emergency'],
};

type Given = Readonly<Record<Flag, readonly string[]>>;

export type Answers = Omit<Draft, 'id' | 'schema'>;

/** All answers, or what is wrong with them. @param moment now: milliseconds since 1970, at: the same as RFC 3339 */
export async function askAll(
  given: Given,
  rules: Rules,
  interview: Interview,
  { now, at }: { readonly now: number; readonly at: string },
): Promise<Answers | string> {
  // Whoever names a model means a standard change, whoever gives other flags and no type a normal one; whoever gives none is asked.
  const isBare = Object.values(given).every((values) => values.length === 0);
  const asksType = given.type.length > 0 || (interview.canAsk && isBare);
  const implied = given.model.length > 0 ? 'standard' : 'normal';
  const type = asksType ? await interview.settle(askType(), given.type) : implied;
  if (type === null) return sayUnanswered(interview) ?? 'no type';
  const misplaced = Object.entries(ONLY_FOR).find(
    ([flag, types]) => given[flag as Flag].length > 0 && !types.includes(type),
  );
  if (misplaced !== undefined)
    return `--${misplaced[0]} goes with --type ${misplaced[1].join(' or ')}, and this is a ${type} change`;
  const title = await interview.settle(askTitle(), given.title);
  const model = type === 'standard' ? findModel(given.model[0] ?? null, rules) : null;
  const environments = await interview.settle(askEnvironments(rules), only(given.environment, model?.environments));
  const items = await interview.settle(askItems(rules), only(given.item, model?.['configuration-items']));
  const requestedBy = await interview.settle(askRequester(), given['requested-by']);
  const kind = await askKind(type, given, rules, interview, { now, at });
  const unanswered = sayUnanswered(interview);
  if (unanswered !== null) return unanswered;
  if (title === null || environments === null || items === null || requestedBy === null || kind === null)
    return 'an answer is missing';
  const beyond = kind.type === 'standard' ? sayBeyond(findModel(kind.model, rules), environments, items) : null;
  if (beyond !== null) return beyond;
  return { title, environments, items, requestedBy, requestedAt: at, kind };
}

function findModel(id: string | null, { models }: Rules): Rules['models'][number]['value'] | null {
  return models.find(({ value }) => value.id === id)?.value ?? null;
}

/** What was given, or what a model leaves no choice of. */
function only(given: readonly string[], ofModel: readonly string[] | undefined): readonly string[] {
  return given.length === 0 && ofModel?.length === 1 ? ofModel : given;
}

/** What the model does not reach to, as the gate will say it; null where it reaches to all. */
function sayBeyond(
  model: ReturnType<typeof findModel>,
  environments: readonly string[],
  items: readonly string[],
): string | null {
  if (model === null) return null;
  const covered = model['configuration-items'].map(normaliseRef);
  const outside = [
    ...environments.filter((name) => !includesName(model.environments, name)).map((name) => `--environment ${name}`),
    ...items.filter((ref) => !covered.includes(normaliseRef(ref))).map((ref) => `--item ${ref}`),
  ];
  if (outside.length === 0) return null;
  const reach = `it is for ${model.environments.join(', ')} and ${covered.join(', ')}`;
  return `${outside.join(', ')}: the model ${model.id} does not cover that (${reach}); use --type normal for such a change`;
}

async function askKind(
  type: ChangeType,
  given: Given,
  rules: Rules,
  interview: Interview,
  moment: { readonly now: number; readonly at: string },
): Promise<Draft['kind'] | null> {
  switch (type) {
    case 'normal': {
      const plan = await askPlanned(type, given, rules, interview, moment);
      return plan === null ? null : { type, plan };
    }
    case 'emergency': {
      const incident = await interview.settle(askIncident(), given.incident);
      const plan = await askPlanned(type, given, rules, interview, moment);
      return plan === null || incident === null ? null : { type, plan, incident };
    }
    case 'standard': {
      const model = await interview.settle(askModel(rules), given.model);
      const hasTimes = given.start.length > 0 || given.end.length > 0;
      const schedule = hasTimes ? await askTimes(given, rules, interview, null) : null;
      const hasPlan = model !== null && findModel(model, rules)?.plan !== undefined;
      return model === null || (hasTimes && schedule === null) ? null : { type, model, hasPlan, schedule };
    }
  }
}

async function askPlanned(
  type: ChangeType,
  given: Given,
  rules: Rules,
  interview: Interview,
  { now, at }: { readonly now: number; readonly at: string },
): Promise<Planned | null> {
  const { policy } = rules;
  const { bands } = policy.risk;
  const impact = await interview.settle(askImpact(), given.impact);
  const likelihood = await interview.settle(askLikelihood(), given.likelihood);
  const level: RiskLevel | null = impact === null || likelihood === null ? null : bandOf(impact * likelihood, bands);
  const assessedBy = await interview.settle(askAssessor(rules, at), given['assessed-by']);
  const suggested = level === null ? null : suggestStart(policy, type, level, now);
  const schedule = await askTimes(given, rules, interview, suggested);
  if (impact === null || likelihood === null || level === null || assessedBy === null || schedule === null) return null;
  return { impact, likelihood, level, bands, assessedBy, schedule };
}

async function askTimes(
  given: Given,
  rules: Rules,
  interview: Interview,
  suggested: number | null,
): Promise<Times | null> {
  const zone = rules.policy.timezone;
  const start = await interview.settle(askStart(rules, suggested), given.start);
  const end = await interview.settle(askEnd(rules, start), given.end);
  if (start === null || end === null) return null;
  return { start: writeInstant(start, zone), end: writeInstant(end, zone), timezone: zone };
}
