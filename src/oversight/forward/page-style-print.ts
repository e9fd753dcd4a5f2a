/** On paper: the agenda with all that is in it, black on white, and nothing to click. Part of calendar-page-style.ts. */
export const PRINT_STYLE = `
@page { margin: 14mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #000; --line: #999; --faint: #fff; --accent: #000; --bad: #000; --bad-ground: #fff;
    --low: #000; --low-ink: #000; --low-ground: #fff; --moderate: #000; --moderate-ink: #000; --moderate-ground: #fff;
    --high: #000; --high-ink: #000; --high-ground: #fff; --extreme: #000; --extreme-ink: #000; --extreme-ground: #fff;
    --unknown: #000; --unknown-ink: #000; --unknown-ground: #fff; --ice: #000; --window-edge: #000; --soft-a: #fff; --soft-b: #fff; --hard-a: #fff; --hard-b: #fff;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, #filters, .tabs, .legend, #month, #timeline, dialog, .page { display: none !important; }
  #agenda { display: block !important; }
  .head { padding-top: 0; }
  .bar { border: 0; margin: 0; justify-content: start; }
  #chosen { display: block; }
  .bar.all { display: none; }
  .day { grid-template-columns: 38mm minmax(0, 1fr); content-visibility: visible; break-inside: auto; padding: 8pt 0; }
  .day .entries { grid-column: 2; grid-row: 1 / 4; margin: 0; gap: 6pt; }
  .day h3 { break-after: avoid; }
  .entry { grid-template-columns: 28mm minmax(0, 1fr); break-inside: avoid; padding: 4pt 8pt; border-left-width: 3pt; }
  .go { color: #000 !important; text-decoration: none; }
  .parts { display: block; }
  .part { margin-bottom: 16pt; }
  .part .list > li { break-inside: avoid; }
  .quiet::details-content { display: block; content-visibility: visible; height: auto; }
}
`;
