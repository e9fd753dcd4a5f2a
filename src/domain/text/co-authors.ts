/**
 * Who a commit's message names as co-author. Such a line is a claim: it keeps an approver from counting and makes none, so it is read
 * as freely as people and tools write it.
 */
import { accountOfAddress, type NamedAccount } from './logins.ts';

const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/iu;

/** Every account that a `Co-authored-by: Name <mail>` may mean: the one of GitHub's own address, and the one that the name would be. */
export function coAuthorsOf(message: string): readonly NamedAccount[] {
  return valuesOf(message).flatMap((value) => {
    const [name = ''] = value.split('<');
    const accounts = value.split(/[\s<>()"',;]+/u).map(accountOfAddress);
    return [
      ...accounts.filter((account) => account !== null),
      { login: name.replace(/^[\s@]+/u, '').trimEnd(), id: null },
    ];
  });
}

export function hasCoAuthors(message: string): boolean {
  return valuesOf(message).length > 0;
}

/** What stands after each key. Git folds a long trailer: a line that begins with a blank belongs to the one before. */
function valuesOf(message: string): readonly string[] {
  const values: string[] = [];
  let isOpen = false;
  for (const line of message.split(/\r\n|\n|\r/u)) {
    const value = TRAILER.exec(line)?.[1];
    const isFolded: boolean = value === undefined && isOpen && /^[ \t]+\S/u.test(line);
    if (value !== undefined) values.push(value);
    if (isFolded) values.push(`${values.pop() ?? ''} ${line.trim()}`);
    isOpen = value !== undefined || isFolded;
  }
  return values;
}
