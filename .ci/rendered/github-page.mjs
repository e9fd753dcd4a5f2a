/**
 * Markdown as GitHub shows it: GitHub Flavored Markdown with raw HTML, then only what GitHub's sanitiser lets through, then its charts. It
 * tells what the sanitiser took away, because our pages ought to hold nothing that GitHub removes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { micromark, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const here = dirname(fileURLToPath(import.meta.url));
const mermaid = join(dirname(createRequire(import.meta.url).resolve('mermaid')), 'mermaid.min.js');

/** What GitHub lets through, of what Markdown and our pages can hold. Pictures are let through too, and counted. */
const ELEMENTS =
  'h1 h2 h3 h4 h5 h6 p br hr b i strong em a pre code tt kbd samp var q del ins s strike sup sub img ol ul li table thead tbody tfoot tr td th blockquote dl dt dd details summary div span mark small ruby rt rp input'.split(
    ' ',
  );
const ATTRIBUTES = 'align href src alt title open start type checked disabled class'.split(' ');

/** A view of the page, with `removed` (what GitHub takes away) and `charts` (one entry each: its fault, or null). */
export async function openMarkdown(open, markdown, options = {}) {
  // Mermaid is as large as everything else together.
  const hasCharts = markdown.includes('mermaid');
  const view = await open({ html: shell(hasCharts), ...options });
  return showMarkdown(view, markdown, options);
}

/** The same view with another text, or in another look, as if it had been opened so. Charts need one that was opened for charts. */
export async function showMarkdown(view, markdown, look = {}) {
  const hasCharts = markdown.includes('mermaid');
  await view.look(look);
  view.removed = await view.page.evaluate(fillIn, {
    html: toHtml(markdown),
    elements: ELEMENTS,
    attributes: ATTRIBUTES,
  });
  view.charts = hasCharts ? await view.page.evaluate(drawCharts, look.theme === 'dark' ? 'dark' : 'default') : [];
  return view;
}

/** Rows of tables with another number of cells than their head has; GitHub would cut them or fill them up without a word. */
export function findRaggedRows(markdown) {
  const faults = [];
  let head = 0;
  let cells = 0;
  const document = parse({ extensions: [gfm()] }).document();
  const events = postprocess(document.write(preprocess()(markdown, undefined, true)));
  for (const [kind, token] of events) {
    if (kind === 'enter' && token.type === 'table') head = 0;
    if (kind === 'enter' && token.type === 'tableRow') cells = 0;
    if (kind === 'enter' && (token.type === 'tableData' || token.type === 'tableHeader')) cells += 1;
    if (kind !== 'exit' || token.type !== 'tableRow') continue;
    if (head === 0) head = cells;
    else if (cells !== head) faults.push(`line ${token.start.line} has ${cells} cells, its head ${head}`);
  }
  return faults;
}

function toHtml(markdown) {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function shell(hasCharts) {
  const style = readFileSync(join(here, 'github-page.css'), 'utf8');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A comment</title><style>${style}</style>${hasCharts ? `<script src="${pathToFileURL(mermaid).href}"></script>` : ''}</head>
<body><article></article></body></html>`;
}

/** Runs in the page: parses without running or loading anything, removes what GitHub removes, and puts the rest in. */
function fillIn({ html, elements, attributes }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const removed = [];
  const comments = document.createTreeWalker(parsed, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode())
    removed.push(`<!--${comment.data}-->`);
  if (parsed.head.childNodes.length > 0) removed.push(`<head>${parsed.head.innerHTML.slice(0, 60)}`);
  for (const element of [...parsed.body.querySelectorAll('*')]) {
    const name = element.tagName.toLowerCase();
    if (!elements.includes(name)) {
      removed.push(`<${name}>`);
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name: attribute, value } of [...element.attributes]) {
      const isScript = /^(?:href|src)$/.test(attribute) && !/^(?:https?:|mailto:|#|[^:]*$)/i.test(value);
      if (attributes.includes(attribute) && !isScript) continue;
      removed.push(`<${name} ${attribute}>`);
      element.removeAttribute(attribute);
    }
  }
  // A picture is counted where it stands, and not asked for.
  for (const picture of parsed.body.querySelectorAll('img[src]')) {
    picture.setAttribute('data-src', picture.getAttribute('src'));
    picture.removeAttribute('src');
  }
  // In a comment a line break is one, other than in a file.
  const texts = document.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const isInline = /^(?:P|LI|TD|TH|SUMMARY|SUB|STRONG|EM|H[1-6])$/.test(text.parentElement?.tagName ?? '');
    if (isInline && /\S\n\S/.test(text.data)) broken.push(text);
  }
  for (const text of broken)
    text.replaceWith(
      ...text.data.split('\n').flatMap((line, index) => (index === 0 ? [line] : [parsed.createElement('br'), line])),
    );
  document.querySelector('article').replaceChildren(...document.importNode(parsed.body, true).childNodes);
  return removed;
}

/** Runs in the page, with the settings of GitHub: nothing in a chart may be a script or a link. */
async function drawCharts(theme) {
  globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme, suppressErrorRendering: true });
  const faults = [];
  for (const [index, code] of [...document.querySelectorAll('pre > code.language-mermaid')].entries()) {
    const box = document.createElement('div');
    box.className = 'chart';
    code.parentElement.replaceWith(box);
    try {
      // Mermaid takes the width of a chart from where it is drawn.
      const { svg } = await globalThis.mermaid.render(`chart-${index}`, code.textContent, box);
      box.innerHTML = svg;
      const drawn = box.querySelector('svg')?.getBoundingClientRect();
      const isThere = drawn !== undefined && drawn.width > 100 && drawn.height > 50;
      faults.push(isThere ? null : 'it has no size');
    } catch (error) {
      faults.push(String(error.message ?? error));
    }
  }
  return faults;
}
