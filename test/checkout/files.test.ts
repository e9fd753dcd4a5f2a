/** Files of a checkout: as long as they are, plain ones only, and what is gone is gone. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findFiles, readPlainFiles } from '../../src/checkout/files.ts';

const temp = mkdtempSync(join(tmpdir(), 'checkout-files-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test.each([0, 1, 4_096, 65_535, 65_536, 65_537, 200_000])('%i bytes come as they are, beside others', (size) => {
  const text = Array.from({ length: size }, (_, at) => String(at % 10)).join('');
  writeFileSync(join(temp, 'a.yml'), text);
  writeFileSync(join(temp, 'b.yml'), 'b');
  const answer = readPlainFiles(temp, ['a.yml', 'gone.yml', 'b.yml', 'a.yml']);
  const texts = answer.kind === 'known' ? answer.value.map(({ bytes }) => Buffer.from(bytes).toString()) : [];
  expect(texts).toEqual([text, 'b', text]);
});

test('a link or a folder that took the place of a file is not read', () => {
  writeFileSync(join(temp, 'secret'), 'x');
  symlinkSync(join(temp, 'secret'), join(temp, 'link.yml'));
  mkdirSync(join(temp, 'folder.yml'));
  expect(readPlainFiles(temp, ['link.yml'])).toEqual({ kind: 'unavailable', because: 'link.yml is not a plain file' });
  expect(readPlainFiles(temp, ['folder.yml'])).toEqual({ kind: 'unavailable', because: 'folder.yml: EISDIR' });
});

test('what is listed is what the globs mean, folder by folder', async () => {
  const root = join(temp, 'listed');
  const paths = [
    '.github/workflows/deploy.yml',
    'changes/.yml',
    'changes/a.yaml',
    'changes/a.yml',
    'changes/b.txt',
    'changes/2026/c.yml',
    'changes/2026/deep/d.yml',
    'changes/node_modules/e.yml',
    'other/f.yml',
    'g.yml',
  ];
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  symlinkSync('a.yml', join(root, 'changes/link.yml'));
  const list = async (...globs: readonly string[]) => {
    const answer = await findFiles(root, globs);
    return answer.kind === 'known' ? answer.value.map(({ path, isPlain }) => (isPlain ? path : `(${path})`)) : [];
  };
  const direct = ['changes/.yml', 'changes/a.yaml', 'changes/a.yml', '(changes/link.yml)'];
  const deep = ['changes/2026/c.yml', 'changes/2026/deep/d.yml'];
  expect(await list('changes/*.yml')).toEqual(direct);
  expect(await list('changes/**/*.yml')).toEqual([direct[0], ...deep, ...direct.slice(1)]);
  expect(await list('*.yml', '.github/workflows/*.yml')).toEqual(['g.yml']);
  expect(await list('other/f.yml', 'g.yml')).toEqual(['g.yml', 'other/f.yml']);
});
