/**
 * A pattern that no file can match makes a floor that raises nothing and a rule that is never asked. What `checkGlob` lets through matches
 * some path that a repository can hold, and the folders and braces that people write by mistake are refused with what to write.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPathMatch } from '../../../src/domain/text/paths.ts';
import { checkGlob } from '../../../src/files/checks/text-kinds.ts';

/** What a pattern may stand for: each choice of each pair of braces, and a name for every wildcard. */
function standsFor(glob: string): readonly string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/u.exec(glob);
  if (braces === null) return [glob.replace(/\*+|\?/gu, 'x')];
  const [whole, inside = ''] = braces;
  return inside.split(',').flatMap((choice) => standsFor(glob.replace(whole, () => choice)));
}

const isPath = (path: string): boolean => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

describe('patterns', () => {
  it.each([
    ['migrations/', 'migrations/**'],
    ['migrations/**/', 'migrations/**'],
    ['db//schema/**', 'db/schema/**'],
    ['{db,schema/**', '{a,b}'],
    ['db}/**', '{a,b}'],
    ['{db}/**', '{a,b}'],
    ['{a,b}c}', '{a,b}'],
  ])('%s is refused, and says what to write', (glob, written) => {
    expect(checkGlob(glob)?.remedy).toContain(written);
  });

  it.each(['migrations/**', '{db,schema}/**', '**/*.sql', 'a{,b}/*', '*.md', 'a'])('%s is good', (glob) => {
    expect(checkGlob(glob)).toBeNull();
  });

  it('match something that can be there, if they are let through', () => {
    const part = fc.constantFrom('a', '/', '*', '**', '?', '{', '}', ',', '{a,b}', '{a,}', '.', '//');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
        const glob = parts.join('');
        if (checkGlob(glob) !== null) return;
        const paths = standsFor(glob).filter(isPath);
        // Nothing but empty choices beside a slash: not worth a message of its own, and nobody writes it.
        fc.pre(paths.length > 0);
        expect(paths.some((path) => isPathMatch([glob], path))).toBe(true);
      }),
      { seed: 20261124, numRuns: 3_000 },
    );
  });
});
