/**
 * File patterns: literals, `?` and `*` within a folder, `**` across folders, `{a,b}` for either. All ways to match are followed at once, a
 * bit each, and character by character: no pattern makes a name take longer than it is long.
 */

/** Whether a path, relative to the root of the repository, is one that the pattern means. */
export type GlobMatch = (path: string) => boolean;

export type Glob = {
  readonly matches: GlobMatch;
  /** Whether something below a folder may be meant; where it may not, nobody has to look into the folder. */
  readonly mayLead: (folder: string) => boolean;
  /** An ending with which every file right in a folder is meant, whatever it begins with; null where there is none. */
  readonly endingIn: (folder: string) => string | null;
};

const SLASH = 0x2f;
/** Any character that the pattern does not spell out. */
const OTHER = -1;
/** Names are much alike, and most of them lead to what was reached before. */
const MOST_KNOWN = 1_000;

/** The places that a part of a name leads to, and where each further character leads from there; null: not remembered. */
type Reached = {
  readonly bits: Uint32Array;
  readonly isEnd: boolean;
  readonly isDead: boolean;
  readonly after: (Reached | undefined)[] | null;
};

/** What stands between two characters of a pattern, from 0; the one after the last place is the end. */
type Places = {
  /** What has to come here: a character, `?` for any but "/", or null for nothing that could: a place to go on from only. */
  readonly tokens: (string | null)[];
  /** Places at which characters may pass: within a folder (`*`), or any (`**`). */
  readonly loops: Map<number, 'folder' | 'all'>;
  /** Ways forward that take no character. */
  readonly ways: [from: number, to: number][];
};

export function compileGlob(glob: string): Glob {
  const places: Places = { tokens: [], loops: new Map(), ways: [] };
  // "**/**" says no more than "**".
  readPart(glob.replace(/(?<=^|\/)\*\*(?:\/\*\*)+(?=\/|$)/gu, '**'), { before: true, after: true }, places);
  const isPossible = literalEnds(glob);
  const run = simulate(places);
  const ending = literalEnding(places);
  return {
    matches: (path) => isPossible(path) && run(path).isEnd,
    mayLead: (folder) => !run(`${folder}/`).isDead,
    endingIn: (folder) =>
      ending !== null && has(run(folder === '' ? '' : `${folder}/`).bits, ending.place) ? ending.text : null,
  };
}

/** What is spelled out after the last place at which any characters may pass, and that place; null where there is no such end. */
function literalEnding({ tokens, loops, ways }: Places): { readonly text: string; readonly place: number } | null {
  const place = Math.max(-1, ...loops.keys());
  const rest = tokens.slice(place);
  const isSpelledOut = rest.every((token) => token !== null && token !== '?' && token !== '/');
  const isLast = ways.every(([from, to]) => from < place && to <= place);
  return place < 0 || rest.length === 0 || !isSpelledOut || !isLast ? null : { text: rest.join(''), place };
}

/** Whether a folder's name begins, or ends, where a part of a pattern does. */
type Edges = { readonly before: boolean; readonly after: boolean };

function readPart(part: string, edges: Edges, { tokens, loops, ways }: Places): void {
  let at = 0;
  while (at < part.length) {
    const sign = part.charAt(at);
    const braces = sign === '{' ? /^\{([^{}]*,[^{}]*)\}/u.exec(part.slice(at)) : null;
    if (sign === '*') {
      const [stars = ''] = /^\*+/u.exec(part.slice(at)) ?? [];
      const next = at + stars.length;
      const isBegun = at === 0 ? edges.before : part[at - 1] === '/';
      const isEnded = next === part.length ? edges.after : part[next] === '/';
      if (stars.length === 2 && isBegun && part[next] === '{') {
        loops.set(tokens.length, 'all');
        at = next;
      } else if (stars.length !== 2 || !isBegun || !isEnded) {
        if (loops.get(tokens.length) === undefined) loops.set(tokens.length, 'folder');
        at = next;
      } else if (part[next] === '/') {
        // No folder at all, or any number of them: "**/" is nothing, or whatever ends in "/".
        const here = tokens.push(null) - 1;
        loops.set(here + 1, 'all');
        tokens.push('/');
        ways.push([here, here + 1], [here, here + 2]);
        at = next + 1;
      } else {
        // "a/**" is also "a"; "*/**" has a folder all the same.
        if (at > 1 && part[at - 2] !== '*') ways.push([tokens.length - 1, tokens.length + 1]);
        loops.set(tokens.length, 'all');
        ways.push([tokens.length, tokens.length + 1]);
        tokens.push(null);
        at = next;
      }
    } else if (braces !== null) {
      const next = at + braces[0].length;
      const inner: Edges = {
        before: at === 0 ? edges.before : part[at - 1] === '/',
        after: next === part.length ? edges.after : part[next] === '/',
      };
      const fork = tokens.push(null) - 1;
      const ends: number[] = [];
      for (const choice of (braces[1] ?? '').split(',')) {
        ways.push([fork, tokens.length]);
        readPart(choice, inner, { tokens, loops, ways });
        ends.push(tokens.push(null) - 1);
      }
      for (const end of ends) ways.push([end, tokens.length]);
      at = next;
    } else {
      tokens.push(sign);
      at += 1;
    }
  }
}

/** The places that are reached, as bits: those at the start, and those after one more character. */
type Machine = {
  readonly start: Uint32Array;
  readonly step: (here: Uint32Array, code: number) => Uint32Array;
  /** The character itself where the pattern spells it out; all others lead to the same places. */
  readonly signOf: (code: number) => number;
};

function machineOf({ tokens, loops, ways }: Places): Machine {
  const end = tokens.length;
  const words = (end >>> 5) + 1;
  const mask = (isIn: (place: number) => boolean): Uint32Array => {
    const bits = new Uint32Array(words);
    for (let place = 0; place <= end; place += 1) if (isIn(place)) set(bits, place);
    return bits;
  };
  const takes = new Map<number, Uint32Array>();
  for (const sign of new Set([...tokens, '/'])) {
    if (sign === null || sign === '?') continue;
    takes.set(
      sign.charCodeAt(0),
      mask((place) => tokens[place] === sign || (tokens[place] === '?' && sign !== '/')),
    );
  }
  const takesOther = mask((place) => tokens[place] === '?');
  const stays = mask((place) => loops.has(place));
  const staysAtSlash = mask((place) => loops.get(place) === 'all');
  const follow = following(ways);
  const start = mask((place) => place === 0);
  follow(start);
  const step = (here: Uint32Array, code: number): Uint32Array => {
    const bits = new Uint32Array(words);
    const taking = takes.get(code) ?? takesOther;
    const staying = code === SLASH ? staysAtSlash : stays;
    let carry = 0;
    for (let word = 0; word < words; word += 1) {
      const taken = (here[word] ?? 0) & (taking[word] ?? 0);
      bits[word] = (taken << 1) | carry | ((here[word] ?? 0) & (staying[word] ?? 0));
      carry = taken >>> 31;
    }
    follow(bits);
    return bits;
  };
  return { start, step, signOf: (code) => (takes.has(code) ? code : OTHER) };
}

/** Adds what is reached without a character. Every way leads forward, so that one pass in their order finds all of it. */
function following(ways: Places['ways']): (bits: Uint32Array) => void {
  const forward = Int32Array.from(
    [...ways].sort(([a], [b]) => a - b).flatMap((way) => way.flatMap((place) => [place >>> 5, 1 << (place & 31)])),
  );
  return (bits) => {
    for (let at = 0; at < forward.length; at += 4) {
      const to = forward[at + 2] ?? 0;
      if (((bits[forward[at] ?? 0] ?? 0) & (forward[at + 1] ?? 0)) !== 0)
        bits[to] = (bits[to] ?? 0) | (forward[at + 3] ?? 0);
    }
  };
}

/** Where a name leads; what is not dead may still end well. */
function simulate(places: Places): (name: string) => Pick<Reached, 'bits' | 'isEnd' | 'isDead'> {
  const end = places.tokens.length;
  const { start, step, signOf } = machineOf(places);
  const known = new Map<string, Reached>();
  const remember = (bits: Uint32Array): Reached => {
    const key = bits.join();
    const reached = known.get(key) ?? {
      bits,
      isEnd: has(bits, end),
      isDead: bits.every((word) => word === 0),
      after: [],
    };
    known.set(key, reached);
    return reached;
  };
  const follow = (from: Reached, path: string, begin: number): Reached => {
    let now = from;
    for (let index = begin; index < path.length && !now.isDead; index += 1) {
      const code = path.charCodeAt(index);
      const sign = signOf(code) - OTHER;
      let next = now.after?.[sign];
      if (next === undefined) {
        const bits = step(now.bits, code);
        if (now.after === null || known.size >= MOST_KNOWN)
          next = { bits, isEnd: has(bits, end), isDead: false, after: null };
        else {
          next = remember(bits);
          now.after[sign] = next;
        }
      }
      now = next;
    }
    return now;
  };
  const first = remember(start);
  /** Files of one folder mostly come one after the other: where their folder leads is found once. */
  let [folder, there] = ['', first];
  return (path) => {
    const name = path.lastIndexOf('/') + 1;
    if (name !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, name);
      there = follow(first, folder, 0);
    }
    return follow(there, path, name);
  };
}

function set(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

function has(bits: Uint32Array, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** A quick no for most paths: how a match has to begin and end, as far as the pattern spells it out. */
function literalEnds(glob: string): GlobMatch {
  const [start = ''] = /^[^*?{}]*/u.exec(glob) ?? [];
  if (start === glob) return (path) => path === glob;
  const [last = ''] = /[^*?{}]*$/u.exec(glob) ?? [];
  // Beside "**" a slash may be left out.
  const [prefix, suffix] = [start.replace(/\/$/u, ''), last.replace(/^\//u, '')];
  return (path) => path.startsWith(prefix) && path.endsWith(suffix);
}
