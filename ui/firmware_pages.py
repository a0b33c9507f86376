"""The first two pages of the firmware wizard: what to install, and what the check says of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.firmware_findings import Finding, Weight
from app.firmware_wizard import NOTHING_NEWER, Source
from app.local_time import length, size
from app.quirks import default
from app.words import tr, without_key
from ui.banner import Banner
from ui.buttons import Button
from ui.dialog import short
from ui.headings import PageTitle
from ui.labels import CopyButton, IconLabel, PlainLabel, joined, named, say
from ui.marks import Line
from ui.theme import set_look, show_if, theme

if TYPE_CHECKING:
    from ui.updating import Updating

LOOKS = {
    Weight.GOOD: ("ok", "okIcon"),
    Weight.FACT: ("fingerprint", "textMuted"),
    Weight.HINT: ("warn", "warnIcon"),
    Weight.DOUBT: ("warn", "warnIcon"),
    Weight.REFUSED: ("bad", "badIcon"),
}
THOUSAND = 1000
TOPIC = 112


class ChoosePage(QWidget):
    """A file of this computer, or what the station gets from its maker's server."""

    chosen = Signal(object)
    file = Signal()
    ask = Signal()
    stop = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.title = PageTitle(say("Update the firmware of {}", short(name)), FIRST, "display")
        self.told = Banner()
        self.told.setObjectName("firmware.told")
        self._radios: dict[Source, QRadioButton] = {}
        self._facts: dict[Source, PlainLabel] = {}
        self.open = Button(tr("Choose a &file…"), symbol="open", name="firmware.file")
        self.check = Button(tr("&Ask the server"), symbol="refresh", name="firmware.ask")
        self.open.clicked.connect(self.file)
        self.check.clicked.connect(self.ask)
        self._bar = QProgressBar()
        self._bar.setRange(0, THOUSAND)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far the check is"))
        self._stop = Button(tr("Cancel the check"), small=True, name="firmware.stopCheck")
        self._stop.clicked.connect(self.stop)
        self._busy = QWidget()
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.setSpacing(12)
        busy.addWidget(self._bar, 1)
        busy.addWidget(self._stop)
        self._busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self._choice(Source.FILE, tr("A file from this &computer"), self.open))
        column.addWidget(self._choice(Source.VENDOR, tr("The maker’s &update server"), self.check))
        column.addStretch(1)

    def show_state(self, updating: "Updating", checking: float | None, asking: bool) -> None:
        """Show what is chosen, and how far a check is."""
        wizard = updating.wizard
        self._radios[wizard.source].setChecked(True)
        self._busy.setVisible(checking is not None)
        self._bar.setValue(round((checking or 0) * THOUSAND))
        self.open.setEnabled(checking is None)
        self.check.setEnabled(not asking and checking is None)
        image, newer = wizard.image, wizard.newer
        chosen = say("{}, {}", named(image.name), size(image.size)) if image else UPDATE_ZIP
        self._facts[Source.FILE].setText(
            tr("Checking the file…") if checking is not None else chosen
        )
        installed = wizard.installed or tr("not told")
        if asking:
            told = tr("The station is asking…")
        elif newer is not None:
            told = say("{} is there; {} is installed.", newer, installed)
        else:
            told = NOTHING_NEWER if wizard.asked else THROUGH
        self._facts[Source.VENDOR].setText(told)

    def _choice(self, source: Source, words: str, button: Button) -> QFrame:
        frame = QFrame()
        set_look(frame, card="surface")
        radio = QRadioButton(words)
        radio.setObjectName(f"firmware.source.{source.name.lower()}")
        radio.setAccessibleName(without_key(words))
        radio.clicked.connect(lambda: self.chosen.emit(source))
        radio.setAutoExclusive(False)
        fact = PlainLabel(ink="textMuted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(radio, 1)
        row.addWidget(button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(6)
        column.addLayout(row)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(26), 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(fact)
        if source is Source.FILE:
            below.addWidget(self._busy)
        column.addLayout(below)
        self._radios[source], self._facts[source] = radio, fact
        return frame

    def keep_choice(self, source: Source) -> None:
        """Exactly one of the two is on."""
        for each, radio in self._radios.items():
            radio.setChecked(each is source)


class CheckPage(QWidget):
    """Every finding in a row, what happens next, and a tick where something is unusual."""

    agreed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title = PageTitle("", "", "display")
        self._frame = QFrame()
        set_look(self._frame, card="surface")
        self._grid = QGridLayout(self._frame)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.agree = QCheckBox(tr("&I have read what is unusual; install it all the same"))
        self.agree.setObjectName("firmware.agree")
        self.agree.setAccessibleName(tr("I have read what is unusual; install it all the same"))
        self.agree.toggled.connect(self.agreed)
        self._shown: list[Finding] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self._frame)
        column.addWidget(self.agree)
        column.addStretch(1)

    def show_state(self, updating: "Updating") -> None:
        """Show what the check found."""
        wizard = updating.wizard
        findings = wizard.findings
        refused = any(each.weight is Weight.REFUSED for each in findings)
        title = tr("This file is not for it") if refused else tr("Ready to update")
        image = wizard.image
        what = say("{}, {}.", named(image.name), size(image.size)) if image else ""
        if wizard.source is Source.VENDOR:
            what = say("{} from the maker’s server.", wizard.newer or "")
        usual = length(default("install_usual"))
        next_ = (
            tr("Nothing was sent.")
            if refused
            else say(
                "Nothing was sent yet. It takes about {}, the display is dark meanwhile.", usual
            )
        )
        self.title.title.setText(title)
        self.title.set_sentence(joined((what, next_)))
        show_if(self.agree, bool(wizard.doubts) and not refused)
        self.agree.setChecked(wizard.agreed)
        if findings != self._shown:
            self._shown = findings
            self._fill(findings)

    def _fill(self, findings: list[Finding]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, finding in enumerate(findings):
            if at:
                self._grid.addWidget(Line(), 2 * at - 1, 0)
            self._grid.addWidget(_row(finding), 2 * at, 0)


def _row(finding: Finding) -> QWidget:
    row = QWidget()
    symbol, ink = LOOKS[finding.weight]
    topic = PlainLabel(finding.topic)
    topic.setFixedWidth(theme.px(TOPIC))
    digest = finding.weight is Weight.FACT
    words = PlainLabel(finding.words, wrap=True, mono=digest, selectable=digest)
    words.setAccessibleName(say("{}: {}", finding.topic, finding.words))
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(words)
    if finding.more:
        texts.addWidget(PlainLabel(finding.more, kind="caption", ink="textMuted", wrap=True))
    line = QHBoxLayout(row)
    line.setContentsMargins(16, 9, 12, 9)
    line.setSpacing(12)
    top = Qt.AlignmentFlag.AlignTop
    line.addWidget(IconLabel(symbol, ink, 18), 0, top)
    line.addWidget(topic, 0, top)
    line.addLayout(texts, 1)
    if digest:
        copy = CopyButton(lambda: finding.words.replace(" ", "").lower(), say("Copy {}", "SHA-256"))
        copy.setObjectName("firmware.copyDigest")
        line.addWidget(copy, 0, top)
    return row


FIRST = tr("Nothing is sent before you have seen what the check says.")
UPDATE_ZIP = tr("The file that the maker gives for this model, such as update.zip.")
THROUGH = tr("The station downloads by itself; it needs a way to the internet.")
