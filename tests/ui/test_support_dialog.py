"""The support bundle on the screen: each text is shown, and exactly these are saved."""

import zipfile

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from app.preferences import Scheme
from tests.ui.hands import Hands, alone
from ui import support_dialog
from ui.support_dialog import SupportDialog
from ui.theme import theme

FILES = {"versions.txt": "Program: 1.0\n", "station.txt": "  Name: <b>Hall</b>\n", "a.log": "x\n"}


@pytest.fixture
async def hands(qtbot, qapp, until):
    theme.apply(qapp, Scheme.LIGHT)
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    dialog = SupportDialog(FILES, window)
    dialog.open()
    yield Hands(dialog)
    dialog.reject()
    await until(alone)


def shown(hands):
    text = hands.find(QPlainTextEdit, "support.text")
    return text.accessibleName(), text.toPlainText()


async def test_every_file_is_shown_as_it_is_and_cannot_be_edited(hands):
    dialog = hands.window
    assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == list(FILES)
    assert shown(hands) == ("Text of versions.txt", FILES["versions.txt"])
    for name, text in FILES.items():
        dialog.list.set_current(name)
        assert shown(hands) == (f"Text of {name}", text)
    assert dialog.text.isReadOnly()
    assert dialog.text.height() > 200


async def save(hands, path):
    hands.click("action")
    await hands.until(lambda: hands.shows(QFileDialog, "saveFile"), "the question where")
    assert hands.find(QFileDialog, "saveFile").selectedFiles()[0].endswith(".zip")
    hands.give_file("saveFile", path)
    await hands.until(hands.banners, "what came of it")


async def test_what_is_shown_is_what_is_saved(hands, tmp_path):
    await save(hands, tmp_path / "it.zip")
    assert hands.banners() == [f"Saved. {tmp_path / 'it.zip'}"]
    assert hands.window.isVisible()
    with zipfile.ZipFile(tmp_path / "it.zip") as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == FILES
    assert [file.name for file in tmp_path.iterdir()] == ["it.zip"]


async def test_a_disk_that_is_full_is_said_and_what_was_there_stays(hands, tmp_path, monkeypatch):
    def full(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(support_dialog, "put_whole", full)
    await save(hands, tmp_path / "it.zip")
    expected = "The bundle was not saved. The disk is full. Choose another place."
    assert hands.banners() == [expected]
    assert list(tmp_path.iterdir()) == []


async def test_who_thinks_better_of_it_saves_nothing(hands, tmp_path, until):
    hands.click("action")
    hands.click("action")
    await until(lambda: hands.shows(QFileDialog, "saveFile"))
    assert len(hands.window.findChildren(QFileDialog)) == 1
    hands.find(QFileDialog, "saveFile").reject()
    await until(lambda: not hands.shows(QDialog, "saveFile"))
    assert hands.banners() == []
    hands.click("cancel")
    assert not hands.window.isVisible()
