/**
 * What a record could begin as, for a pull request that has none: filled in with what is known of it, and with the sentences that the gate
 * refuses wherever a person has to say something. It can never be taken for done.
 */

import { readCalendar } from '../domain/schedule/calendar.ts';
import { findOpening } from '../domain/schedule/opening.ts';
import type { PullRequestFact } from '../domain/terms/generated/shapes.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { nextRecordPath } from '../domain/terms/record-place.ts';
import { isUnavailable } from '../domain/terms/unread.ts';
import type { World } from '../domain/terms/world.ts';
import { isPathMatch } from '../domain/text/paths.ts';
import { TEMPLATE } from '../domain/text/template-sentences.ts';
import { HOUR, parseInstant, toIso } from '../domain/time/time.ts';
import { dayOf, spanOnDay } from '../domain/time/wall-time.ts';
import { addWorkingDays, holidaysOf } from '../domain/time/working-days.ts';
import { writeBlockScalar, writeScalar } from '../files/yaml/yaml-text.ts';

export type RecordDraft = {
  readonly path: string;
  readonly text: string;
  /** The branch into which it belongs, and the address of GitHub's own editor for it; null where it is offered to be copied only. */
  readonly editor: { readonly branch: string; readonly address: string } | null;
};

/** As long as an address may be that every browser and GitHub take. */
const LONGEST_ADDRESS = 7_500;

/** Null where there is not one open pull request to be reviewed, or no place for its record. @param docs tells which GitHub this is */
export function draftRecord(world: World, docs: string): RecordDraft | null {
  const { facts, stage, policy, judged, others, unread, faulty = [] } = world;
  if (stage !== 'review') return null;
  const pulls = facts.pull_requests.filter(({ number }) => facts.review_of?.includes(number) === true);
  const [pull, ...more] = pulls;
  if (pull === undefined || more.length > 0 || pull.title === undefined) return null;
  const path = nextRecordPath(
    policy.records,
    [...judged, ...others, ...unread, ...faulty.map(({ record }) => record)].map((one) => one.path),
    world.now,
  );
  if (path === null) return null;
  const text = writeDraft(world, pull, idOfPath(path));
  const server = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)\//u.exec(docs)?.[1] ?? null;
  // A branch of a fork stands in another repository.
  if (server === null || pull.from_fork !== false) return { path, text, editor: null };
  const branch = pull.head.ref;
  const address = `${server}/${facts.repository.full_name}/new/${branch.split('/').map(encode).join('/')}?filename=${encode(path)}&value=${encode(text)}`;
  return { path, text, editor: address.length > LONGEST_ADDRESS ? null : { branch, address } };
}

/** So that no character of it ends a link in Markdown; half a character, which has no address, is the sign for one that is lost. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/gu,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function writeDraft(world: World, pull: PullRequestFact, id: string): string {
  const { policy, register } = world;
  const named = policy.environments.filter(({ pattern, gate }) => gate !== 'none' && !/[*?]/u.test(pattern));
  const environments = named.length > 0 ? named.map(({ pattern }) => pattern) : ['production'];
  const title = pull.title === undefined || pull.title.trim() === '' ? id : pull.title;
  const items = itemsOf(world, pull);
  const assessor = register?.value.people?.find(({ role }) => role !== undefined && role !== 'configuration-analyst');
  return `${[
    '# A draft. Replace each sentence that only says what to write, and fill in what is empty: the gate refuses it until then.',
    `id: ${writeScalar(id)}`,
    `title: ${writeBlockScalar(title)}`,
    'type: normal',
    `reason: ${TEMPLATE.reason}`,
    `requested-by: ${writeScalar(pull.user?.login ?? '')}`,
    `requested-at: ${pull.created_at}`,
    `environments: [${environments.map(writeScalar).join(', ')}]`,
    'configuration-items:',
    ...(items.length > 0
      ? items.map((item) => `  - ${writeBlockScalar(item)}`)
      : ['  -                           # what it touches']),
    'risk:',
    '  impact:                       # 1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic',
    '  likelihood:                   # 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain',
    '  level:                        # low, moderate, high or extreme',
    `  assessment: ${TEMPLATE.assessment}`,
    `  assessed-by: ${assessor === undefined ? '' : writeScalar(assessor.login)}`,
    `  security: ${TEMPLATE.security}`,
    `  privacy: ${TEMPLATE.privacy}`,
    '  first-time: false             # correct both',
    '  downtime: PT0S',
    'plan:',
    `  implementation: [${writeScalar(TEMPLATE.step)}]`,
    `  verification: [${writeScalar(TEMPLATE.verification)}]`,
    '  backout:',
    `    steps: [${writeScalar(TEMPLATE.backoutStep)}]`,
    `    trigger: ${TEMPLATE.trigger}`,
    '    duration: PT30M             # correct both',
    '    tested: false',
    ...writeSchedule(world, environments, items),
  ].join('\n')}\n`;
}

/** The items of the catalog whose paths the pull request touches. */
function itemsOf({ items }: World, { files }: PullRequestFact): readonly string[] {
  if (items === null || isUnavailable(files)) return [];
  const touched = items.list.filter(
    ({ paths }) => paths.length > 0 && files.some(({ filename }) => isPathMatch(paths, filename)),
  );
  return touched.slice(0, 10).map(({ ref }) => ref);
}

/** Two hours in the next time that the calendar leaves open once the lead time of a moderate change is over. */
function writeSchedule(world: World, environments: readonly string[], items: readonly string[]): readonly string[] {
  const { policy, now, calendar: file } = world;
  const today = dayOf(parseInstant(now) ?? 0, policy.timezone);
  const earliest = addWorkingDays(today, Math.max(1, policy.schedule['lead-time'].moderate), holidaysOf(policy));
  const from = earliest.kind === 'day' ? spanOnDay(earliest.day, '10:00', '12:00', policy.timezone).start : null;
  if (from === null) return ['schedule:', '  start:', '  end:'];
  const span = { start: from, end: from + 2 * HOUR };
  const value = { id: 'DRAFT', type: 'normal', environments, 'configuration-items': items };
  // Of the record the calendar looks at nothing but these.
  const record = { path: '', digest: '', value: value as unknown as World['judged'][number]['value'] };
  const change = {
    record,
    risk: 'moderate',
    environments,
    items,
    span,
    hasSchedule: true,
    zone: policy.timezone,
  } as const;
  const granting = { now: parseInstant(now) ?? 0, mayGrant: () => false };
  const opening = findOpening(readCalendar(file, policy), change, from, 2 * HOUR, () => [], granting);
  if (opening === null)
    return ['schedule:', '  start:                        # the calendar leaves no time open that is known', '  end:'];
  return [
    'schedule:                       # the next two hours that calendar and lead time leave open; correct them',
    `  start: ${toIso(opening.opensAt)}`,
    `  end: ${toIso(opening.opensAt + 2 * HOUR)}`,
  ];
}
