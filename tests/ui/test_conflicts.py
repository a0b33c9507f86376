"""The dialog about settings that somebody else changed as well."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from app.draft import Draft
from app.settings import General
from ui.buttons import Button
from ui.conflicts import ConflictDialog
from ui.labels import PlainLabel
from ui.tasks import ask
from ui.theme import Scheme, theme


def draft() -> Draft:
    held = {"devName": "Boardroom-2", "codeType": 2, "ipShow": False, "codeValue": "4821"}
    edited = Draft(General.read(held))
    edited["devName"], edited["codeType"], edited["ipShow"] = "Mine", 0, True
    return edited


def dialog_for(edited, theirs="Theirs", also=True, name="Boardroom-2"):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    fresh = General.read({"devName": theirs, "codeType": 1, "ipShow": False, "codeValue": "4821"})
    conflicts = edited.conflicts(fresh)
    disputed = {conflict.field for conflict in conflicts}
    undisputed = [change for change in edited.changes() if change.field not in disputed]
    return ConflictDialog(name, conflicts, {General: edited.saved}, undisputed if also else [])


@pytest.fixture
def dialog(qtbot):
    made = dialog_for(draft())
    qtbot.addWidget(made)
    return made


def choose(dialog, key, side):
    dialog.findChild(QRadioButton, f"conflict.general.{key}.{side}").click()


def action(dialog) -> Button:
    return dialog.findChild(Button, "action")


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


async def test_nothing_is_chosen_for_the_user(dialog):
    assert dialog.mine() == {}
    assert not action(dialog).isEnabled()
    assert "2 settings still to choose." in said(dialog)


async def test_shows_what_was_what_is_and_what_shall_be(dialog):
    words = said(dialog)
    for expected in ("Boardroom-2", "Theirs", "Mine", "Random", "Fixed", "General · Login code"):
        assert expected in words
    assert "Show the address (off → on)" in words
    assert "2 settings of yours were changed there too. Nothing has been sent" in words


async def test_choices_are_told_by_field_and_counted(dialog):
    choose(dialog, "devName", "mine")
    assert not action(dialog).isEnabled()
    choose(dialog, "codeType", "theirs")
    assert action(dialog).isEnabled()
    assert action(dialog).text() == "&Apply 2 changes to Boardroom-2"
    fields = General.fields()
    assert dialog.mine() == {fields["devName"]: True, fields["codeType"]: False}


async def test_one_click_takes_one_side_for_all(dialog, qtbot):
    dialog.findChild(Button, "conflict.mine").click()
    assert set(dialog.mine().values()) == {True}
    assert "3 changes" in action(dialog).text()
    dialog.findChild(Button, "conflict.theirs").click()
    assert set(dialog.mine().values()) == {False}
    assert "1 change to" in action(dialog).text()


async def test_where_nothing_is_left_to_send_the_button_says_so(qtbot):
    dialog = dialog_for(draft(), also=False)
    qtbot.addWidget(dialog)
    dialog.findChild(Button, "conflict.theirs").click()
    assert action(dialog).text() == "&Keep what is on Boardroom-2"


async def test_the_whole_card_can_be_clicked(dialog, qtbot, until):
    dialog.show()
    await until(dialog.isVisible)
    button = dialog.findChild(QRadioButton, "conflict.general.devName.theirs")
    card = button.parentWidget()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert button.isChecked()


async def test_enter_and_escape_go_back_to_the_edits(dialog, qtbot, until):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        asked = asyncio.ensure_future(ask(dialog))
        await until(dialog.isVisible)
        assert dialog.focusWidget() is dialog.findChild(Button, "cancel")
        dialog.findChild(Button, "conflict.mine").click()
        qtbot.keyClick(dialog, key)
        assert await asked is False


async def test_apply_accepts(dialog, until):
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    dialog.findChild(Button, "conflict.theirs").click()
    action(dialog).click()
    assert await asked is True


async def test_every_choice_is_spoken(dialog):
    spoken = {button.accessibleName() for button in dialog.findChildren(QRadioButton)}
    assert "Name, Theirs: Theirs" in spoken
    assert "Name, Mine: Mine" in spoken


async def test_words_from_outside_are_no_markup_and_no_mnemonics(qtbot):
    dialog = dialog_for(draft(), theirs="<b>x</b>&y\u202e", name="R&D<i>")
    qtbot.addWidget(dialog)
    assert "<b>x</b>&y[U+202E]" in said(dialog)
    assert action(dialog).text().endswith("R&&D<i>")
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(PlainLabel)
    )
