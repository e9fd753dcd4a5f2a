// What may be changed at one node of the source, named as Stryker names it. A mutant is an edit (from, to, text) of the file;
// where its switch is placed is told by switches.mjs.

const EQUALITY = {
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const ASSIGNMENT = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '%=': '*=',
  '??=': '&&=',
  '||=': '&&=',
  '&&=': '||=',
};
const LOGICAL = { '&&': '||', '||': '&&', '??': '&&' };
const SWAPPED = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
};
const REMOVED = new Set('filter slice sort reverse toSorted toReversed trim trimStart trimEnd normalize'.split(' '));

const isText = (node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string') || isSum(node);
const isSum = (node) =>
  node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right));
const edit = (mutator, node, text) => ({ mutator, from: node.start, to: node.end, text });

/** The operator stands between both operands; a comment there is not one of our habits. */
function operator(mutator, source, node, texts) {
  const at = source.indexOf(node.operator, node.left.end);
  return texts.map((text) => ({ mutator, from: at, to: at + node.operator.length, text }));
}

function binary(node, source) {
  if (node.operator in EQUALITY) {
    return [
      ...operator('EqualityOperator', source, node, EQUALITY[node.operator]),
      ...['true', 'false'].map((text) => edit('ConditionalExpression', node, text)),
    ];
  }
  if (!(node.operator in ARITHMETIC) || isSum(node)) return [];
  return operator('ArithmeticOperator', source, node, [ARITHMETIC[node.operator]]);
}

function logical(node, source) {
  // In brackets, because `??` stands beside no other.
  const [left, right] = [node.left, node.right].map(({ start, end }) => `(${source.slice(start, end)})`);
  const swapped = [edit('LogicalOperator', node, `${left} ${LOGICAL[node.operator]} ${right}`)];
  if (node.operator === '??') return swapped;
  return [...swapped, ...['true', 'false'].map((text) => edit('ConditionalExpression', node, text))];
}

function call(node, source) {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const { name } = callee.property;
  const found = [];
  if (Object.hasOwn(SWAPPED, name)) found.push(edit('MethodExpression', callee.property, SWAPPED[name]));
  if (REMOVED.has(name)) {
    // From its dot on: what it is called on may end with a bracket of its own.
    const dot = source.lastIndexOf('.', callee.property.start);
    const from = source[dot - 1] === '?' ? dot - 1 : dot;
    found.push({ mutator: 'MethodExpression', from, to: node.end, text: '' });
  }
  return found;
}

function literal(node) {
  if (typeof node.value === 'boolean') return [edit('BooleanLiteral', node, String(!node.value))];
  if (typeof node.value === 'string') return [edit('StringLiteral', node, node.value === '' ? "'mutated'" : "''")];
  return node.regex ? regex(node) : [];
}

/** Anchors taken away, classes turned round. */
function regex(node) {
  const { pattern, flags } = node.regex;
  const patterns = new Set();
  if (pattern.startsWith('^')) patterns.add(pattern.slice(1));
  if (/(?<!\\)\$$/.test(pattern)) patterns.add(pattern.slice(0, -1));
  for (const { index } of pattern.matchAll(/(?<!\\)\[(?!\^)/g)) patterns.add(splice(pattern, index, 1, '[^'));
  for (const { index } of pattern.matchAll(/(?<!\\)\[\^/g)) patterns.add(splice(pattern, index, 2, '['));
  for (const match of pattern.matchAll(/(?<!\\)\\([dwsDWS])/g)) {
    const [, letter] = match;
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    patterns.add(splice(pattern, match.index, 2, `\\${other}`));
  }
  return [...patterns].filter(isPattern(flags)).map((one) => edit('Regex', node, `/${one}/${flags}`));
}

const splice = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length);
const isPattern = (flags) => (pattern) => {
  try {
    new RegExp(pattern, flags);
    return pattern !== '';
  } catch {
    return false;
  }
};

const condition = (node) =>
  node === null || node.type === 'BinaryExpression' || node.type === 'LogicalExpression'
    ? [] // changed where they stand
    : ['true', 'false'].map((text) => edit('ConditionalExpression', node, text));
const loop = (node) => (node === null ? [] : [edit('ConditionalExpression', node, 'false')]);

/** By type of node: its mutants. `inner` says of which child an edit is, where it is not of the node itself. */
export const MUTATORS = {
  BinaryExpression: binary,
  LogicalExpression: logical,
  CallExpression: call,
  Literal: literal,
  TemplateLiteral: (node) => [edit('StringLiteral', node, '``')],
  ArrayExpression: (node) => [edit('ArrayDeclaration', node, node.elements.length === 0 ? "['mutated']" : '[]')],
  ObjectExpression: (node) => (node.properties.length === 0 ? [] : [edit('ObjectLiteral', node, '({})')]),
  UnaryExpression: (node, source) => {
    if (node.operator === '!') return [{ mutator: 'BooleanLiteral', from: node.start, to: node.start + 1, text: '' }];
    if (node.operator !== '-' && node.operator !== '+') return [];
    const text = node.operator === '-' ? '+' : '-';
    return [
      {
        mutator: 'UnaryOperator',
        from: node.start,
        to: node.start + 1,
        text: source[node.start - 1] === text ? ` ${text}` : text,
      },
    ];
  },
  UpdateExpression: (node) => {
    const at = node.prefix ? node.start : node.end - 2;
    return [{ mutator: 'UpdateOperator', from: at, to: at + 2, text: node.operator === '++' ? '--' : '++' }];
  },
  AssignmentExpression: (node, source) =>
    node.operator in ASSIGNMENT ? operator('AssignmentOperator', source, node, [ASSIGNMENT[node.operator]]) : [],
};

/** Mutants of a child that are of the parent's making: conditions, and what an arrow gives back. */
export const OF_A_CHILD = {
  IfStatement: (node) => [[node.test, condition(node.test)]],
  ConditionalExpression: (node) => [[node.test, condition(node.test)]],
  WhileStatement: (node) => [[node.test, loop(node.test)]],
  DoWhileStatement: (node) => [[node.test, loop(node.test)]],
  ForStatement: (node) => [[node.test, loop(node.test)]],
  ArrowFunctionExpression: (node) =>
    node.expression ? [[node.body, [edit('ArrowFunction', node.body, 'undefined')]]] : [],
};
