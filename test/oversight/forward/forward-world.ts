/** Builders for tests of the forward schedule: what a survey gives, from records and a calendar. */

import type { Item } from '../../../src/domain/terms/items.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { planForward } from '../../../src/oversight/forward/forward.ts';
import type { ForwardQuestion } from '../../../src/oversight/forward/question.ts';
import type { ForwardSchedule } from '../../../src/oversight/forward/schedule.ts';
import type { SurveyedFiles } from '../../../src/oversight/survey/surveyed-files.ts';
import { POLICY } from '../../domain/schedule/schedule-world.ts';

export const NOW = '2026-11-20T09:00:00Z';
/** November and December 2026. */
export const RANGE = { start: Date.UTC(2026, 10, 1), end: Date.UTC(2027, 0, 1) };

export function files(records: readonly ReadRecord[], changes: Partial<SurveyedFiles> = {}): SurveyedFiles {
  return {
    policy: POLICY,
    register: null,
    calendar: null,
    models: [],
    items: null,
    records,
    findings: [],
    locate: (finding) => ({ ...finding, path: finding.where?.file ?? null, line: null, column: null }),
    order: (findings) => findings,
    ...changes,
  };
}

export function plan(
  records: readonly ReadRecord[],
  changes: Partial<SurveyedFiles> = {},
  question: Partial<ForwardQuestion> = {},
): ForwardSchedule {
  return planForward(files(records, changes), {
    now: NOW,
    range: RANGE,
    repository: 'acme/payments',
    tzdata: '2025b',
    environments: [],
    items: [],
    ...question,
  });
}

export function item(ref: string, dependsOn: readonly string[] = [], changes: Partial<Item> = {}): Item {
  return {
    ref,
    file: 'catalog-info.yaml',
    owner: null,
    lifecycle: null,
    criticality: null,
    paths: [],
    environments: [],
    dependsOn,
    ...changes,
  };
}
