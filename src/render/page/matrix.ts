/** The risk matrix as a picture: impact grows upwards and likelihood to the right; the mark is where the record puts the change. */
import type { Block } from '../document.ts';
import { said } from './escape.ts';

const SIZE = 20;

export function renderMatrix({ words, levels, impact, likelihood }: Extract<Block, { kind: 'matrix' }>): string {
  const height = levels.length;
  const cells = levels.flatMap((row, up) =>
    row.map(
      (level, right) =>
        `<rect class="of-${level}" x="${right * SIZE}" y="${(height - 1 - up) * SIZE}" width="${SIZE}" height="${SIZE}"/>`,
    ),
  );
  const [x, y] = [(likelihood - 0.5) * SIZE, (height + 0.5 - impact) * SIZE];
  return `<figure class="matrix">
<svg viewBox="-1 -1 102 102" role="img" aria-label="${said(words)}">${cells.join('')}<circle cx="${x}" cy="${y}" r="6"/></svg>
<figcaption>impact ↑ likelihood →</figcaption>
</figure>
`;
}
