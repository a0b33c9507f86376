"""The choice to have this computer remember a password, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.errors import StationError
from app.session import Session
from app.vault import OVER_HTTP, Vault, VaultError, identity
from app.words import tr
from ui.labels import PlainLabel, named, say, tip
from ui.tasks import Tasks
from ui.theme import show_if


class RememberBox(QWidget):
    """The box "Remember on this computer": off until it is ticked, or something is stored.

    `failed` tells, in a sentence, what could not be stored or forgotten: the sign-in is over then,
    and the user on another page.
    """

    failed = Signal(object)  # as text it would be cleaned again

    def __init__(self, session: Session, account: QLineEdit, password: QLineEdit) -> None:
        super().__init__()
        self._session = session
        self._account = account
        self._password = password
        self._vault: Vault | None = None
        self._identity = ""
        self._known = False
        self._filled: tuple[str, str] | None = None
        self._tasks = Tasks(self)
        self.box = QCheckBox(tr("Re&member on this computer"))
        self.box.setObjectName("login.remember")
        self.note = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self.note.setObjectName("login.remembered")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.note)
        self._close(NOT_HERE)

    def use(self, vault: Vault | None) -> None:
        """Remember in this key ring; without one nothing is."""
        self._vault = vault

    def look_up(self) -> None:
        """The page has come on the screen: see what can be, and what is remembered."""
        station = self._session.station
        if self._known:
            return
        if not station.origin.encrypted:
            self._close(OVER_HTTP)
        elif self._vault is None:
            self._close(NOT_HERE)
        else:
            self._close(LOOKING)
            self._tasks.start(self._look_up(self._vault), key="look", failed=self._no_answer)

    def keep(self, account: str, password: str) -> None:
        """The station took this sign-in: store it, or forget what was stored, as the box says."""
        unchanged = self._filled == (account, password)
        self._filled, self._known = None, False
        if self._vault is None or not self.box.isEnabled():
            return
        if not self.box.isChecked():
            self._tasks.start(self._forget(self._vault), key="keep")
        elif not unchanged:
            self._tasks.start(self._store(self._vault, account, password), key="keep")

    def stop(self) -> None:
        """Stop all work: the session is to be closed."""
        self._tasks.cancel()

    async def _look_up(self, vault: Vault) -> None:
        station = self._session.station
        if station.pin is None:
            await station.model()  # which has it show its certificate
        self._identity = identity(station)
        problem = await vault.available()
        if problem:
            self._close(problem)
            return
        account = self._account.text().strip()
        stored = account in vault.accounts(self._identity)
        self._open(stored)
        if stored:
            await self._fill(vault, account)

    async def _fill(self, vault: Vault, account: str) -> None:
        try:
            password = await vault.get(self._identity, account)
        except VaultError as error:
            self._say(str(error))
            return
        if password is None:
            self.box.setChecked(False)
        elif self.box.isChecked() and self.isVisible() and not self._password.text():
            self._session.hide(password)
            self._password.setText(password)
            self._filled = (account, password)
            self._say(FILLED)

    async def _store(self, vault: Vault, account: str, password: str) -> None:
        try:
            await vault.put(self._identity, account, password)
        except VaultError as error:
            name = named(self._session.name)
            self.failed.emit(say("The password of {} is not remembered. {}", name, str(error)))

    async def _forget(self, vault: Vault) -> None:
        try:
            for account in vault.accounts(self._identity):
                await vault.forget(self._identity, account)
        except VaultError as error:
            name = named(self._session.name)
            self.failed.emit(say("The password of {} is not forgotten. {}", name, str(error)))

    def _no_answer(self, error: StationError) -> None:
        self._close(NO_PROOF)

    def _open(self, stored: bool) -> None:
        self._known = True
        self.box.setEnabled(True)
        self.box.setChecked(stored)
        tip(self.box, "")
        self._say("")

    def _close(self, why: str) -> None:
        self.box.setEnabled(False)
        self.box.setChecked(False)
        tip(self.box, why)
        self._say(why)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.box.setAccessibleDescription(self.note.text())
        show_if(self.note, bool(words))


NOT_HERE = tr("Nothing is remembered of this station.")
LOOKING = tr("Looking for this computer’s key ring…")
NO_PROOF = tr("It has not shown a certificate yet, which would prove who asks for it.")
FILLED = tr("Filled from this computer’s key ring.")
