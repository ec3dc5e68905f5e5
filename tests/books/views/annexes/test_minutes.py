from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines, Marked
from smartcity_mp.books.views.annexes.minutes import minutes

OFFICES = [{"id": "kominfo", "name": "Dinas Kominfo", "short": "Diskominfo"}]


def test_what_is_optional_stands_only_where_it_is_known() -> None:
    (only,) = minutes(plan_of(workshops=[{"name": "Bimtek I", "stage": "1"}])).records
    assert only.name == "Bimtek I"
    assert [row.cells for row in only.record.rows] == [
        ("Waktu", None),
        ("Tempat", None),
        ("Peserta", None),
        ("Agenda", None),
        ("Keluaran", None),
    ]
    assert only.follow_ups is None


def test_all_that_is_known_of_a_workshop_is_told() -> None:
    workshop = {
        "name": "Bimtek awal",
        "stage": "2",
        "participants": {"opd": "1200", "team": "0"},
        "attended_by": ["kominfo"],
        "groups": ["Smart Governance", "Smart Economy"],
        "outputs": ["Rancangan"],
        "decisions": ["Disepakati"],
        "follow_ups": [
            {"task": "Melengkapi", "owner": "kominfo", "deadline": "2023-07-14"},
            {"task": "Mengirim"},
        ],
        "illustrative": ["outputs", "follow_ups"],
    }
    (only,) = minutes(plan_of(workshops=[workshop], organizations=OFFICES)).records
    told = dict(row.cells for row in only.record.rows)
    assert only.record.caption == "Notula Bimtek awal (tahap II)"
    assert told["Peserta"] == Lines(("1.200 dari perangkat daerah", "0 anggota Tim Pelaksana"))
    assert told["Perangkat daerah yang hadir"] == Cite("kominfo", "Diskominfo")
    assert told["Kelompok FGD"] == Lines(("Smart Governance", "Smart Economy"))
    assert told["Keluaran"] == Marked("Rancangan")
    assert told["Keputusan"] == "Disepakati"
    assert only.follow_ups is not None
    assert [row.cells for row in only.follow_ups.rows] == [
        (Marked("Melengkapi"), Cite("kominfo", "Diskominfo"), "14 Juli 2023"),
        (Marked("Mengirim"), None, None),
    ]


def test_each_workshop_has_tables_of_its_own() -> None:
    found = minutes(plan_of(workshops=[{"name": "I"}, {"name": "II"}])).records
    assert [item.record.key for item in found] == ["notula-1", "notula-2"]
    assert minutes(plan_of()).records == ()
