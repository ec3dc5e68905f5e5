"""What each chapter shows: sums, sorts and joins, made from the plan before a template sees it."""

from collections.abc import Callable, Mapping

from smartcity_mp.books.views.action_plan import action_plan
from smartcity_mp.books.views.alignment import alignment
from smartcity_mp.books.views.closing import closing
from smartcity_mp.books.views.concept import concept
from smartcity_mp.books.views.condition import condition
from smartcity_mp.books.views.cross_references import (
    document_references,
    global_references,
    nomenclatures,
)
from smartcity_mp.books.views.development_direction import development_direction
from smartcity_mp.books.views.dimension_digests import dimension_digests
from smartcity_mp.books.views.funding import funding
from smartcity_mp.books.views.funding_digest import funding_digest
from smartcity_mp.books.views.gaps import gaps
from smartcity_mp.books.views.glossary import glossary, summary_glossary
from smartcity_mp.books.views.golden_thread import golden_thread
from smartcity_mp.books.views.institutions import institutions
from smartcity_mp.books.views.introduction import introduction
from smartcity_mp.books.views.monitoring import monitoring
from smartcity_mp.books.views.overview import overview
from smartcity_mp.books.views.publication import approval, commitment, editions
from smartcity_mp.books.views.quick_win_profiles import profiles
from smartcity_mp.books.views.quick_wins import comparison, selection
from smartcity_mp.books.views.risks import risks
from smartcity_mp.books.views.roadmap import roadmap
from smartcity_mp.books.views.roadmap_digest import roadmap_digest
from smartcity_mp.books.views.sources import (
    analysis_sources,
    quick_win_sources,
    sources,
    summary_sources,
)
from smartcity_mp.books.views.stewardship_digest import stewardship_digest
from smartcity_mp.books.views.strategies import strategies
from smartcity_mp.books.views.swot import issues_and_swot
from smartcity_mp.books.views.vision import direction
from smartcity_mp.model.plan import Plan

VIEWS: Mapping[str, Callable[[Plan], object]] = {
    "analisis-masa-depan": alignment,
    "arah-pembangunan": development_direction,
    "benang-merah": golden_thread,
    "istilah": glossary,
    "istilah-ringkas": summary_glossary,
    "isu-dan-swot": issues_and_swot,
    "kelembagaan": institutions,
    "kesenjangan": gaps,
    "kesiapan": condition,
    "komitmen": commitment,
    "konsep": concept,
    "monitoring": monitoring,
    "nomenklatur": nomenclatures,
    "pemilihan": selection,
    "pendahuluan": introduction,
    "pendanaan": funding,
    "pengesahan": approval,
    "penutup": closing,
    "perbandingan": comparison,
    "peta-jalan": roadmap,
    "profil-quick-win": profiles,
    "rencana-aksi": action_plan,
    "ringkasan-dimensi": dimension_digests,
    "ringkasan-pendanaan": funding_digest,
    "ringkasan-peta-jalan": roadmap_digest,
    "ringkasan-quick-win": comparison,
    "ringkasan-tata-kelola": stewardship_digest,
    "risiko": risks,
    "riwayat-edisi": editions,
    "rujukan-rpjmd": document_references,
    "sdgs": global_references,
    "sekilas": overview,
    "strategi": strategies,
    "sumber-analisis": analysis_sources,
    "sumber-data": sources,
    "sumber-quick-win": quick_win_sources,
    "sumber-ringkas": summary_sources,
    "visi-misi": direction,
}
"""The view of each chapter that computes something, by the chapter's name."""
