/**
 * The offset of a time zone at an instant, from the zone data of this machine: the one place that asks for them. A formatter is
 * made once for each zone, because the first costs as much as half of an empty Node (12 ms), and every other about 1 ms.
 */

const formatters = new Map<string, Intl.DateTimeFormat | null>();

/** All names of three letters that the IANA list has. */
const SHORT = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

/** Whether the zone data of this machine know the name. */
export function isKnownZone(zone: string): boolean {
  return findFormatter(zone) !== null;
}

const DAY = 24 * 60 * 60_000;

/** By zone and midnight of UTC, which is all that the answer hangs on: as many as the days that a run is about. */
const midnights = new Map<string, Map<number, number>>();

/**
 * How far the clocks of a known zone are ahead of UTC at an instant; both in milliseconds, west of UTC below 0. @throws RangeError
 * where the zone is not known. No zone changes its clocks and changes them back between two midnights: where these agree the data are not
 * asked again, because thousands of records name times of the same days.
 */
export function aheadAt(instant: number, zone: string): number {
  const midnight = Math.floor(instant / DAY) * DAY;
  const ahead = aheadAtMidnight(midnight, zone);
  if (instant === midnight || aheadAtMidnight(midnight + DAY, zone) === ahead) return ahead;
  return readAhead(instant, zone);
}

/** @param midnight one of UTC */
function aheadAtMidnight(midnight: number, zone: string): number {
  let known = midnights.get(zone);
  if (known === undefined) {
    known = new Map();
    midnights.set(zone, known);
  }
  let ahead = known.get(midnight);
  if (ahead === undefined) {
    ahead = readAhead(midnight, zone);
    known.set(midnight, ahead);
  }
  return ahead;
}

function readAhead(instant: number, zone: string): number {
  const formatter = findFormatter(zone);
  if (formatter === null) throw new RangeError(`The time zone ${zone} is not known.`);
  // "1/1/1970, GMT+01:00"; "GMT-00:01:15" before zones had whole minutes.
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(formatter.format(instant)) ?? [];
  const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}

function findFormatter(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function makeFormatter(zone: string): Intl.DateTimeFormat | null {
  // Offsets are no zones: they do not change their clocks. Some versions of Node take them for names.
  if (!/^[A-Za-z]/.test(zone)) return null;
  // Node knows abbreviations that are in no list of zones, and not by what people mean: its BST is Dhaka, its AST Anchorage.
  if (/^[A-Za-z]{3}$/.test(zone) && !SHORT.has(zone.toUpperCase())) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}
