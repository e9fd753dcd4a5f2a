/** What open pull requests propose, as records: those that are whole, and those that say enough for something to be said of them. */
import { digestRecord } from '../../domain/terms/digest.ts';
import type { ReasonId } from '../../domain/terms/reasons.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { mendFile } from '../../gate/read-records.ts';
import type { TextFile } from '../../gate/source.ts';

/** Records that open pull requests would bring in or change. */
export type Proposals = {
  readonly records: readonly ProposedRecord[];
  /** How many open pull requests were looked at. */
  readonly pullRequests: number;
  /** What was not looked at, a sentence each. */
  readonly unread: readonly string[];
};

export type ProposedRecord = {
  readonly record: ReadRecord;
  readonly pullRequest: number;
  readonly isFromFork: boolean;
  /** What is wrong with the file by itself; its gaps were filled then. */
  readonly faults: readonly { readonly reason: ReasonId; readonly message: string; readonly remedy: string }[];
};

type Files = Omit<Proposals, 'records'> & {
  readonly files: readonly {
    readonly file: TextFile;
    readonly pullRequest: number;
    readonly isFromFork: boolean;
  }[];
};

export function readProposals({ files, pullRequests, unread }: Files): Proposals {
  const records = files.map(({ file, pullRequest, isFromFork }): ProposedRecord | null => {
    const parsed = parseRecord(file.path, file.bytes);
    if (parsed.kind === 'valid') {
      const { value } = parsed;
      const record = { path: file.path, value, digest: digestRecord(value) };
      return { record, pullRequest, isFromFork, faults: [] };
    }
    const mended = mendFile(file);
    const faults = parsed.diagnostics.map(({ reason, message, remedy }) => ({ reason, message, remedy }));
    return mended === null ? null : { record: mended.record, pullRequest, isFromFork, faults };
  });
  const lost = records.filter((one) => one === null).length;
  const more = lost === 1 ? 'One record of an open pull request' : `${lost} records of open pull requests`;
  return {
    records: records.flatMap((one) => one ?? []),
    pullRequests,
    unread: lost === 0 ? unread : [...unread, `${more} could not be understood.`],
  };
}
