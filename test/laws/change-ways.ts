/** What is told to those who write and deploy a change, and what they do then. */

import { wentOutFrom } from '../../src/domain/coverage/origin.ts';
import { indexItems } from '../../src/domain/items/item-index.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { type Edit, given, sha, withFacts, withSubject } from '../domain/world.ts';
import { later, recordOf, write } from './doing.ts';
import { LOOKED_BACK } from './looking-back.ts';
import { RUN_WAYS } from './run-ways.ts';
import { TIME_WAYS } from './time-ways.ts';
import { type Table, type Told, type Way, way, withNewRecord } from './ways.ts';

const COVERED: readonly Way[] = [
  way(/^Deploy the head or the merge of #(\d+)/u, (told) => {
    const { world, match } = told;
    const pr = world.facts.pull_requests.find(({ number }) => number === Number(match[1]));
    const merged = pr?.merge_commit_sha ?? pr?.head.sha ?? '';
    const landed = {
      since: sha('c'),
      direction: 'ahead' as const,
      commits: [{ sha: merged, pull_requests: [Number(match[1])] }],
    };
    return [given(world, withSubject({ sha: merged }), withFacts({ landed })), naming(told)];
  }),
  way(/deploy this very commit under it/u, ({ world, finding }) =>
    withNewRecord(world, [shaIn(finding.remedy)], false),
  ),
  way(/`covers: \["[0-9a-f]{40}"\]`/u, (told) => naming(told)),
  way(/`covers: \["(#\d+)"\]`/u, ({ world, match }) => withNewRecord(world, [match[1] ?? ''], true)),
  way(/^Add a record in pull request #(\d+)(, or write "#\d+" under `covers`)?/u, ({ world, match }) => {
    const number = Number(match[1]);
    const named = match[2] === undefined ? [] : world.judged.filter((one) => wentOutFrom(world.facts, one) === null);
    return [
      addedIn(world, number),
      ...named.slice(0, 1).map(({ value }) => write(value.id, () => ({ covers: [`#${number}`] }))(world)),
    ];
  }),
  way(/^Add (\S+) under `configuration-items`/u, ({ world, finding, match }) =>
    write(finding, (value) => ({ 'configuration-items': [...value['configuration-items'], match[1] ?? ''] }))(world),
  ),
  way(/^(?:Take `retries` out|Name a change to)/u, ({ world, finding }) =>
    write(finding, () => ({ retries: undefined }))(world),
  ),
  way(/^Wait until then/u, ({ world, finding }) => ({
    ...world,
    now: later(/at (\S+Z)/u.exec(finding.message)?.[1] ?? world.now, 60),
  })),
  way(/^Whoever carried out (\S+) writes its outcome/u, ({ world, match }) =>
    write(match[1] ?? '', () => ({
      outcome: {
        result: 'failed',
        started: later(world.now, -7200),
        ended: later(world.now, -3600),
        summary: 'Failed.',
      },
    }))(world),
  ),
];

const shaIn = (text: string): string => /"([0-9a-f]{40})"/u.exec(text)?.[1] ?? '';

const naming = ({ world, finding }: Told): World => withNewRecord(world, [shaIn(finding.remedy)], true);

export function addedIn(world: World, number: number): World {
  const base = recordOf(world, null);
  const value = { ...base.value, id: 'CHG-2026-4343', outcome: undefined, withdrawn: undefined };
  const path = 'changes/CHG-2026-4343.yml';
  const record = {
    path,
    value: Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never,
    digest: digestRecord(value as never),
  };
  const pulls = world.facts.pull_requests.map((pr) =>
    pr.number === number && !('unavailable' in pr.files)
      ? {
          ...pr,
          files: [...pr.files, { filename: path, status: 'added' as const }],
          record_digests: [...(pr.record_digests ?? []), { path, commit: pr.head.sha, digest: record.digest }],
        }
      : pr,
  );
  return given(
    { ...world, judged: [...world.judged, record] },
    withFacts({
      pull_requests: pulls,
      records: [
        ...(world.facts.records ?? []),
        { path, digest: record.digest, base_digest: null, pull_request: number },
      ],
    }),
  );
}

const RECORDS: Table = {
  'record-missing': [
    ...COVERED,
    ...LOOKED_BACK,
    way(/^(?:On the branch of #\d+ put|Put) the file back/u, ({ world, finding }) => {
      const path = /change record (\S+)\. /u.exec(finding.message)?.[1] ?? '';
      const put = world.facts.pull_requests.map((pr) =>
        'unavailable' in pr.files
          ? pr
          : { ...pr, files: pr.files.filter((one) => one.filename !== path && one.previous_filename !== path) },
      );
      if (world.stage === 'review') return withFacts({ pull_requests: put })(world);
      const id = path.split('/').at(-1)?.replace('.yml', '') ?? '';
      const base = recordOf(world, null);
      return { ...world, others: [...world.others, { ...base, path, value: { ...base.value, id } }] };
    }),
    way(/^Add a record.*`covers: \[(.*?)\]`/u, ({ world, match }) =>
      withNewRecord(
        world,
        [...(match[1] ?? '').matchAll(/"([^"]+)"/gu)].map(([, name]) => name ?? ''),
        true,
      ),
    ),
    way(/^Add a record.* has "(#\d+)" under `covers`/u, ({ world, match }) => {
      const added = addRecord(world);
      const other = withNewRecord(world, [match[1] ?? ''], false);
      return [added, other];
    }),
    way(/^Add a record/u, ({ world }) => addRecord(world)),
  ],
  'record-id-duplicate': [
    way(/another id and file name/u, ({ world, finding }) => {
      const own = recordOf(world, finding.change, finding.where?.file);
      const rename = (one: World['others'][number]) =>
        one === own ? { ...one, path: 'changes/CHG-2026-4444.yml', value: { ...one.value, id: 'CHG-2026-4444' } } : one;
      return { ...world, judged: world.judged.map(rename), others: world.others.map(rename) };
    }),
  ],
  'record-id-mismatch': [
    way(/^Rename the file to (\S+?)(?:, or set `id: (\S+)`)?\.$/u, ({ world, finding, match }) => {
      const old = recordOf(world, finding.change, finding.where?.file);
      const path = old.path.replace(/[^/]+$/u, match[1] ?? '');
      const files = world.facts.pull_requests.map((pr) => ({
        ...pr,
        record_digests: (pr.record_digests ?? []).map((one) => (one.path === old.path ? { ...one, path } : one)),
      }));
      const renamed = given(
        { ...world, judged: world.judged.map((one) => (one === old ? { ...one, path } : one)) },
        withFacts({
          pull_requests: files,
          records: (world.facts.records ?? []).map((one) => (one.path === old.path ? { ...one, path } : one)),
        }),
      );
      return match[2] === undefined ? renamed : [renamed, write(finding, () => ({ id: match[2] }))(world)];
    }),
  ],
  'record-invalid': [
    way(/^Add `plan`/u, (told) =>
      write(told.finding, () => ({
        plan: {
          implementation: ['Run'],
          verification: ['Look'],
          backout: { steps: ['Back'], trigger: 'Errors', duration: 'PT15M', tested: true },
        },
      }))(told.world),
    ),
    way(/^Name a person under `implementers`/u, ({ world, finding }) =>
      write(finding, () => ({ implementers: ['asmith'] }))(world),
    ),
    way(/^Write when it ended/u, ({ world, finding }) =>
      write(finding, ({ outcome }) => ({
        outcome: { ...outcome, started: later(world.now, -120), ended: later(world.now, -60) },
      }))(world),
    ),
  ],
  'record-used': [
    way(/^Whoever carried out (\S+) writes its outcome .* Then write a record .*\(`covers: \[/u, ({ world, match }) => {
      const id = match[1] ?? '';
      const [started, ended] = [later(world.now, -7200), later(world.now, -3600)];
      const closed = write(id, () => ({ outcome: { result: 'successful', started, ended, summary: 'Went out.' } }))(
        world,
      );
      return withNewRecord(closed, [id], true);
    }),
    way(/^Write a (?:new )?record for this deployment/u, ({ world, finding }) => afterwards(world, finding.change)),
  ],
  'record-withdrawn': [
    way(/write a new record with `covers: \[(\S+)\]`/u, ({ world, match }) =>
      withNewRecord(world, [match[1] ?? ''], true),
    ),
  ],
  'record-closed': [
    way(/write a new one for a new change/u, ({ world, finding }) => ({
      ...world,
      judged: world.judged.filter(({ value }) => value.id !== finding.change),
    })),
  ],
  'environment-not-covered': [
    way(/^Write a record for (\S+), or add it under `environments`/u, ({ world, finding, match }) =>
      write(finding, ({ environments }) => ({ environments: [...environments, match[1] ?? ''] }))(world),
    ),
    way(/--from (\S+) --environment (\S+)`/u, ({ world, match }) => withNewRecord(world, [match[1] ?? ''], true)),
  ],
  'incident-missing': [
    way(/under `emergency\.incident`, or make it a normal change/u, (told) => [
      write(told.finding, ({ emergency }) => ({ emergency: { ...emergency, incident: 'INC-20931' } }))(told.world),
      write(told.finding, () => ({ type: 'normal' }))(told.world),
    ]),
  ],
  'item-retired': [
    way(/bring its lifecycle .* up to date/u, ({ world }) => ({
      ...world,
      items: indexItems((world.items?.list ?? []).map((one) => ({ ...one, lifecycle: 'production' }))),
    })),
  ],
  'item-unknown': [
    way(/^Name one that it has \((\S+)\)/u, ({ world, finding, match }) =>
      write(finding, () => ({ 'configuration-items': [match[1] ?? ''] }))(world),
    ),
  ],
  'item-unlisted': [COVERED[5] as Way],
  'risk-under-declared': [
    way(/^Set `risk\.level: (\w+)`/u, ({ world, finding, match }) =>
      write(finding, ({ risk }) => ({ risk: { ...risk, level: match[1] } }))(world),
    ),
  ],
  'review-overdue': [
    way(/^Somebody who took no part in (?:it|them) reviews (?:the change|them)/u, ({ world, finding }) => {
      const named = [...finding.message.matchAll(/(CHG-\S+) \(due on/gu)].map(([, id]) => id ?? '');
      return given(world, ...(named.length > 0 ? named : [finding]).map(reviewed(world.now)));
    }),
  ],
  'retrospective-due': LOOKED_BACK,
  'retrospective-overdue': LOOKED_BACK,
  'policy-default': [
    way(/^Add \.github\/change-gate\/calendar\.yml where/u, ({ world }) => ({
      ...world,
      calendar: { path: '.github/change-gate/calendar.yml', value: { version: 1 } },
    })),
  ],
  'commit-not-covered': COVERED,
};

const reviewed =
  (now: string) =>
  (of: string | Told['finding']): Edit =>
    write(of, ({ outcome }) => ({
      outcome: { ...outcome, review: { by: 'dlee', at: later(now, -60), findings: 'The pool was too small.' } },
    }));

/** The change has a record of its own again; the one that is over is not named any more, as it covers other commits. */
function afterwards(world: World, id: string | null): World {
  const numbers = [
    ...new Set(
      (world.facts.records ?? []).flatMap(({ pull_request }) =>
        typeof pull_request === 'number' ? [`#${pull_request}`] : [],
      ),
    ),
  ];
  const next = withNewRecord(world, numbers, true);
  return {
    ...next,
    judged: next.judged.filter(({ value }) => value.id !== id),
    others: [...next.others, ...next.judged.filter(({ value }) => value.id === id)],
  };
}

function addRecord(world: World): World {
  const { facts } = world;
  const number = facts.review_of?.[0] ?? facts.pull_requests[0]?.number ?? 0;
  return addedIn(world.judged.length + world.others.length > 0 ? world : { ...world, others: world.others }, number);
}

export const CHANGE_WAYS: Table = { ...TIME_WAYS, ...RECORDS, ...RUN_WAYS };
