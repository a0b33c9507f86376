"""Forgetting a station: who it is, its password, its unsent edits, how far its set-up was."""

import contextlib
from typing import TYPE_CHECKING

from app.claim import identity_key
from app.found import Found
from app.identity import Known
from app.setup import Setups
from app.vault import Vault, VaultError, identity, identity_of
from ui.safekeeping import Safekeeping
from ui.tasks import Tasks
from ui.trust import Trust

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.station_view import StationView


class Forgetting:
    """Takes out of every place what this computer knows of one station."""

    def __init__(
        self, window: "MainWindow", trust: Trust, kept: Safekeeping, setups: Setups
    ) -> None:
        self._window = window
        self._trust = trust
        self._kept = kept
        self._setups = setups
        self._tasks = Tasks(window)

    def shown(self, view: "StationView", found: Found | None) -> None:
        """The station of a view; `found` is its row."""
        if found is not None:
            self._trust.forget(found)
        key = identity_key(view.session)
        self._rest(key, identity(view.session.station))

    def known(self, known: Known) -> None:
        """One that is remembered, and that no view shows."""
        self._trust.forget_known(known)
        self._rest(known.identity, identity_of(known.pin))

    def _rest(self, key: str, name: str) -> None:
        self._kept.forget(key)
        with contextlib.suppress(OSError):  # what is left of it names no value
            self._setups.forget(key)
        if self._window.vault is not None and name:
            work = self._forget_password(self._window.vault, name)
            self._tasks.start(work, key=f"forget {name}")

    async def _forget_password(self, vault: Vault, name: str) -> None:
        try:
            for account in vault.accounts(name):
                await vault.forget(name, account)
        except VaultError as error:
            self._window.sidebar.show_notice(str(error))
