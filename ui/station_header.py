"""The head of a station's page: who it is, where it is, whether the line is encrypted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from app.session import Session
from app.words import tr
from ui.buttons import Button
from ui.dialog import short
from ui.icons import icon
from ui.idle import why_busy
from ui.labels import CopyButton, IconButton, IconLabel, PlainLabel, literal, named, say, tip
from ui.marks import Panel
from ui.theme import theme

HEIGHT = 60


class StationHeader(Panel):
    """Name, model, address, firmware, encryption; reload, sign out and a menu at the right.

    While the station is `away` on purpose there is nothing to be done with it.
    """

    reload = Signal()
    sign_out = Signal()
    restart = Signal()
    set_up = Signal()
    forget = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__("surface")
        self._session = session
        self.away = False
        self.setObjectName("stationHeader")
        self.setMinimumHeight(theme.px(HEIGHT))
        self._name = PlainLabel(kind="display", elide=True)
        self._model = PlainLabel(ink="textMuted", elide=True)
        self._dots = [PlainLabel("·", ink="textMuted") for _ in range(3)]
        self._address = PlainLabel(mono=True, ink="textMuted", selectable=True)
        self._copy = CopyButton(lambda: session.station.origin.netloc, tr("Copy the address"))
        self._copy.setObjectName("stationHeader.copy")
        self._firmware = PlainLabel(ink="textMuted")
        self._lock = IconLabel("lock_check", "okIcon")
        self._line = PlainLabel(ink="textMuted")
        self.reload_button = IconButton("refresh", tr("Read all settings again (F5)"))
        self.reload_button.setObjectName("reload")
        self.sign_out_button = Button(tr("Sign o&ut"), symbol="sign_out", name="signOut")
        self.reload_button.clicked.connect(self.reload)
        self.sign_out_button.clicked.connect(self.sign_out)
        self.menu_button = IconButton("menu", tr("What can be done with this station"))
        self.menu_button.setObjectName("stationMenu")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu())
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows now."""
        session = self._session
        origin = session.station.origin
        self._name.setText(named(session.name))
        self._model.setText(session.info.model or "")
        self._address.setText(origin.netloc)
        self._lock.set_icon(*(("lock_check", "okIcon") if origin.encrypted else OPEN))
        self._line.setText(tr("Encrypted") if origin.encrypted else tr("Not encrypted"))
        self._line.set_ink("textMuted" if origin.encrypted else "warnText")
        usable = bool(session.drafts) and not self.away
        self.reload_button.setVisible(usable)
        self.menu_button.setVisible(usable)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Firmware is shortened, then left out, before anything is cut."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addSpacing(8)
        row.addWidget(self._model)
        row.addWidget(self._dots[0])
        row.addWidget(self._address)
        row.addWidget(self._copy)
        row.addWidget(self._dots[1])
        row.addWidget(self._firmware)
        row.addWidget(self._dots[2])
        row.addWidget(self._lock)
        row.addWidget(self._line)
        row.addStretch(1)
        row.addWidget(self.reload_button)
        row.addWidget(self.sign_out_button)
        row.addWidget(self.menu_button)

    def _menu(self) -> QMenu:
        """Named and allowed when it opens: the name may have changed, and work begun or ended."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        entries = (
            ("restart", "restart", self.restart),
            ("setUp", "review", self.set_up),
            ("forget", "delete", self.forget),
            ("signOut", "sign_out", self.sign_out),
        )
        for name, symbol, wish in entries:
            action = menu.addAction(icon(symbol), "")
            action.setObjectName(f"stationMenu.{name}")
            action.triggered.connect(lambda _=False, wish=wish: wish.emit())
        menu.aboutToShow.connect(lambda: self._name_entries(menu))
        return menu

    def _name_entries(self, menu: QMenu) -> None:
        name, why = literal(short(self._session.name)), why_busy(self._session)
        words = (
            say("&Restart {}…", name),
            say("Set &up {}…", name),
            say("&Forget what is known of {}…", name),
            say("&Sign out of {}", name),
        )
        for action, said in zip(menu.actions(), words, strict=True):
            action.setText(said)
            off = why if action.objectName().endswith(("restart", "forget")) else ""
            action.setEnabled(not off)
            tip(action, off)

    def _arrange(self) -> None:
        """The longest form of the firmware that leaves the name whole."""
        version = self._session.firmware.current
        self.sign_out_button.setVisible(bool(self._session.drafts) and not self.away)
        self._model.setVisible(bool(self._model.text()))
        self._dots[0].setVisible(bool(self._model.text()))
        long, short = say("Firmware {}", version), say("fw {}", version)
        for words in (long, short, "") if version else ("",):
            self._firmware.setText(words)
            self._firmware.setVisible(bool(words))
            self._dots[1].setVisible(bool(words))
            if self._row.sizeHint().width() <= self.width():
                return
        self.sign_out_button.hide()  # it is in the menu, too


OPEN = ("lock_open", "warnIcon")
