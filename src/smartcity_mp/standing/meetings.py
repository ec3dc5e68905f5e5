"""The bimtek of a stage in words: what is on record, what is not, and what is to follow."""

from collections.abc import Mapping
from dataclasses import dataclass

from smartcity_mp.analysis.workshops import label_of
from smartcity_mp.language.numbers import any_date, listing
from smartcity_mp.language.pair import half
from smartcity_mp.language.standing import standing_words
from smartcity_mp.language.unseen import one_line
from smartcity_mp.model.workshops import FollowUp
from smartcity_mp.standing.records import Meeting, Standing


@dataclass(frozen=True, slots=True)
class Told:
    """One workshop."""

    title: str
    place: str
    lines: tuple[str, ...]


def meetings(found: Standing, names: Mapping[str, str], language: str) -> tuple[Told, ...]:
    """The workshops of a standing; `names` are what is called how, by id."""
    return tuple(_told(one, names, language) for one in found.meetings)


def _told(one: Meeting, names: Mapping[str, str], language: str) -> Told:
    def say(key: str, **values: object) -> str:
        return standing_words(key, language, **values)

    def parts(fields: tuple[str, ...]) -> str:
        labels = (half(label_of(name), language) for name in fields)
        return listing([label[0].lower() + label[1:] for label in labels], language)

    held, stage = one.record.workshop, one.record.stage
    title = say("meeting", stage=stage, name=one_line(held.name)) if held else ""
    lines = []
    if one.record.given:
        lines.append(say("meeting-given", parts=parts(one.record.given)))
    if one.lacks:
        owner = say("team-of", chair=one_line(one.owner)) if one.owner else say("team")
        lines.append(say("meeting-lacks", parts=parts(one.lacks), owner=owner))
    if held and not one.record.empty:
        lines.append(say("meeting-whole"))
    lines += [_follow_up(task, names, language) for task in one.follow_ups]
    place = f"{one.place.file}:{one.place.line}" if held else one.place.file
    return Told(title or say("no-meeting", stage=stage), place, tuple(lines))


def _follow_up(task: FollowUp, names: Mapping[str, str], language: str) -> str:
    about = [one_line(task.task)]
    if task.owner:
        about.append(one_line(names.get(task.owner, task.owner)))
    if task.deadline:
        day = any_date(task.deadline, language)
        about.append(standing_words("by-day", language, day=day))
    return standing_words("follow-up", language, task=", ".join(about))
