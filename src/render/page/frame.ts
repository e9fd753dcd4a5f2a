/**
 * The frame of a page that needs nothing else and runs nothing: its policy lets no script in and takes no style but the one that stands
 * here, so that no text of a record can become part of a program.
 */
import { digestForPolicy } from '../../domain/terms/digest.ts';
import { said } from './escape.ts';

export type PageParts = {
  readonly title: string;
  readonly style: string;
  /** Above the main part: its first heading is the page's. */
  readonly head: string;
  readonly main: string;
  readonly foot: string;
};

/** `head`, `main` and `foot` are HTML; the title is text. No line of the page is a workflow command. */
export function framePage({ title, style, head, main, foot }: PageParts): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${said(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="head">
${head}</header>
<main id="main" tabindex="-1">
${main}</main>
<footer class="foot">
${foot}</footer>
</body>
</html>
`;
}

function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src '${digestForPolicy(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** A cell that says on a phone, where the table's head is not shown, what it is. */
export function cell(label: string, html: string, kind = ''): string {
  return `<td data-label="${said(label)}"${kind === '' ? '' : ` class="${kind}"`}>${html}</td>`;
}

/** A table whose rows are blocks on a phone; each row begins with its own head. `last`: the last column has most to say. */
export function wideTable(columns: readonly string[], rows: readonly string[], kind: 'even' | 'last' = 'even'): string {
  const head = columns.map((name) => `<th scope="col">${said(name)}</th>`).join('');
  return `<table class="wide${kind === 'last' ? ' last' : ''}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
