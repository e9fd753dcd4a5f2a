/** Nothing is written through a symbolic link, wherever in the path it stands, and what is written is whole. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LinkInTheWay, makeFolder, replaceFile } from '../../src/disk/plain-files.ts';

/** A checkout beside a folder that nobody may touch. */
function open() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'plain-')));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [base, victim] = [join(home, 'checkout'), join(home, 'victim')];
  for (const folder of [base, victim]) mkdirSync(folder);
  writeFileSync(join(victim, 'file'), 'precious');
  return { home, base, victim };
}

test.each(['a', 'a/b', 'a/b/c'])('a folder below the link %s is not made', (link) => {
  const { base, victim } = open();
  mkdirSync(join(base, dirname(link)), { recursive: true });
  symlinkSync(victim, join(base, link));
  expect(() => makeFolder([base], join(base, 'a/b/c/d'))).toThrow(LinkInTheWay);
  expect(readdirSync(victim)).toEqual(['file']);
});

test('nor by another name of the checkout, nor where the link leads nowhere', () => {
  const { home, base, victim } = open();
  symlinkSync(base, join(home, 'alias'));
  symlinkSync(victim, join(base, 'a'));
  symlinkSync(join(home, 'nowhere'), join(base, 'b'));
  for (const path of [join(base, 'a/x'), join(base, 'c/../a/x'), join(base, 'b')])
    expect(() => makeFolder([join(home, 'alias')], path), path).toThrow(LinkInTheWay);
  expect(() => makeFolder([join(home, 'alias')], join(home, 'alias/a/x'))).toThrow(LinkInTheWay);
  expect(readdirSync(home).sort()).toEqual(['alias', 'checkout', 'victim']);
});

test('a system may reach its own folders through links', () => {
  const { home, base } = open();
  symlinkSync(home, join(dirname(home), `${home.slice(dirname(home).length + 1)}-alias`));
  onTestFinished(() => rmSync(`${home}-alias`, { force: true }));
  makeFolder([`${home}-alias/checkout`], `${home}-alias/checkout/out/deep`);
  makeFolder([base], `${home}-alias/elsewhere`);
  expect(readdirSync(join(base, 'out'))).toEqual(['deep']);
  expect(readdirSync(home)).toContain('elsewhere');
});

test('a file is put in place of a plain one, with its mode, and never through a link', () => {
  const { base, victim } = open();
  const path = join(base, 'file');
  replaceFile(path, 'one');
  chmodSync(path, 0o640);
  replaceFile(path, 'two');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['two', 0o640]);
  symlinkSync(join(victim, 'file'), join(base, 'link'));
  symlinkSync(join(victim, 'new'), join(base, 'dangling'));
  for (const link of ['link', 'dangling']) expect(() => replaceFile(join(base, link), 'x')).toThrow(LinkInTheWay);
  // Another name of the same file is no link that could be seen; what it names stays as it is.
  linkSync(join(victim, 'file'), join(base, 'hard'));
  replaceFile(join(base, 'hard'), 'x');
  expect([readFileSync(join(victim, 'file'), 'utf8'), readdirSync(victim)]).toEqual(['precious', ['file']]);
  expect(readdirSync(base).sort()).toEqual(['dangling', 'file', 'hard', 'link']);
});

test('where it cannot be put in place nothing is left behind', () => {
  const { base } = open();
  mkdirSync(join(base, 'folder'));
  writeFileSync(join(base, 'folder/x'), '');
  expect(() => replaceFile(join(base, 'folder'), 'x')).toThrow();
  expect(readdirSync(base)).toEqual(['folder']);
});
