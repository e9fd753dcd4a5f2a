/**
 * The records as values: those that are judged with all their faults, the others for what is needed of them. Whatever could not be read
 * is said, and never taken for absent.
 */

import { isAttemptAt } from '../domain/coverage/retries.ts';
import { furtherAttempts, isCoveringLanded } from '../domain/coverage/selection.ts';
import { glimpse } from '../domain/decision/unread-records.ts';
import { digestRecord } from '../domain/terms/digest.ts';
import type { Finding } from '../domain/terms/finding.ts';
import type { ChangeRecord, Facts } from '../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { indexRecords } from '../domain/terms/record-index.ts';
import type { Stage } from '../domain/terms/stage.ts';
import type { FaultyRecord, ReadRecord, UnreadRecord } from '../domain/terms/world.ts';
import { foldCase } from '../domain/text/names.ts';
import { parseRecord } from '../files/kinds/change-record.ts';
import { mendRecord } from '../files/kinds/mend-record.ts';
import { outlineRecord } from '../files/kinds/record-outline.ts';
import { digested } from './digested.ts';
import { FilesRead } from './files-read.ts';
import { OutlinedRecord } from './outlined-record.ts';
import type { Answer, Progress, RecordFiles, Selection, TextFile } from './source.ts';
import { findUnreadable } from './unreadable.ts';

type RecordsRead = {
  readonly judged: readonly ReadRecord[];
  readonly others: readonly ReadRecord[];
  /** Of those that were to be judged, the ones that are not complete. */
  readonly faulty: readonly FaultyRecord[];
  readonly unread: readonly UnreadRecord[];
  readonly findings: readonly Finding[];
  /** With those from before. */
  readonly files: FilesRead;
};

export type RecordsGiven = {
  readonly answer: Answer<RecordFiles>;
  readonly selection: Selection;
  readonly stage: Stage;
  /** Whether every record that is open is judged. */
  readonly all: boolean;
  readonly facts: Facts;
  readonly policy: CompletePolicy;
  /** Files that were read before. */
  readonly before: FilesRead;
  /** What stands already: of what could not be read each cause is said once. */
  readonly said: readonly Finding[];
};

export function readRecords(
  { answer, selection, stage, all, facts, policy, before, said }: RecordsGiven,
  progress?: Progress,
): RecordsRead {
  const filesRead = new FilesRead(before);
  if (answer.kind === 'unavailable')
    return {
      judged: [],
      others: [],
      faulty: [],
      unread: [],
      findings: findUnreadable('the change records', answer, said),
      files: filesRead,
    };
  const { files: trusted, refused, beside = [] } = answer.value;
  const files = [...trusted, ...beside];
  const meant = whatIsMeant(selection, files);
  const isSelected = (path: string): boolean => all || meant(path);
  const place: Place = { filesRead, all, isBeside: (file) => beside.includes(file), stage, facts, policy };
  const first: PlacedFile[] = [];
  for (const [at, file] of files.entries()) {
    progress?.('reading', at, files.length);
    first.push(isSelected(file.path) ? readSelected(file, place) : readOther(file, place));
  }
  const read = stage === 'deploy' ? withAttempts(first, files, place) : first;
  const judged = recordsOf(read, 'judged');
  const others = recordsOf(read, 'other');
  const { stay, retried } = stage === 'deploy' ? setRetriedAside(judged, others) : { stay: judged, retried: [] };
  const isUnread = ({ path }: RecordFiles['refused'][number]): boolean => !isSelected(path);
  return {
    judged: stay,
    others: [...others, ...retried],
    faulty: read.flatMap((one) => (one.kind === 'faulty' ? [one.faulty] : [])),
    unread: [
      ...refused.filter(isUnread).map(({ path }) => glimpse(path, null)),
      ...read.flatMap((one) => (one.kind === 'unread' ? [one.unread] : [])),
    ],
    findings: [
      ...refused.filter((one) => !isUnread(one)).map(({ path, because }) => refuseRecord(path, because)),
      ...sayMissing(selection, files),
    ],
    files: filesRead,
  };
}

/** What the reading of one file hangs on. */
type Place = Pick<RecordsGiven, 'all' | 'stage' | 'facts' | 'policy'> & {
  readonly filesRead: FilesRead;
  readonly isBeside: (file: TextFile) => boolean;
};

/** What became of a file. */
type PlacedFile =
  | { readonly kind: 'judged' | 'other'; readonly record: ReadRecord }
  | { readonly kind: 'faulty'; readonly faulty: FaultyRecord }
  | { readonly kind: 'unread'; readonly unread: UnreadRecord }
  /** Its faults are said, or nobody asked for it. */
  | { readonly kind: 'left' };

const LEFT: PlacedFile = { kind: 'left' };

/** A file that is asked for: its faults are said. */
function readSelected(file: TextFile, { filesRead, all }: Place): PlacedFile {
  const value = filesRead.read<ChangeRecord>(file, parseRecord, idOfPath(file.path));
  if (value === null) {
    const mended = mendFile(file);
    return mended === null ? LEFT : { kind: 'faulty', faulty: mended };
  }
  // Without a name, what has ended or was withdrawn is read for what others need of it.
  const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
  return { kind: all && isOver ? 'other' : 'judged', record: digested(file.path, value) };
}

/** A file that nobody asked for: it is judged where it names what goes out, and else only looked at for others. */
function readOther(file: TextFile, { filesRead, isBeside, stage, facts, policy }: Place): PlacedFile {
  const outline = outlineRecord(file.path, file.bytes);
  const parsed = outline === undefined ? parseRecord(file.path, file.bytes) : null;
  const raw = parsed?.kind === 'faulty' ? parsed.raw : null;
  const value = parsed?.value;
  const record =
    outline !== undefined ? new OutlinedRecord(file, outline) : value !== undefined ? digested(file.path, value) : null;
  if (record === null) return isBeside(file) ? LEFT : { kind: 'unread', unread: glimpse(file.path, raw) };
  if (stage === 'deploy' && parsed?.kind !== 'faulty' && isCoveringLanded(record, facts, policy)) {
    filesRead.read<ChangeRecord>(file, parseRecord, record.value.id);
    return { kind: 'judged', record };
  }
  // What a branch says beside is heard only where it is judged: nothing else may rest on it.
  return isBeside(file) ? LEFT : { kind: 'other', record };
}

function recordsOf(read: readonly PlacedFile[], kind: 'judged' | 'other'): readonly ReadRecord[] {
  return read.flatMap((one) => (one.kind === kind ? [one.record] : []));
}

/** With the records that try again, after other attempts, what goes out: only all files together show that they do. */
function withAttempts(
  read: readonly PlacedFile[],
  files: readonly TextFile[],
  { filesRead, facts, policy }: Place,
): readonly PlacedFile[] {
  const known = [...recordsOf(read, 'judged'), ...recordsOf(read, 'other')];
  const attempts = new Set(furtherAttempts(known, facts, policy));
  if (attempts.size === 0) return read;
  return read.map((one, at) => {
    const file = files[at];
    if (one.kind !== 'other' || file === undefined || !attempts.has(one.record)) return one;
    // One with faults is no new attempt, as everywhere where nobody asked for it.
    if (parseRecord(file.path, file.bytes).kind !== 'valid') return one;
    filesRead.read<ChangeRecord>(file, parseRecord, one.record.value.id);
    return { kind: 'judged', record: one.record };
  });
}

/** The records that are named and of which there is no file. */
function sayMissing({ ids }: Selection, files: readonly TextFile[]): readonly Finding[] {
  const known = new Set(files.map(({ path }) => idOfPath(path).toLowerCase()));
  return ids
    .filter((id) => !known.has(id.toLowerCase()))
    .map((id) => ({
      reason: 'record-missing',
      level: 'error',
      change: id,
      message: `There is no record ${id}: no file of that name matches the policy's \`records\`.`,
      remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
      where: null,
    }));
}

/** A record whose answers alone are missing, for what else there is to say of it. */
export function mendFile({ path, bytes }: TextFile): FaultyRecord | null {
  const parsed = parseRecord(path, bytes);
  const mended = parsed.kind === 'faulty' ? mendRecord(parsed.raw) : null;
  if (mended === null || mended.value.id !== idOfPath(path)) return null;
  const { value, isRiskKnown } = mended;
  return { record: { path, value, digest: digestRecord(value) }, isRiskKnown };
}

/** Whether a path is selected, by itself or by its id. A record that was moved since the pull request brought it is found by its name. */
function whatIsMeant({ ids, paths }: Selection, files: RecordFiles['files']): (path: string) => boolean {
  const present = new Set(files.map(({ path }) => path));
  const selected = new Set(paths);
  const moved = paths.filter((path) => !present.has(path)).map(idOfPath);
  const names = new Set([...ids, ...moved].map(foldCase));
  return (path) => selected.has(path) || names.has(foldCase(idOfPath(path)));
}

/** An entry of the tree that is named as a record and is none. */
export function refuseRecord(path: string, because: string): Finding {
  return {
    reason: 'record-unreadable',
    level: 'error',
    change: idOfPath(path),
    message: `${path} ${because}.`,
    remedy: 'Make the record a plain file with a name of its own.',
    where: null,
  };
}

/** A change that failed and is tried again goes out with the new record, which takes over what it covered; it is not judged itself. */
function setRetriedAside(
  judged: readonly ReadRecord[],
  others: readonly ReadRecord[],
): { readonly stay: readonly ReadRecord[]; readonly retried: readonly ReadRecord[] } {
  const failed = judged.filter(({ value: { outcome } }) => ['failed', 'backed-out'].includes(outcome?.result ?? ''));
  if (failed.length === 0) return { stay: judged, retried: [] };
  const all = indexRecords([...judged, ...others]);
  const isRetried = (record: ReadRecord): boolean =>
    failed.includes(record) &&
    judged.some((other) => other !== record && isAttemptAt(other, (tried) => tried === record, all));
  return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
}
