/** The kinds of options that commands have: each reads its values and says what is wrong with them. */
import type { Advice } from '../../domain/text/advice.ts';
import { checkDay, checkInstant } from '../../domain/time/grammar.ts';
import type { GivenTime } from './given-time.ts';
import { isFolder, Misuse, type Named, type Option } from './options.ts';
import { isWallTime } from './time-forms.ts';

const PLAIN = { isMany: false, isRequired: false, isAskedFor: false, bond: null, takes: null } as const;

/** One value; null where none was given, and the last one where several were. */
function one<T>(value: string, about: string, read: (text: string, flag: string) => T): Option<T | null> {
  return {
    ...PLAIN,
    value,
    about,
    read(given, flag) {
      const text = given.at(-1);
      return text === undefined ? null : read(text, flag);
    },
  };
}

export function text(value: string, about: string): Option<string | null> {
  return one(value, about, (given) => given);
}

export function texts(value: string, about: string): Option<readonly string[]> {
  return { ...PLAIN, value, about, isMany: true, read: (given) => given };
}

/** An answer to what an interview asks for otherwise, which also judges it. */
export function answer(value: string, about: string): Option<readonly string[]> {
  return { ...PLAIN, value, about, isAskedFor: true, read: (given) => given.slice(-1) };
}

export function answers(value: string, about: string): Option<readonly string[]> {
  return { ...texts(value, about), isAskedFor: true };
}

export function flag(about: string): Option<boolean> {
  return { ...PLAIN, value: null, about, read: (given) => given.length > 0 };
}

export function day(about: string): Option<string | null> {
  return one('DAY', about, (given, name) => advised(given, name, checkDay(given)));
}

/** As the questions take a time: with an offset, or one of the policy's zone, which the command has to settle. */
export function instant(about = "stands for now, in the policy's zone or with an offset"): Option<GivenTime | null> {
  return one('TIME', about, (text, flag) => {
    const isWall = isWallTime(text);
    if (!isWall) advised(text, flag, checkInstant(text));
    return { flag, text, isWall };
  });
}

function advised(given: string, name: string, advice: Advice | null): string {
  if (advice !== null) throw new Misuse(`--${name}: ${advice.message} ${advice.remedy}`);
  return given;
}

/** One of a few words; `usual` holds where none is given. */
export function oneOf<T extends string>(words: readonly T[], about: string, usual: T): Option<T>;
export function oneOf<T extends string>(words: readonly T[], about: string): Option<T | null>;
export function oneOf<T extends string>(words: readonly T[], about: string, usual: T | null = null): Option<T | null> {
  const takes = `it can be ${words.join(', ')}`;
  const read = (given: string, name: string): T => words.find((word) => word === given) ?? refuse(name, given, takes);
  const option = one(words.join('|'), about, read);
  return { ...option, takes, read: (given, name) => option.read(given, name) ?? usual };
}

/** A whole number from 1. */
export function count(about: string, takes: string): Option<number | null> {
  const read = (given: string, name: string): number =>
    /^[1-9]\d{0,4}$/.test(given) ? Number(given) : refuse(name, given, takes);
  return { ...one('N', about, read), takes };
}

/** @param like how one looks, where its name does not say */
export function matching(
  value: string,
  pattern: RegExp,
  about: string,
  like = value.toLowerCase(),
): Option<string | null> {
  const takes = `it can be ${like}`;
  const read = (given: string, name: string): string => (pattern.test(given) ? given : refuse(name, given, takes));
  return { ...one(value, about, read), takes };
}

/** A folder that is there; the present one where none is given. */
export function folder(about = 'the checkout; default: this folder'): Option<string> {
  return {
    ...PLAIN,
    value: 'DIR',
    about,
    read: (given) => given.at(-1) ?? '.',
    check(path, name) {
      if (!isFolder(path)) throw new Misuse(`--${name} ${JSON.stringify(path)} is not a folder`);
    },
  };
}

function refuse(name: string, given: string, takes: string): never {
  throw new Misuse(`--${name} is ${JSON.stringify(given)}; ${takes}`);
}

/** @param because what is said where it was not given */
export function required<T>(option: Option<T>, because?: string): Option<NonNullable<T>> {
  return {
    ...option,
    isRequired: true,
    read(given, name) {
      const value = given.length === 0 ? null : option.read(given, name);
      if (value === null || value === undefined)
        throw new Misuse(because ?? `--${name} is missing${option.takes === null ? '' : `; ${option.takes}`}`);
      return value;
    },
  } as Option<NonNullable<T>>;
}

/** It means something with the other option only. */
export function onlyFor<T>(other: string, option: Option<T>): Option<T> {
  return { ...option, bond: { kind: 'for', flag: other } };
}

/** Neither means anything without the other. @param because why the other one needs it */
export function together<T>(other: string, option: Option<T>, because: string): Option<T> {
  return { ...option, bond: { kind: 'with', flag: other, because } };
}

export function insteadOf<T>(other: string, option: Option<T>): Option<T> {
  return { ...option, bond: { kind: 'instead-of', flag: other } };
}

/** Nothing stands beside the options. @param hint what to do instead */
export function nothing(hint = ''): Named<null> {
  return {
    value: '',
    about: '',
    read([first]) {
      if (first === undefined) return null;
      throw new Misuse(`it takes no ${JSON.stringify(first)}${hint === '' ? '' : `; ${hint}`}`);
    },
  };
}

/** @param because what is said where there is none, or more than one */
export function exactlyOne(value: string, about: string, because: string): Named<string> {
  return {
    value,
    about,
    read([first, ...more]) {
      if (first === undefined || more.length > 0) throw new Misuse(because);
      return first;
    },
  };
}

/** @param because what is said where there are more */
export function atMostOne(value: string, about: string, because: string): Named<string | null> {
  return {
    value: `[${value}]`,
    about,
    read([first, ...more]) {
      if (more.length > 0) throw new Misuse(because);
      return first ?? null;
    },
  };
}

export function anyNumber(value: string, about: string): Named<readonly string[]> {
  return { value: `[${value}…]`, about, read: (given) => given };
}
