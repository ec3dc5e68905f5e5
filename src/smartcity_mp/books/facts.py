"""What every chapter may say about the masterplan as a whole."""

import datetime
import re
from dataclasses import dataclass

from smartcity_mp.analysis.enactment import Enactment, enactment
from smartcity_mp.data.regions import by_code
from smartcity_mp.language.numbers import day, years
from smartcity_mp.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Facts:
    """Whose masterplan it is, for which years, in which edition. None: not known."""

    title: str
    region: str
    """ "Kabupaten Tegal"; "daerah ini" while nobody has said which. """
    kind: str
    """ "kabupaten", "kota" or "daerah". """
    head_title: str
    """ "Bupati Tegal", "Wali Kota Bogor" or "Kepala Daerah". """
    head_word: str
    """ "Bupati", "Wali Kota" or "Kepala Daerah": for a sentence. """
    head_name: str | None
    province: str | None
    capital: str | None
    logo: str | None
    period: str | None
    subtitle: str | None
    """The period, unless the title names its years already."""
    start: int | None
    end: int | None
    is_one_year: bool
    edition: str
    """ "Edisi 3", or "Edisi 1" while it is not said. """
    edition_number: int
    issued: datetime.date | None
    date: str | None
    place: str | None
    about: str | None
    is_enacted: bool
    """Whether a regulation enacts this edition; if not, its books are a draft."""
    enacted: str | None
    """What a regulation enacts instead, "edisi 2" or "naskah yang lebih dahulu", if anything."""
    notice: str | None
    stage: int

    def status(self, *, is_report: bool = False) -> str:
        """What a book is while nothing enacts it, else ""; no regulation ever enacts a report."""
        return "" if self.is_enacted or is_report else "Rancangan – belum ditetapkan"

    def foot(self, *, is_report: bool = False) -> str:
        """What the foot of every page says; "" where there is nothing to be careful about."""
        status = self.status(is_report=is_report)
        parts = (f"{self.edition}: {status[0].lower()}{status[1:]}." if status else "", self.notice)
        return " ".join(part for part in parts if part)


def facts_of(plan: Plan) -> Facts:
    """The facts of a plan; name, kind and province follow from the region's code."""
    masterplan = plan.masterplan
    region, edition = masterplan.region, masterplan.edition
    listed = by_code(region.code) if region and region.code else None
    kind = (region and region.kind) or (listed and listed.kind) or "daerah"
    head_word = {"kabupaten": "Bupati", "kota": "Wali Kota"}.get(kind, "Kepala Daerah")
    head = region.head if region else None
    enacted = enactment(plan)
    span = plan.years
    period = years(span[0], span[-1]) if span else None
    is_titled = span and {str(span[0]), str(span[-1])} <= set(re.findall(r"\d+", masterplan.title))
    return Facts(
        title=masterplan.title,
        region=(region and region.name) or (listed and listed.name) or "daerah ini",
        kind=kind,
        head_title=(head and head.title) or head_word,
        head_word=head_word,
        head_name=head.name if head else None,
        province=(region and region.province) or (listed.province if listed else None),
        capital=region.capital if region else None,
        logo=region.logo if region else None,
        period=period,
        subtitle=None if is_titled else period,
        start=span[0] if span else None,
        end=span[-1] if span else None,
        is_one_year=len(span) == 1,
        edition=f"Edisi {edition.number if edition else 1}",
        edition_number=edition.number if edition else 1,
        issued=edition.date if edition else None,
        date=day(edition.date) if edition and edition.date else None,
        place=edition.place if edition else None,
        about=edition.about if edition else None,
        is_enacted=enacted.is_current,
        enacted=_other(enacted),
        notice=masterplan.notice,
        stage=plan.stage,
    )


def _other(enacted: Enactment) -> str | None:
    if enacted.is_current or not enacted.regulation:
        return None
    return f"edisi {enacted.edition}" if enacted.edition else "naskah yang lebih dahulu"
