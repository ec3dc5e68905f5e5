"""What was remarked in a returned book on its way to the person: by program, as text or as JSON."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.letterhead import read
from smartcity_mp.cli.project import open_project
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.exchange.package import PackageError
from smartcity_mp.exchange.records import Place, Remark
from smartcity_mp.exchange.remarks import Remarks, remarks
from smartcity_mp.language.cli import say
from smartcity_mp.language.numbers import day
from smartcity_mp.language.unseen import file_name
from smartcity_mp.project import NoProject, find

_LONGEST = 160
"""So many letters of the text that a comment is attached to are shown."""


class Thing(NamedTuple):
    """What a remark is about, and where its data stand."""

    id: str
    name: str
    file: str
    line: int


def returned(file: Path) -> Remarks:
    """All remarks in a file of Word. Raises Refusal."""
    try:
        return remarks(read(file))
    except PackageError as error:
        raise Refusal(f"comments.{error.reason}", file=file) from error


def things(options: Globals) -> dict[str, Thing]:
    """Everything with an id in the masterplan, by its bookmark in the books; none without one."""
    if options.project is None and isinstance(find(Path.cwd()), NoProject):
        return {}
    from smartcity_mp.books.directory import anchor_of_id
    from smartcity_mp.outputs.drawing.bookmarks import bookmark
    from smartcity_mp.review.values import title_of

    loaded = open_project(options).loaded
    found = {}
    for name, entity in loaded.plan.by_id.items():
        place = loaded.sources.locate(loaded.sources.path_of(entity))
        thing = Thing(name, title_of(entity), place.file, place.line)
        for known in (*loaded.plan.former_ids.of(name), name):
            found[bookmark(anchor_of_id(known))] = thing
    return found


def as_text(said: Remarks, known: Mapping[str, Thing], language: str) -> str:
    """The remarks by program, or else by heading, in the order of the book."""
    groups: dict[object, list[Remark]] = {}
    for remark in said.found:
        place = remark.place
        groups.setdefault(place.thing or (place.part, place.headings), []).append(remark)
    lines: list[str] = []
    for found in groups.values():
        lines += ["", _title(found[0].place, known, language)]
        where = ""
        for remark in found:
            if (now := _where(remark.place)) and now != where:
                lines.append(f"  {now}")
            where = now
            lines += _remark(remark, language)
    return "\n".join(lines[1:])


def _title(place: Place, known: Mapping[str, Thing], language: str) -> str:
    if thing := known.get(place.thing):
        return f"{thing.id} {thing.name}  ({file_name(thing.file)}:{thing.line})"
    if place.thing:
        return place.called
    return " › ".join(place.headings) or say(f"comments.in-{place.part}", language)


def _where(place: Place) -> str:
    """Where a remark stands under its title."""
    parts = [place.headings[-1]] if place.thing and place.headings else []
    return " › ".join(part for part in (*parts, place.row) if part and part != place.called)


def _remark(remark: Remark, language: str) -> Iterator[str]:
    key = "comments.done" if remark.is_done else f"comments.{remark.kind}"
    yield f"    {_said(key, remark, language)}"
    if remark.about:
        about = shorten(remark.about, _LONGEST, placeholder=" …")
        yield f"      {say('comments.about', language, text=about)}"
    for reply in remark.replies:
        yield f"      {_said('comments.reply', reply, language)}"


def _said(key: str, remark: Remark, language: str) -> str:
    who = remark.author or say("comments.nobody", language)
    when = _day(remark.date, language)
    by = f"{who}, {when}" if when else who
    return say(key, language, by=by, text=remark.text)


def _day(text: str, language: str) -> str:
    try:
        return day(date.fromisoformat(text[:10]), language)
    except ValueError:
        return ""


def as_json(said: Remarks, known: Mapping[str, Thing]) -> str:
    """The same as data; null is what nobody knows."""
    data = {"remarks": [_data(each, known) for each in said.found], "formats": said.formats}
    return json.dumps(data, ensure_ascii=False, indent=2)


def _data(remark: Remark, known: Mapping[str, Thing]) -> dict[str, object]:
    thing = known.get(remark.place.thing)
    return {
        "kind": remark.kind,
        **_words(remark),
        "about": remark.about,
        "done": remark.is_done,
        "replies": [_words(reply) for reply in remark.replies],
        "thing": thing._asdict() if thing else None,
        "called": remark.place.called,
        "headings": list(remark.place.headings),
        "row": remark.place.row,
        "part": remark.place.part,
    }


def _words(remark: Remark) -> dict[str, object]:
    return {"author": remark.author, "date": remark.date, "text": remark.text}
