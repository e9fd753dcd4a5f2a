// At most one page a decision: each change of a pack is printed on a sheet of A4 of its own, whatever kind of change it is.
import { checkSame } from './kit.mjs';

const FILES = ['usual', 'kinds'].map((name) => `test/oversight/board/golden/${name}.html`);

export const checks = Object.fromEntries(
  FILES.map((file) => [
    `${file} prints each decision on one sheet`,
    async ({ open }) => {
      const view = await open({ file, print: true });
      const ids = await view.page.evaluate(keepCards);
      if (file.includes('kinds') && ids.length < 8) throw new Error(`it has only ${ids.join(', ')}`);
      const sheets = {};
      for (const [at, id] of ids.entries()) {
        await view.page.evaluate(showCard, at);
        const pdf = await view.page.pdf({ format: 'A4', preferCSSPageSize: true });
        sheets[id] = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      }
      checkSame(sheets, Object.fromEntries(ids.map((id) => [id, 1])), 'sheets of each decision');
    },
  ]),
);

/** Runs in the page: leaves the cards, and the heading above the first of them. */
function keepCards() {
  const cards = [...document.querySelectorAll('.card')];
  const heading = [...document.querySelectorAll('h2')].find((one) => one.nextElementSibling === cards[0]);
  document.body.replaceChildren(...(heading === undefined ? [] : [heading]), ...cards);
  return cards.map((card) => card.querySelector('h3').textContent.split(' ')[0]);
}

/** Runs in the page. */
function showCard(at) {
  for (const heading of document.querySelectorAll('h2')) heading.hidden = at !== 0;
  for (const [index, card] of [...document.querySelectorAll('.card')].entries()) card.hidden = index !== at;
}
