/** Names in a sentence. Of many the first ten, so that a sentence stays one. */
const MOST = 10;

/** `cpatel, dlee or efox`. */
export function listOr(names: readonly string[]): string {
  return list(names, 'or', 'or one of');
}

/** `production and staging`. */
export function listAnd(names: readonly string[]): string {
  return list(names, 'and', 'and');
}

function list(names: readonly string[], last: string, rest: string): string {
  const shown = names.slice(0, MOST);
  if (names.length > MOST) return `${shown.join(', ')} ${rest} ${names.length - MOST} more`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${last} ${shown[shown.length - 1]}`;
}
