"""About the program: versions and licences, to be copied."""

import platform
from importlib.metadata import version

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.shipped import Package
from ui.about import AboutDialog, about
from ui.labels import PlainLabel
from ui.theme import Scheme, theme

PACKAGES = (Package("httpx", "0.28.1", "BSD-3-Clause"), Package("<b>x</b>", "1", "MIT"))


@pytest.fixture
def dialog(qtbot, qapp):
    theme.apply(qapp, Scheme.LIGHT)
    made = AboutDialog(PACKAGES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_names_versions_and_licences(dialog):
    said = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert f"Station Configurator {version('station-configurator')}" in said
    for words in (platform.python_version(), qVersion(), "httpx", "0.28.1, BSD-3-Clause"):
        assert words in said
    assert "<b>x</b>" in said


def test_all_of_it_is_copied_and_the_dialog_stays(dialog, qtbot):
    qtbot.mouseClick(dialog.findChild(QAbstractButton, "action"), Qt.MouseButton.LeftButton)
    text = QApplication.clipboard().text()
    assert f"Python: {platform.python_version()}" in text
    assert "httpx: 0.28.1, BSD-3-Clause" in text
    assert dialog.isVisible()


def test_escape_closes_it(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_installed_is_listed(qtbot, qapp):
    made = about(None)
    qtbot.addWidget(made)
    assert f"zeroconf: {version('zeroconf')}, LGPL-2.1-or-later" in made.text()
