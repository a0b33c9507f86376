"""Before a change that may cut the connection: what it does, and what to write down."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.draft import Change
from app.settings import Ethernet
from ui.addresses import NOT_KNOWN, Addresses, rows_between
from ui.banner import Banner
from ui.buttons import Button
from ui.change_table import ChangeTable, Row, rows_of
from ui.dialog import Dialog, short
from ui.headings import DialogFoot
from ui.labels import Cleaned, PlainLabel, clean, joined, literal, say
from ui.marks import Panel
from ui.theme import set_look, theme

__all__ = ["Addresses", "NetworkChangeDialog"]

WIDTH = 968
NARROW = 760


class NetworkChangeDialog(Dialog):
    """Accepted: the user has read it and wants the change sent.

    `origin_host` is the address by which the program reaches the station now. Without `before`
    and `after` the wired addresses stay as they are.
    """

    def __init__(
        self,
        station_name: str,
        mac: str,
        origin_host: str,
        changes: Sequence[Change],
        before: Addresses | None = None,
        after: Addresses | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._name, self._mac, self._host = short(station_name), clean(mac), clean(origin_host)
        self._before, self._after = (before, after) if before != after else (None, None)
        title = say("Change the network of {}", self._name)
        super().__init__("networkChange", title, WIDTH, parent)
        self._changes = changes
        self._said = Banner()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._head())
        self.body.addWidget(Panel("surface", "bottom"))
        halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        if parent is not None and parent.window().width() < theme.px(NARROW):
            halves.setDirection(QBoxLayout.Direction.TopToBottom)
        halves.addWidget(self._what_changes(), 19)
        halves.addWidget(self._aside(), 12)
        self.body.addLayout(halves, 1)
        foot = DialogFoot(f"C&hange network of {literal(self._name)}")
        self.set_foot(foot, careful=True)

    def note(self) -> str:
        """What is worth writing down, as lines of text; secrets are not in it."""
        return "\n".join(self._lines())

    def _lines(self) -> list[Cleaned]:
        lines = [joined((self._name, self._mac), "   ")]
        if self._before and self._after:
            lines.append(say("new  {}", NOT_KNOWN if self._after.dhcp else self._after.line()))
            lines.append(say("old  {}", self._before.line()))
        lines += [
            say("{}: {} -> {}", c.field.spec.title, c.old, c.new)
            for c in self._changes
            if c.field.kind is not Ethernet and not c.field.spec.secret
        ]
        if not self._before or self._before.ip != self._host:
            lines.append(say("reached at {}", self._host))
        return lines

    def rows(self) -> list[Row]:
        """What is now and afterwards; the wired addresses with those that stay."""
        rows = (
            [] if not self._before or not self._after else rows_between(self._before, self._after)
        )
        wired = bool(rows)
        return rows + rows_of(c for c in self._changes if not (wired and c.field.kind is Ethernet))

    def _head(self) -> QWidget:
        lead = "This may cut the connection that the program uses."
        return _inside(Banner("warn", lead, self._where(), "carries_us"), 24, 16, 24, 16)

    def _where(self) -> Cleaned:
        now = say("{} answers at {} now", self._name, self._host)
        if not self._before or not self._after:
            return say("{}; whether it can be reached there afterwards is not known.", now)
        if self._after.dhcp:
            return say("{}; the address that DHCP will give it is not known here.", now)
        new = self._after.ip
        if self._before.ip != self._host:
            return say("{}; its wired address shall be {} afterwards.", now, new)
        there = "there" if new == self._host else say("at {}", new)
        return say("{} and shall answer {} afterwards.", now, there)

    def _what_changes(self) -> QWidget:
        half = Panel("surface")
        column = QVBoxLayout(half)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel("What changes", kind="section"))
        column.addWidget(ChangeTable(self.rows()))
        column.addSpacing(8)
        words = "Whether this computer can reach it afterwards is not checked yet."
        column.addWidget(PlainLabel(words, kind="caption", ink="textMuted", wrap=True))
        column.addStretch(1)
        return half

    def _aside(self) -> QWidget:
        half = Panel("sunken", "left")
        column = QVBoxLayout(half)
        column.setContentsMargins(20, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel("Write down, in case it is lost", kind="section", wrap=True))
        column.addWidget(_block(self._lines()))
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = Button("&Copy", symbol="copy", small=True, name="networkChange.copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.note()))
        save = Button("&Save as text…", symbol="save", small=True, name="networkChange.save")
        save.clicked.connect(self._ask_for_file)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addSpacing(12)
        column.addWidget(PlainLabel("What happens next", kind="section"))
        column.addLayout(_numbered(self._steps()))
        column.addStretch(1)
        return half

    def _steps(self) -> tuple[str, ...]:
        new = self._after.ip if self._after and not self._after.dhcp else ""
        there = say("If it answers at {} afterwards", new) if new else "If it answers elsewhere"
        both = " and both addresses are shown" if new and new != self._host else ""
        return (
            "The change is sent once and last; nothing is sent again by itself.",
            say(
                "The connection may break. For about 120 s the program looks at {} only, the "
                "address of before.",
                self._host,
            ),
            joined(
                (
                    say("Where {} answers there, what it holds is read back.", self._name),
                    f"Where it does not, the outcome is “not known”{both}.",
                )
            ),
            say("{}, use “Add by address” to go on.", there),
        )

    def _ask_for_file(self) -> None:
        picker = QFileDialog(self, "Save as text", f"{_file_name(self._name)}.txt", "Text (*.txt)")
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setDefaultSuffix("txt")
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.fileSelected.connect(self.save)
        picker.open()

    def save(self, path: str) -> None:
        """Write the note into a file, and say so; an error is said, too."""
        try:
            Path(path).write_text(self.note() + "\n", encoding="utf-8")
        except OSError as error:
            self._said.show_message("bad", "Not saved.", error.strerror or "")
        else:
            self._said.show_message("ok", "Saved.", Path(path).name)


def _file_name(name: str) -> str:
    """A station's name as a file may be called."""
    kept = "".join(char if char.isalnum() or char in "-_" else "-" for char in name)
    return f"{kept.strip('-') or 'station'}-network"


def _block(lines: Sequence[Cleaned]) -> QWidget:
    """Lines of mono text that can be marked and copied, one label a line."""
    block = Panel("surface")
    set_look(block, card="surface")
    column = QVBoxLayout(block)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    for line in lines:
        column.addWidget(PlainLabel(line, mono=True, wrap=True, selectable=True))
    return block


def _numbered(sentences: Sequence[str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for at, words in enumerate(sentences):
        figure = PlainLabel(f"{at + 1}.", kind="strong", ink="textMuted")
        grid.addWidget(figure, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(words, wrap=True), at, 1)
    return grid


def _inside(widget: QWidget, *margins: int) -> QWidget:
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(*margins)
    row.addWidget(widget)
    return holder
