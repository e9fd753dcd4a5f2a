/** No source at all: for a run whose inputs or event make no sense, so that nothing is asked and the report says why. */
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
        facts: {
          schema: 1,
          now,
          repository: { id: 0, full_name: 'unknown/unknown', default_branch: 'unknown' },
          subject: { event, sha: null },
          pull_requests: [],
        },
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
