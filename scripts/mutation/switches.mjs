// Puts every mutant of a file into it at once, each behind a switch: `(on(7) ? mutated : as it was)`. One copy of the source, read once,
// can then be any of its mutants. Caches of modules are made anew for each test, so that no mutant lives on in what another remembers.
import { parseAst } from 'rolldown/parseAst';
import { MUTATORS, OF_A_CHILD } from './mutators.mjs';

const ON = 'globalThis.__mutation.on';
/** What is read and not decided by: the wording of a finding. */
const WORDS = new Set(['message', 'remedy']);

/**
 * @param {string} source TypeScript
 * @param {number} first number of the first mutant
 */
export function instrument(source, first) {
  const found = find(source);
  const mutants = found
    .filter(({ isOfWords }) => !isOfWords)
    .map((mutant, index) => ({ ...mutant, id: first + index }));
  const places = new Map();
  for (const mutant of mutants) {
    const key = `${mutant.place.start}:${mutant.place.end}:${mutant.isBlock}`;
    const place = places.get(key) ?? { ...mutant.place, isBlock: mutant.isBlock, mutants: [] };
    place.mutants.push(mutant);
    places.set(key, place);
  }
  const caches = [...source.matchAll(/^const \w+ = (new (?:Weak)?Map(?:<.*>)?\(\));$/gm)].map((match) => {
    const start = match.index + match[0].indexOf(match[1]);
    return { start, end: start + match[1].length, isCache: true, mutants: [] };
  });
  // The outer one first; a block before an expression that fills it.
  const sorted = [...places.values(), ...caches].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = lineStarts(source);
  return {
    text: write(source, 0, source.length, sorted),
    mutants: mutants.map(({ id, mutator, from, to, text }) => {
      const line = lines.findLastIndex((start) => start <= from) + 1;
      const column = from - lines[line - 1] + 1;
      return { id, mutator, line, column, from, to, was: source.slice(from, to), becomes: text };
    }),
    leftOut: found.length - mutants.length,
  };
}

function lineStarts(source) {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function write(source, from, to, places) {
  let text = '';
  let at = from;
  for (let index = 0; index < places.length; ) {
    const place = places[index];
    let next = index + 1;
    while (next < places.length && places[next].start < place.end) next += 1;
    text += source.slice(at, place.start) + writePlace(source, place, places.slice(index + 1, next));
    at = place.end;
    index = next;
  }
  return text + source.slice(at, to);
}

function writePlace(source, place, inner) {
  const { start, end } = place;
  if (place.isCache) return `globalThis.__mutation.cache(() => ${source.slice(start, end)})`;
  if (place.isBlock) {
    const conditions = place.mutants.map(({ id }) => `${ON}(${id})`).join(' || ');
    // Of a block its braces, of a case its statements.
    if (source[start] !== '{') return `if (${conditions}) {} else { ${write(source, start, end, inner)} }`;
    return `{ if (${conditions}) {} else {${write(source, start + 1, end - 1, inner)}} }`;
  }
  // Without `0 ||` TypeScript may read `? (a) : (b) =>` as an arrow with a type.
  const mutated = place.mutants.map(
    ({ id, from, to, text }) => `${ON}(${id}) ? 0 || (${source.slice(start, from)}${text}${source.slice(to, end)}) : `,
  );
  return `(${mutated.join('')}(${write(source, start, end, inner)}))`;
}

/**
 * Names of a file that only its wording uses: a private function or constant of which each mention stands in a message, a remedy or a
 * sentence, or in another such name. Its value goes nowhere else, so nothing is decided by it. Names are compared by their letters, so that one
 * which is used otherwise anywhere in the file is none.
 */
function namesOfWords(program) {
  let known = new Set();
  for (;;) {
    const [declared, used] = [new Set(), new Set()];
    const walk = (node, isOfWords) => {
      if (node === null || typeof node.type !== 'string') return;
      if (node.type.startsWith('TS')) {
        if (node.expression) walk(node.expression, isOfWords);
        return;
      }
      if (node.type === 'Identifier' && !isOfWords) used.add(node.name);
      if (node.type === 'ExportNamedDeclaration' && node.declaration) {
        for (const name of declaredBy(node.declaration)) used.add(name);
      }
      for (const name of declaredBy(node)) declared.add(name);
      const ofWords = isOfWords || isSentence(node) || isNamedWords(node, known);
      for (const [key, child] of childrenOf(node))
        if (!(key === 'id' && declaredBy(node).length > 0)) walk(child, ofWords);
    };
    walk(program, false);
    const names = new Set([...declared].filter((name) => !used.has(name)));
    if (names.size === known.size) return names;
    known = names;
  }
}

/** What a function or a constant is called; `const [a, b] = …` too. */
function declaredBy(node) {
  if (node.type === 'FunctionDeclaration') return [node.id.name];
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(declaredBy);
  if (node.type !== 'VariableDeclarator' || node.init === null) return [];
  if (node.id.type === 'Identifier') return [node.id.name];
  const isList = node.id.type === 'ArrayPattern' && node.id.elements.every((one) => one?.type === 'Identifier');
  return isList ? node.id.elements.map(({ name }) => name) : [];
}

function isNamedWords(node, names) {
  if (node.type !== 'FunctionDeclaration' && node.type !== 'VariableDeclarator') return false;
  const declared = declaredBy(node);
  return declared.length > 0 && declared.every((name) => names.has(name));
}

/** Every mutant with the node at which its switch can stand. */
function find(source) {
  const found = [];
  const program = parseAst(source, { lang: 'ts' });
  const words = namesOfWords(program);
  const add = (edits, place, isOfWords, isBlock = false) => {
    for (const one of edits) found.push({ ...one, place: { start: place.start, end: place.end }, isOfWords, isBlock });
  };

  /** @param chain the whole of `a?.b.c(d)` while on its spine: no part of it can be put in brackets alone */
  function walk(node, isOfWords, chain = null) {
    if (node === null || typeof node.type !== 'string') return;
    if (node.type.startsWith('TS')) {
      // Types are no behaviour; what they are said of is.
      if (node.expression) walk(node.expression, isOfWords, chain);
      return;
    }
    const ofWords = isOfWords || isSentence(node) || isNamedWords(node, words);
    const place = chain ?? node;
    add(MUTATORS[node.type]?.(node, source) ?? [], place, ofWords);
    for (const [child, edits] of OF_A_CHILD[node.type]?.(node) ?? []) add(edits, child, ofWords);
    if (node.optional === true && chain !== null) {
      const target = node.type === 'CallExpression' ? node.callee : node.object;
      const at = source.indexOf('?.', target.end);
      const isName = node.type === 'MemberExpression' && !node.computed;
      add([{ mutator: 'OptionalChaining', from: at, to: at + 2, text: isName ? '.' : '' }], place, ofWords);
    }
    if (node.type === 'BlockStatement' && node.body.length > 0) {
      add([{ mutator: 'BlockStatement', from: node.start, to: node.end, text: '{}' }], node, ofWords, true);
    }
    if (node.type === 'SwitchCase' && node.consequent.length > 0 && node.consequent[0].type !== 'BlockStatement') {
      const span = { start: node.consequent[0].start, end: node.consequent.at(-1).end };
      add([{ mutator: 'BlockStatement', from: span.start, to: span.end, text: '' }], span, ofWords, true);
    }
    for (const [key, value] of childrenOf(node)) {
      const isSpine = key === 'object' || key === 'callee' || (key === 'expression' && node.type === 'ChainExpression');
      const inner = node.type === 'ChainExpression' ? node : isSpine ? chain : null;
      walk(value, ofWords, inner);
    }
  }
  walk(program, false);
  return found;
}

/** The wording of a finding, and any text of more than one word with all that is put into it. */
function isSentence(node) {
  if (node.type === 'Property' && !node.computed && WORDS.has(node.key.name)) return true;
  if (node.type === 'TemplateLiteral') return node.quasis.some(({ value }) => value.raw.includes(' '));
  return node.type === 'Literal' && typeof node.value === 'string' && node.value.includes(' ');
}

/** The children in which something runs: no types, names, targets of assignments or names of modules. */
function childrenOf(node) {
  const skipped = {
    ImportDeclaration: ['specifiers', 'source', 'attributes'],
    ExportNamedDeclaration: ['specifiers', 'source', 'attributes'],
    ExportAllDeclaration: ['source', 'attributes', 'exported'],
    ImportExpression: ['source'],
    TaggedTemplateExpression: ['quasi'],
    ExpressionStatement: node.directive ? ['expression'] : [],
    Property: node.computed ? [] : ['key'],
    MemberExpression: node.computed ? [] : ['property'],
    PropertyDefinition: node.computed ? [] : ['key'],
    MethodDefinition: node.computed ? [] : ['key'],
    TemplateLiteral: ['quasis'],
    UnaryExpression: node.operator === 'delete' ? ['argument'] : [],
    ForInStatement: ['left'],
    ForOfStatement: ['left'],
  }[node.type];
  return Object.entries(node).flatMap(([key, value]) => {
    if (value === null || typeof value !== 'object' || skipped?.includes(key)) return [];
    return Array.isArray(value) ? value.map((one) => [key, one]) : [[key, value]];
  });
}
