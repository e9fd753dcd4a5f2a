/**
 * A bundle without the names of people, for keeping: logins, numbers, mail addresses and co-authors have others in their place, each the same
 * wherever it stands, and digests that hang on them are made anew. It is decided again at once; one that would decide otherwise is not given.
 * What people wrote in prose stays, as nobody can tell a name in it; bots and repositories are no people.
 */
import { digestRecord } from '../../domain/terms/digest.ts';
import { isBotLogin, LOGIN } from '../../domain/text/logins.ts';
import { foldCase } from '../../domain/text/names.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { parseRegister } from '../../files/kinds/register.ts';
import type { ReportInput } from '../../gate/judged.ts';
import type { Tape } from '../../gate/tape.ts';
import { type Bundle, readBundle, replayBundle, writeBundle } from './bundle.ts';
import { compareReports } from './difference.ts';

/** @returns the text of the bundle without names, or why there is none */
export async function stripNames(text: string, tzdata: string): Promise<{ readonly bundle: string } | string> {
  const bundle = readBundle(text);
  if (typeof bundle === 'string') return bundle;
  try {
    const was = await replayBundle(bundle, tzdata);
    if (compareReports(bundle.report, was.report).some(({ isOfRuntime }) => !isOfRuntime))
      return 'it does not lead to the report that is in it';
    const stripped = replaceAll(bundle);
    const is = await replayBundle({ ...bundle, ...stripped }, tzdata);
    if (essenceOf(is.judged.report) !== essenceOf(was.judged.report))
      return 'without the names it gives another decision: a login is a word that the files use for something else, or something hangs on a name that cannot be seen';
    return { bundle: writeBundle(stripped.request, stripped.tape, is.report) };
  } catch (error) {
    return error instanceof Error ? error.message : 'its answers have another shape';
  }
}

/** What must be the same: the decision, of each change too, and every reason with its level. */
function essenceOf({ verdict }: ReportInput): string {
  const reasons = verdict.findings.map(({ reason, level, change }) => `${reason} ${level} ${change ?? ''}`).sort();
  const changes = verdict.changes.map(({ id, decision }) => `${id} ${decision}`);
  return JSON.stringify([verdict.decision, verdict.outcome, changes, reasons]);
}

type Names = {
  /** By the name in small letters. */
  readonly logins: Map<string, string>;
  readonly ids: Map<number, number>;
  readonly mails: Map<string, string>;
};

/** No account of GitHub's has a number so high. */
const FIRST_ID = 900_000_000_000;
const WEB_FLOW = 'web-flow';

function replaceAll({ request, tape }: Bundle): Pick<Bundle, 'request' | 'tape'> {
  const names = findNames([request, tape]);
  const renamed = rename({ request, tape }, names);
  const digests = digestsOf(tape, renamed.tape);
  return mapTexts(renamed, (text) => replaceDigests(text, digests));
}

function rename<T>(value: T, names: Names): T {
  const all = [...names.logins.keys()].sort((a, b) => b.length - a.length).map(literal);
  const words = all.length === 0 ? null : new RegExp(`(?<![\\w-])(?:${all.join('|')})(?![\\w-])`, 'giu');
  return mapTexts(numbered(value, names), (text) =>
    (words === null
      ? renameMails(text, names)
      : renameMails(text, names).replace(words, (name) => names.logins.get(foldCase(name)) ?? name)
    ).replace(/("?\bid"?[ \t]*:[ \t]*"?)([0-9]{1,15})\b/gu, (whole, before: string, id: string) => {
      const other = names.ids.get(Number(id));
      return other === undefined ? whole : `${before}${other}`;
    }),
  );
}

const MAIL = /[^\s<>()"',;:@[\]]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;
/** Git's other trailers that name somebody with an address. */
const TRAILER = /^(?:signed-off|reviewed|acked|tested|reported|suggested|helped)-by[ \t]*:[ \t]*([^<\r\n]*)</gimu;
const PRIVATE = /^(?:([0-9]{1,15})\+)?([^@]+)@(users\.noreply\..+)$/iu;

/** An address of GitHub's own names an account, and names the one in its place afterwards. */
function renameMails(text: string, { logins, ids, mails }: Names): string {
  return text.replace(MAIL, (mail) => {
    const [, id, login = '', host = ''] = PRIVATE.exec(mail) ?? [];
    if (host === '') return mails.get(foldCase(mail)) ?? mail;
    const number = id === undefined ? '' : `${ids.get(Number(id)) ?? id}+`;
    return `${number}${logins.get(foldCase(login)) ?? login}@${host}`;
  });
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Accounts have their number as a number. */
function numbered<T>(value: T, { ids }: Names): T {
  const walk = (part: unknown): unknown => {
    if (part instanceof Uint8Array || part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map(walk);
    const entries = Object.entries(part).map(([key, each]) => [key, walk(each)]);
    const made = Object.fromEntries(entries) as Record<string, unknown>;
    const id = made['id'];
    if (typeof made['login'] === 'string' && typeof id === 'number') made['id'] = ids.get(id) ?? id;
    return made;
  };
  return walk(value) as T;
}

function findNames(value: unknown): Names {
  const names: Names = { logins: new Map(), ids: new Map(), mails: new Map() };
  const addId = (id: unknown): void => {
    if (typeof id === 'number' && id > 0 && !names.ids.has(id)) names.ids.set(id, FIRST_ID + names.ids.size + 1);
  };
  const addName = (name: string): void => {
    const key = foldCase(name);
    if (name === '' || isBotLogin(name) || key === WEB_FLOW || names.logins.has(key)) return;
    names.logins.set(key, `person-${names.logins.size + 1}`);
  };
  const addText = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/co-authored-by[ \t]*:[ \t]*@?([^<\r\n]*)/giu)) addName(name.trim());
    for (const [, name = ''] of text.matchAll(TRAILER)) addName(name.trim());
    for (const [mail] of text.matchAll(MAIL)) {
      const [, id, login = ''] = PRIVATE.exec(mail) ?? [];
      if (id !== undefined) addId(Number(id));
      if (login !== '') addName(login);
      else if (!names.mails.has(foldCase(mail)))
        names.mails.set(foldCase(mail), `mail-${names.mails.size + 1}@example.invalid`);
    }
  };
  const walk = (part: unknown): void => {
    if (typeof part === 'string') addText(part);
    if (part instanceof Uint8Array) addText(readText(part) ?? '');
    if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return;
    if (isFile(part)) for (const one of namesInFile(part)) addName(one);
    const { login, id, type } = part as Readonly<Record<string, unknown>>;
    if (typeof login === 'string' && type !== 'Bot' && !isBotLogin(login)) {
      addName(login);
      addId(id);
    }
    for (const each of Array.isArray(part) ? part : Object.values(part)) walk(each);
  };
  walk(value);
  return names;
}

type File = { readonly path: string; readonly bytes: Uint8Array };

function isFile(part: object): part is File {
  const { path, bytes } = part as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && bytes instanceof Uint8Array;
}

/** The keys of records, registers and models that hold a login, whatever else is wrong with the file. */
const PEOPLE = new Set([
  'login',
  'also',
  'escalation',
  'members',
  'from',
  'to',
  'by',
  'requested-by',
  'implementers',
  'assessed-by',
  'approver',
  'approved-by',
  'raises-for',
]);
/** Levels stand below some of these keys in other files, and days below others. */
const NO_NAME = /^(?:\d{4}-\d{2}-\d{2}.*|configuration-analyst|change-and-release-(?:analyst|manager))$/iu;

function namesInFile({ path, bytes }: File): readonly string[] {
  const parsed = parseRecord(path, bytes);
  const register = parseRegister(path, bytes);
  const values = [parsed, register].map((one) => (one.kind === 'valid' ? one.value : (one.value ?? one.raw)));
  const found: string[] = [];
  const walk = (part: unknown, isPerson: boolean): void => {
    if (typeof part === 'string' && isPerson && LOGIN.test(part) && !NO_NAME.test(part)) found.push(part);
    else if (Array.isArray(part)) for (const each of part) walk(each, isPerson);
    else if (part !== null && typeof part === 'object')
      for (const [key, each] of Object.entries(part)) walk(each, PEOPLE.has(key));
  };
  for (const value of values) walk(value, false);
  return found;
}

/** The digest of each record before and after. */
function digestsOf(before: Tape, after: Tape): ReadonlyMap<string, string> {
  const [old, now] = [before, after].map(filesOf);
  return new Map(
    (old ?? []).flatMap((file, index) => {
      const other = now?.[index];
      const [was, is] = [file, other].map((one) => (one === undefined ? null : digestOf(one)));
      return was == null || is == null ? [] : [[was, is] as const];
    }),
  );
}

function digestOf({ path, bytes }: File): string | null {
  const parsed = parseRecord(path, bytes);
  return parsed.value === undefined ? null : digestRecord(parsed.value).replace(/^sha256:/u, '');
}

function filesOf(value: unknown): readonly File[] {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return [];
  const below = (Array.isArray(value) ? value : Object.values(value)).flatMap(filesOf);
  return isFile(value) ? [value, ...below] : below;
}

/** Approvals name a digest whole or by its first half, whatever its case. */
function replaceDigests(text: string, digests: ReadonlyMap<string, string>): string {
  return text.replace(/[0-9a-f]{32,64}/giu, (given) => {
    const found = [...digests].find(([was]) => was.startsWith(foldCase(given)));
    return found === undefined ? given : found[1].slice(0, given.length);
  });
}

/** Every text in it, those of files too. Bytes that are no text hold no name that anybody could find, and are not kept. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (part instanceof Uint8Array) {
      const text = readText(part);
      return text === null ? NO_TEXT : new TextEncoder().encode(change(text));
    }
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value) as T;
}

const NO_TEXT = new Uint8Array([0xff, 0xfe, 0xff]);

function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
