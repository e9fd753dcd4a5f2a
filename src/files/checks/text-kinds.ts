/**
 * One check for each kind of text that the schemas define: null for good text, else what is wrong with it and what to write.
 * The schemas' patterns say no; these say why.
 */

import type { Advice } from '../../domain/text/advice.ts';
import { LOGIN, REPOSITORY } from '../../domain/text/logins.ts';
import { quote } from '../../domain/text/quote.ts';
import {
  checkDay,
  checkDayOrInstant,
  checkDuration,
  checkInstant,
  checkTimeZone,
  checkWallTime,
  checkWallTimeEnd,
} from '../../domain/time/grammar.ts';
import { checkRuleText } from '../../domain/time/recurrence.ts';
import type { TextKind } from './generated/places.ts';

type Check = (text: string) => Advice | null;

/** A check by pattern, for text that needs no further explanation. */
function match(pattern: RegExp, what: string, remedy: string): Check {
  return (text) => (pattern.test(text) ? null : { message: `${quote(text)} is not ${what}.`, remedy });
}

const isTrimmed = /^\S(?:.*\S)?$/u;

function checkLogin(text: string): Advice | null {
  if (LOGIN.test(text)) return null;
  if (text.startsWith('@'))
    return { message: `${quote(text)} begins with "@".`, remedy: 'Write the login without "@".' };
  if (text.includes('/'))
    return {
      message: `${quote(text)} names a team; a person is needed here.`,
      remedy: 'Write the GitHub login of a person.',
    };
  if (/[^\p{ASCII}]/u.test(text))
    return {
      message: `${quote(text)} holds characters that no GitHub login has.`,
      remedy: 'Type the login again: one of its letters may only look like the right one.',
    };
  return {
    message: `${quote(text)} is not a GitHub login.`,
    remedy:
      'Write the login as GitHub shows it: at most 39 letters, digits and hyphens. A managed user also has an underscore before the short code of the enterprise.',
  };
}

function checkEnvironmentName(text: string): Advice | null {
  if (/[*?]/u.test(text))
    return {
      message: `${quote(text)} is a pattern; an exact name is needed here.`,
      remedy: 'List each environment by its name.',
    };
  return isTrimmed.test(text)
    ? null
    : {
        message: `${quote(text)} is not the name of an environment.`,
        remedy: 'Write the name without spaces around it.',
      };
}

function checkEnvironmentPattern(text: string): Advice | null {
  // JavaScript moves keys that look like numbers to the front, and the first match wins.
  if (/^[0-9]+$/u.test(text))
    return {
      message: `${quote(text)} is only digits. Entries are tried in order, and a key of digits would lose its place.`,
      remedy: 'Write a pattern that is not only digits, such as "1*".',
    };
  return isTrimmed.test(text)
    ? null
    : {
        message: `${quote(text)} is not the name of an environment, nor a pattern.`,
        remedy: 'Write a name; "*" stands for any characters, "?" for one.',
      };
}

const LONGEST_GLOB = 300;

/** A file pattern that is relative, stays inside the repository, and uses no regular expression. */
export function checkGlob(text: string): Advice | null {
  const remedy =
    'Write it relative to the root of the repository: "*" and "?" within a folder, "**" across folders, "{a,b}" for either.';
  if (text.startsWith('/')) return { message: `${quote(text)} begins with "/".`, remedy };
  if (text.split('/').some((part) => part === '..' || part === '.'))
    return { message: `${quote(text)} has a part "." or "..".`, remedy };
  const [bad] = /[\\()[\]!|^]/u.exec(text) ?? [];
  if (bad !== undefined) return { message: `${quote(text)} holds "${bad}", which patterns may not use.`, remedy };
  if (/\{[^}]*\{/u.test(text.slice(0, 300))) return { message: `${quote(text)} has braces inside braces.`, remedy };
  // It would be taken for plain text, and the pattern would mean other files than it seems to.
  const [range] = /\{[^{},]*\.\.[^{},]*\}/u.exec(text.slice(0, LONGEST_GLOB)) ?? [];
  if (range !== undefined) return { message: `${quote(text)} has the range ${quote(range)}.`, remedy };
  const [lone] = /[{}]/u.exec(text.slice(0, LONGEST_GLOB).replace(/\{[^{}]*,[^{}]*\}/gu, '')) ?? [];
  if (lone !== undefined)
    return {
      message: `${quote(text)} has a "${lone}" that is part of no {a,b}, so it would only match itself.`,
      remedy,
    };
  // A rule for files that no file can be under would never hold, and nobody would see it.
  if (text.endsWith('/') || text.includes('//')) {
    const all = `${text.replace(/\/{2,}/gu, '/').replace(/\/(?:\*\*)?$/u, '')}/**`;
    return {
      message: `${quote(text)} matches no file, because no file has an empty name.`,
      remedy: `Write ${quote(all)} for all files below.`,
    };
  }
  if (text.length > LONGEST_GLOB)
    return {
      message: `${quote(text)} has ${text.length} characters; at most ${LONGEST_GLOB} are read.`,
      remedy: 'Divide it into shorter patterns.',
    };
  return text === '' ? { message: 'The pattern is empty.', remedy } : null;
}

export const CHECKS: Readonly<Record<TextKind, Check>> = {
  AppSlug: match(
    /^[A-Za-z0-9][A-Za-z0-9-]*$/u,
    'the short name of a GitHub App',
    'Write it as in github.com/apps/NAME. For workflows it is github-actions.',
  ),
  BoardName: match(
    /^[A-Za-z][A-Za-z0-9._-]{0,63}$/u,
    'the name of a board',
    'Begin with a letter; then letters, digits, dots, underscores and hyphens.',
  ),
  Capacity: match(
    /^[a-z][a-z0-9-]{0,63}$/u,
    'the name of a capacity',
    'Write it in kebab-case, such as service-owner.',
  ),
  CommitSha: match(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'a full commit SHA', 'Write all 40 digits, in lower case.'),
  Day: checkDay,
  DayOrInstant: checkDayOrInstant,
  Duration: checkDuration,
  EnvironmentName: checkEnvironmentName,
  EnvironmentPattern: checkEnvironmentPattern,
  Folder: match(
    /^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+)*$/u,
    'a folder below this one',
    'Write its path from the folder that change-gate runs in (--root), such as payments or teams/payments, without . and .. in it.',
  ),
  Glob: checkGlob,
  Id: match(
    /^[A-Za-z][A-Za-z0-9._-]{1,63}$/u,
    'an id',
    'Begin with a letter; then letters, digits, dots, underscores and hyphens; 2 to 64 characters, such as CHG-2026-0042.',
  ),
  Instant: checkInstant,
  ItemRef: match(
    isTrimmed,
    'the name of a configuration item',
    'Write a Backstage reference such as component:default/payments-api, or a bare name.',
  ),
  Line: match(/^(?=.*\S)[^\r\n]+$/u, 'one line of text', 'Write it on one line.'),
  Link: match(/^https:\/\/[^\s<>"']+$/u, 'an https address', 'Write the whole address, beginning with https://.'),
  Login: checkLogin,
  Prose: match(/\S/u, 'an answer', 'Write a sentence.'),
  RepositoryName: match(REPOSITORY, 'the name of a repository', 'Write it as owner/name, such as acme/payments.'),
  // What a rule may hold depends on `starting` beside it, so that the calendar asks; here it is how it is written.
  Recurrence: checkRuleText,
  TimeZone: checkTimeZone,
  Title: match(/^(?=.*\S)[^\r\n]+$/u, 'one line of text', 'Write it on one line.'),
  WallTime: checkWallTime,
  WallTimeEnd: checkWallTimeEnd,
};
