/** No source at all: for a run whose inputs or event make no sense, so that nothing is asked and the report says why. */
import { emptyFacts } from '../domain/terms/empty-world.ts';
import type { Source } from './source.ts';

export function openNothing(now: string, event: string): Source {
  const absent = { kind: 'known', value: null } as const;
  const empty = { kind: 'known', value: [] } as const;
  return {
    readGovernance: async () => ({ policy: absent, register: absent, calendar: absent, models: empty }),
    readImports: async (paths) => paths.map(() => absent),
    readCatalogs: async () => empty,
    gatherBase: async () => ({
      kind: 'known',
      value: {
        facts: emptyFacts(now, event, { id: 0, full_name: 'unknown/unknown', default_branch: 'unknown' }),
        selection: { ids: [], paths: [] },
        faults: [],
      },
    }),
    readRecords: async () => ({ kind: 'known', value: { files: [], refused: [] } }),
    readAllRecords: async () => ({ kind: 'known', value: { files: [], refused: [] } }),
    completeFacts: async (facts) => facts,
    checkAgain: async (facts) => facts,
  };
}
