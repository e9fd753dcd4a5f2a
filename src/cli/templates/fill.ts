/**
 * A template is the file that it becomes (`files/`), with words in capitals where a repository has its own. It is filled in once, from left to
 * right, so that no value is taken for such a word.
 */
import { TEMPLATES } from './generated/texts.ts';

/** A text takes the place of its word. A line with a list stands once for each entry, and goes where there is none. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

export function fill(template: keyof typeof TEMPLATES, filling: Filling): string {
  const words = Object.keys(filling).sort((a, b) => b.length - a.length);
  if (words.length === 0) return TEMPLATES[template];
  const pattern = new RegExp(
    words.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)).join('|'),
    'gu',
  );
  return TEMPLATES[template]
    .split('\n')
    .flatMap((line) => {
      const list = line.match(pattern)?.flatMap((word) => (Array.isArray(filling[word]) ? [filling[word]] : []))[0];
      const entries: readonly (string | null)[] = list ?? [null];
      return entries.map((entry) => line.replace(pattern, (word) => textOf(filling[word], entry)));
    })
    .join('\n');
}

function textOf(value: string | readonly string[] | undefined, entry: string | null): string {
  return typeof value === 'string' ? value : (entry ?? '');
}
