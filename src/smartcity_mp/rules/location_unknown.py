"""A program's location is no district of the profile."""

from collections.abc import Iterator

from smartcity_mp.diagnostics import Correction, Finding, Severity
from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.guesses import guessed
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP602"
SEVERITY = Severity.WARNING
STAGE = 2
READS: tuple[str, ...] = ("profile.districts",)
MANUAL = Manual(
    id="""Lokasi program bukan kecamatan dalam profil.

Peta dan tabel program menurut kecamatan memakai nama ini. Tulis kecamatan seperti dalam
`profile.yaml` (dengan atau tanpa "Kecamatan"), atau "seluruh kabupaten" atau "seluruh kota". Jika
profil tidak memuat daftar kecamatan, tidak ada yang dibandingkan.""",
    en="""A program's location is no district of the profile.

Maps and the table of programs by district go by these names. Write a district as `profile.yaml` has
it (with or without "Kecamatan"), or "seluruh kabupaten" or "seluruh kota". Where the profile lists
no districts nothing is compared.""",
    wrong="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
locations: [Bumi Jawa]
""",
    right="""
# programs/governance/GOV-01.yaml
id: GOV-01
name: Mal Pelayanan Publik digital
locations: [Bumijawa, Slawi]
""",
)
_EVERYWHERE = {"seluruh kabupaten", "seluruh kota", "seluruh kabupaten/kota"}


def check(plan: Plan) -> Iterator[Finding]:
    districts = {_bare(district.name): district.name for district in plan.profile.districts}
    region = plan.masterplan.region
    whole = {f"seluruh {region.name.casefold()}"} if region and region.name else set()
    known = districts.keys() | _EVERYWHERE | whole
    for program in plan.programs if districts else ():
        for number, location in enumerate(program.locations):
            name = _bare(location)
            if name not in known:
                near = guessed(name, (*districts, *_EVERYWHERE))
                if near:
                    is_sure = near.is_sure and name == location.casefold()
                    near = Correction(districts.get(near.text, near.text), is_sure=is_sure)
                values = {"id": program.id, "text": location, "suggestion": near}
                yield Finding(program, ("locations", number), values)


def _bare(name: str) -> str:
    """The name of a district without its title, regardless of case, spaces and what is unseen."""
    words = " ".join(as_seen(name).casefold().split())
    return words.removeprefix("kecamatan ").removeprefix("kec. ")
