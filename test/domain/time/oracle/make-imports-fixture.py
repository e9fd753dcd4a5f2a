"""Writes golden/imports.json: what python's dateutil and zoneinfo say about the events of small iCalendar files.

Run by hand after a change of the list of events, with Debian's python3, python3-dateutil and tzdata:
    python3 test/domain/time/oracle/make-imports-fixture.py > test/domain/time/oracle/golden/imports.json
The file is committed, so that the tests need no python. Times follow the calendar's own rule for clock changes: forward in a gap, the first
of two for a start and the second for an end; an event ends at the same time on the wall each time that it happens.
"""

import datetime as dt
import json
import sys
from zoneinfo import ZoneInfo

import dateutil
from dateutil.rrule import rruleset, rrulestr

UTC = dt.timezone.utc
FIRST, LAST = dt.datetime(2023, 1, 1, tzinfo=UTC), dt.datetime(2028, 1, 1, tzinfo=UTC)
CALENDAR = "Europe/London"

# Name, zone (None: floating, "UTC", a place), start, end (None: a whole day), rule, EXDATE, RDATE, overrides (instance, start, end; None: cancelled).
# A time that is (zone, text) is of a zone of its own, whatever that of the start is.
EVENTS = [
    ("one day", None, "20261224", None, None, [], [], []),
    ("three days", None, "20261224", "20261227", None, [], [], []),
    ("day of the spring change", None, "20260329", None, None, [], [], []),
    ("day of the autumn change", None, "20261025", None, None, [], [], []),
    ("every year", None, "20201224", "20201227", "FREQ=YEARLY", [], [], []),
    ("every leap day", None, "20200229", None, "FREQ=YEARLY", [], [], []),
    ("last day of each month", None, "20250131", None, "FREQ=MONTHLY;BYMONTHDAY=-1", [], [], []),
    ("the 31st of each month that has one", None, "20250131", None, "FREQ=MONTHLY", [], [], []),
    ("days until a day", None, "20260105", None, "FREQ=DAILY;UNTIL=20260109", [], [], []),
    ("every second Monday from Sunday on", None, "20260104", None, "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO", [], [], []),
    ("every second Monday from Monday on", None, "20260104", None, "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU,MO", [], [], []),
    ("working days, five times", None, "20260122", None, "FREQ=DAILY;COUNT=5;BYDAY=MO,TU,WE,TH,FR", [], [], []),
    ("last working day of a quarter", None, "20240329", None, "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", [], [], []),
    ("days with some left out", None, "20260601", None, "FREQ=DAILY;COUNT=7", ["20260603", "20260607"], [], []),
    ("listed days", None, "20260601", None, None, [], ["20260701", "20260801"], []),
    ("a year end of two weeks", None, "20231218", "20240102", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18", [], [], []),
    ("an evening", "Europe/London", "20261218T170000", "20261218T230000", None, [], [], []),
    ("a night over the spring change", "Europe/London", "20260328T220000", "20260329T060000", None, [], [], []),
    ("a night over the autumn change", "Europe/London", "20261024T220000", "20261025T060000", None, [], [], []),
    ("Saturday nights", "Europe/London", "20260103T220000", "20260104T060000", "FREQ=WEEKLY;BYDAY=SA", [], [], []),
    ("Sundays within the changed hour", "Europe/London", "20260104T010000", "20260104T013000", "FREQ=WEEKLY", [], [], []),
    ("Sundays from the changed hour", "Europe/London", "20260104T013000", "20260104T020000", "FREQ=WEEKLY;COUNT=60", [], [], []),
    ("Sundays out of the changed hour", "Europe/London", "20260104T013000", "20260104T021500", "FREQ=WEEKLY;COUNT=60", [], [], []),
    ("until an instant, the last one in", "Europe/London", "20260601T090000", "20260601T170000", "FREQ=DAILY;UNTIL=20260605T080000Z", [], [], []),
    ("until an instant, the last one out", "Europe/London", "20260601T090000", "20260601T170000", "FREQ=DAILY;UNTIL=20260605T075959Z", [], [], []),
    ("month ends in New York", "America/New_York", "20240131T180000", "20240201T020000", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=30", [], [], []),
    ("second Tuesdays in New York", "America/New_York", "20240109T013000", "20240109T033000", "FREQ=MONTHLY;BYDAY=2TU", ["20240312T013000"], [], []),
    ("New York on the day of its change", "America/New_York", "20260301T013000", "20260301T023000", "FREQ=WEEKLY;COUNT=40", [], [], []),
    ("Thanksgiving", "America/New_York", "20231123T000000", "20231125T000000", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", [], [], []),
    ("Lord Howe over its half hours", "Australia/Lord_Howe", "20260404T230000", "20260405T040000", None, [], [], []),
    ("Lord Howe every Sunday", "Australia/Lord_Howe", "20260104T013000", "20260104T021500", "FREQ=WEEKLY", [], [], []),
    ("Kathmandu", "Asia/Kathmandu", "20260101T000000", "20260101T003000", "FREQ=DAILY;COUNT=400", [], [], []),
    ("an evening in UTC", "UTC", "20260105T200000", "20260106T040000", "FREQ=WEEKLY;BYDAY=MO,TU,WE", [], [], []),
    ("a time without a zone", None, "20260701T090000", "20260701T100000", "FREQ=DAILY;COUNT=200", [], [], []),
    ("EXDATE over two seasons", "Europe/London", "20260301T120000", "20260301T130000", "FREQ=WEEKLY;COUNT=12", ["20260329T120000", "20260405T120000"], [], []),
    ("RDATE beside a rule", "Europe/London", "20260302T090000", "20260302T110000", "FREQ=WEEKLY;COUNT=4", [], ["20260801T140000", "20261101T013000"], []),
    ("one moved", "Europe/London", "20260302T090000", "20260302T110000", "FREQ=WEEKLY;COUNT=4", [], [], [("20260309T090000", "20260310T150000", "20260310T180000")]),
    ("one called off", "Europe/London", "20260302T090000", "20260302T110000", "FREQ=WEEKLY;COUNT=4", [], [], [("20260316T090000", None, None)]),
    ("a day moved out of its series", None, "20260302", None, "FREQ=WEEKLY;COUNT=4", [], [], [("20260316", "20270101", "20270104")]),
    ("a listed day moved", None, "20260601", None, None, [], ["20260701"], [("20260701", "20260702", "20260703")]),
    ("odd years", None, "20230601", None, "FREQ=YEARLY;INTERVAL=2;BYMONTH=6,9;BYDAY=1TH", [], [], []),
    ("the first and the last Monday of a year", None, "20240101", None, "FREQ=YEARLY;BYDAY=1MO,-1MO;COUNT=9", [], [], []),
    ("the first of every month, by a yearly rule", None, "20230101", None, "FREQ=YEARLY;BYMONTHDAY=1", [], [], []),
    ("every tenth day", "Europe/London", "19991231T230000", "20000101T010000", "FREQ=DAILY;INTERVAL=10", [], [], []),
]

ZONES = [None, "UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]


def elsewhere(text, zone, other):
    """A wall time of one zone as (other zone, wall time there)."""
    there = edge(parse(text), ZoneInfo(zone or CALENDAR), False).astimezone(ZoneInfo(other or CALENDAR))
    return other, there.strftime("%Y%m%dT%H%M%S")


def events_of_two_zones():
    """Every property that may have a time, in every zone, beside a start in every other one."""
    for zone in ZONES:
        for other in ZONES:
            if zone == other:
                continue
            pair = f"start of {zone or 'no zone'}, {other or 'no zone'}"
            start, end = "20260301T090000", "20260301T170000"
            yield (f"{pair} for RDATE", zone, start, end, None, [], [(other, "20260330T090000"), (other, "20261124T230000")], [])
            yield (f"{pair} for RDATE beside a rule", zone, start, end, "FREQ=WEEKLY;COUNT=3", [], [(other, "20261101T013000")], [])
            yield (f"{pair} for EXDATE", zone, start, end, "FREQ=WEEKLY;COUNT=8", [elsewhere("20260329T090000", zone, other), elsewhere("20260405T090000", zone, other)], [], [])
            yield (f"{pair} for EXDATE of an RDATE", zone, start, end, None, [elsewhere("20260701T090000", zone, other)], ["20260701T090000", "20260702T090000"], [])
            yield (f"{pair} for RECURRENCE-ID", zone, start, end, "FREQ=WEEKLY;COUNT=8", [], [], [(elsewhere("20260329T090000", zone, other), (other, "20260401T200000"), (other, "20260402T010000"))])
            yield (f"{pair} for DTEND", zone, start, elsewhere(end, zone, other), "FREQ=WEEKLY;COUNT=8", [], [], [])
            if other == "UTC":
                yield (f"{pair} for UNTIL", zone, start, end, f"FREQ=DAILY;UNTIL={elsewhere('20260405T090000', zone, other)[1]}Z", [], [], [])


def parse(text):
    return dt.datetime.strptime(text, "%Y%m%dT%H%M%S" if "T" in text else "%Y%m%d")


def edge(wall, zone, is_end):
    """The contract's edge, as in make-recurrence-fixture.py."""
    aware = wall.replace(tzinfo=zone)
    back = aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    in_gap = back != wall
    return aware.replace(fold=0 if in_gap or not is_end else 1).astimezone(UTC)


def gap_end(wall, zone):
    """The instant at which the clock passes over a wall time: found minute by minute."""
    at = (wall - dt.timedelta(hours=14)).replace(tzinfo=UTC)
    offset = at.astimezone(zone).utcoffset()
    while at.astimezone(zone).replace(tzinfo=None) < wall:
        at += dt.timedelta(minutes=1)
    assert at.astimezone(zone).utcoffset() != offset
    return at


def span(start, length, zone):
    first, last = edge(start, zone, False), edge(start + length, zone, True)
    if first < last:
        return [first, last]
    # What the gap left of it; an event that lies wholly inside the gap is as long as ever, after it.
    rest = gap_end(start, zone)
    return [rest, last] if rest < last else [first, first + length]


def written(time, zone):
    """Zone and wall time of a time as it is written."""
    own, text = time if isinstance(time, tuple) else (zone, time)
    return ZoneInfo(own or CALENDAR), parse(text)


def spans_of(event):
    _, zone_name, start, end, rule, exdates, rdates, overrides = event
    zone = ZoneInfo(zone_name or CALENDAR)
    first = parse(start)
    length, exact = dt.timedelta(days=1), None
    if isinstance(end, tuple):
        exact = edge(written(end, None)[1], written(end, None)[0], True) - edge(first, zone, False)
    elif end:
        length = parse(end) - first
    dates = rruleset()
    if rule:
        # dateutil compares UNTIL with the clock of the start.
        parts = []
        for part in rule.split(";"):
            if part.startswith("UNTIL=") and part.endswith("Z"):
                local = parse(part[6:-1]).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
                part = "UNTIL=" + local.strftime("%Y%m%dT%H%M%S")
            parts.append(part)
        dates.rrule(rrulestr(";".join(parts), dtstart=first))
    else:
        dates.rdate(first)
    near = dt.timedelta(days=2)
    starts = [(zone, date) for date in dates.between((FIRST - near).replace(tzinfo=None), (LAST + near).replace(tzinfo=None))]
    starts += [written(time, zone_name) for time in rdates]
    gone = {edge(wall, own, False) for own, wall in (written(time, zone_name) for time in exdates + [instance for instance, _, _ in overrides])}
    starts = [(own, wall) for own, wall in starts if edge(wall, own, False) not in gone]
    found = [[edge(wall, own, False), edge(wall, own, False) + exact] if exact else span(wall, length, own) for own, wall in starts]
    found = [each for each in found if FIRST <= each[0] < LAST]
    for _, a, b in overrides:
        if a:
            (own, from_), (_, to) = written(a, zone_name), written(b, zone_name)
            found.append(span(from_, to - from_, own))
    return [[edge_.strftime("%Y-%m-%dT%H:%M:%SZ") for edge_ in each] for each in sorted(found)]


def property_of(name, zone, text):
    if isinstance(text, tuple):
        zone, text = text
    if "T" not in text:
        return f"{name};VALUE=DATE:{text}"
    if zone is None:
        return f"{name}:{text}"
    return f"{name}:{text}Z" if zone == "UTC" else f"{name};TZID={zone}:{text}"


def lines_of(number, event):
    name, zone, start, end, rule, exdates, rdates, overrides = event
    uid = f"UID:event-{number}@example.org"
    lines = ["BEGIN:VEVENT", uid, f"SUMMARY:{name}".replace(",", "\\,"), property_of("DTSTART", zone, start)]
    lines += [property_of("DTEND", zone, end)] if end else []
    lines += [f"RRULE:{rule}"] if rule else []
    lines += [property_of("EXDATE", zone, text) for text in exdates]
    lines += [property_of("RDATE", zone, text) for text in rdates]
    lines += ["END:VEVENT"]
    for instance, first, last in overrides:
        lines += ["BEGIN:VEVENT", uid, f"SUMMARY:{name}", property_of("RECURRENCE-ID", zone, instance)]
        lines += [property_of("DTSTART", zone, first or instance)]
        lines += [property_of("DTEND", zone, last)] if last else ["DURATION:P1D" if "T" not in instance else "DURATION:PT1H"]
        lines += ["END:VEVENT"] if first else ["STATUS:CANCELLED", "END:VEVENT"]
    return lines


json.dump(
    {
        "made": f"python {sys.version_info.major}.{sys.version_info.minor}, dateutil {dateutil.__version__}, zoneinfo",
        "calendar": CALENDAR,
        "first": FIRST.strftime("%Y-%m-%dT00:00:00Z"),
        "last": LAST.strftime("%Y-%m-%dT00:00:00Z"),
        "events": [
            {"name": event[0], "lines": lines_of(number, event), "spans": spans_of(event)} for number, event in enumerate(EVENTS + list(events_of_two_zones()))
        ],
    },
    sys.stdout,
    indent=None,
    separators=(",", ":"),
)
sys.stdout.write("\n")
