"""Signing in to one station, beside what it tells everybody."""

from collections.abc import Awaitable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import Cause, Denied, Rejected, StationError
from app.identity import Verdict
from app.messages import explain, quote
from app.session import Session, State
from app.words import counted, tr, without_key
from ui.banner import Banner
from ui.buttons import Button
from ui.card import Card
from ui.dialog import short
from ui.editors import SecretEdit
from ui.headings import PageTitle
from ui.labels import PlainLabel, joined, literal, named, say, tip
from ui.remember import RememberBox
from ui.tasks import Tasks
from ui.theme import theme
from ui.verdict import VerdictBox

Answer = TypeVar("Answer")
FORM, SIDE = 432, 340
EDGE = 24
WIDE = FORM + SIDE + 3 * EDGE


class LoginPage(QScrollArea):
    """Account and password. `signed_in` once the station took them; `settings` asks for the
    connection settings."""

    signed_in = Signal()
    settings = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._tasks = Tasks(self)
        self._reading = Tasks(self)
        self._busy = False
        self.setObjectName("login")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.banner = Banner()
        self.account = QLineEdit(session.station.account)
        self.account.setObjectName("login.account")
        self.password = SecretEdit("login.password", tr("Password"))
        self.caps = PlainLabel(tr("Caps Lock seems to be on."), kind="caption", ink="warnText")
        self.caps.setObjectName("login.caps")
        self.remember = RememberBox(session, self.account, self.password)
        self.verdict = VerdictBox()
        self.submit = Button("", "primary", "sign_in", name="login.submit")
        self._title = PageTitle(
            "", tr("With the account of its Web Configuration page."), "display"
        )
        self._public = Card(tr("Readable without signing in"), name="login.public")
        self._hint = Banner()
        self._note = Banner()
        self._said = ("", "")
        self._lay_out()
        self._tasks.busy.connect(self._show_busy)
        self.verdict.changed.connect(self._allow)
        self.refresh()

    def refresh(self) -> None:
        """Show the station's name and its hints as they are now."""
        name = named(self._session.name)
        self._title.title.setText(say("Sign in to {}", name))
        self._show_busy(self._busy)
        self._public.set_fact("model", self._session.info.model or tr("not reported"))
        if self._session.state is State.ENDED:
            kept = _kept(len(self._session.changes()))
            again = joined((tr("Sign in again."), kept))
            self._note.show_message("warn", say("{} ended the sign-in.", name), again)
        else:
            self._note.show_message("info", *self._said)
        hint = self._session.info.default_password_hint(self._session.station.quirks)
        self._hint.show_message(
            "warn",
            tr("The default password may still be set.") if hint else "",
            WORDS if hint else "",
        )

    def say(self, lead: str, sentence: str) -> None:
        """Put a note above the fields."""
        self._said = (lead, sentence)
        self.refresh()

    def show_error(self, lead: str, sentence: str) -> None:
        """Say why one is here again, or still."""
        self.banner.show_message("bad", lead, sentence)

    def stop(self) -> None:
        """Stop all work: the session is to be closed."""
        self._tasks.cancel()
        self._reading.cancel()
        self.remember.stop()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what speaks against the station, and since when it is known."""
        self.verdict.show_verdict(verdict)
        seen = verdict.known.seen[:10] if verdict.known else tr("Not on this computer")
        self._public.set_fact("seen", seen)

    def read_public(self) -> None:
        """Ask what the station tells without a sign-in; nothing where it is refused."""
        if self.verdict.refused:
            return
        self._reading.start(self._read_public(), key="public")

    def try_to_sign_in(self) -> None:
        """One attempt with what stands in the fields; a second click while it runs is ignored."""
        if self._tasks.running("login") or self.verdict.blocked:
            return
        account, password = self.account.text().strip(), self.password.text()
        if not account or not password:
            (self.password if account else self.account).setFocus()
            self.show_error(tr("Account and password are both needed."), "")
            return
        self.submit.setEnabled(False)
        self._tasks.start(self._sign_in(account, password), key="login", failed=self._show_error)

    async def _sign_in(self, account: str, password: str) -> None:
        self.show_error("", "")
        await self._session.sign_in(account, password)
        self.remember.keep(account, password)
        self.password.clear()
        self._allow()
        self.signed_in.emit()

    async def _read_public(self) -> None:
        """What the station does not tell is said to be so; that is no error."""
        station = self._session.station
        info = await _told(station.model())
        if info is not None:
            self._session.info = info
            self.refresh()
        code = await _told(station.login_code())
        self._public.set_fact("code", NOT_TOLD if code is None else code.codeValue or tr("none"))
        join = await _told(station.quick_join())
        self._public.set_fact("join", NOT_TOLD if join is None else join or tr("none"))

    def _show_error(self, error: StationError) -> None:
        self._allow()
        name = named(self._session.name)
        if isinstance(error, Rejected) or error.cause is Cause.SIGNED_OUT:
            said = quote(error) if isinstance(error, Rejected) else ""
            self.show_error(say("{} did not accept the sign-in.", name), joined((said, CHECK)))
        elif isinstance(error, Denied):
            words = explain(error, say("{} did not let us in.", name), name)
            self.show_error(words.failed, words.rest)
        else:
            words = explain(error, say("Could not sign in to {}.", name), name)
            self.show_error(words.failed, words.rest)
        self.password.setFocus()
        self.password.selectAll()

    def _allow(self) -> None:
        """Nobody can sign in while something speaks against the station."""
        self.submit.setEnabled(not self.verdict.blocked)
        tip(self.submit, self.verdict.blocked)

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        name = literal(short(self._session.name))
        self.submit.setText(say("Signing in to {}…", name) if busy else say("&Sign in to {}", name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Guess Caps Lock from what arrives: Qt does not tell its state."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if len(text) == 1 and text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(text.isupper() is not shift)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """What this computer remembers is looked up once the page is there."""
        super().showEvent(event)
        if not event.spontaneous() and not self.verdict.refused:
            self.remember.look_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand below each other where they do not fit side by side."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= theme.px(WIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("page", True)
        self.setWidget(body)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._row.setContentsMargins(EDGE, 40, EDGE, EDGE)
        self._row.setSpacing(EDGE)
        self._row.addStretch(1)
        self._row.addLayout(_as_wide_as(self._form_card()))
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._public.add_fact("model", tr("Model"), "")
        self._public.add_fact("code", tr("Login code"), "…", mono=True, copy=True, kind="display")
        self._public.add_fact("join", tr("Quick Join"), "…")
        origin = self._session.station.origin
        secured = tr("certificate pinned") if origin.encrypted else tr("not encrypted (HTTP)")
        self._public.add_fact("line", tr("Connection"), secured)
        self._public.add_fact("seen", tr("Signed in before"), "")
        column.addWidget(self._public)
        column.addWidget(self._hint)
        if not origin.encrypted:
            lead = tr("This connection is not encrypted.")
            column.addWidget(Banner("warn", lead, OPEN_LINE, "lock_open"))
        column.addStretch(1)
        self._row.addLayout(_as_wide_as(side))
        self._row.addStretch(1)

    def _form_card(self) -> QWidget:
        card = Card("", "surface")
        card.setFixedWidth(theme.px(FORM))
        for widget in (self._title, self._note, self.verdict, self.banner):
            card.add(widget)
        self.account.setAccessibleName(tr("Account"))
        for words, editor in ((tr("A&ccount"), self.account), (tr("&Password"), self.password)):
            label = PlainLabel(without_key(words), kind="strong")
            label.setBuddy(editor)
            card.add(label)
            card.add(editor)
            editor.returnPressed.connect(self.try_to_sign_in)
        self.password.installEventFilter(self)
        self.caps.hide()
        card.add(self.caps)
        card.add(self.remember)
        self.submit.clicked.connect(self.try_to_sign_in)
        card.add(self.submit)
        foot = PlainLabel(
            tr("Each click is one try; nothing is repeated by itself."),
            kind="caption",
            ink="textMuted",
            wrap=True,
        )
        card.add(foot)
        connection = Button(tr("Co&nnection settings…"), "flat", name="login.settings")
        connection.clicked.connect(self.settings)
        card.add(connection)
        return card


def _as_wide_as(widget: QWidget) -> QHBoxLayout:
    """A line for what has a fixed width: how high it must be is asked of that width then."""
    line = QHBoxLayout()
    line.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    line.addStretch(0)
    return line


async def _told(read: Awaitable[Answer]) -> Answer | None:
    """What a station tells without a sign-in, or None where it does not."""
    try:
        return await read
    except StationError:
        return None


def _kept(changes: int) -> str:
    if not changes:
        return ""
    return counted(changes, "Your unsent change is kept.", "Your {} unsent changes are kept.")


NOT_TOLD = tr("not told before the sign-in")
CHECK = tr("Nothing on it has changed. Check the account and the password; capital letters count.")
WORDS = tr(
    "The station hints that its admin or moderation password was never changed. Once signed in, "
    "change both under Administration."
)
OPEN_LINE = tr(
    "Everybody on this network can read along, the password too. Use a direct cable if you can."
)
