"""Trusting another certificate: a page of its own, where the fingerprint's tail is typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.words import tr
from ui.card import Card
from ui.dialog import Dialog, short
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, literal, say, tip
from ui.theme import theme

WIDTH = 640
TAIL = 8
GROUP = 4


class ReplacePinDialog(Dialog):
    """Accepted: the user has compared the new certificate's fingerprint and typed its end.

    `old` and `new` are SHA-256 in hexadecimal.
    """

    topic = "signing_in"

    def __init__(self, name: str, old: str, new: str, parent: QWidget | None = None) -> None:
        title = say("Replace the certificate of {}", short(name))
        super().__init__("replacePin", title, WIDTH, parent)
        self._wanted = new[-TAIL:].lower()
        self.body.addWidget(PageTitle(tr("Another certificate than before"), WHAT))
        card = Card(tr("Fingerprints (SHA-256)"), "surface")
        card.add_fact("old", tr("Before"), fingerprint(old), mono=True, copy=True)
        card.add_fact("new", tr("Now"), fingerprint(new), mono=True, copy=True)
        self.body.addWidget(card)
        self.body.addWidget(PlainLabel(HOW, wrap=True))
        self.tail = QLineEdit()
        self.tail.setObjectName("replacePin.tail")
        what = say("Last {} characters of the new fingerprint", TAIL)
        self.tail.setAccessibleName(what)
        self.tail.setFont(theme.font("body", mono=True))
        label = PlainLabel(what, kind="strong")
        label.setBuddy(self.tail)
        self.body.addWidget(label)
        self.body.addWidget(self.tail)
        self.body.addStretch(1)
        self._foot = DialogFoot(
            say("&Trust the new one for {}", literal(short(name))), destructive=True
        )
        self.set_foot(self._foot, careful=True)
        self.tail.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        typed = "".join(self.tail.text().lower().split()).replace(":", "")
        right = typed == self._wanted
        self._foot.action.setEnabled(right)
        tip(self._foot.action, "" if right else tr("Type the end of the new fingerprint first."))


def fingerprint(pin: str) -> str:
    """In groups of four, as people read it out."""
    return " ".join(pin[at : at + GROUP] for at in range(0, len(pin), GROUP))


WHAT = tr(
    "A station makes a new certificate after a factory reset. But a device that wants to pass for "
    "the station has another one as well, and would be given its password."
)
HOW = tr(
    "Ask who looks after the station, or read the fingerprint in a browser on a cable that goes "
    "straight to it. Type its end only when it is the same as below “Now”."
)
