"""How a date, a month, years or a yes that was typed in another way is to be typed here."""

import re
from calendar import monthrange
from collections import Counter
from datetime import date, timedelta

from smartcity_mp.diagnostics import Correction
from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.numbers import MONTHS
from smartcity_mp.model.schema.types import EARLIEST_YEAR, LATEST_YEAR

_MONTH = {
    name.casefold()[:length]: number
    for names in MONTHS.values()
    for number, name in enumerate(names, 1)
    for length in (len(name), 3)
} | {"agt": 8, "agst": 8, "ags": 8, "sept": 9, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2}
DATES = ("date", "month", "year", "year_or_month", "any_date", "month_span")
"""Kinds of values that say when."""
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_TIME = re.compile(r"[ t]\d\d:\d\d.*\Z")
_MIDNIGHT = re.compile(r"[ t]00:00(?::00)?(?:\.0+)?z?\Z")
_EITHER = re.compile(r"(?:0?[1-9]|1[0-2])[-/. ]+(?:0?[1-9]|1[0-2])[-/. ]+\d{4}\Z")
"""Where both the first and the second number may be the month."""
_SWAPPED = re.compile(r"^(\d+)([-/. ]+)(\d+)")
_SAID = frozenset(
    [
        "tanggal",
        "tgl",
        "bulan",
        "month",
        "ke",
        "tahun",
        "th",
        "ta",
        "year",
        "s",
        "d",
        "sd",
        "sampai",
        "dengan",
        "hingga",
        "to",
        "until",
        "st",
        "nd",
        "rd",
    ]
)
_UP_TO = r"\s*(?:-|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|to|until)\s*"
_RANGE = re.compile(rf"(?:tahun |th\.? |ta\.? )?(\d{{4}}){_UP_TO}(?:tahun )?(\d{{4}}|\d\d)\Z")
_SPAN = re.compile(rf"(?:bulan |month )?(?:ke ?-? ?)?(\d\d?)(?:{_UP_TO}(?:ke ?-? ?)?(\d\d?))?\Z")
_SHORT_YEAR = re.compile(r"(?:tahun|th|ta|year)?\.? ?'?(\d\d)\Z")
_ISO = re.compile(r"(\d{4})-(0?[1-9]|1[0-2])-\d\d?\Z")
_CENTURY = 2000
"""What a year of two digits lacks."""
_YEAR = re.compile(r"(?:tahun|th|ta|year)?\.? ?(\d)[.,]?(\d{3})(?:[.,]0+)?\Z")
_MARK = r"[-/. ]+"
_DAYS = (
    re.compile(rf"(?P<y>\d{{4}}){_MARK}(?P<m>\d\d?|[a-z]+){_MARK}(?P<d>\d\d?)\Z"),
    re.compile(rf"(?:[a-z']+,? )?(?P<d>\d\d?){_MARK}(?P<m>\d\d?|[a-z]+)[-/., ]+(?P<y>\d{{4}})\Z"),
    re.compile(r"(?P<m>[a-z]+)\.? (?P<d>\d\d?)(?:st|nd|rd|th)?,? (?P<y>\d{4})\Z"),
    re.compile(r"(?P<d>\d\d?)-(?P<m>[a-z]{3})-(?P<y>\d\d)\Z"),  # as Excel shows dates
)
_MONTHS = (
    re.compile(rf"(?:bulan )?(?P<m>\d\d?|[a-z]+){_MARK}(?:tahun )?(?P<y>\d{{4}})\Z"),
    re.compile(rf"(?P<y>\d{{4}}){_MARK}(?P<m>\d\d?|[a-z]+)\Z"),
    re.compile(r"(?P<m>[a-z]{3})-(?P<y>\d\d)\Z"),
)
_TWO_DAYS = re.compile(rf"(\d\d?)({_UP_TO}|,? dan |,? and | & )(\d\d?) ([a-z]+) (\d{{4}})\Z")
_FLAGS = {
    "true": ("true", "ya", "iya", "yes", "y", "benar", "betul", "on", "1", "sudah", "ada", "v"),
    "false": ("false", "tidak", "no", "n", "salah", "off", "0", "belum", "bukan", "tdk", "tak"),
}


def right_date(text: str, expected: str, key: str = "") -> Correction | None:
    """The right writing of what should be a date, month, year or span; None if that is not clear.

    `expected` is the error type. Of a range of years `key` says which end is asked for. Sure if
    nothing is lost with it, and if it does not matter whether the day or the month comes first.
    """
    if len(text) > 60:
        return None
    text = _MIDNIGHT.sub("", _plain(text))
    right = _right(_TIME.sub("", text), expected, key)
    return Correction(right, is_sure=_says_all(text, right)) if right else None


def other_date(text: str, expected: str, key: str = "") -> str | None:
    """What it is if the month was typed first, as in American English; None if no other date."""
    text = _MIDNIGHT.sub("", _plain(text)) if len(text) <= 60 else ""
    if not _EITHER.match(text):
        return None
    other = _right(_SWAPPED.sub(r"\3\2\1", text), expected, key)
    return other if other != _right(text, expected, key) else None


def _says_all(text: str, right: str) -> bool:
    """Whether a date holds all that a text says, and the text means no other."""
    if _EITHER.match(text) and len(set(re.findall(r"\d+", text)[:2])) == 2:
        return False
    words = {word for word in re.findall(r"[a-z]+", text) if word not in _SAID}
    typed, kept = (Counter(map(int, re.findall(r"\d+", t))) for t in (text, right))
    return words <= _MONTH.keys() and (typed <= kept or re.sub(r"\D", "", text) == right)


def _right(text: str, expected: str, key: str) -> str | None:
    if expected == "month_span":
        return _span(text)
    day, month, year = _day(text), _month(text), _year(text)
    if (years := right_years(text)) and key in ("start", "end"):
        year = str(years[key == "end"])
    month = month or (day and day[:7])
    year = year or (month and month[:4])
    wanted = {
        "date": (day,),
        "month": (month,),
        "year": (year,),
        "year_or_month": (month, year),
        "any_date": (day, month, year),
    }[expected]
    return next(filter(None, wanted), None)


def right_years(text: str) -> tuple[int, int] | None:
    """Both ends of a range of years such as `2025-2029` or `2025 s.d. 2029`."""
    if len(text) > 60 or not (match := _RANGE.match(_plain(text))):
        return None
    first = int(match[1])
    last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    return (first, last) if first <= last else None


def right_dates(text: str) -> list[str] | None:
    """Every day of `10-12 Maret 2026` or `10 dan 11 Maret 2026`."""
    if len(text) > 60 or not (match := _TWO_DAYS.match(_plain(text))):
        return None
    try:
        days = [date(int(match[5]), _number(match[4]), int(match[n])) for n in (1, 3)]
    except ValueError:
        return None
    if any(word in match[2] for word in ("dan", "and", "&")):
        return [day.isoformat() for day in days]
    count = (days[1] - days[0]).days + 1
    return [(days[0] + timedelta(n)).isoformat() for n in range(count)] if count > 1 else None


def right_flag(text: str) -> str | None:
    """`true` for a word that says yes, `false` for one that says no."""
    word = _plain(text)
    return next((flag for flag, words in _FLAGS.items() if word in words), None)


def _plain(text: str) -> str:
    return " ".join(_DASHES.sub("-", as_seen(text)).casefold().split())


def _span(text: str) -> str | None:
    match = _SPAN.match(text)
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    if not 1 <= first <= last <= 12:
        return None
    return str(first) if first == last else f"{first}-{last}"


def _day(text: str) -> str | None:
    for pattern in _DAYS:
        if match := pattern.match(text):
            month, day = _number(match["m"]), int(match["d"])
            if month and month > 12 >= day:  # as in American English
                month, day = day, month
            try:
                return date(_whole(match["y"]), month, day).isoformat()
            except ValueError:
                return None
    return None


def _month(text: str) -> str | None:
    for pattern in _MONTHS:
        if (match := pattern.match(text)) and 1 <= (month := _number(match["m"])) <= 12:
            return f"{_whole(match['y'])}-{month:02}"
    return None


def _year(text: str) -> str | None:
    match = _YEAR.match(text)
    year = match[1] + match[2] if match else ""
    if short := _SHORT_YEAR.match(text):
        return str(_whole(short[1]))
    return year if year and EARLIEST_YEAR <= int(year) <= LATEST_YEAR else None


def _whole(year: str) -> int:
    return int(year) + (_CENTURY if len(year) == 2 else 0)


def last_day(text: str) -> int | None:
    """The last day of the month of a date that is written rightly, but that no calendar has."""
    match = _ISO.match(text.strip())
    return monthrange(int(match[1]), int(match[2]))[1] if match and int(match[1]) else None


def _number(month: str) -> int:
    """The number of a month by its name or digits; 0 for what is none."""
    return int(month) if month.isdecimal() else _MONTH.get(month, 0)
