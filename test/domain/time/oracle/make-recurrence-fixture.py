"""Writes golden/recurrence.json: what python's dateutil and zoneinfo say about recurrence rules and clock changes.

Run by hand after a change of the list of rules, with Debian's python3, python3-dateutil and tzdata:
    python3 test/domain/time/oracle/make-recurrence-fixture.py > test/domain/time/oracle/golden/recurrence.json
The file is committed, so that the tests need no python.
"""

import datetime as dt
import json
import sys
from zoneinfo import ZoneInfo

import dateutil
from dateutil.rrule import rrulestr

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2031, 12, 31)

# Rules without a start of their own begin in python on Monday 1 January 2018: the first day of a week, a month and a year.
RULES = [
    ("FREQ=DAILY", None),
    ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", None),
    ("FREQ=DAILY;BYMONTH=2,12", None),
    ("FREQ=DAILY;BYMONTHDAY=1,-1", None),
    ("FREQ=DAILY;BYMONTH=6;BYMONTHDAY=-2;BYDAY=MO,SA", None),
    ("FREQ=DAILY;INTERVAL=3", "2023-11-30"),
    ("FREQ=DAILY;INTERVAL=10;BYDAY=MO", "2024-02-29"),
    ("FREQ=DAILY;UNTIL=20260331", None),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", None),
    ("FREQ=WEEKLY;BYDAY=SU", None),
    ("FREQ=WEEKLY;BYDAY=SU;BYMONTH=3,10", None),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2024-01-02"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "2024-01-04"),
    ("FREQ=WEEKLY;INTERVAL=3;BYDAY=FR,SA", "2023-12-31"),
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", None),
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1", None),
    ("FREQ=WEEKLY;BYDAY=TH;UNTIL=20281231", None),
    ("FREQ=MONTHLY;BYDAY=2TU", None),
    ("FREQ=MONTHLY;BYDAY=-1FR", None),
    ("FREQ=MONTHLY;BYDAY=1MO,3MO,-1SU", None),
    ("FREQ=MONTHLY;BYDAY=5MO", None),
    ("FREQ=MONTHLY;BYDAY=-5MO", None),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", None),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3", None),
    ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-2", None),
    ("FREQ=MONTHLY;BYMONTHDAY=31", None),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", None),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15,-3", None),
    ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", None),
    ("FREQ=MONTHLY;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SA", None),
    ("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1TH", None),
    ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", None),
    ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "2024-02-01"),
    ("FREQ=MONTHLY;INTERVAL=5;BYDAY=1SU", "2023-11-15"),
    ("FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=31", "2024-01-31"),
    ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25,26", None),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", None),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", None),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", None),
    ("FREQ=YEARLY;BYMONTH=1,7;BYDAY=MO", None),
    ("FREQ=YEARLY;BYDAY=20MO", None),
    ("FREQ=YEARLY;BYDAY=-1MO,1FR", None),
    ("FREQ=YEARLY;BYDAY=53TH", None),
    ("FREQ=YEARLY;BYDAY=-53WE", None),
    ("FREQ=YEARLY;BYMONTHDAY=1", None),
    ("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", None),
    ("FREQ=YEARLY;BYDAY=MO;BYSETPOS=1,-1", None),
    ("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,100", None),
    ("FREQ=YEARLY;BYMONTH=4,5;BYDAY=SA,SU;BYSETPOS=2,-2", None),
    ("FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYMONTHDAY=30", "2025-01-01"),
    ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2024-02-29"),
    ("FREQ=YEARLY;INTERVAL=3;BYDAY=1MO", "2022-05-05"),
]

ZONES = ["Europe/London", "America/Vancouver", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana", "Asia/Beirut"]
TIMES = ["00:00", "00:30", "01:00", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00", "12:00"]


def dates_of(text, starting):
    # dateutil compares midnight with UNTIL; a day is inclusive there too.
    first = dt.datetime.fromisoformat(starting) if starting else dt.datetime(2018, 1, 1)
    rule = rrulestr(text, dtstart=first)
    between = rule.between(dt.datetime.combine(FIRST, dt.time()), dt.datetime.combine(LAST, dt.time()), inc=True)
    return [date.date().isoformat() for date in between]


def utc_of(zone, day, time, is_end):
    """The contract's edge: forward in a gap (RFC 5545), the first of two for a start, the second for an end."""
    wall = dt.datetime.combine(day, dt.time.fromisoformat(time), tzinfo=ZoneInfo(zone))
    back = wall.astimezone(dt.timezone.utc).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    in_gap = back != wall.replace(tzinfo=None)
    # In a gap fold=0 means the offset before it, which moves the time forward.
    return wall.replace(fold=0 if in_gap or not is_end else 1).astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def change_days(zone, years):
    days = set()
    for year in years:
        day = dt.date(year, 1, 1)
        while day.year == year:
            noon = dt.datetime.combine(day, dt.time(12), tzinfo=ZoneInfo(zone))
            before = dt.datetime.combine(day - dt.timedelta(1), dt.time(12), tzinfo=ZoneInfo(zone))
            if noon.utcoffset() != before.utcoffset():
                days |= {day - dt.timedelta(1), day, day + dt.timedelta(1)}
            day += dt.timedelta(1)
    return sorted(days) or [dt.date(years[0], 6, 1)]


json.dump(
    {
        "made": f"python {sys.version_info.major}.{sys.version_info.minor}, dateutil {dateutil.__version__}, zoneinfo",
        "first": FIRST.isoformat(),
        "last": LAST.isoformat(),
        "rules": [{"recurrence": text, "starting": starting, "dates": dates_of(text, starting)} for text, starting in RULES],
        "edges": [
            [zone, day.isoformat(), time, utc_of(zone, day, time, False), utc_of(zone, day, time, True)]
            for zone in ZONES
            for day in change_days(zone, [2024, 2025])
            for time in TIMES
        ],
    },
    sys.stdout,
    indent=None,
    separators=(",", ":"),
)
sys.stdout.write("\n")
