"""Names that look alike are marked, in all rows that have them."""

import pytest

from tests.hostile import HEBREW, HOSTILE
from ui.sidebar import Sidebar
from ui.station_list import RowState, StationRow
from ui.twins import SAME_NAME, look, marked

SPOKEN = "Same name as another · Not signed in"


def row(name, key="", state=RowState.NOT_SIGNED_IN, words="Not signed in"):
    return StationRow(key or name, name, "ASTROS-S1", "10.0.0.5", "3A:7F", state, words)


def words(*names):
    return [each.words for each in marked([row(name, str(at)) for at, name in enumerate(names)])]


@pytest.mark.parametrize(
    "other",
    [
        "Boardroom-2",
        "BOARDROOM-2",
        "Boardroom-2 ",
        "Boardroom\u200b-2",
        "Boardroom\u202e-2",
        "Вoardroom-2",
        "Bοardroom-2",
        "B0ardroom-2",
        "Ｂoardroom-2",
        "Boardroom-2\U000e0041",
        "Boa\u0301rdroom-2",
    ],
)
def test_names_that_look_alike_mark_both_rows(other):
    assert words("Boardroom-2", "Lobby", other) == [SPOKEN, "Not signed in", SPOKEN]


@pytest.mark.parametrize("other", ["Boardroom-3", "Boardroom", "Boardroom-22", "会議室-2"])
def test_other_names_are_not_marked(other):
    assert words("Boardroom-2", other) == ["Not signed in"] * 2


def test_names_that_differ_where_the_list_does_not_show_it_are_marked():
    hall = "Großer Sitzungssaal im dritten Obergeschoss"
    assert words(f"{hall}, Ost", f"{hall}, West") == [SPOKEN] * 2


def test_a_row_that_says_more_says_it_first():
    refused = row("Lobby", "1", RowState.REFUSED, "Two stations at this address")
    (first, other) = marked([refused, row("Lobby", "2")])
    assert first.words == f"Two stations at this address · {SAME_NAME.lower()}"
    assert other.words == SPOKEN


def test_stations_without_a_name_are_not_marked():
    assert words("", "") == ["Not signed in"] * 2


def test_hostile_names_have_a_look():
    looks = [look(text) for text in HOSTILE.values()]
    assert max(map(len, looks)) <= 24
    assert look(HEBREW) == look(f"\u2068{HEBREW}\u2069")


def test_the_list_shows_and_speaks_the_mark(qtbot):
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_rows([row("Lobby", "1"), row("Lobby", "2"), row("Annex", "3")])
    model = sidebar.list.model()
    tips = [model.index(at, 0).data(3) for at in range(3)]
    assert [SAME_NAME in tip for tip in tips] == [True, True, False]


def test_the_list_says_how_many_are_hidden(qtbot):
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.show()
    sidebar.set_hidden(8000)
    assert sidebar._hidden.isVisible()
    assert sidebar._hidden.text().startswith("8000 more hidden")
    sidebar.set_hidden(0)
    assert not sidebar._hidden.isVisible()
