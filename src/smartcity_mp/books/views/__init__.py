"""What each chapter shows: sums, sorts and joins, made from the plan before a template sees it."""

from collections.abc import Callable, Mapping

from smartcity_mp.books.views.action.action_plan import action_plan
from smartcity_mp.books.views.action.risks import risks
from smartcity_mp.books.views.action.roadmap import roadmap
from smartcity_mp.books.views.analysis.closing import closing
from smartcity_mp.books.views.analysis.concept import concept
from smartcity_mp.books.views.analysis.condition import condition
from smartcity_mp.books.views.analysis.future import future
from smartcity_mp.books.views.analysis.gaps import gaps
from smartcity_mp.books.views.analysis.swot import issues_and_swot
from smartcity_mp.books.views.annexes.cross_references import (
    document_references,
    global_references,
    nomenclatures,
)
from smartcity_mp.books.views.annexes.glossary import glossary, summary_glossary
from smartcity_mp.books.views.annexes.golden_thread import golden_thread
from smartcity_mp.books.views.annexes.minutes import minutes
from smartcity_mp.books.views.annexes.sources import (
    analysis_sources,
    quick_win_sources,
    sources,
    summary_sources,
)
from smartcity_mp.books.views.direction.development_direction import development_direction
from smartcity_mp.books.views.direction.strategies import strategies
from smartcity_mp.books.views.direction.vision import direction
from smartcity_mp.books.views.front.introduction import introduction
from smartcity_mp.books.views.front.publication import approval, commitment, editions
from smartcity_mp.books.views.governance.institutions import institutions
from smartcity_mp.books.views.governance.monitoring import monitoring
from smartcity_mp.books.views.money.funding import funding
from smartcity_mp.books.views.quick_wins.comparison import comparison
from smartcity_mp.books.views.quick_wins.profiles import profiles
from smartcity_mp.books.views.quick_wins.selection import selection
from smartcity_mp.books.views.reports.indicators import indicators_of_year
from smartcity_mp.books.views.reports.programs import programs_of_year
from smartcity_mp.books.views.reports.quick_wins import quick_wins_of_year
from smartcity_mp.books.views.reports.summary import year_in_short
from smartcity_mp.books.views.summary.dimension_digests import dimension_digests
from smartcity_mp.books.views.summary.funding_digest import funding_digest
from smartcity_mp.books.views.summary.overview import overview
from smartcity_mp.books.views.summary.roadmap_digest import roadmap_digest
from smartcity_mp.books.views.summary.stewardship_digest import stewardship_digest
from smartcity_mp.model.plan import Plan

VIEWS: Mapping[str, Callable[[Plan], object]] = {
    "analisis-masa-depan": future,
    "arah-pembangunan": development_direction,
    "benang-merah": golden_thread,
    "capaian": year_in_short,
    "capaian-indikator": indicators_of_year,
    "capaian-program": programs_of_year,
    "capaian-quick-win": quick_wins_of_year,
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
    "notula": minutes,
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
