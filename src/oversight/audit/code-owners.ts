/** Whether CODEOWNERS gives a file to anybody. As GitHub reads it: the last line that matches decides, and one without owners takes them away. */
import { compileGlob } from '../../domain/text/globs.ts';

export function isOwned(text: string, path: string): boolean {
  const lines = text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(?:^|\s)#.*$/u, '')
      .trim()
      .split(/\s+/u);
    return pattern === undefined || pattern === '' ? [] : [{ pattern, owners }];
  });
  const last = lines.findLast(({ pattern }) => isMeant(pattern, path));
  return last?.owners.some((owner) => /^@?[\w.-]+(?:[/@][\w.-]+)*$/u.test(owner)) === true;
}

/** Patterns are those of .gitignore: a slash before the end ties one to the root, and a folder means all below it. */
function isMeant(pattern: string, path: string): boolean {
  const bare = pattern.replace(/^\//u, '').replace(/\/$/u, '');
  if (bare === '') return true;
  const isTied = pattern.startsWith('/') || bare.includes('/');
  const from = isTied || bare.startsWith('**') ? bare : `**/${bare}`;
  const globs = pattern.endsWith('/') ? [`${from}/**`] : bare.endsWith('*') && isTied ? [from] : [from, `${from}/**`];
  return globs.some((glob) => compileGlob(glob).matches(path));
}
