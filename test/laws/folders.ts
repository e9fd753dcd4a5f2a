/** The worlds of folders on disk: the examples, each as somebody tries it, and what fresh eyes found. */
import { fileURLToPath } from 'node:url';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { readFacts } from '../../src/checkout/facts-file.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type { Stage } from '../../src/domain/terms/stage.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { diagnosed } from '../../src/gate/files-read.ts';
import { readRun } from '../../src/gate/run-gate.ts';
import { AT, CASES } from '../found/cases.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export type Told = { readonly world: World; readonly faults: readonly Finding[] };
type Asked = {
  readonly root: string;
  readonly stage: Stage;
  readonly now: string;
  readonly named?: string;
  readonly hasFacts?: boolean;
};

async function read({ root, stage, now, named, hasFacts = false }: Asked): Promise<Told> {
  const answer = hasFacts ? await readFacts(`${root}/facts.json`) : null;
  if (answer?.kind === 'unavailable') throw new Error(answer.because);
  const facts = answer?.value ?? null;
  const names = named === undefined ? [] : [named];
  const source = openCheckout({ root, named: names, facts, now, stage, commit: null });
  const request = {
    stage,
    environment: stage === 'deploy' ? 'production' : null,
    mode: null,
    at: now,
    clock: now,
    trusted: false,
    localFiles: null,
    faults: [],
    all: named === undefined && facts === null,
    docs: 'docs/reasons.md',
  };
  const { world, files, findings } = await readRun(source, request);
  return { world, faults: [...diagnosed(files), ...findings] };
}

const TRIED = [
  'authorised',
  'awaiting-approver-too-low',
  'payments',
  'refused-freeze',
  'refused-imported-freeze',
  'refused-placeholder',
  'refused-risk-under-declared',
];

/** Every example that holds a repository, as a draft, at review and as it goes out. */
export const examples = (): readonly (readonly [string, () => Promise<Told>])[] =>
  TRIED.flatMap((name) =>
    (['draft', 'review', 'deploy'] as const).map(
      (stage) =>
        [
          `${name}, ${stage}`,
          () => read({ root: at(`examples/${name}`), stage, now: '2026-11-24T10:10:00Z' }),
        ] as const,
    ),
  );

export const found = (): readonly (readonly [string, () => Promise<Told>])[] =>
  Object.entries(CASES).map(([name, { named, at: now = AT }]) => [
    name,
    () =>
      read({
        root: at(`test/found/${name}`),
        stage: 'deploy',
        now,
        hasFacts: true,
        ...(named === undefined ? {} : { named }),
      }),
  ]);
