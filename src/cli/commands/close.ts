/**
 * `change-gate close ID`: writes how a change ended into its record on a checkout, and changes no other byte. Nobody is asked whether it
 * is so; whoever merges it answers for that.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../disk/plain-files.ts';
import { levelByRecord, reviewDuty } from '../../domain/kinds/review-duty.ts';
import { digestRecord, shortDigest } from '../../domain/terms/digest.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { type Outcome, writeOutcome } from '../../files/edit/outcome-text.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { diagnosed, FilesRead } from '../../gate/files-read.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { type Rules, readRules, renderFaults } from '../kit/read-rules.ts';
import { findRecordFile } from '../kit/record-file.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/close.ts';

export const command: Command = { options: OPTIONS, run: closeRecord };

export async function closeRecord(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'close', given);
  const { named, root, result } = given;
  const now = terminal.now();
  const { policy, faults, texts } = await readRules(root, now, false);
  if (faults.some(({ path }) => path === null || path === policy.path)) {
    terminal.err(renderFaults(faults, texts, terminal));
    terminal.err(
      'change-gate close: nothing was written, as the policy cannot be read and so it is not known which files are records\n',
    );
    return EXIT.undetermined;
  }
  const times = await settleTimes([given.started, given.ended], () => policy.timezone);
  const wrong = typeof times === 'string' ? times : findWrong(times, now);
  if (typeof times === 'string' || wrong !== null) return refuseUsage(terminal, 'close', wrong ?? '');
  const [started, ended] = times;
  const outcome = { result, started, ended, summary: given.summary ?? `Ended: ${result}.` };
  const found = await findRecordFile(root, policy, named);
  if (typeof found === 'string') return refuseUsage(terminal, 'close', found);
  const files = new FilesRead();
  const record = files.read<ChangeRecord>(found, parseRecord, named);
  if (record === null) {
    terminal.err(renderFaults(diagnosed(files), files.texts, terminal));
    return refuse(terminal, `${found.path} has faults; correct them first.`);
  }
  if (record.outcome !== undefined)
    return refuse(
      terminal,
      `${record.id} has ended already (${record.outcome.result} at ${record.outcome.ended}), and an outcome is not overwritten.`,
    );
  // The name of the file was asked for; the id in it is what the outcome would count for.
  if (!isSameName(record.id, idOfPath(found.path)))
    return refuse(
      terminal,
      `${found.path} holds the record ${record.id}, not ${idOfPath(found.path)}; a record is named after its id. Correct one of the two first.`,
    );
  const written = writeOutcome(found.path, new TextDecoder().decode(found.bytes), record, outcome);
  if (written.kind === 'not-written') return refuse(terminal, sayLines(written.because));
  const present = await readFile(join(root, found.path));
  if (!present.equals(found.bytes)) return refuse(terminal, `${found.path} was changed by somebody else just now.`);
  replaceFile(join(root, found.path), written.text);
  const lines = [
    `Written: ${found.path} says that ${record.id} (${shortDigest(digestRecord(record))}) ended ${outcome.result}, from ${outcome.started} to ${outcome.ended}.`,
    'Once this is on the branch that records are read from, the record cannot authorise another deployment.',
    ...sayDoubts(record, outcome),
    ...sayWhatFollows(found.path, { ...record, outcome }, await readRules(root, now, true), now),
  ];
  say(terminal, [{ kind: 'list', what: 'notes', entries: lines }]);
  return EXIT.pass;
}

function findWrong([started, ended]: readonly [string, string], now: string): string | null {
  if (compareInstants(started, ended) > 0) return `--ended ${ended} lies before --started ${started}`;
  return compareInstants(ended, now) > 0 ? `--ended ${ended} is in the future; it is ${now} now` : null;
}

/** What a person may have mistaken: it is written all the same, because what went out at the wrong time did go out. */
function sayDoubts({ id, schedule, withdrawn }: ChangeRecord, { started }: Outcome): readonly string[] {
  const doubts: string[] = [];
  if (withdrawn !== undefined)
    doubts.push(
      `Look again: ${id} was withdrawn by ${withdrawn.by} at ${withdrawn.at}, and this says that it went out.`,
    );
  if (schedule !== undefined && (isBefore(started, schedule.start) || !isBefore(started, schedule.end)))
    doubts.push(
      `Look again: --started ${started} is outside the time of ${id} (${schedule.start} to ${schedule.end}).`,
    );
  return doubts.length === 0
    ? []
    : [
        ...doubts,
        'An outcome cannot be changed once it is merged. To correct it before that, delete `outcome` and write it again.',
      ];
}

/** What is owed after a change that ended so. */
function sayWhatFollows(path: string, record: ChangeRecord, rules: Rules, now: string): readonly string[] {
  const { policy } = rules;
  const within = policy.emergency['retrospective-within'];
  const debt =
    record.type === 'emergency'
      ? [
          `It owes a retrospective within ${within} working days: somebody who had no part in it adds \`outcome.review\`.`,
        ]
      : [];
  const read = { path, value: record, digest: digestRecord(record) };
  const duty = reviewDuty(read, levelByRecord(rules, read), policy, now);
  if (record.type === 'emergency' || (duty.kind !== 'due' && duty.kind !== 'overdue')) return debt;
  return [
    `The policy asks for a review by ${duty.day} (${duty.because.join(', ')}): somebody who took no part adds \`outcome.review\`.`,
  ];
}

function refuse(terminal: Terminal, message: string): number {
  terminal.err(withoutCommands(`change-gate close: ${message}\nNothing was written.\n`));
  return EXIT.refused;
}

function sayLines(text: string): string {
  return text
    .split('\n')
    .map((line) => shown(line))
    .join('\n');
}
