/**
 * The issues that may stop a deployment: open ones with the label, of the last day, each with who set it. One request where there is none.
 * Whether they count is the decision's question.
 */

import type { StopFact } from '../../domain/terms/generated/shapes.ts';
import { LONGEST_STOP_HOURS, STOP_FORM, STOP_LABEL } from '../../domain/terms/stop-words.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, type Shape, text } from '../api/shapes.ts';
import type { Tree } from '../trees/trees.ts';
import { unavailableOf } from './pull-request.ts';

const ISSUE = object({
  number: integer,
  body: nullable(text),
  created_at: instant,
  user: nullable(account),
  pull_request: nullable(object({})),
});
const EVENT = object({
  id: nullable(integer),
  created_at: nullable(instant),
  event: text,
  actor: nullable(account),
  label: nullable(object({ name: text })),
});

const HOUR = 3_600_000;
/** As many who set the label before count, the latest. */
const MOST_BEFORE = 100;

/** @param tree that of the trusted commit: a repository that has the form relies on it */
export async function readStops(api: Api, repository: string, now: string, tree: Tree): Promise<Answer<StopFact[]>> {
  const asked = { ...inRepository(repository), labels: STOP_LABEL, state: 'open' as const };
  const issues = await api.list(api.rest.issues.listForRepo, asked, ISSUE, ({ number }) => String(number));
  if (issues.kind === 'unavailable') {
    const isSetUp = tree.entries.has(STOP_FORM);
    // A workflow from before there were stops does not give the permission, and nobody there expects one to be heard.
    return issues.permission !== undefined && !isSetUp ? { ...issues, cause: 'not-set-up' } : issues;
  }
  const earliest = Date.parse(now) - LONGEST_STOP_HOURS * HOUR;
  const live = issues.value.filter((one) => one.pull_request === null && Date.parse(one.created_at) > earliest);
  const stops: StopFact[] = [];
  for (const { number, body, created_at, user } of live)
    stops.push({ number, body: body ?? '', created_at, user, ...(await whoLabelled(api, repository, number)) });
  return { kind: 'known', value: stops };
}

async function whoLabelled(
  api: Api,
  repository: string,
  number: number,
): Promise<Pick<StopFact, 'labelled_by' | 'labelled_before'>> {
  const events = await readIssueEvents(api, repository, number);
  return events.kind === 'unavailable' ? { labelled_by: unavailableOf(events) } : labelledBy(events.value, number);
}

type IssueEvent = typeof EVENT extends Shape<infer V> ? V : never;

export function readIssueEvents(api: Api, repository: string, number: number): Promise<Answer<readonly IssueEvent[]>> {
  const asked = { ...inRepository(repository), issue_number: number };
  return api.list(api.rest.issues.listEventsForTimeline, asked, EVENT, (one) => JSON.stringify(one));
}

/** Everybody who set the label: it stands, so that one of them did. Labels are the same in whatever case, and may have been renamed since. */
export function labelledBy(
  events: readonly IssueEvent[],
  number: number,
): Pick<StopFact, 'labelled_by' | 'labelled_before'> {
  const set = events.filter(({ event, label }) => event === 'labeled' && isSameName(label?.name ?? '', STOP_LABEL));
  const last = set.at(-1);
  if (last === undefined)
    return {
      labelled_by: { unavailable: `the timeline of issue #${number} does not say who set the label ${STOP_LABEL}` },
    };
  const before = set.slice(0, -1).flatMap(({ actor }) => actor ?? []);
  return { labelled_by: last.actor, ...(before.length === 0 ? {} : { labelled_before: before.slice(-MOST_BEFORE) }) };
}
