export const id = 698;
export const ids = [698];
export const modules = {

/***/ 2698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseImport: () => (/* binding */ parseImport)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/diagnostic.js
var diagnostic = __webpack_require__(9619);
;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/components.js
/**
 * From lines to the components of one whole VCALENDAR: every BEGIN has its END, nothing stands before or after it. A file that was cut
 * off must not look like a calendar with fewer events.
 */

const DEEPEST = 8;
const WHOLE = 'Export the calendar again, and commit the whole file.';
/** The calendar of a file, or the first fault. */
function readComponents(lines) {
    const open = [];
    let calendar = null;
    for (const content of lines) {
        const { name, value, line } = content;
        const inner = open.at(-1);
        const isBegin = name === 'BEGIN';
        if (calendar !== null)
            return {
                line,
                message: isBegin && isNamed('VCALENDAR', value)
                    ? 'A second calendar begins here.'
                    : 'There is text after the end of the calendar.',
                remedy: 'Keep one calendar in each file, and name each file under `imports`.',
            };
        if (inner === undefined && !(isBegin && isNamed('VCALENDAR', value)))
            return { line, message: 'The file does not begin with BEGIN:VCALENDAR.', remedy: WHOLE };
        if (isBegin) {
            if (open.length >= DEEPEST)
                return { line, message: `More than ${DEEPEST} parts are nested here.`, remedy: WHOLE };
            // Nobody would look for it there, and it would freeze nothing.
            if (isNamed('VEVENT', value) && open.length !== 1)
                return {
                    line,
                    message: `An event begins inside the ${(0,quote/* quote */.hD)(inner?.name ?? '').slice(1, -1)} of line ${inner?.line ?? line}, where no event can be.`,
                    remedy: WHOLE,
                };
            open.push({ name: nameOf(value), line, properties: [], children: [] });
        }
        else if (name === 'END') {
            if (inner === undefined || !isNamed(inner.name, value))
                return {
                    line,
                    message: `END:${(0,quote/* quote */.hD)(value).slice(1, -1)} stands where END:${(0,quote/* quote */.hD)(inner?.name ?? '').slice(1, -1)} should, for line ${inner?.line ?? line}.`,
                    remedy: WHOLE,
                };
            open.pop();
            const outer = open.at(-1);
            if (outer === undefined)
                calendar = inner;
            else
                outer.children.push(inner);
        }
        else
            inner?.properties.push(content);
    }
    if (calendar !== null)
        return calendar;
    const left = open.at(-1);
    return left === undefined
        ? { line: 1, message: 'The file holds no calendar: it is empty.', remedy: WHOLE }
        : {
            line: left.line,
            message: `The file was cut off: the ${(0,quote/* quote */.hD)(left.name).slice(1, -1)} that begins here has no end.`,
            remedy: WHOLE,
        };
}
function nameOf(value) {
    return value.trim().toUpperCase();
}
function isNamed(name, value) {
    return nameOf(value) === name;
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/invisible.js
var invisible = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time_time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/properties.js
/**
 * Single properties of an iCalendar component: their parameters, and the times, lengths and texts that they hold. What RFC 5545 leaves
 * open, or a file writes otherwise, is refused with the reason.
 */




/** Thrown and caught within the reader of imports only: what is wrong, and the line where it is. */
class Refusal extends Error {
    line;
    remedy;
    constructor(line, message, remedy) {
        super(message);
        this.line = line;
        this.remedy = remedy;
    }
}
const TIME_FORM = 'Write a day (20261224), a time in UTC (20261224T170000Z), or a time with TZID.';
/** The only property of a name; null where there is none. */
function only({ name: kind, properties }, name) {
    const [first, second] = properties.filter((property) => property.name === name);
    const whole = kind === 'VEVENT' ? 'one event' : kind === 'VCALENDAR' ? 'the calendar' : 'one part of a time zone';
    if (second !== undefined)
        throw new Refusal(second.line, `${name} appears twice in ${whole}.`, 'Keep one of the two.');
    return first ?? null;
}
function properties_all({ properties }, name) {
    return properties.filter((property) => property.name === name);
}
/** The parameters by their names in capitals; quotes are taken off. */
function parametersOf({ name, parameters, line }) {
    const found = new Map();
    if (parameters === '')
        return found;
    const each = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/gsu;
    let read = 0;
    for (const match of parameters.matchAll(each)) {
        const [whole, key = '', value = ''] = match;
        if (match.index !== read || found.has(key.toUpperCase()))
            break;
        found.set(key.toUpperCase(), value.replaceAll('"', ''));
        read += whole.length;
    }
    if (read === parameters.length)
        return found;
    throw new Refusal(line, `The parameters of ${name} cannot be read: ${(0,quote/* quote */.hD)(parameters)}.`, TIME_FORM);
}
/** The times of a property, which are divided by commas. */
function readTimes(property, findZone) {
    const parameters = parametersOf(property);
    const type = parameters.get('VALUE')?.toUpperCase() ?? null;
    const tzid = parameters.get('TZID') ?? null;
    return property.value.split(',').map((text) => readTime(property, text.trim(), type, tzid, findZone));
}
/** The one time of a property. */
function readOneTime(property, findZone) {
    const [time, second] = readTimes(property, findZone);
    if (time !== undefined && second === undefined)
        return time;
    throw new Refusal(property.line, `${property.name} has more than one time.`, 'Keep one.');
}
function readTime({ name, line }, text, type, tzid, findZone) {
    const refuse = (because, remedy = TIME_FORM) => new Refusal(line, `${name} is ${(0,quote/* quote */.hD)(text)}${because}.`, remedy);
    if (type !== null && type !== 'DATE' && type !== 'DATE-TIME')
        throw refuse(` of the kind ${(0,quote/* quote */.hD)(type)}, which is not read`);
    const parts = splitTime(text);
    if (parts === null)
        throw refuse(', which is not a day or a time that exists');
    const { day, time, isUtc } = parts;
    if ((type === 'DATE' && time !== null) || (type === 'DATE-TIME' && time === null))
        throw refuse(`, which is not of the type ${type}`);
    if (tzid === null)
        return { day, time, zone: isUtc ? { kind: 'named', name: 'UTC' } : { kind: 'calendar' } };
    if (time === null)
        throw refuse(' with a TZID, but a whole day has no zone', 'Take the TZID out.');
    if (isUtc)
        throw refuse(' with a TZID, but it is a time of UTC already', 'Take either the TZID or the Z out.');
    const zone = findZone(tzid);
    if (zone === null) {
        const remedy = 'Export the calendar with its time zones, or use the name of a zone of the IANA list.';
        throw new Refusal(line, `The time zone ${(0,quote/* quote */.hD)(tzid)} of ${name} is not known, and the file does not define it.`, remedy);
    }
    return { day, time, zone };
}
/** `20261224`, `20261224T170000` or `20261224T170000Z`; null for anything else, and for times that do not exist. */
function splitTime(text) {
    const parts = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z?))?$/.exec(text);
    if (parts === null)
        return null;
    const [, year, month, date, hour, minute, second, utc] = parts;
    const day = (0,days/* parseDay */.Iq)(`${year}-${month}-${date}`);
    if (day === null)
        return null;
    const time = hour === undefined ? null : Number(hour) * time_time/* HOUR */.dp + Number(minute) * time_time/* MINUTE */.pY + Number(second) * 1000;
    return { day, time, isUtc: utc === 'Z' };
}
/** The days and milliseconds of `P1D`, `PT8H30M`, `P1DT12H` or `P2W`. */
function readDuration({ value, line }) {
    const parts = /^\+?P(?:(\d{1,4})W|(?=\d|T)(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)$/.exec(value.trim());
    if (parts === null)
        throw new Refusal(line, `DURATION is ${(0,quote/* quote */.hD)(value)}, which is not a length of time that can be read.`, 'Write it as P1D or PT8H.');
    const [, weeks, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
    return {
        days: (weeks ?? 0) * 7 + (days ?? 0),
        time: (hours ?? 0) * time_time/* HOUR */.dp + (minutes ?? 0) * time_time/* MINUTE */.pY + (seconds ?? 0) * 1000,
    };
}
/** `+0100` or `-033052`, in milliseconds. */
function readOffset({ name, value, line }) {
    const parts = /^([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(value.trim());
    if (parts === null)
        throw new Refusal(line, `${name} is ${(0,quote/* quote */.hD)(value)}, which is not an offset.`, 'Write it as +0100 or -0500.');
    const [, sign, hours, minutes, seconds] = parts;
    const size = Number(hours) * time_time/* HOUR */.dp + Number(minutes) * time_time/* MINUTE */.pY + Number(seconds ?? 0) * 1000;
    return sign === '-' ? -size : size;
}
const LONGEST_NAME = 120;
/** Text as one line that can be shown: what was escaped is taken back, what cannot be seen is named, and what is long is cut. */
function readText(value) {
    const text = value.replace(/\\([\\;,nN])/g, (_, sign) => (sign === 'n' || sign === 'N' ? ' ' : sign));
    const line = (0,invisible/* revealInvisible */.hR)((0,invisible/* joinBlanks */.iP)(text)
        .trim()
        .slice(0, LONGEST_NAME * 2));
    const characters = Array.from(line);
    return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}\u2026` : line;
}
/** Whether times are of one kind: all whole days, or none. */
function isSameKind(a, b) {
    return (a.time === null) === (b.time === null);
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/recurrence.js
var recurrence = __webpack_require__(4161);
;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/rule.js
/**
 * Recurrence rules of imported events: those parts of RFC 5545 that the calendar's own rules have, with COUNT and WKST. What a rule leaves
 * open is taken from the start, as RFC 5545 says; what it cannot be taken from is refused.
 */




const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '));
const REMEDY = 'Use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST, or import single events.';
/** The rule of an event that begins at `start`. */
function readSeries(property, start) {
    const parts = splitParts(property);
    const refuse = refusing(property);
    const count = parts.get('COUNT') ?? null;
    const until = parts.get('UNTIL') ?? null;
    if (count !== null && until !== null)
        throw refuse('it has both COUNT and UNTIL');
    if (count !== null && !/^[1-9]\d{0,4}$/.test(count))
        throw refuse(`COUNT=${count} is not a number from 1 to 99999`);
    const rule = readRule(property, parts, start.day);
    if (count !== null)
        return { rule, until: { kind: 'count', count: Number(count) } };
    return { rule, until: until === null ? null : { kind: 'at', at: readUntil(property, until, start) } };
}
/** The rule alone, complete with what `start` gives; without its end. */
function readRule(property, parts, start) {
    for (const [name, value] of parts)
        if (!PARTS.has(name))
            throw refusing(property)(`${name}=${value} is a part that is not read`);
    const { year, month, day } = start;
    const starting = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
    const own = new Map([...parts].filter(([name]) => name !== 'COUNT' && name !== 'UNTIL' && name !== 'WKST'));
    const read = (0,recurrence/* readRecurrence */.Z)([...own].map(([name, value]) => `${name}=${value}`).join(';'), starting);
    if (read.kind === 'refused')
        throw refusing(property)(read.because);
    const week = parts.get('WKST') ?? 'MO';
    const weekStart = WEEKDAYS.indexOf(week) + 1;
    if (weekStart === 0)
        throw refusing(property)(`WKST=${week} is not a day of the week`);
    return { ...read.rule, weekStart };
}
/** The parts of a rule by name, in capitals. */
function splitParts(property) {
    const parts = new Map();
    for (const part of property.value.trim().toUpperCase().replace(/;$/, '').split(';')) {
        const [name = '', value = '', ...more] = part.split('=');
        if (name === '' || value === '' || more.length > 0 || parts.has(name))
            throw refusing(property)(`"${part}" is not a part of a rule, or appears twice`);
        // Mail programs write it although it says nothing.
        if (part !== 'INTERVAL=1')
            parts.set(name, value);
    }
    return parts;
}
function readUntil(property, text, start) {
    const refuse = refusing(property);
    const until = splitTime(text);
    if (until === null)
        throw refuse(`UNTIL=${text} is not a day or a time that exists`);
    const { day, time, isUtc } = until;
    // An instant at the end of whole days (Google, Exchange) lies in one day there and in another here: the domain takes the later.
    if (start.time === null && !isUtc)
        return { day, time: null, zone: start.zone };
    return { day, time, zone: isUtc ? { kind: 'named', name: 'UTC' } : start.zone };
}
function refusing({ line, value }) {
    return (because) => new Refusal(line, `The rule ${(0,quote/* quote */.hD)(value)} cannot be used: ${(0,invisible/* revealInvisible */.hR)(because.slice(0, 200))}.`, REMEDY);
}
function two(part) {
    return String(part).padStart(2, '0');
}

;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/events.js
/**
 * From a VEVENT to an event of the calendar: when it starts and ends, how it repeats, and which of a series are moved or called off.
 */


/** @throws Refusal where something of it would have to be guessed at */
function readEvent(component, findZone) {
    const { line } = component;
    const dtstart = only(component, 'DTSTART');
    if (dtstart === null)
        throw new Refusal(line, 'The event has no start (DTSTART).', 'Give it one, or take it out.');
    const excluding = only(component, 'EXRULE');
    if (excluding !== null)
        throw new Refusal(excluding.line, 'The event leaves days out by a rule (EXRULE), which is not read.', 'Use EXDATE for each of the days.');
    const start = readOneTime(dtstart, findZone);
    const rule = only(component, 'RRULE');
    const instance = only(component, 'RECURRENCE-ID');
    if (instance !== null && parametersOf(instance).has('RANGE'))
        throw new Refusal(instance.line, 'The event changes all later ones of its series (RANGE), which is not read.', 'End the series before it, and begin another.');
    const also = properties_all(component, 'RDATE').flatMap((property) => readAlike(property, start, findZone));
    const except = properties_all(component, 'EXDATE').flatMap((property) => readAlike(property, start, findZone));
    const repeats = rule ?? properties_all(component, 'RDATE')[0] ?? null;
    if (instance !== null && repeats !== null)
        throw new Refusal(repeats.line, 'One event of a series (RECURRENCE-ID) repeats itself.', 'Take the rule out.');
    const summary = properties_all(component, 'SUMMARY')[0];
    return {
        event: {
            uid: only(component, 'UID')?.value.trim() || null,
            name: readText(summary?.value ?? '') || 'an event without a name',
            line,
            start,
            end: readEnd(component, start, findZone),
            series: rule === null ? null : readSeries(rule, start),
            also,
            except,
        },
        replaces: instance === null ? null : readOneTime(instance, findZone),
        isCancelled: only(component, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
    };
}
/** Times that have to be of the kind of the start: whole days, or not. */
function readAlike(property, start, findZone) {
    const times = readTimes(property, findZone);
    if (times.every((time) => isSameKind(time, start)))
        return times;
    throw unlike(property.name, property.line, start);
}
function unlike(name, line, start) {
    const [own, other] = start.time === null ? ['a whole day', 'a time'] : ['a time', 'a whole day'];
    return new Refusal(line, `The DTSTART of the event is ${own}, but its ${name} is ${other}.`, `Write ${name} as DTSTART is written.`);
}
function readEnd(component, start, findZone) {
    const end = only(component, 'DTEND');
    const duration = only(component, 'DURATION');
    if (end !== null && duration !== null)
        throw new Refusal(duration.line, 'The event has both DTEND and DURATION.', 'Keep one of the two.');
    if (end !== null) {
        const at = readOneTime(end, findZone);
        if (isSameKind(at, start))
            return { kind: 'at', at };
        throw unlike('DTEND', end.line, start);
    }
    if (duration !== null) {
        const length = readDuration(duration);
        if (start.time !== null || length.time === 0)
            return { kind: 'after', ...length };
        throw new Refusal(duration.line, 'The event takes whole days, but its DURATION is not a number of whole days.', 'Write DURATION in days, such as P1D.');
    }
    // RFC 5545 (3.6.1): a day without an end is that day; a time without an end takes no time.
    if (start.time === null)
        return { kind: 'after', days: 1, time: 0 };
    const remedy = 'Give it an end (DTEND), or make it one of whole days.';
    throw new Refusal(component.line, 'The event has no end, so it takes no time.', remedy);
}
/** The events that hold: a single one of a series takes the place of the start that it names. */
function combine(read) {
    const masters = new Map();
    for (const one of read) {
        const { uid } = one.event;
        if (one.replaces === null && uid !== null)
            masters.set(uid, [...(masters.get(uid) ?? []), one]);
    }
    const replaced = new Map();
    for (const { event, replaces } of read) {
        if (replaces === null)
            continue;
        const [master, second] = event.uid === null ? [] : (masters.get(event.uid) ?? []);
        if (second !== undefined)
            throw new Refusal(event.line, 'The event stands for one of a series (RECURRENCE-ID), but two series have its UID.', 'Give each series a UID of its own.');
        if (master === undefined)
            continue;
        if (!isSameKind(replaces, master.event.start))
            throw unlike('RECURRENCE-ID', event.line, master.event.start);
        replaced.set(master, [...(replaced.get(master) ?? []), replaces]);
    }
    return read
        .filter(({ isCancelled }) => !isCancelled)
        .map((one) => ({ ...one.event, except: [...one.event.except, ...(replaced.get(one) ?? [])] }));
}

// EXTERNAL MODULE: ./.build/build/src/files/yaml/utf8.js
var utf8 = __webpack_require__(8695);
;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/lines.js
/**
 * The lines of an iCalendar file: unfolded before they are decoded, because a fold may stand inside a character, and each with the line of
 * the file on which it begins.
 */

const MOST_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const MARK = [0xef, 0xbb, 0xbf];
const EXPORT = 'Export the calendar again, and commit the file as it is.';
/** Properties that say when an event is, or whether it is one. */
const READ = new Set('BEGIN END VERSION METHOD CALSCALE DTSTART DTEND DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID UID STATUS SUMMARY TZID TZOFFSETFROM TZOFFSETTO'.split(' '));
/** All lines but empty ones, or the first fault. A byte-order mark at the start is skipped: mail programs write one. */
function readLines(bytes) {
    if (bytes.length > MOST_BYTES)
        return {
            line: 1,
            message: `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`,
            remedy: 'Export fewer years, or only the calendar that holds the freezes.',
        };
    const lines = [];
    for (const { line, text } of unfold(bytes)) {
        if (text === null)
            return { line, message: 'The file is not UTF-8 from this line on.', remedy: 'Export or save it as UTF-8.' };
        if (text === '')
            continue;
        // Whatever stands after it would be taken for a part of this line, an event among it.
        if (/\r[^\r]/.test(text))
            return {
                line,
                message: 'A line ends with a carriage return (CR) alone.',
                remedy: 'Save the file with the line ends CRLF or LF.',
            };
        const parts = /^([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(text);
        // What nobody asks for may be written badly: a quotation mark in a name, say.
        if (parts === null && !READ.has(/^([A-Za-z0-9-]+)[;:]/.exec(text)?.[1]?.toUpperCase() ?? 'END'))
            continue;
        if (parts === null)
            return { line, message: 'The line is not "NAME:value", as every line of an iCalendar file is.', remedy: EXPORT };
        const [, name = '', parameters = '', value = ''] = parts;
        lines.push({ name: name.toUpperCase(), parameters, value, line });
    }
    return lines;
}
/** Lines of the file joined with those after them that begin with a blank or a tab. */
function* unfold(bytes) {
    let at = MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
    let parts = [];
    let first = 1;
    for (let line = 1; at < bytes.length; line += 1) {
        const feed = bytes.indexOf(LINE_FEED, at);
        const end = feed < 0 ? bytes.length : feed;
        const isFolded = bytes[at] === 0x20 || bytes[at] === 0x09;
        if (!isFolded || parts.length === 0) {
            if (parts.length > 0)
                yield { line: first, text: decode(parts) };
            parts = [];
            first = line;
        }
        const start = isFolded && first !== line ? at + 1 : at;
        parts.push(bytes.subarray(start, end > start && bytes[end - 1] === RETURN ? end - 1 : end));
        at = feed < 0 ? bytes.length : feed + 1;
    }
    if (parts.length > 0)
        yield { line: first, text: decode(parts) };
}
function decode(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return (0,utf8/* decodeUtf8 */._)(only);
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return (0,utf8/* decodeUtf8 */._)(whole);
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/zones.js
var zones = __webpack_require__(5180);
;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/zones.js
/**
 * Time zones of an iCalendar file. Names of places are zones of the IANA list; any other name is what the file itself defines under it
 * (VTIMEZONE), with its own rules. A name that is neither is no zone, and never UTC.
 */






const zones_REMEDY = 'Export the calendar again with its time zones, or use names of the IANA list, such as Europe/London.';
/** @throws Refusal where a definition that is asked for cannot be used */
function findZones(calendar) {
    const known = new Map();
    const defined = calendar.children.filter(({ name }) => name === 'VTIMEZONE');
    return (tzid) => {
        const before = known.get(tzid);
        if (before !== undefined)
            return before;
        const zone = findZone(tzid, defined);
        known.set(tzid, zone);
        return zone;
    };
}
function findZone(tzid, defined) {
    // A name such as EST is one of the list too, but may stand for other clocks where the file says so.
    const place = tzid.trim();
    const isPlace = /^[A-Za-z]/.test(place) && (place.includes('/') || place === 'UTC') && (0,zones/* isKnownZone */.W)(place);
    if (isPlace)
        return { kind: 'named', name: place };
    // Exactly first: only where the file has no such name do an escaped comma and blanks around it make no difference.
    const exact = defined.filter((zone) => properties_all(zone, 'TZID').some(({ value }) => value === tzid));
    const own = exact.length > 0
        ? exact
        : defined.filter((zone) => properties_all(zone, 'TZID').some(({ value }) => plainName(value) === plainName(tzid)));
    const [zone, second] = own;
    if (second !== undefined)
        throw new Refusal(second.line, `The time zone ${(0,quote/* quote */.hD)(tzid)} is defined twice.`, 'Keep one of the two.');
    if (zone !== undefined)
        return { kind: 'defined', name: tzid, observances: readObservances(zone, tzid) };
    return (0,zones/* isKnownZone */.W)(tzid.trim()) ? { kind: 'named', name: tzid.trim() } : null;
}
/** Exchange escapes a comma in the definition (`Amsterdam\\, Berlin`), quotes the name where it is used, and leaves blanks at the end. */
function plainName(name) {
    return name.replace(/\\([\\;,])/g, '$1').trim();
}
function readObservances(zone, tzid) {
    const parts = zone.children.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').map(readObservance);
    const read = parts.filter((part) => !(part instanceof OldRule));
    for (const part of parts) {
        // What an old rule did is forgotten once another part has set the clock anew, before anything was frozen with it.
        const isForgotten = read.some((other) => onsets(other).some((at) => at > OLD && at < NEW));
        if (part instanceof OldRule && !isForgotten)
            throw part.refusal;
    }
    const [first, ...more] = read;
    if (first === undefined)
        throw new Refusal(zone.line, `The time zone ${(0,quote/* quote */.hD)(tzid)} is defined without any offset.`, zones_REMEDY);
    return [first, ...more];
}
/** Rules that ended before this are not asked of any event. */
const OLD = 0;
/** No change is older than the gate. */
const NEW = (0,days/* numberOf */.rl)({ year: 2026, month: 1, day: 1 }) * time_time/* DAY */.d_;
/** A rule that is not read and ended before 1970. */
class OldRule {
    refusal;
    constructor(refusal) {
        this.refusal = refusal;
    }
}
function onsets({ start, from, also }) {
    return [start, ...also].map(({ day, time }) => (0,days/* numberOf */.rl)(day) * time_time/* DAY */.d_ + time - from);
}
function readObservance(component) {
    const needed = (name) => {
        const property = only(component, name);
        if (property === null)
            throw new Refusal(component.line, `This part of a time zone has no ${name}.`, zones_REMEDY);
        return property;
    };
    const onset = needed('DTSTART');
    const start = readLocal(onset);
    const from = readOffset(needed('TZOFFSETFROM'));
    const to = readOffset(needed('TZOFFSETTO'));
    const also = properties_all(component, 'RDATE').flatMap((property) => readTimes(property, () => null).map(({ day, time, zone }) => {
        if (zone.kind !== 'calendar')
            throw new Refusal(property.line, 'A clock change is not given in local time.', zones_REMEDY);
        return { day, time: time ?? start.time };
    }));
    const rule = only(component, 'RRULE');
    if (rule === null)
        return { start, from, to, rule: null, until: null, also };
    const parts = splitParts(rule);
    const until = zones_readEnd(rule, parts.get('UNTIL'), from);
    try {
        return { start, from, to, rule: readChanges(rule, parts, start), until, also };
    }
    catch (trouble) {
        if (trouble instanceof Refusal && until !== null && until < OLD)
            return new OldRule(trouble);
        throw trouble;
    }
}
function readChanges(rule, parts, start) {
    if (parts.get('FREQ') !== 'YEARLY' || parts.has('INTERVAL') || parts.has('COUNT') || parts.has('BYSETPOS'))
        throw new Refusal(rule.line, `The clock is changed by the rule ${(0,quote/* quote */.hD)(rule.value)}, which is not read.`, zones_REMEDY);
    const read = readRule(rule, parts, start.day);
    if (read.byMonth === null)
        throw new Refusal(rule.line, `The clock change ${(0,quote/* quote */.hD)(rule.value)} does not name a month.`, zones_REMEDY);
    return read;
}
/** The last instant of a rule. One without Z is local time before the change. */
function zones_readEnd(rule, text, from) {
    if (text === undefined)
        return null;
    const until = splitTime(text);
    if (until === null)
        throw new Refusal(rule.line, `UNTIL=${(0,quote/* quote */.hD)(text)} is not a time that exists.`, zones_REMEDY);
    const wall = (0,days/* numberOf */.rl)(until.day) * time_time/* DAY */.d_ + (until.time ?? time_time/* DAY */.d_ - 1);
    return until.isUtc ? wall : wall - from;
}
function readLocal(property) {
    const time = splitTime(property.value.trim());
    // A clock is changed at a time that it shows itself: one of another zone would change it at another instant.
    if (time === null || time.time === null || time.isUtc || parametersOf(property).has('TZID'))
        throw new Refusal(property.line, `${property.name} of a time zone is ${(0,quote/* quote */.hD)(property.value)}, not a local time.`, zones_REMEDY);
    return { day: time.day, time: time.time };
}

;// CONCATENATED MODULE: ./.build/build/src/files/icalendar/calendar.js
/**
 * Imported calendars: iCalendar files (RFC 5545) as mail programs export them. Every event is read or the file is refused, at its line;
 * no event is left out but those that the file itself calls cancelled.
 */







const MOST_EVENTS = 5_000;
/** Events that repeat: each of them is looked through day by day. */
const MOST_SERIES = 200;
/** Parts of time zones, and the clock changes that they list: each is asked for every time of an event that names the zone. */
const MOST_ZONE_PARTS = 1_000;
/** Reads an imported file. Never throws. */
function parseImport(path, bytes) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const faults = [];
    const value = readCalendar(bytes, faults);
    if (value === null || faults.length > 0) {
        const diagnostics = faults.map((fault) => ({ reason: 'calendar-invalid', path, column: 1, ...fault }));
        return { kind: 'faulty', diagnostics: (0,diagnostic/* limitDiagnostics */.c)(diagnostics), id: null, text };
    }
    return { kind: 'valid', value, positions: positionsOf(value), text };
}
/** `['events', 2]` is where the third event begins; all else is the file. */
function positionsOf({ events }) {
    return {
        at: ([key, index]) => ({
            line: (key === 'events' && typeof index === 'number' ? events[index]?.line : undefined) ?? 1,
            column: 1,
        }),
    };
}
function readCalendar(bytes, faults) {
    const lines = readLines(bytes);
    if ('message' in lines)
        return refuse(faults, lines);
    const calendar = readComponents(lines);
    if ('message' in calendar)
        return refuse(faults, calendar);
    let isCancelled = false;
    attempt(faults, () => {
        isCancelled = readHead(calendar);
    });
    if (faults.length > 0)
        return null;
    const components = calendar.children.filter(({ name }) => name === 'VEVENT');
    const limit = passedLimit(components) ?? passedZoneLimit(calendar);
    if (limit !== null)
        return refuse(faults, limit);
    const findZone = findZones(calendar);
    const read = [];
    for (const component of components) {
        attempt(faults, () => {
            read.push(readEvent(component, findZone));
        });
    }
    if (faults.length > 0)
        return null;
    const events = isCancelled ? [] : attempt(faults, () => combine(read));
    if (events === null)
        return null;
    return { events, instead: insteadOf(calendar, components.length) };
}
function refuse(faults, fault) {
    faults.push(fault);
    return null;
}
/** What `work` gives; null where it refuses, which is noted. */
function attempt(faults, work) {
    try {
        return work();
    }
    catch (trouble) {
        if (!(trouble instanceof Refusal))
            throw trouble;
        return refuse(faults, { line: trouble.line, message: trouble.message, remedy: trouble.remedy });
    }
}
/** Checks what the calendar says of itself. @returns whether it calls its events off */
function readHead(calendar) {
    const again = 'Export the calendar again as iCalendar 2.0.';
    const version = only(calendar, 'VERSION');
    if (version?.value.trim() !== '2.0')
        throw new Refusal(version?.line ?? calendar.line, version === null
            ? 'The calendar does not say VERSION:2.0.'
            : `The calendar is of VERSION ${(0,quote/* quote */.hD)(version.value)}, not 2.0.`, again);
    const scale = only(calendar, 'CALSCALE');
    if (scale !== null && scale.value.trim().toUpperCase() !== 'GREGORIAN')
        throw new Refusal(scale.line, `The calendar counts days by CALSCALE ${(0,quote/* quote */.hD)(scale.value)}.`, again);
    return only(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
}
function passedLimit(events) {
    const series = events.filter((event) => properties_all(event, 'RRULE').length > 0);
    const remedy = 'Import only the calendar that holds the freezes, or fewer years of it.';
    const over = events[MOST_EVENTS];
    if (over !== undefined)
        return {
            line: over.line,
            message: `The file holds ${events.length} events; at most ${MOST_EVENTS} are read.`,
            remedy,
        };
    const often = series[MOST_SERIES];
    if (often === undefined)
        return null;
    return {
        line: often.line,
        message: `The file holds ${series.length} events that repeat; at most ${MOST_SERIES} are read.`,
        remedy,
    };
}
function passedZoneLimit(calendar) {
    let left = MOST_ZONE_PARTS;
    for (const zone of calendar.children.filter(({ name }) => name === 'VTIMEZONE')) {
        for (const part of [zone, ...zone.children]) {
            const listed = properties_all(part, 'RDATE').reduce((count, { value }) => count + value.split(',').length, 0);
            left -= 1 + listed;
            if (left < 0)
                return {
                    line: part.line,
                    message: `The file defines time zones in more than ${MOST_ZONE_PARTS} parts; no more are read.`,
                    remedy: 'Export the calendar with the zones that its events need, or with names of the IANA list.',
                };
        }
    }
    return null;
}
/** What stands in the file where no event does. */
function insteadOf(calendar, events) {
    if (events > 0)
        return events === 1 ? 'its only event is cancelled' : `all of its ${events} events are cancelled`;
    const others = [...new Set(calendar.children.map(({ name }) => name))].filter((name) => /^V[A-Z]{3,20}$/.test(name));
    if (others.length === 0 && calendar.children.length > 0)
        return 'it holds only extensions (X-)';
    return others.length === 0 ? 'it is empty' : `it holds only ${(0,quote/* listWords */.yh)(others.sort(), 'and')}`;
}


/***/ })

};
