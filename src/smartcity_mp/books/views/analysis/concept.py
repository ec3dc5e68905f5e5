"""What a smart city is made of: dimensions, sub-dimensions, and the frame of readiness."""

import re
from dataclasses import dataclass

from smartcity_mp.books.blocks import Column, Content, Lines, Listing, Row, Table
from smartcity_mp.books.words.wording import label
from smartcity_mp.language.numbers import listing, number, spelled
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import COMPONENT_ELEMENT, COMPONENTS, ELEMENTS

_ABOUT = {
    "human-resources": "aparatur yang merancang dan menjalankan, serta warga yang memakai",
    "budget": "kemampuan keuangan daerah dan kepastian dana bagi program",
    "management": "cara perangkat daerah merencanakan, berbagi data, dan mengendalikan pekerjaan",
    "physical": "jalan, gedung layanan, energi, air, dan sarana lain yang dapat disentuh",
    "digital": "jaringan, pusat data, aplikasi, dan perangkat",
    "social": "lembaga warga, komunitas, dan kebiasaan bekerja sama",
    "policy": "peraturan dan rencana yang menjadi landasan",
    "institution": "lembaga yang ditunjuk, kewenangannya, dan mitranya",
    "procedure": "prosedur, standar layanan, dan penegakannya",
}
"""What each component of readiness looks at."""
_IN_BRACKETS = re.compile(r"\([^()]*\)\s*\Z")


@dataclass(frozen=True, slots=True)
class Concept:
    """What the chapter on the concept shows."""

    framework: str | None
    dimension_count: str | None
    sub_dimension_count: str
    descriptions: Listing
    sub_dimensions: Table
    component_count: str
    elements: str
    components: Table
    lowest: str
    highest: str


def concept(plan: Plan) -> Concept:
    """The dimensions of the plan's framework and the components of readiness."""
    dimensions = plan.framework.dimensions
    low, high = plan.readiness.bounds
    return Concept(
        framework=_framework(plan.framework.name),
        dimension_count=spelled(len(dimensions)) if dimensions else None,
        sub_dimension_count=spelled(len(plan.dimension_of)),
        descriptions=Listing(tuple(map(_described, dimensions))),
        sub_dimensions=_sub_dimensions(dimensions),
        component_count=spelled(len(COMPONENTS)),
        elements=listing([(label(ELEMENTS, name) or name).lower() for name in ELEMENTS]),
        components=_components(),
        lowest=number(low),
        highest=number(high),
    )


def _framework(name: str | None) -> str | None:
    """ "kerangka Gerakan …", without the word twice where the name begins with it.

    What stands in brackets after the name, such as the number of dimensions, is said anyway.
    """
    if name is None:
        return None
    bare = _IN_BRACKETS.sub("", name).rstrip() or name
    word, _, rest = bare.partition(" ")
    return f"kerangka {rest if rest and word.casefold() == 'kerangka' else bare}"


def _described(dimension: Dimension) -> Content:
    if dimension.description is None:
        return Lines((f"{dimension.name}:", None))
    return f"{dimension.name}: {dimension.description}"


def _sub_dimensions(dimensions: tuple[Dimension, ...]) -> Table:
    rows: list[Row] = []
    for dimension in dimensions:
        prefix = f" (awalan kode {dimension.prefix})" if dimension.prefix else ""
        rows.append(Row((f"{dimension.name}{prefix}",), kind="group"))
        rows += (
            Row((sub.name, sub.covers), id=f"{dimension.id}.{sub.id}")
            for sub in dimension.sub_dimensions
        )
    columns = (Column("Subdimensi"), Column("Cakupan"))
    return Table("Dimensi dan subdimensi", columns, tuple(rows), key="subdimensi")


def _components() -> Table:
    rows: list[Row] = []
    for element in ELEMENTS:
        rows.append(Row((label(ELEMENTS, element),), kind="group"))
        rows += (
            Row((label(COMPONENTS, name), about[0].upper() + about[1:]))
            for name, about in _ABOUT.items()
            if COMPONENT_ELEMENT[name] == element
        )
    columns = (Column("Komponen"), Column("Yang dinilai"))
    return Table("Elemen dan komponen kesiapan", columns, tuple(rows), key="komponen")
