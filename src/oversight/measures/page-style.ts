/** What the page of the measures has beside the common style: tiles, the figure of a measure, and plots. */
export const MEASURES_STYLE = `
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 12px; margin-top: 24px; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 10px 14px; }
.tiles a { font-size: .92rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.25; font-weight: 650; }
.tiles span { font-size: .86rem; color: var(--soft); }
.without { color: var(--soft); font-style: italic; font-weight: 500 !important; }
.measure p { margin-top: 4px; max-width: 46rem; }
.figure b { font-size: 1.9rem; line-height: 1.2; font-weight: 650; margin-right: 8px; }
.fraction span { display: block; }
.numbers { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 14px 24px; margin-top: 14px; align-items: start; }
.numbers figure { grid-row: span 2; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 12px 14px 8px; }
.numbers table { font-size: .88rem; }
.numbers th, .numbers td { padding: 4px 10px; }
.plot { display: block; width: 100%; height: auto; font-size: 12px; }
.plot text { fill: var(--ink); }
.plot .axis { fill: var(--soft); }
.plot .value { font-weight: 600; paint-order: stroke; stroke: var(--card); stroke-width: 3px; }
.plot line { fill: none; }
.plot .grid { stroke: var(--grid); stroke-width: 1; }
.plot .base { stroke: var(--ink); stroke-width: 1.5; }
.plot .bar { fill: var(--bar); }
.plot .part { stroke: var(--bar); stroke-width: 1.5; }
.plot .part-ground { fill: var(--card); }
.plot .part-line { fill: var(--bar); }
.notes { margin-top: 10px; font-size: .92rem; color: var(--soft); }
.notes li { padding-left: 14px; text-indent: -14px; }
.notes li::before { content: "– "; }
@media (max-width: 640px) {
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tiles li { padding: 8px 10px; }
  .tiles b { font-size: 1.25rem; }
  .numbers { grid-template-columns: minmax(0, 1fr); }
  .plot { font-size: 17px; }
}
@media print {
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 4pt; }
  .tiles a { text-decoration: none; }
  .measure { break-inside: avoid; }
  .numbers figure { padding: 4pt; }
}
`;
