/** The kit itself: each of its rules sees the fault that it is there for, and a good page has none. */
import { checkAccess, checkApart, checkNone, checkWidth } from './kit.mjs';

const GOOD = `<h1>Changes</h1><p>Text on white</p><a href="#x" id="x">Up</a><label>Name <input></label>
<table><tr><th scope="col">a</th></tr><tr><td>1</td></tr></table>
<svg role="img" aria-label="A chart" width="120" height="20"><rect width="120" height="20" fill="#036"/><text y="14" fill="#fff">bar</text></svg>`;

/** What is added to a good page, and a word of what has to be said of it. */
const FAULTS = [
  ['<h1>Again</h1>', 'there are 2 h1'],
  ['<h3>Deep</h3>', 'after h1 comes'],
  ['<button></button>', 'it has no name'],
  ['<button><svg aria-hidden="true"></svg></button>', 'it has no name'],
  ['<input>', 'it has no name'],
  ['<svg width="9" height="9"></svg>', 'it has no name'],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9">', 'it has no name'],
  ['<p id="x">x</p>', 'the id x is there twice'],
  ['<p aria-labelledby="nothing">x</p>', 'points nowhere'],
  ['<a href="#nothing">x</a>', 'points nowhere'],
  ['<a href="#x" tabindex="2">x</a>', 'jumps the queue'],
  ['<table><tr><td>x</td></tr></table>', 'has no head'],
  ['<p style="color: #999">pale</p>', 'contrast 2.8'],
  ['<p style="opacity: 0.4">faint</p>', 'contrast'],
  ['<p style="background: #333; color: #111">dark</p>', 'contrast'],
  ['<div style="background: #000"><p>inherited</p></div>', 'contrast 1.00'],
  [
    '<svg role="img" aria-label="x" width="60" height="20"><rect width="60" height="20" fill="#555"/><text y="14">x</text></svg>',
    'contrast',
  ],
];

export const checks = {
  'what keeps somebody from using a page is found': async ({ open }) => {
    const faults = [];
    await checkAccess(await open({ html: page(GOOD) }));
    for (const [fault, word] of FAULTS) {
      const view = await open({ html: page(`${GOOD}${fault}`) });
      await expectFault(faults, fault, word, () => checkAccess(view));
    }
    const bare = await open({ html: '<!doctype html><h1>x</h1>' });
    await expectFault(faults, 'a page without its frame', 'no language', () => checkAccess(bare));
    await expectFault(faults, 'a page without its frame', 'no title', () => checkAccess(bare));
    checkNone(faults, 'a rule is blind');
  },
  'the dark theme is judged on its own ground': async ({ open }) => {
    const html = page('<h1>x</h1>', ':root { color-scheme: light dark } h1 { color: light-dark(#000, #222) }');
    await checkAccess(await open({ html }));
    const faults = [];
    const dark = await open({ html, theme: 'dark' });
    await expectFault(faults, 'ink that is dark in the dark', 'contrast', () => checkAccess(dark));
    checkNone(faults, 'a rule is blind');
  },
  'what does not fit on a phone is found': async ({ open }) => {
    const faults = [];
    const wide = '<p style="width: 500px">x</p>';
    const boxed = `<div style="overflow-x: auto">${wide}</div>`;
    await checkWidth(await open({ html: page(boxed), width: 'phone' }));
    await checkWidth(await open({ html: page(wide) }));
    const view = await open({ html: page(wide), width: 'phone' });
    await expectFault(faults, wide, 'px wide', () => checkWidth(view));
    const off = await open({ html: page('<button style="margin-left: -50px">x</button>'), width: 'phone' });
    await expectFault(faults, 'a control on the left of the page', 'cut off', () => checkWidth(off));
    checkNone(faults, 'a rule is blind');
  },
  'what overlaps is found': async ({ open }) => {
    const faults = [];
    const view = await open({ html: page('<p>one</p><p>two</p><b>three</b> <b style="margin-left: -20px">four</b>') });
    await checkApart(view, 'p');
    await expectFault(faults, 'two words', 'overlap', () => checkApart(view, 'b'));
    await expectFault(faults, 'nothing', 'nothing is', () => checkApart(view, 'i'));
    checkNone(faults, 'a rule is blind');
  },
  'a page reaches no network, and its errors are kept': async ({ open }) => {
    const view = await open({
      html: page(`<img alt="x" src="https://evil.example/x.png"><script>throw new Error('thrown')</script>
        <script>console.error('written')</script><script>new WebSocket('wss://evil.example/s')</script>`),
    });
    const wanted = ['https://evil.example/x.png', 'wss://evil.example/s', 'thrown', 'written'];
    const findMissing = () => {
      const said = [...view.errors, ...view.requests].join('\n');
      return wanted.filter((word) => !said.includes(word));
    };
    // The browser tells of each in its own time; what is missing at the end fails below.
    for (let turn = 0; turn < 100 && findMissing().length > 0; turn += 1) await view.page.waitForTimeout(50);
    const missing = findMissing();
    view.errors.length = 0;
    view.requests.length = 0;
    checkNone(missing, 'it was not noticed');
  },
};

function page(body, style = '') {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Changes</title><style>body { margin: 0 } ${style}</style></head><body>${body}</body></html>`;
}

async function expectFault(faults, what, word, check) {
  const said = await check().then(
    () => 'nothing',
    ({ message }) => message,
  );
  if (!said.includes(word)) faults.push(`${what} gives ${said}, and ought to give ${word}`);
}
