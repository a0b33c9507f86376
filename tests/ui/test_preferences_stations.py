"""Remembered stations: what is said of them, and forgetting one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.identity import Known, KnownStations
from app.preferences import Scheme
from app.setup import Mark, Setups
from app.vault import Vault, identity_of
from tests.app.rings import Memory, path
from tests.ui.hands import Hands
from tests.ui.program import program
from ui.preferences_stations import StationsPage
from ui.theme import theme

SEEN = "2026-05-04T10:00:00+00:00"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Some:
    """Three stations; the last cannot be forgotten now."""

    def __init__(self):
        self.kept = [
            Known("a", "Hall", "ASTROS-S1", origins=("https://10.1.2.4",), pin="ab", seen=SEEN),
            Known("b", "<b>&amp;\u202e", "", origins=("nonsense at all",), seen="long ago"),
            Known("c", "", "", origins=("http://10.1.2.6:8080",)),
        ]  # fmt: skip

    def all(self):
        return self.kept

    def forget(self, known):
        self.kept.remove(known)

    def why_not(self, known):
        return "It is open." if known.key == "c" else ""


@pytest.fixture
def hands(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    page = StationsPage(Some())
    qtbot.addWidget(page)
    page.resize(560, 400)
    page.show()
    return Hands(page)


def rows(hands):
    return [hands.window.list.item(at).data(SPOKEN) for at in range(hands.window.list.count())]


def test_each_is_told_by_what_is_known_of_it(hands):
    assert rows(hands) == [
        "Hall, ASTROS-S1 · 10.1.2.4 · last seen on 2026-05-04",
        "<b>&amp;[U+202E]",
        "10.1.2.6:8080, 10.1.2.6:8080",
    ]
    assert "&lt;b&gt;&amp;amp;[U+202E]" in hands.window.list.item(1).toolTip()
    hands.window.list.setCurrentRow(-1)
    assert not hands.usable("preferences.forget")
    assert "Choose a station first." in hands.window.forget.toolTip()


async def test_one_is_forgotten_and_enter_forgets_none(hands, until):
    QTest.keyClick(hands.window.list, Qt.Key.Key_Home)
    assert hands.button("preferences.forget") == "Forget Hall…"
    hands.click("preferences.forget")
    await until(lambda: hands.shows(QDialog, "forgetKnown"))
    dialog = hands.find(QDialog, "forgetKnown")
    assert "Its certificate: the next sign-in trusts" in hands.said(dialog)
    assert "Nothing on the station itself changes." in hands.said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await until(lambda: not hands.shows(QDialog, "forgetKnown"))
    assert len(rows(hands)) == 3
    hands.click("preferences.forget")
    await until(lambda: hands.shows(QDialog, "forgetKnown"))
    hands.click("action")
    await until(lambda: len(rows(hands)) == 2)
    assert hands.window.list.currentRow() == 0


def test_why_one_cannot_be_forgotten_is_said(hands):
    hands.window.list.setCurrentRow(2)
    assert not hands.usable("preferences.forget")
    assert "It is open." in hands.window.forget.toolTip()


def test_none_is_said(hands):
    hands.window._stations.kept = []
    hands.window.fill()
    assert "No station is remembered." in hands.said()
    assert not hands.window.forget.isVisible()


async def opened(work, until):
    """The page with the stations, the first one marked."""
    await until(lambda: not work.window.findChildren(QDialog, "preferences"))
    work.click("preferences")
    await until(lambda: work.shows(QDialog, "preferences"))
    dialog = work.find(QDialog, "preferences")
    dialog.show_page("stations")
    dialog.stations.list.setCurrentRow(0)
    return dialog


async def test_in_the_program_it_is_as_if_it_had_never_been_seen(tmp_path, room, until):
    async with program(tmp_path) as work:
        key = await work.enter(room.http_url)
        (known,) = KnownStations(tmp_path).all.values()
        work.window.place._setups.mark(known.identity, "step", Mark.DONE)
        dialog = await opened(work, until)
        assert "Sign out of it first." in dialog.stations.forget.toolTip()
        dialog.accept()
        before = work.view
        work.view.sign_out()
        dialog = await opened(work, until)
        work.click("preferences.forget")
        await until(lambda: work.shows(QDialog, "forgetKnown"))
        work.find(QDialog, "forgetKnown").accept()
        await until(lambda: not KnownStations(tmp_path).all)
        assert Setups(tmp_path).of(known.identity) == {}
        await until(lambda: work.window.place.views[key] is not before)
        assert "No station is remembered." in work.said(dialog)
        dialog.accept()
        await until(lambda: not work.window.findChildren(QDialog, "preferences"))


async def test_its_password_goes_too(tmp_path, use_ring, until):
    ring = use_ring(Memory())
    async with program(tmp_path) as work:
        vault = work.window.vault = Vault(tmp_path, allowed={path(ring)})
        known = Known("a", "Hall", pin="ab" * 32, origins=("https://10.1.2.4",))
        await vault.put(identity_of(known.pin), "admin", "secret77")
        work.window.place.trust._known.remember(known)
        work.window.place.forgetting.known(known)
        await until(lambda: not ring.held and not vault.accounts(identity_of(known.pin)))
        assert work.window.place.trust.all() == []
