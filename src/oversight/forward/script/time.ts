/**
 * Days, clock and gaps for the page's script: pure, and the only part of it that counts. Days are whole numbers from 1 January 1970; the
 * clock is that of the offsets in the data, so that a short or a long day is as long as it is.
 */
export const SCRIPT_TIME = String.raw`
const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (number) => String(number).padStart(2, '0');

/** The offset of the zone at an instant, in milliseconds; none, which is UTC, where the data do not reach. */
function offsetAt(instant) {
  const { offsets, from, until } = data.zone;
  if (instant < from || instant >= until) return 0;
  let found = offsets[0][1];
  for (const [start, minutes] of offsets) {
    if (start > instant) break;
    found = minutes;
  }
  return found * MINUTE;
}

const isInZone = (instant) => data.zone.from <= instant && instant < data.zone.until;
const dayOf = (instant) => Math.floor((instant + offsetAt(instant)) / DAY);

/** The first instant of a day; where the clocks pass over midnight, their change. */
function startOfDay(day) {
  const wall = day * DAY;
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  if (offsetAt(wall - before) === before) return wall - before;
  if (offsetAt(wall - after) === after) return wall - after;
  const change = data.zone.offsets.find(([start]) => start > wall - DAY && start <= wall + DAY);
  return change === undefined ? wall - after : change[0];
}

function dayNumber(year, month, day) {
  const past = month > 2 ? year : year - 1;
  const era = Math.floor(past / 400);
  const ofEra = past - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function dateOf(number) {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber(year, 1, 1) > number) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= number) year += 1;
  let month = 12;
  while (dayNumber(year, month, 1) > number) month -= 1;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}

/** 0 Monday to 6 Sunday. */
const weekdayOf = (number) => (((number + 3) % 7) + 7) % 7;

function weekOf(number) {
  const thursday = number - weekdayOf(number) + 3;
  return 1 + Math.floor((thursday - dayNumber(dateOf(thursday).year, 1, 1)) / 7);
}

const writeDay = (number) => {
  const { year, month, day } = dateOf(number);
  return String(year).padStart(4, '0') + '-' + two(month) + '-' + two(day);
};

function readDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text || '');
  if (parts === null) return null;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return writeDay(number) === text ? number : null;
}

const sayDay = (number) => {
  const { year, month, day } = dateOf(number);
  return WEEKDAYS[weekdayOf(number)] + ' ' + day + ' ' + MONTHS[month - 1] + ' ' + year;
};

const shortDay = (number) => {
  const { year, month, day } = dateOf(number);
  return WEEKDAYS[weekdayOf(number)].slice(0, 3) + ' ' + day + ' ' + MONTHS[month - 1].slice(0, 3) + ' ' + year;
};

const clockIn = (instant, offset) => {
  const time = (((instant + offset) % DAY) + DAY) % DAY;
  return two(Math.floor(time / HOUR)) + ':' + two(Math.floor((time % HOUR) / MINUTE));
};

/** 10:00, with the day where it is not the given one. */
function sayTime(instant, day, isUtc) {
  const offset = isUtc ? 0 : offsetAt(instant);
  const own = Math.floor((instant + offset) / DAY);
  const isSameYear = day !== null && dateOf(own).year === dateOf(day).year;
  const date = isSameYear ? shortDay(own).slice(0, -5) : shortDay(own);
  const words = own === day ? clockIn(instant, offset) : date + ' ' + clockIn(instant, offset);
  return isUtc || isInZone(instant) ? words : words + ' UTC';
}

const sayTimes = (span, day, isUtc) => sayTime(span.start, day, isUtc) + '–' + sayTime(span.end, day, isUtc);

/** RFC 3339 in UTC. */
const writeInstant = (instant) => {
  const seconds = Math.floor((((instant % MINUTE) + MINUTE) % MINUTE) / 1000);
  return writeDay(Math.floor(instant / DAY)) + 'T' + clockIn(instant, 0) + ':' + two(seconds) + 'Z';
};

function sayLength(milliseconds) {
  const minutes = Math.round(milliseconds / MINUTE);
  const parts = [[Math.floor(minutes / 1440), 'd'], [Math.floor((minutes % 1440) / 60), 'h'], [minutes % 60, 'min']];
  return parts.filter(([count]) => count > 0).map(([count, unit]) => count + ' ' + unit).join(' ') || '0 min';
}

const isOverlapping = (span, from, to) => span.start < to && from < span.end;

/** Spans in order, those that touch as one. */
function unite(spans) {
  const united = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united[united.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** What is left of spans without others. */
function without(spans, others) {
  const left = [];
  const taken = unite(others);
  for (const span of unite(spans)) {
    let at = span.start;
    for (const other of taken) {
      if (other.end <= at) continue;
      if (other.start >= span.end) break;
      if (other.start > at) left.push({ start: at, end: other.start });
      at = other.end;
    }
    if (at < span.end) left.push({ start: at, end: span.end });
  }
  return left;
}

/** The lowest free row for each bar, which are in order of their left edge; gives the number of rows. */
function stack(bars) {
  const ends = [];
  for (const bar of bars) {
    let row = ends.findIndex((end) => end <= bar.left);
    if (row < 0) row = ends.length;
    ends[row] = bar.right;
    bar.row = row;
  }
  return ends.length;
}

// A formatter without an argument reads the clock, in parts that no setting of the reader changes.
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });

/** The present instant, to the second. */
function now() {
  const part = Object.fromEntries(CLOCK.formatToParts().map(({ type, value }) => [type, Number(value)]));
  return dayNumber(part.year, part.month, part.day) * DAY + part.hour * HOUR + part.minute * MINUTE + part.second * 1000;
}
`;
