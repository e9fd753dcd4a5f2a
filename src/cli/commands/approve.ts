/**
 * `change-gate approve ID`: adds an entry under `approvals` that is bound to the record's present digest, and changes no other byte. An
 * entry is a claim; the command says what it is worth under the policy.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../disk/plain-files.ts';
import { type Directory, delegationsTo, findPerson, type Person, roleAt } from '../../domain/register/people.ts';
import { digestRecord, shortDigest } from '../../domain/terms/digest.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { higherRole, type RoleLevel } from '../../domain/terms/roles.ts';
import { sayName } from '../../domain/terms/words.ts';
import { isNameMatch } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { type Entry, insertEntry } from '../../files/edit/entry-place.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { writeScalar } from '../../files/yaml/yaml-text.ts';
import { diagnosed, FilesRead } from '../../gate/files-read.ts';
import { nameCommands } from '../../render/plain/program.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { settleTimes } from '../kit/given-time.ts';
import { bad, good, Interview, sayUnanswered, single } from '../kit/interview.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { type Questions, withQuestions } from '../kit/questions.ts';
import { directoryOf, readRules, renderFaults } from '../kit/read-rules.ts';
import { findRecordFile, type RecordFile } from '../kit/record-file.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/approve.ts';
import { type Choice, sayDecision } from './approve-words.ts';
import { type Worth, weighEntry } from './approve-worth.ts';

export const command: Command = {
  options: OPTIONS,
  run: (args, terminal) => withQuestions((questions) => approve(args, terminal, questions)),
};

/** @param questions null where nobody can be asked; whoever opened them closes them */
export async function approve(
  args: readonly string[],
  terminal: Terminal,
  questions: Questions | null,
): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'approve', given);
  const { root, named } = given;
  const now = terminal.now();
  const { policy, register, faults, texts } = await readRules(root, now, false);
  if (faults.length > 0 || register === null) {
    terminal.err(renderFaults(faults, texts, terminal));
    const why = faults.length > 0 ? '' : ': there is no .github/change-gate/register.yml';
    terminal.err(`change-gate approve: nothing was written, as who may approve cannot be read${why}\n`);
    return EXIT.undetermined;
  }
  const times = await settleTimes([given.at], () => policy.timezone);
  if (typeof times === 'string') return refuseUsage(terminal, 'approve', times);
  const at = times[0] ?? now;
  if (compareInstants(at, now) > 0)
    return refuseUsage(terminal, 'approve', `--at ${at} is in the future; it is ${now} now`);
  const found = await findRecordFile(root, policy, named);
  if (typeof found === 'string') return refuseUsage(terminal, 'approve', found);
  const interview = new Interview(terminal, questions);
  const login = await interview.settle(WHO, given.as);
  if (login === null) return refuseUsage(terminal, 'approve', sayUnanswered(interview) ?? 'there is no --as');
  const directory = directoryOf(register, policy);
  const person = findPerson(directory, { login, id: null });
  if (person.kind !== 'person')
    return refuse(terminal, `${login} is not in ${register.path}, so their decision counts for nothing.`);
  const files = new FilesRead();
  const record = files.read<ChangeRecord>(found, parseRecord, named);
  if (record === null) {
    terminal.err(renderFaults(diagnosed(files), files.texts, terminal));
    return refuse(
      terminal,
      `${found.path} has faults; correct them first, as an entry is bound to what the record says.`,
    );
  }
  const over = sayOver(record, directory, person.person, at);
  if (over !== null) return refuse(terminal, over);
  const role = levelOf(directory, person.person, at, record);
  const vote: Said = { ...given, login, at, role, digest: digestRecord(record) };
  const edited = addEntry(found, record, vote);
  if (typeof edited !== 'string') return refuse(terminal, edited.because);
  const present = await readFile(join(root, found.path));
  if (!present.equals(found.bytes)) return refuse(terminal, `${found.path} was changed by somebody else just now.`);
  replaceFile(join(root, found.path), edited);
  const worth = await worthOf(root, found.path, edited, now);
  const lines = [
    `Written: ${found.path} says that ${login}${role === null ? '' : `, ${sayName(role)},`} ${given.decision} ${record.id} (${shortDigest(vote.digest)}) at ${at}.`,
    ...sayDecision(given.decision, person.person, record, policy, worth),
  ];
  say(terminal, [{ kind: 'list', what: 'notes', entries: lines }]);
  return EXIT.pass;
}

const WHO = single('--as', 'Who decides (GitHub login)', null, (text) => {
  const advice = CHECKS.Login(text);
  return advice === null ? good(text) : bad(`${advice.message} ${advice.remedy}`);
});

/** The text of the record with one entry more and nothing else changed, or why there is none. */
function addEntry(
  { path, bytes }: RecordFile,
  record: ChangeRecord,
  vote: Said,
): string | { readonly because: string } {
  const before = new TextDecoder().decode(bytes);
  const entry = writeEntry(vote);
  const edited = insertEntry(before, entry).find((candidate) => isOnlyAdded(path, candidate, record));
  return edited ?? { because: sayNoPlace(path, before, entry) };
}

/** Models and catalog can raise the level that is needed; where they cannot be read nothing is promised. */
async function worthOf(root: string, path: string, text: string, now: string): Promise<() => Worth> {
  const written = parseRecord(path, new TextEncoder().encode(text));
  const rules = await readRules(root, now, true);
  return () =>
    written.kind !== 'valid' || rules.faults.length > 0
      ? { kind: 'may-count', because: 'a file of the rules has faults; `change-gate check` shows them' }
      : weighEntry({ path, record: written.value, now }, rules);
}

function refuse(terminal: Terminal, message: string): number {
  terminal.err(
    withoutCommands(`change-gate approve: ${nameCommands(message, terminal.program)}\nNothing was written.\n`),
  );
  return EXIT.refused;
}

/** Why another entry would change nothing; null when it would. */
function sayOver(record: ChangeRecord, directory: Directory, person: Person, at: string): string | null {
  if (record.withdrawn !== undefined) return `${record.id} was withdrawn by ${record.withdrawn.by}.`;
  if (record.outcome !== undefined) return `${record.id} has ended (${record.outcome.result}).`;
  const later = (record.approvals ?? []).find((entry) => {
    const other = findPerson(directory, { login: entry.approver, id: null });
    return other.kind === 'person' && other.person.key === person.key && compareInstants(entry.at, at) >= 0;
  });
  if (later === undefined) return null;
  return `${later.approver} has an entry of ${later.at} already (${later.decision}), and only the latest entry of a person counts.`;
}

/** The person's own level at that instant or, without one, the highest that is lent to them for this change's environments. */
function levelOf(directory: Directory, person: Person, at: string, record: ChangeRecord): RoleLevel | null {
  const own = roleAt(directory, person, at).role;
  if (own !== null) return own;
  const { usable } = delegationsTo(directory, person, at, ({ limit }) =>
    limit?.environments === undefined ||
    record.environments.every((name) => (limit.environments ?? []).some((pattern) => isNameMatch(pattern, name)))
      ? null
      : 'does not reach this environment',
  );
  return usable.reduce<RoleLevel | null>((best, { role }) => higherRole(best, role), null);
}

type Said = {
  readonly login: string;
  readonly role: RoleLevel | null;
  readonly decision: Choice;
  readonly at: string;
  readonly digest: string;
  readonly note: string | null;
};

function writeEntry({ login, role, decision, at, digest, note }: Said): Entry {
  const short = shortDigest(digest);
  return [
    ['approver', writeScalar(login)],
    ...(role === null ? [] : [['role', role] as const]),
    ['decision', decision],
    ['at', at],
    // The digits may all be decimal, or look like a number with an exponent.
    ['digest', /^[0-9]+(?:e[0-9]+)?$/u.test(short) ? JSON.stringify(short) : short],
    ...(note === null ? [] : [['note', writeScalar(note)] as const]),
  ];
}

/** Whether the text reads as the record with one approval more, after all others, and with the same digest. */
function isOnlyAdded(path: string, text: string, record: ChangeRecord): boolean {
  const parsed = parseRecord(path, new TextEncoder().encode(text));
  if (parsed.kind !== 'valid') return false;
  const { approvals = [], ...rest } = parsed.value;
  const { approvals: before = [], ...restBefore } = record;
  return (
    digestRecord(parsed.value) === digestRecord(record) &&
    JSON.stringify(sortKeys(rest)) === JSON.stringify(sortKeys(restBefore)) &&
    approvals.length === before.length + 1 &&
    JSON.stringify(approvals.slice(0, -1)) === JSON.stringify(before)
  );
}

function sortKeys(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Why no entry could be added: the entry itself is at fault, or the file's layout leaves no place that is safe. */
function sayNoPlace(path: string, text: string, entry: Entry): string {
  const [candidate] = insertEntry(text, entry);
  const parsed = candidate === undefined ? null : parseRecord(path, new TextEncoder().encode(candidate));
  if (parsed?.kind === 'faulty') {
    const [first] = parsed.diagnostics;
    if (first !== undefined)
      return `with this entry the record would be faulty: ${shown(`${first.message} ${first.remedy}`)}`;
  }
  const lines = entry.map(([key, scalar], index) => `  ${index === 0 ? '- ' : '  '}${key}: ${scalar}`);
  return `the entry cannot be added to ${path} without changing other text. Write it by hand, under \`approvals\`:\n${lines.join('\n')}`;
}
