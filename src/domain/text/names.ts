/** How names are compared: logins and environment names without regard to ASCII case, patterns with `*` and `?` only. */

const ASCII = /^[\0-\x7f]*$/;

/** Lowers A to Z only: `toLowerCase` would fold the Kelvin sign into k. */
export function foldCase(name: string): string {
  // Of ASCII alone both mean the same, and one is much faster.
  return ASCII.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

export function isSameName(a: string, b: string): boolean {
  return foldCase(a) === foldCase(b);
}

export function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(other, name));
}

/** Whether a pattern of literals, `*` (any run) and `?` (one character) matches the whole name. Linear in both, no regular expression. */
export function isNameMatch(pattern: string, name: string): boolean {
  const p = foldCase(pattern);
  const n = foldCase(name);
  let at = 0;
  let star = -1;
  let resume = 0;
  let i = 0;
  while (i < n.length) {
    if (at < p.length && p[at] === '*') {
      star = at;
      resume = i;
      at += 1;
    } else if (at < p.length && (p[at] === '?' || p[at] === n[i])) {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      i = resume;
    } else return false;
  }
  while (at < p.length && p[at] === '*') at += 1;
  return at === p.length;
}

/** A scalar or a list as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
