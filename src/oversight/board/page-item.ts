/** One change on the page of a board: its gist and place in the risk matrix, the rows that a member must know, and room for the decision. */

import { bandOf } from '../../domain/risk/risk.ts';
import { shortDigest } from '../../domain/terms/digest.ts';
import type { Bands } from '../../domain/terms/levels.ts';
import { apart, said } from '../../render/page/escape.ts';
import { LONGEST } from '../../render/plain/safe-text.ts';
import type { AgendaItem } from './agenda.ts';
import { partsOf, type Row } from './item-rows.ts';
import type { BoardPack } from './pack.ts';

/** What the head of a card says already. */
const IN_THE_HEAD: readonly string[] = ['Kind', 'Standing'];

export function renderItem(item: AgendaItem, pack: BoardPack, number: number): string {
  const risk = item.risk.final;
  const parts = partsOf(item, pack)
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ label }) => !IN_THE_HEAD.includes(label)) }))
    .map(({ title, rows }) => `<h4>${said(title)}</h4>\n<dl class="rows">\n${rows.map(renderRow).join('\n')}\n</dl>\n`)
    .join('');
  const digest = shortDigest(item.digest);
  return `<article class="card item risk-${risk}" aria-labelledby="item-${number}">
<header>
<div>
<p class="id">${number} · ${apart(item.id, 70)}</p>
<h3 id="item-${number}">${apart(item.title, 200)}</h3>
<p class="facts"><span class="tag">${risk} risk</span> <span>${said(item.priority ?? 'no')} priority</span> <span>${said(item.type)} change</span> <span>digest <code>${said(digest)}</code></span></p>
</div>
${renderMatrix(item, pack.bands)}</header>
${parts}<p class="decision"><span><i class="box"></i>approved</span> <span><i class="box"></i>rejected</span> <span><i class="box"></i>deferred</span> <span class="line">conditions:</span></p>
</article>
`;
}

export function renderRow({ label, texts, kind }: Row): string {
  return `<dt>${said(label)}</dt>\n<dd>${renderTexts(texts, kind)}</dd>`;
}

function renderTexts(texts: readonly string[], kind: Row['kind']): string {
  const items = texts.map((text) => `<li>${apart(text, LONGEST)}</li>`).join('');
  switch (kind) {
    case 'text':
      return texts.map((text) => apart(text, LONGEST)).join(' ');
    case 'steps':
      return `<ol class="steps">${items}</ol>`;
    case 'list':
      return `<ul class="several">${items}</ul>`;
    case 'alert':
      return `<ul class="alert">${texts.map((text) => `<li>⚠ ${apart(text, LONGEST)}</li>`).join('')}</ul>`;
  }
}

const STEPS = [1, 2, 3, 4, 5] as const;
const SIZE = 20;

/** Impact grows upwards and likelihood to the right; the mark is where the record puts the change. */
function renderMatrix({ assessment, risk }: AgendaItem, bands: Bands): string {
  if (assessment === null) return '';
  const { impact, likelihood } = assessment;
  const cells = STEPS.flatMap((up) =>
    STEPS.map(
      (right) =>
        `<rect class="of-${bandOf(up * right, bands)}" x="${(right - 1) * SIZE}" y="${(5 - up) * SIZE}" width="${SIZE}" height="${SIZE}"/>`,
    ),
  ).join('');
  const [x, y] = [(likelihood - 0.5) * SIZE, (5.5 - impact) * SIZE];
  const words = `Impact ${impact} of 5, likelihood ${likelihood} of 5: ${risk.computed ?? risk.final}`;
  return `<figure class="matrix">
<svg viewBox="-1 -1 102 102" role="img" aria-label="${said(words)}">${cells}<circle cx="${x}" cy="${y}" r="6"/></svg>
<figcaption>impact ↑ likelihood →</figcaption>
</figure>
`;
}
