"""The head of a station's page: who it is, where it is, whether the line is encrypted."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.session import Session
from app.words import tr
from ui.buttons import Button
from ui.dialog import short
from ui.icons import icon
from ui.idle import why_busy
from ui.labels import (
    CopyButton,
    ElidedLabel,
    IconButton,
    IconLabel,
    PlainLabel,
    literal,
    named,
    say,
    tip,
)
from ui.marks import Panel

HEIGHT = 60
SPACING = 8


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
        self.setMinimumHeight(HEIGHT)
        self._name = ElidedLabel(kind="display")
        self._model = ElidedLabel(ink="textMuted")
        self._dots = [PlainLabel("·", ink="textMuted") for _ in range(3)]
        self._address = PlainLabel(mono=True, ink="textMuted", selectable=True)
        self._copy = CopyButton(lambda: session.station.origin.netloc, tr("Copy the address"))
        self._copy.setObjectName("stationHeader.copy")
        self._firmware = PlainLabel(ink="textMuted")
        self._lock = IconLabel("lock_check", "okIcon")
        self._line = PlainLabel(ink="textMuted")
        self.reload_button = IconButton("refresh", tr("Read all settings again (F5)"))
        self.reload_button.setObjectName("reload")
        self.sign_out_button = Button(tr("Sign out"), symbol="sign_out", name="signOut")
        self.reload_button.clicked.connect(self.reload)
        self.sign_out_button.clicked.connect(self.sign_out)
        self.menu_button = IconButton("menu", tr("What can be done with this station"))
        self.menu_button.setObjectName("stationMenu")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu())
        self._shows: tuple[object, ...] = ()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows now."""
        session = self._session
        origin = session.station.origin
        usable = bool(session.drafts) and not self.away
        info, firmware = session.info.model or "", session.firmware.current
        shows = (session.name, info, origin, firmware, usable)
        if shows == self._shows:
            return
        self._shows = shows
        self._name.setText(named(session.name))
        self._model.setText(info)
        self._address.setText(origin.netloc)
        self._lock.set_icon(*(("lock_check", "okIcon") if origin.encrypted else OPEN))
        self._line.setText(tr("Encrypted") if origin.encrypted else tr("Not encrypted"))
        self._line.set_ink("textMuted" if origin.encrypted else "warnText")
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
        row.setSpacing(SPACING)
        row.addWidget(self._name)
        row.addSpacing(SPACING)
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

    def minimumSizeHint(self) -> QSize:
        """Of the least that it may come to: else it would keep the window wide."""
        elided = self._name.sizeHint().width() - self._name.minimumSizeHint().width()
        return QSize(self._wanted(*self._forms()[-1]) - elided, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """The longest form that leaves the name whole."""
        forms = self._forms()
        fitting = (form for form in forms if self._wanted(*form) <= self.width())
        firmware, sign_out, model = next(fitting, forms[-1])
        self._firmware.setText(firmware)
        for widgets, shown in (
            ((self._firmware, self._dots[1]), bool(firmware)),
            ((self._model, self._dots[0]), model),
            ((self.sign_out_button,), sign_out),
        ):
            for widget in widgets:
                widget.setVisible(shown)

    def _forms(self) -> list[tuple[str, bool, bool]]:
        """Words on the firmware, whether the button to sign out is there, whether the model."""
        version, model = self._session.firmware.current, bool(self._model.text())
        sign_out = bool(self._session.drafts) and not self.away
        words = (say("Firmware {}", version), say("fw {}", version), "") if version else ("",)
        forms = [(firmware, sign_out, model) for firmware in words]
        return [*forms, ("", False, model), ("", False, False)]  # one can sign out by the menu, too

    def _wanted(self, firmware: str, sign_out: bool, model: bool) -> int:
        """Width in px of a form; nothing is shown for it, for that would lay out the window."""
        kept: list[QWidget] = [
            self._name,
            self._address,
            self._copy,
            self._dots[2],
            self._lock,
            self._line,
        ]
        kept += [each for each in (self.reload_button, self.menu_button) if not each.isHidden()]
        kept += [self.sign_out_button] if sign_out else []
        kept += [self._model, self._dots[0]] if model else []
        kept += [self._dots[1]] if firmware else []
        wide = sum(each.sizeHint().boundedTo(each.maximumSize()).width() + SPACING for each in kept)
        wide += (
            self._firmware.fontMetrics().horizontalAdvance(firmware) + SPACING if firmware else 0
        )
        around = self._row.contentsMargins()
        return wide + around.left() + SPACING + around.right()


OPEN = ("lock_open", "warnIcon")
