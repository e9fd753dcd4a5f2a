/** Every page of ours as GitHub shows it: each says what it says, and whatever a record holds stays text in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAccessFaults } from './access.mjs';
import { findRaggedRows, openMarkdown, showMarkdown } from './github-page.mjs';
import { checkNone, checkWidth, golden, repository } from './kit.mjs';

const VERDICT = /^(?:❔ Undetermined|[⛔⚠] Refused|⏳ Waiting|✅ Authorised|➖ Not required)\b/u;
/** The first word of a headline, where it is not the decision itself. */
const SPOKEN = { awaiting: 'waiting' };
/** The most words of a headline. */
const MOST_WORDS = 10;
/** As WCAG AA asks of text. */
const CHART_CONTRAST = 4.5;
/** What one change of high risk may take, in px, and within how many what must be done has to stand. */
const HEIGHTS = { wide: 1000, phone: 1500, action: 500 };
/** As wide as a comment is on GitHub, in px. */
const COMMENT = 812;
const DOCS = /^https:\/\/github\.com\/change-gate\/change-gate\/blob\/[\w./-]+\/docs\/[\w-]+\.md(?:#[\w-]+)?$/;
const MARKER = /^<!-- change-gate[\w ./-]* -->$/;

/** What GitHub makes of plain text, after Markdown and outside of code and links. */
const LIVELY = {
  'a mention': /(?:^|[^\w`/])@[A-Za-z0-9][\w-]*/,
  'a reference': /(?:^|[^\w&])(?:#|GH-)\d+\b/i,
  'a commit': /(?:^|[^\w])[0-9a-f]{7,40}(?![\w-])/,
  'an emoji': /:(?:[+-]1|[a-z0-9_]*[a-z_][a-z0-9_]*):/,
  'a formula': /\$[^$\s](?:[^$]*[^$\s])?\$|\$\$/,
  'a link': /\bhttps?:\/\/|\bwww\.\w|\bmailto:/i,
};

const pages = golden(/\.md$/);

export const checks = Object.fromEntries(
  pages.map((path) => [`${path} says on GitHub what it says, and nothing else`, ({ open }) => checkPage(open, path)]),
);
for (const path of pages.filter((path) => read(path).includes('```mermaid'))) {
  checks[`${path} has charts that can be read, light and dark, wide and on a phone`] = ({ open }) =>
    checkCharts(open, path);
}
for (const name of ['high', 'awaiting', 'late', 'emergency', 'no-record', 'undetermined', 'authorised', 'refused']) {
  checks[`${name} fits on a screen, and what must be done comes first`] = ({ open }) => checkHeight(open, name);
}
checks['words on a wide bar of each kind can be read'] = ({ open }) => checkBars(open);
checks['each of these rules sees what it is there for'] = ({ open }) => checkRules(open);

export const pictures = {
  'waiting-light.png': ({ open }) => openMarkdown(open, read('test/report/golden/high.md'), { width: COMMENT }),
  'waiting-dark.png': ({ open }) =>
    openMarkdown(open, read('test/report/golden/high.md'), { width: COMMENT, theme: 'dark' }),
  'waiting-phone.png': ({ open }) => openMarkdown(open, read('test/report/golden/high.md'), { width: 'phone' }),
  'emergency-light.png': ({ open }) => openMarkdown(open, read('test/report/golden/emergency.md'), { width: COMMENT }),
  'conflict-light.png': ({ open }) => openMarkdown(open, read('test/report/golden/refused.md'), { width: COMMENT }),
  'several-dark.png': ({ open }) =>
    openMarkdown(open, read('test/report/golden/several.md'), { width: COMMENT, theme: 'dark' }),
  'refused-phone.png': ({ open }) => openMarkdown(open, read('test/report/golden/late.md'), { width: 'phone' }),
  'hostile-light.png': async ({ open }) => {
    const view = await openMarkdown(open, read('test/report/golden/hostile.md'), { width: COMMENT });
    // All of it is as long as forty windows, and more of the same.
    await view.page.addStyleTag({ content: 'article { height: 1100px; overflow: hidden }' });
    view.clip = 'article';
    return view;
  },
};

function read(path) {
  return readFileSync(join(repository, path), 'utf8');
}

async function checkPage(open, path) {
  const markdown = read(path);
  const view = await openMarkdown(open, markdown, { width: 'phone' });
  const beside = path.replace(/\.md$/, '.json');
  const report = existsSync(join(repository, beside)) ? JSON.parse(read(beside)) : null;
  checkNone(await findFaults(view, markdown, report), 'on GitHub');
  await checkWidth(view);
}

async function findFaults(view, markdown, report) {
  const seen = await view.page.evaluate(look);
  return [
    ...view.removed
      .filter((what, index) => index > 0 || !isMarker(what, markdown))
      .map((what) => `GitHub removes ${what}`),
    ...view.charts.filter((fault) => fault !== null).map((fault) => `a chart does not draw: ${fault}`),
    ...seen.links.filter((address) => !DOCS.test(address)).map((address) => `it links to ${address}`),
    ...seen.loads.map((element) => `it loads ${element}`),
    ...seen.texts.flatMap((text) =>
      Object.entries(LIVELY).flatMap(([what, pattern]) => {
        const found = pattern.exec(text);
        return found === null
          ? []
          : [`GitHub makes ${what} of ${JSON.stringify(found[0])} in ${JSON.stringify(text.slice(0, 60))}`];
      }),
    ),
    ...findRaggedRows(markdown).map((fault) => `a table is ragged: ${fault}`),
    ...findHeadingFaults(seen.headings, report),
    ...seen.hidden.map((text) => `nobody can see ${JSON.stringify(text)}`),
  ];
}

function isMarker(what, markdown) {
  return MARKER.test(what) && markdown.startsWith(what);
}

function findHeadingFaults(headings, report) {
  const [first, ...others] = headings;
  if (first === undefined) return ['it has no heading'];
  const faults = [];
  if (!first.isFirst) faults.push(`before its first heading stands something else`);
  for (const { level, text } of others) {
    if (level <= first.level) faults.push(`a second heading of the first level: ${text}`);
    if (VERDICT.test(text)) faults.push(`a second verdict: ${text}`);
  }
  if (report?.changes === undefined) return faults;
  if (!VERDICT.test(first.text)) faults.push(`its first heading is no verdict: ${first.text}`);
  const word = SPOKEN[report.decision] ?? report.decision.replace('-', ' ');
  if (first.text.split(/\s+/u).length > MOST_WORDS + 1)
    faults.push(`its verdict is longer than ${MOST_WORDS} words: ${first.text}`);
  if (first.text.replace(/^\S+ /u, '').toLowerCase().indexOf(word) !== 0)
    faults.push(`its verdict is ${first.text.slice(0, 40)}, the report's is ${report.decision}`);
  if (others.length > 0)
    faults.push(`other headings than the verdict: ${JSON.stringify(others.map(({ text }) => text))}`);
  return faults;
}

/** Runs in the page. */
function look() {
  const article = document.querySelector('article');
  const headings = [...article.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    level: Number(heading.tagName[1]),
    text: heading.textContent.trim(),
    isFirst: article.firstElementChild === heading,
  }));
  const texts = [];
  const hidden = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement.closest('svg, style') !== null || text.data.trim() === '') continue;
    if (text.parentElement.closest('code, pre, a') === null) texts.push(text.data);
    // What is folded can be unfolded; everything else has to be there.
    const isFolded = text.parentElement.closest('details:not([open]) > :not(summary)') !== null;
    if (!isFolded && !text.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      hidden.push(text.data.slice(0, 60));
  }
  return {
    headings,
    texts,
    hidden,
    links: [...article.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    loads: [
      ...article.querySelectorAll('img, picture, video, audio, iframe, object, embed, image, use[href^=http]'),
    ].map((element) => element.outerHTML.slice(0, 80)),
  };
}

/** How long a page is as a comment, and how far down the first thing stands that somebody has to do. */
async function checkHeight(open, name) {
  const faults = [];
  const markdown = read(`test/report/golden/${name}.md`);
  const view = await openMarkdown(open, markdown);
  for (const [width, most] of [
    [COMMENT, HEIGHTS.wide],
    ['phone', HEIGHTS.phone],
  ]) {
    await showMarkdown(view, markdown, { width });
    const { height, action } = await view.page.evaluate(measure);
    console.log(
      `       ${name}, ${width === COMMENT ? 'wide' : width}: ${height} px, first action at ${action ?? 'none'}`,
    );
    if (height > most) faults.push(`${width}: ${height} px of at most ${most}`);
    if (action !== null && action > HEIGHTS.action) faults.push(`${width}: what must be done ends at ${action} px`);
  }
  checkNone(faults, 'too long');
}

/** Runs in the page. The first action: the line to paste, else the next step, else the first entry of what stops it. */
function measure() {
  const article = document.querySelector('article');
  const top = article.getBoundingClientRect().top;
  const first = article.querySelector(':scope > pre:not(:has(svg))');
  const next = [...article.querySelectorAll(':scope > p')].find((one) => /^(?:Next|To approve)/u.test(one.textContent));
  const entry = article.querySelector(':scope > ul > li');
  const action = next ?? entry ?? null;
  const end = (element) => Math.round(element.getBoundingClientRect().bottom - top);
  return {
    height: Math.round(article.getBoundingClientRect().height),
    action: action === null ? null : Math.max(end(action), first === null ? 0 : end(first)),
  };
}

async function checkCharts(open, path) {
  const faults = [];
  const view = await openMarkdown(open, read(path));
  for (const theme of ['light', 'dark']) {
    for (const width of ['desktop', 'phone']) {
      await showMarkdown(view, read(path), { theme, width });
      faults.push(...view.charts.filter((fault) => fault !== null));
      const found = [
        ...(await view.page.evaluate(findChartFaults)),
        ...(await view.page.evaluate(findAccessFaults, { within: '.chart', least: CHART_CONTRAST })),
      ];
      faults.push(...found.map((fault) => `${theme}, ${width}: ${fault}`));
    }
  }
  checkNone(faults, 'a chart');
}

/** With the colours of a chart of ours, since a bar is seldom wide enough for its words. */
async function checkBars(open) {
  const [, colours] = /```mermaid\n(%%.*%%)\n/u.exec(read('test/report/golden/refused.md')) ?? [];
  const bars = ['', 'crit, ', 'done, '].map(
    (tag) => `window ${tag.slice(0, 4)} :${tag}2026-11-24 10:00, 2026-11-24 20:00`,
  );
  const chart = ['```mermaid', colours, 'gantt', 'dateFormat YYYY-MM-DD HH:mm', 'section A', ...bars, '```', ''].join(
    '\n',
  );
  const faults = [];
  const view = await openMarkdown(open, chart);
  for (const theme of ['light', 'dark']) {
    await showMarkdown(view, chart, { theme });
    const found = await view.page.evaluate(findAccessFaults, { within: '.chart', least: CHART_CONTRAST });
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  checkNone(faults, 'a bar');
}

/** Runs in the page: words of a chart that lie on each other, or leave it. */
function findChartFaults() {
  return [...document.querySelectorAll('.chart svg')].flatMap((chart) => {
    const words = [...chart.querySelectorAll('text, foreignObject')]
      .filter((text) => text.textContent.trim() !== '')
      .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }));
    if (words.length === 0) return ['it has no words'];
    const edge = chart.getBoundingClientRect();
    const out = words.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
    const on = words.flatMap(({ text, box }, index) =>
      words.slice(index + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return across > 1 && down > 2 ? [`${text} lies on ${other.text}`] : [];
      }),
    );
    return [...out.map(({ text }) => `${text} leaves it`), ...on];
  });
}

const PAGE = '## ✅ Authorised: go\n\n| a | b |\n|:--|:--|\n| 1 | 2 |\n';
const REPORT = { decision: 'authorised', changes: [{}] };

/** Each attack on a page that is right, and a word of what has to be said of it. A rule that sees nothing proves nothing. */
const ATTACKS = [
  ['', null],
  ['<!-- change-gate hidden -->', 'removes <!--'],
  ['<img src=x onerror=alert(1)>', 'loads <img'],
  ['![x](https://evil.example/x.png)', 'loads <img'],
  ['<form>x</form>', 'removes <form>'],
  ['<b style="color:white">x</b>', 'removes <b style>'],
  ['<div hidden>x</div>', 'removes <div hidden>'],
  ['[x](javascript:alert(1))', 'links to'],
  ['<a href="javascript:alert(1)">x</a>', 'removes <a href>'],
  ['[x](https://evil.example)', 'links to'],
  ['www.evil.example', 'links to'],
  ['a@evil.example', 'links to mailto'],
  ['ask @acme/everybody', 'a mention'],
  ['&#64;acme', 'a mention'],
  ['(@acme)', 'a mention'],
  ['fixes #1', 'a reference'],
  ['GH-2', 'a reference'],
  ['4d1f0a2b3c4d', 'a commit'],
  [':white_check_mark:', 'an emoji'],
  ['$x$', 'a formula'],
  ['## ✅ Authorised: really', 'a second verdict'],
  ['<h2>Notices</h2>', 'a second heading'],
  ['### Notices', 'other headings'],
  ['| a | b |\n|:--|:--|\n| 1 | 2 | 3 |', 'ragged'],
  ['```mermaid\ngantt\nfoo bar baz :::\n```', 'does not draw'],
];

async function checkRules(open) {
  const faults = [];
  const plain = await openMarkdown(open, PAGE);
  const find = async (markdown) => {
    const view = markdown.includes('mermaid')
      ? await openMarkdown(open, markdown)
      : await showMarkdown(plain, markdown);
    return findFaults(view, markdown, REPORT);
  };
  for (const [attack, word] of ATTACKS) {
    const found = await find(`${PAGE}\n${attack}\n`);
    if (word === null ? found.length > 0 : !found.some((fault) => fault.includes(word)))
      faults.push(`${JSON.stringify(attack)} gives ${JSON.stringify(found)}, and ought to give ${word}`);
  }
  const before = `text\n\n${PAGE}`;
  const late = await find(before);
  if (!late.some((fault) => fault.includes('before its first')))
    faults.push(`a text before the verdict gives ${JSON.stringify(late)}`);
  const fine = await find(`<!-- change-gate -->\n${PAGE}`);
  if (fine.length > 0) faults.push(`our own marker gives ${JSON.stringify(fine)}`);
  checkNone(faults, 'a rule is blind');
}
