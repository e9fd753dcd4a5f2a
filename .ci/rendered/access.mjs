/**
 * What keeps somebody from using a page, found in the page as the browser laid it out. It runs inside of the page, so it may use nothing
 * from outside of its own body. It looks for what a program can be sure of; it does not replace a person with a screen reader. Given
 * `within`, a selector, it looks at the contrast of what is there alone, for a part of a page whose colours are not ours.
 */
export function findAccessFaults(part = null) {
  const faults = [];
  // A page has few colours and many texts, which share what is around them.
  const colours = new Map();
  const opacities = new Map();
  const name = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90);

  if (part !== null) {
    findContrastFaults(part.within, part.least);
    return [...new Set(faults)];
  }
  if (!document.documentElement.lang) faults.push('the page names no language');
  if (document.title.trim() === '') faults.push('the page has no title');
  findHeadingFaults();
  findNameFaults();
  findReferenceFaults();
  findTableFaults();
  findContrastFaults('body', 4.5);
  return [...new Set(faults)];

  function findHeadingFaults() {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown);
    const first = headings.filter(({ tagName }) => tagName === 'H1');
    if (first.length !== 1) faults.push(`there are ${first.length} h1, and ought to be one`);
    let level = 0;
    for (const heading of headings) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) faults.push(`after h${level} comes ${name(heading)}`);
      level = next;
    }
  }

  function findNameFaults() {
    const controls =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=tab], [role=checkbox]';
    const pictures = 'img, [role=img], svg';
    for (const element of document.querySelectorAll(`${controls}, ${pictures}`)) {
      if (!isShown(element) || element.closest('[aria-hidden=true], [role=presentation], [role=none]')) continue;
      // A picture inside of a picture or of a control that has a name belongs to it.
      const outer = element.parentElement?.closest(`${controls}, ${pictures}`);
      if (element.matches(pictures) && outer && nameOf(outer) !== '') continue;
      if (nameOf(element) === '') faults.push(`it has no name: ${name(element)}`);
    }
    for (const element of document.querySelectorAll('[tabindex]')) {
      if (Number(element.getAttribute('tabindex')) > 0)
        faults.push(`it jumps the queue of the tab key: ${name(element)}`);
    }
  }

  function nameOf(element) {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
    const labels = 'labels' in element && element.labels ? [...element.labels] : [];
    const title = element.querySelector?.(':scope > title');
    const inner = element.matches('img, input, select, textarea, svg, [role=img]') ? '' : textOf(element);
    const given = [
      ...by.map((one) => one?.textContent ?? ''),
      element.getAttribute('aria-label') ?? '',
      ...labels.map(textOf),
      element.getAttribute('alt') ?? '',
      element.matches('input[type=submit], input[type=button], input[type=reset]') ? element.value : '',
      title?.textContent ?? '',
      element.getAttribute('title') ?? '',
      inner,
    ];
    // An empty alternative text says that a picture is only decoration.
    if (element.matches('img[alt=""]')) return 'decoration';
    return given.map((text) => text.trim()).find((text) => text !== '') ?? '';
  }

  function textOf(element) {
    const inside = [...element.querySelectorAll('[aria-label], img[alt], svg > title')];
    return `${element.textContent ?? ''} ${inside.map((one) => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '').join(' ')}`;
  }

  function findReferenceFaults() {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      faults.push(`the id ${id} is there twice`);
    const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers', 'list'];
    for (const attribute of attributes) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(/\s+/)) {
          if (document.getElementById(id) === null) faults.push(`${attribute} points nowhere: ${name(element)}`);
        }
      }
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href').slice(1));
      if (id !== '' && document.getElementById(id) === null) faults.push(`the link points nowhere: ${name(link)}`);
    }
  }

  function findTableFaults() {
    for (const table of document.querySelectorAll('table:not([role=presentation])')) {
      if (isShown(table) && table.querySelector('th') === null) faults.push(`the table has no head: ${name(table)}`);
    }
  }

  function findContrastFaults(wanted, ordinary) {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element?.closest(wanted) == null || text.data.trim() === '' || !isShown(element)) continue;
      if (element.closest('script, style, template, noscript, title, desc, option, :disabled, [aria-disabled=true]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      if (box === undefined || isOnlyForReaders(element)) continue;
      const style = getComputedStyle(element);
      const ink = toColour(element instanceof SVGElement ? style.fill : style.color, canvas);
      const ground = groundOf(element, text, canvas);
      if (ground === null) continue;
      const ratio = contrast(lay(ink, ground, opacityOf(element)), ground);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const least = isLarge ? Math.min(3, ordinary) : ordinary;
      if (ratio < least) {
        faults.push(
          `contrast ${ratio.toFixed(2)} of ${JSON.stringify(text.data.trim().slice(0, 40))}, and ought to be ${least}`,
        );
      }
    }
  }

  /** What lies under the text, as one opaque colour; null where that is a picture or a gradient, of which nothing can be said. */
  function groundOf(element, text, canvas) {
    let stack = stackAt(text);
    // Where it is out of the window, or of a box that scrolls, it is not among what is found there. Behind an open dialog nothing is.
    if (!stack.includes(element) && !isBehindDialog(element)) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      stack = stackAt(text);
    }
    const own = stack.indexOf(element);
    const under = own === -1 ? ancestors(element) : stack.slice(own);
    const layers = [];
    for (const one of under) {
      const style = getComputedStyle(one);
      const isShape = one instanceof SVGElement && !(one instanceof SVGSVGElement);
      if (one instanceof SVGElement && one.matches('text, tspan')) continue;
      if (!isShape && style.backgroundImage !== 'none') return null;
      const colour = toColour(
        isShape ? (one instanceof SVGGeometryElement ? style.fill : 'transparent') : style.backgroundColor,
        canvas,
      );
      if (colour === null) return null;
      const alpha = colour[3] * opacityOf(one) * (isShape ? Number(style.fillOpacity) : 1);
      if (alpha > 0) layers.push([...colour.slice(0, 3), alpha]);
      if (alpha >= 0.999) break;
    }
    const isDark =
      matchMedia('(prefers-color-scheme: dark)').matches &&
      /dark/.test(getComputedStyle(document.documentElement).colorScheme);
    return layers.reduceRight((ground, layer) => lay(layer, ground, 1), isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
  }

  function isBehindDialog(element) {
    const dialog = document.querySelector('dialog:modal');
    return dialog !== null && !dialog.contains(element);
  }

  function stackAt(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    return box === undefined ? [] : document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  }

  function ancestors(element) {
    const found = [];
    for (let one = element; one !== null; one = one.parentElement) found.push(one);
    return found;
  }

  function opacityOf(element) {
    if (element === null) return 1;
    if (!opacities.has(element))
      opacities.set(element, Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement));
    return opacities.get(element);
  }

  function toColour(css, canvas) {
    if (!colours.has(css)) colours.set(css, readColour(css, canvas));
    return colours.get(css);
  }

  function readColour(css, canvas) {
    if (css === 'none') return [0, 0, 0, 0];
    if (css.startsWith('url(')) return null;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function lay(over, under, opacity) {
    const alpha = over[3] * opacity;
    return [0, 1, 2].map((part) => over[part] * alpha + under[part] * (1 - alpha)).concat(1);
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour) {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function isShown(element) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /** Text that is there for screen readers alone, cut down to nothing for the eye. */
  function isOnlyForReaders(element) {
    return ancestors(element).some((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width <= 1 && height <= 1 && getComputedStyle(one).overflow !== 'visible';
    });
  }
}
