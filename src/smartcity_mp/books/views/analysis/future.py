"""The chapter on the future: what changes the region, scenarios, and the plans to agree with."""

from collections.abc import Iterator
from dataclasses import dataclass

from smartcity_mp.books.blocks import Card, Column, Content, Listing, Row, Table
from smartcity_mp.books.views.analysis.alignment import Alignment, alignment
from smartcity_mp.books.views.analysis.readiness import sourced
from smartcity_mp.books.words.prose import counted, spread
from smartcity_mp.books.words.wording import cites, label, text_of
from smartcity_mp.language.numbers import spelled
from smartcity_mp.model.future import Driver, Scenario
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import DRIVER_KINDS


@dataclass(frozen=True, slots=True)
class Drivers:
    """What changes the region; there is no section without any."""

    said: str
    """Sentences on how many there are, and on the fields that most of them lie in. """
    table: Table
    sources: Listing


@dataclass(frozen=True, slots=True)
class Future:
    """What the chapter shows. Nothing of the drivers and scenarios where a team names none."""

    alignment: Alignment
    drivers: Drivers | None
    scenarios: tuple[Card, ...]
    tested: str | None
    """How many scenarios there are. """


def future(plan: Plan) -> Future:
    """What lies ahead of a plan."""
    scenarios = plan.future.scenarios
    return Future(
        alignment=alignment(plan),
        drivers=_drivers(plan.future.drivers) if plan.future.drivers else None,
        scenarios=tuple(map(_scenario, scenarios)),
        tested=_tested(len(scenarios)),
    )


def _tested(count: int) -> str | None:
    if count < 2:
        return "Ketahanan masterplan diuji dengan skenario berikut." if count else None
    return f"Ketahanan masterplan diuji dengan {spelled(count)} skenario."


def _drivers(drivers: tuple[Driver, ...]) -> Drivers:
    counts = {
        f"bidang {(label(DRIVER_KINDS, kind) or kind).lower()}": count
        for kind in DRIVER_KINDS
        if (count := sum(driver.kind == kind for driver in drivers))
    }
    loose = len(drivers) - sum(counts.values())
    said = f"Tercatat {counted(len(drivers), 'pendorong perubahan')}."
    where = spread(counts, "pendorong", "bidang", loose, everywhere=False)
    return Drivers(
        said=f"{said} {where}" if where else said,
        table=_table(drivers),
        sources=sourced((driver.id, driver.source) for driver in drivers),
    )


def _table(drivers: tuple[Driver, ...]) -> Table:
    columns = (
        Column("Kode", narrow=True),
        Column("Bidang", narrow=True),
        Column("Pendorong perubahan"),
        Column("Kecenderungan"),
        Column("Akibat bagi daerah"),
        Column("Isu", narrow=True),
    )
    rows = tuple(
        Row(
            (
                driver.id,
                label(DRIVER_KINDS, driver.kind),
                text_of(driver, "statement"),
                text_of(driver, "trend"),
                text_of(driver, "implication"),
                cites(driver.issues) or "–",
            ),
            id=driver.id,
        )
        for driver in drivers
    )
    return Table("Pendorong perubahan", columns, rows, key="pendorong")


def _scenario(scenario: Scenario) -> Card:
    return Card(scenario.id, scenario.name, tuple(_fields(scenario)), level=3)


def _fields(scenario: Scenario) -> Iterator[tuple[str, Content]]:
    if scenario.drivers:
        yield "Pendorong yang menentukan", cites(scenario.drivers)
    yield "Jalannya keadaan", text_of(scenario, "course")
    yield "Sikap masterplan", text_of(scenario, "response")
    if scenario.strategies:
        yield "Strategi penjawab", cites(scenario.strategies)
