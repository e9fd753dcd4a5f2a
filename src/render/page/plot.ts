/**
 * A plot of a series as SVG that stands in a page: bars with a title and a description for those who do not see them, and never without the
 * table of its numbers. A place without a value has no bar and says so; a bar of a part is hatched, not only paler.
 */
import type { Plot } from '../document.ts';
import { said } from './escape.ts';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [560, 200, 56, 22, 28];
const ROOM = HEIGHT - TOP - BOTTOM;
/** More bars than these have no text of their own. */
const MOST_TEXTS = 9;

export function renderPlot({ id, title, description, bars, most, grid }: Plot): string {
  const step = (WIDTH - LEFT) / Math.max(bars.length, 1);
  const heightOf = (value: number): number => (most <= 0 ? 0 : Math.min(value / most, 1) * ROOM);
  const yOf = (value: number): number => TOP + ROOM - heightOf(value);
  const lines = grid.map(
    ({ at, label }) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(yOf(at))}" y2="${round(yOf(at))}"/><text class="axis" x="${LEFT - 8}" y="${round(yOf(at) + 4)}" text-anchor="end">${said(label)}</text>`,
  );
  const every = Math.ceil(bars.length / 12);
  const drawn = bars.map((bar, index) => {
    const middle = LEFT + (index + 0.5) * step;
    const width = Math.min(step * 0.66, 64);
    const label =
      index % every === 0
        ? `<text class="axis" x="${round(middle)}" y="${HEIGHT - 8}" text-anchor="middle">${said(bar.label)}</text>`
        : '';
    const top = bar.value === null ? TOP + ROOM : yOf(bar.value);
    const height = bar.value === null ? 0 : heightOf(bar.value);
    const rect =
      bar.value === null
        ? ''
        : `<rect class="${bar.isWhole ? 'bar' : 'part'}" x="${round(middle - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"${bar.isWhole ? '' : ` fill="url(#${id}-part)"`}/>`;
    const text =
      bars.length <= MOST_TEXTS
        ? `<text class="${bar.value === null ? 'axis' : 'value'}" x="${round(middle)}" y="${round(top - 6)}" text-anchor="middle">${said(bar.text)}</text>`
        : '';
    return `${rect}${text}${label}`;
  });
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${said(title)}</title>
<desc id="${id}-text">${said(description)}</desc>
<defs><pattern id="${id}-part" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="part-ground" width="6" height="6"/><rect class="part-line" width="2.5" height="6"/></pattern></defs>
${lines.join('\n')}
${drawn.join('\n')}
<line class="base" x1="${LEFT}" x2="${WIDTH}" y1="${TOP + ROOM}" y2="${TOP + ROOM}"/>
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
