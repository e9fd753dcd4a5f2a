/**
 * Answers from flags, and from questions where a flag is missing or wrong and somebody is there to ask. Nothing is made up: what
 * neither gives is listed as missing.
 */
import { isSameName } from '../../domain/text/names.ts';
import { quote } from '../../domain/text/quote.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import type { Questions } from './questions.ts';
import type { Terminal } from './terminal.ts';

export type Reply<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'bad'; readonly because: string };

export type Field<T> = {
  /** Such as `--title`. */
  readonly flag: string;
  readonly question: string;
  /** What an empty line means; null: the question is asked again. Never taken without asking. */
  readonly suggestion: string | null;
  /** Whether one line may hold several answers, separated by commas. */
  readonly isList: boolean;
  read(texts: readonly string[]): Reply<T>;
};

export class Interview {
  /** Flags that were needed and not given. */
  readonly missing: string[] = [];
  /** What is wrong with flags that were given. */
  readonly wrong: string[] = [];
  /** The input ended before all was answered. */
  isStopped = false;
  readonly #terminal: Terminal;
  readonly #questions: Questions | null;

  constructor(terminal: Terminal, questions: Questions | null) {
    this.#terminal = terminal;
    this.#questions = questions;
  }

  get canAsk(): boolean {
    return this.#questions !== null;
  }

  /** The answer; null where there is none, which `missing`, `wrong` or `isStopped` then says. */
  async settle<T>(field: Field<T>, given: readonly string[]): Promise<T | null> {
    if (given.length > 0) {
      const reply = field.read(given);
      if (reply.kind === 'good') return reply.value;
      if (this.#questions === null) {
        this.wrong.push(`${field.flag}: ${reply.because}`);
        return null;
      }
      this.#terminal.err(`${field.flag}: ${oneLine(reply.because)}\n`);
    }
    if (this.#questions === null) {
      this.missing.push(field.flag);
      return null;
    }
    return this.#ask(field, this.#questions);
  }

  async #ask<T>(field: Field<T>, questions: Questions): Promise<T | null> {
    const hint = field.suggestion === null ? '' : ` [${oneLine(field.suggestion)}]`;
    while (!this.isStopped) {
      const typed = await questions.ask(`${field.question}${hint}: `);
      if (typed === null) break;
      const text = typed === '' && field.suggestion !== null ? field.suggestion : typed;
      const texts = field.isList ? text.split(',').map((part) => part.trim()) : [text];
      const reply = field.read(texts.filter((part) => part !== ''));
      if (reply.kind === 'good') return reply.value;
      this.#terminal.err(`  ${oneLine(reply.because)}\n`);
    }
    // The question stands on a line that nobody ended.
    this.#terminal.err('\n');
    this.isStopped = true;
    return null;
  }
}

/** A field with one answer. */
export function single<T>(
  flag: string,
  question: string,
  suggestion: string | null,
  read: (text: string) => Reply<T>,
): Field<T> {
  return {
    flag,
    question,
    suggestion,
    isList: false,
    read([text]) {
      return text === undefined || text === '' ? { kind: 'bad', because: 'An answer is needed.' } : read(text);
    },
  };
}

export function good<T>(value: T): Reply<T> {
  return { kind: 'good', value };
}

export function bad(because: string): Reply<never> {
  return { kind: 'bad', because };
}

/** What keeps a command from going on after its interview; null when nothing does. */
export function sayUnanswered(interview: Interview): string | null {
  if (interview.isStopped) return 'stopped before all was answered; nothing was written';
  if (interview.wrong.length > 0) return interview.wrong.join('\n  ');
  if (interview.missing.length > 0)
    return `there is no terminal to ask at, and these are missing: ${interview.missing.join(', ')}`;
  return null;
}

/** A list of answers, each read by itself; one that stands twice is said to, whatever way it is written. */
export function listField(
  flag: string,
  question: string,
  suggestion: string | null,
  read: (text: string) => Reply<string>,
  /** Whether `-` stands for none. */
  mayBeEmpty = false,
): Field<readonly string[]> {
  return {
    flag,
    question,
    suggestion,
    isList: true,
    read(texts) {
      if (mayBeEmpty && texts.length === 1 && texts[0] === '-') return good([]);
      const values: string[] = [];
      for (const text of texts) {
        const reply = read(text);
        if (reply.kind === 'bad') return reply;
        if (values.some((one) => isSameName(one, reply.value))) return bad(`${quote(text)} is given twice.`);
        values.push(reply.value);
      }
      return values.length === 0 ? bad('At least one is needed.') : good(values);
    },
  };
}
