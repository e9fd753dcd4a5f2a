/** A co-author is found in whatever form GitHub or a person writes them: every kind of login, in every kind of address and of line. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coAuthorsOf, hasCoAuthors } from '../../../src/domain/text/co-authors.ts';
import { accountOfAddress, isBotLogin, LOGIN, REPOSITORY } from '../../../src/domain/text/logins.ts';

/** Logins as GitHub gives them out, or once did. */
const LOGINS = [
  'cpatel',
  'C-Patel',
  'dlee_acme',
  'acme_admin',
  'old-',
  '-older',
  'two--hyphens',
  '0x',
  'renovate[bot]',
];
const HOSTS = ['github.com', 'GitHub.com', 'github.acme.example', 'acme.ghe.com'];

test.each(LOGINS)('%s is a login', (login) => {
  expect(LOGIN.test(login)).toBe(true);
  expect(isBotLogin(login.toUpperCase())).toBe(login.endsWith(']'));
});

test.each(['', '@cpatel', 'acme/team', 'c patel', 'c.patel', 'cpatel[bot', 'x'.repeat(40), '_x', 'сpatel'])(
  '%j is none',
  (text) => {
    expect(LOGIN.test(text)).toBe(false);
  },
);

test.each([
  ['acme/payments', true],
  ['dlee_acme/rules', true],
  ['acme/..', false],
  ['acme/.', false],
  ['acme/a/b', false],
])('%s as a repository', (text, is) => {
  expect(REPOSITORY.test(text)).toBe(is);
});

test('the schemas have the same grammar', () => {
  for (const name of ['change-record', 'register', 'calendar', 'model']) {
    const path = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(path, 'utf8')) as { $defs: { Login: { pattern: string } } };
    expect(schema.$defs.Login.pattern, name).toBe(LOGIN.source);
  }
});

describe('in an address of GitHub', () => {
  test.each(LOGINS.flatMap((login) => HOSTS.map((host) => [login, host] as const)))('%s at %s', (login, host) => {
    expect(accountOfAddress(`1004+${login}@users.noreply.${host}`)).toEqual({ login, id: 1004 });
    expect(accountOfAddress(`${login}@users.noreply.${host}`)).toEqual({ login, id: null });
  });

  test.each(['cpatel@example.org', 'noreply@github.com', '@users.noreply.github.com', 'cpatel@users.noreplyX', ''])(
    '%j is of nobody',
    (mail) => {
      expect(accountOfAddress(mail)).toBeNull();
    },
  );
});

describe('in a message', () => {
  const address = fc
    .record({
      login: fc.constantFrom(...LOGINS),
      host: fc.constantFrom(...HOSTS),
      id: fc.option(fc.integer({ min: 1, max: 2 ** 40 })),
    })
    .map(({ login, host, id }) => ({
      account: { login, id },
      mail: `${id === null ? '' : `${id}+`}${login}@users.noreply.${host}`,
    }));
  const line = fc.record({
    key: fc.constantFrom(
      'Co-authored-by:',
      'co-authored-by:',
      'CO-AUTHORED-BY :',
      '  Co-authored-by:',
      '\tCo-Authored-By:',
    ),
    name: fc.constantFrom('D Lee', '', '@dlee', 'x'.repeat(300), 'Ünïcode "D" Lee'),
    gap: fc.constantFrom(' ', '', '\t', '\n ', '\r\n\t'),
    end: fc.constantFrom('', ' ', ' (pair)', '\t'),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
  });

  test('every form is found, wherever its line stands', () => {
    fc.assert(
      fc.property(address, line, fc.nat(3), ({ account, mail }, { key, name, gap, end, eol }, before) => {
        const message = `Rotate${eol}${`${eol}Signed-off-by: A <a@example.org>`.repeat(before)}${eol}${key} ${name}${gap}<${mail}>${end}${eol}${eol}More.`;
        expect(coAuthorsOf(message)).toContainEqual(account);
        expect(hasCoAuthors(message)).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test.each([
    ['Co-authored-by: dlee_acme <d@example.org>', 'dlee_acme'],
    ['Co-authored-by: @cpatel <c@example.org>', 'cpatel'],
    ['Co-authored-by: cpatel', 'cpatel'],
    ['Co-authored-by: 7+cpatel@users.noreply.github.com', 'cpatel'],
    ['Co-authored-by: C <7+cpatel@users.noreply.github.com', 'cpatel'],
  ])('%s', (message, login) => {
    expect(coAuthorsOf(message).map((account) => account.login)).toContain(login);
  });

  test.each(['Rotate', 'It was Co-authored-by: C <7+cpatel@users.noreply.github.com>', 'Co-authored: x <y@z>'])(
    '%s names nobody',
    (message) => {
      expect(coAuthorsOf(message)).toEqual([]);
      expect(hasCoAuthors(message)).toBe(false);
    },
  );

  test('a line after the trailer that is not folded is none of it', () => {
    const message = 'Co-authored-by: C <c@example.org>\n\n 7+cpatel@users.noreply.github.com';
    expect(coAuthorsOf(message).map(({ login }) => login)).toEqual(['C']);
  });
});
