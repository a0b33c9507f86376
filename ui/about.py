"""About the program: its version, what it runs on, and whose work it brings along."""

import platform
from collections.abc import Sequence

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

from app.shipped import Package, program_version, shipped
from app.words import tr
from ui.card import Card
from ui.dialog import Dialog, short
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, say

WIDTH = 640
WHAT = tr("Finds wireless presentation stations on the network and sets them up.")
LICENCES = tr("The texts of the licences are in the folder LICENSES of an installed program.")


class AboutDialog(Dialog):
    """Everything on it can be marked, and copied as a whole."""

    topic = "support"

    def __init__(self, packages: Sequence[Package], parent: QWidget | None = None) -> None:
        super().__init__("about", tr("About Station Configurator"), WIDTH, parent)
        version = say("Station Configurator {}", program_version())
        self.body.addWidget(PageTitle(version, WHAT, "display"))
        self._cards = [
            _card(tr("Runs on"), "about.system", _system()),
            _card(tr("Packages and their licences"), "about.packages", _lines(packages)),
        ]
        for card in self._cards:
            self.body.addWidget(card)
        self.body.addWidget(PlainLabel(LICENCES, kind="caption", ink="textMuted", wrap=True))
        self.body.addStretch(1)
        foot = DialogFoot(tr("&Copy all of it"), tr("C&lose"))
        foot.action.set_symbol("copy")
        foot.action.setAccessibleDescription(tr("Copies what stands here as text."))
        self._version = version
        self.set_foot(foot)

    def accept(self) -> None:
        """Copy; the dialog stays."""
        QApplication.clipboard().setText(self.text())

    def text(self) -> str:
        """All of it as lines of text."""
        return "\n".join((self._version, *(card.text() for card in self._cards)))


def about(parent: QWidget) -> AboutDialog:
    """The dialog with what is shipped."""
    return AboutDialog(shipped(), parent)


def _card(title: str, name: str, lines: Sequence[tuple[str, str]]) -> Card:
    card = Card(title, "surface", name)
    for label, value in lines:
        card.add_fact(label, label, value)
    return card


def _system() -> list[tuple[str, str]]:
    return [
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        (tr("System"), platform.platform()),
    ]


def _lines(packages: Sequence[Package]) -> list[tuple[str, str]]:
    return [(short(each.name), say("{}, {}", each.version, each.licence)) for each in packages]
