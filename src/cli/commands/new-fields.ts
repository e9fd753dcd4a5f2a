/** What `change-gate new` asks for, and which answers it takes: each is judged as the gate will judge it, by the policy, register and catalog. */

import { findItem, normaliseRef } from '../../domain/items/items.ts';
import { findPerson, roleAt } from '../../domain/register/people.ts';
import { isAtLeastRole } from '../../domain/terms/roles.ts';
import type { Advice } from '../../domain/text/advice.ts';
import { isPlaceholder } from '../../domain/text/placeholder.ts';
import { quote } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { describeDuration, parseDuration } from '../../domain/time/durations.ts';
import { describeInstant } from '../../domain/time/time.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { bad, type Field, good, listField, type Reply, single } from '../kit/interview.ts';
import { directoryOf, type Rules } from '../kit/read-rules.ts';
import { readInstant, writeInstant } from '../kit/zone-time.ts';
import { TYPES } from '../options/new.ts';

export type ChangeType = (typeof TYPES)[number];

function judge<T>(advice: Advice | null, value: T): Reply<T> {
  return advice === null ? good(value) : bad(`${advice.message} ${advice.remedy}`);
}

export function askType(): Field<ChangeType> {
  return single('--type', `What type of change (${TYPES.join(', ')})`, 'normal', (text) => {
    const type = TYPES.find((one) => one === text);
    return type === undefined ? bad(`${quote(text)} is not a type; there are ${TYPES.join(', ')}.`) : good(type);
  });
}

export function askTitle(): Field<string> {
  return single('--title', 'What is changed, in one line', null, (text) => {
    if (isPlaceholder(text, 'title')) return bad(`${quote(text)} is a placeholder; say what is changed.`);
    return text.length > 300 ? bad('A title has at most 300 characters.') : judge(CHECKS.Title(text), text);
  });
}

export function askEnvironments({ policy }: Rules): Field<readonly string[]> {
  const exact = policy.environments.filter(({ pattern, gate }) => gate !== 'none' && !/[*?]/u.test(pattern));
  return listField(
    '--environment',
    'Which environments does it go to, separated by commas',
    exact[0]?.pattern ?? null,
    (text) => judge(CHECKS.EnvironmentName(text), text),
  );
}

export function askItems({ items }: Rules): Field<readonly string[]> {
  const known = (items?.list ?? []).map(({ ref }) => ref);
  const only = known.length === 1 ? (known[0] ?? null) : null;
  return listField('--item', 'Which configuration items are changed, separated by commas', only, (text) => {
    const advice = CHECKS.ItemRef(text);
    if (advice !== null || items === null || findItem(items, text) !== null) return judge(advice, text);
    const near = suggest(normaliseRef(text), known);
    const has =
      near === null
        ? `it has ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', …' : ''}`
        : `did you mean ${near}?`;
    return bad(`The catalog has no configuration item ${quote(text)}; ${has}`);
  });
}

export function askRequester(): Field<string> {
  return single('--requested-by', 'Who asks for it (GitHub login)', null, (text) => judge(CHECKS.Login(text), text));
}

const IMPACTS = '1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic';
const LIKELIHOODS = '1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain';

export function askImpact(): Field<number> {
  return single('--impact', `How bad if it goes wrong (${IMPACTS})`, null, (text) => readScale(text, IMPACTS));
}

export function askLikelihood(): Field<number> {
  return single('--likelihood', `How likely is that (${LIKELIHOODS})`, null, (text) => readScale(text, LIKELIHOODS));
}

function readScale(text: string, scale: string): Reply<number> {
  return /^[1-5]$/u.test(text) ? good(Number(text)) : bad(`${quote(text)} is not on the scale: ${scale}.`);
}

/** Somebody of the level that the policy's `assessment` asks for today. A person who may be in a team is taken at their word here. */
export function askAssessor(rules: Rules, now: string): Field<string> {
  const { policy, register } = rules;
  const needed = policy.assessment.role ?? 'change-and-release-analyst';
  const directory = register === null ? null : directoryOf(register, policy);
  const able =
    directory === null
      ? []
      : directory.people.filter((person) => isAtLeastRole(roleAt(directory, person, now).role, needed));
  const names = able.slice(0, 10).map(({ login }) => login);
  const who = names.length === 0 ? '' : `: ${names.join(', ')}${able.length > names.length ? ', …' : ''}`;
  return single('--assessed-by', `Who assessed the risk (${needed} or above${who})`, null, (text) => {
    const advice = CHECKS.Login(text);
    if (advice !== null || directory === null) return judge(advice, text);
    const found = findPerson(directory, { login: text, id: null });
    if (found.kind === 'person' && able.some(({ key }) => key === found.person.key)) return good(text);
    if (directory.unreadTeams.length > 0) return good(text);
    const held = found.kind === 'person' ? (roleAt(directory, found.person, now).role ?? 'no role level') : null;
    return bad(
      `${quote(text)} ${held === null ? `is not in ${directory.path}` : `holds ${held} today`}; needed is ${needed} or above${who}.`,
    );
  });
}

export function askStart({ policy }: Rules, suggested: number | null): Field<number> {
  const zone = policy.timezone;
  return single(
    '--start',
    `When does it start (time of ${zone}, or with an offset)`,
    suggested === null ? null : writeInstant(suggested, zone),
    (text) => readInstant(text, zone),
  );
}

export function askEnd({ policy }: Rules, start: number | null): Field<number> {
  const zone = policy.timezone;
  const longest = parseDuration(policy.schedule.longest);
  const suggested =
    start === null ? null : writeInstant(start + Math.min(2 * 3_600_000, longest ?? Number.MAX_VALUE), zone);
  return single('--end', `When does it end (time of ${zone}, or with an offset)`, suggested, (text) => {
    const reply = readInstant(text, zone);
    if (reply.kind === 'bad' || start === null) return reply;
    if (reply.value <= start) return bad(`The end has to be after the start, ${describeInstant(start, zone)}.`);
    if (longest !== null && reply.value - start > longest)
      return bad(`The policy allows ${describeDuration(longest)} at most.`);
    return reply;
  });
}

export function askModel({ models }: Rules): Field<string> {
  const ids = models.map(({ value }) => value.id);
  return single(
    '--model',
    `Which model (${ids.length === 0 ? 'there is none yet, and a change without one is a normal change' : ids.slice(0, 20).join(', ')})`,
    null,
    (text) => {
      const found = ids.find((id) => id === text);
      if (found !== undefined) return good(found);
      const near = suggest(text, ids);
      const has =
        ids.length === 0 ? 'there is none in .github/change-gate/models' : `there are ${ids.slice(0, 20).join(', ')}`;
      return bad(`There is no model ${quote(text)}; ${near === null ? has : `did you mean ${near}?`}`);
    },
  );
}

export function askIncident(): Field<string> {
  return single('--incident', 'The number of the incident', null, (text) =>
    isPlaceholder(text, 'incident') ? bad(`${quote(text)} is a placeholder; write the incident's number.`) : good(text),
  );
}
