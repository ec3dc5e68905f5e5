"""What the rules say, by what they are about. Why a rule exists stands in its module."""

from smartcity_mp.language.catalogue.rules.completeness import COMPLETENESS
from smartcity_mp.language.catalogue.rules.figures import FIGURES
from smartcity_mp.language.catalogue.rules.institutions import INSTITUTIONS
from smartcity_mp.language.catalogue.rules.money import MONEY
from smartcity_mp.language.catalogue.rules.region import REGION
from smartcity_mp.language.catalogue.rules.reports import REPORTS
from smartcity_mp.language.catalogue.rules.thread import THREAD
from smartcity_mp.language.catalogue.rules.time import TIME
from smartcity_mp.language.catalogue.said import Said

RULES: dict[str, Said] = {
    **THREAD,
    **TIME,
    **MONEY,
    **FIGURES,
    **REGION,
    **COMPLETENESS,
    **INSTITUTIONS,
    **REPORTS,
}
