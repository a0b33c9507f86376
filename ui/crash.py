"""What happens with an error of the program's own: it is logged, said calmly, and lived through."""

import asyncio
import logging
import platform
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.logs import OWN, places
from app.words import say, tr
from ui.buttons import Button
from ui.dialog import Dialog
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel

log = logging.getLogger(__name__)

WIDTH = 520
MOST = 20
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Crash:
    """Where an error arose: class, and module, line and function of the innermost frames.

    What the error says, values and locals are left out on purpose: they may hold text from outside
    or a secret, and this is copied into mails and written into the log.
    """

    kind: str
    frames: tuple[str, ...] = ()

    @classmethod
    def of(cls, error: BaseException, trace: TracebackType | None = None) -> "Crash":
        """Out of an exception, without keeping it alive."""
        return cls(type(error).__qualname__, places(error, trace))

    @property
    def ours(self) -> bool:
        """Whether code of this program had a part in it."""
        return any(frame.partition(".")[0] in OWN for frame in self.frames)

    def text(self) -> str:
        """Class and frames as lines, the innermost last."""
        return "\n".join((self.kind, *(f"  {frame}" for frame in self.frames)))


def versions() -> str:
    """What the program runs on, in one line."""
    python, system = platform.python_version(), f"{platform.system()} {platform.machine()}"
    parts = (f"Python {python}", f"PySide6 {PySide6.__version__}", f"Qt {qVersion()}", system)
    return ", ".join(parts)


class CrashDialog(Dialog):
    """Says that something went wrong inside the program; more of it is added, not opened.

    `support` is asked for where the window can make a support bundle.
    """

    topic = "support"

    support = Signal()

    def __init__(
        self, crash: Crash, parent: QWidget | None = None, *, bundle: bool = False
    ) -> None:
        super().__init__("crash", tr("Error in the program"), WIDTH, parent)
        self._crashes = [crash]
        self._more = PlainLabel(ink="textMuted", wrap=True)
        self.body.addWidget(PageTitle(tr("The program met an error of its own"), SAYS))
        self.body.addWidget(PlainLabel(TODO, wrap=True))
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self._more.hide()
        foot = DialogFoot(tr("&Go on"), tr("Cancel"))
        foot.box.removeButton(foot.cancel)
        copy = Button(tr("&Copy details"), symbol="copy", name="crash.copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details()))
        if bundle:
            help_ = Button(tr("&Support bundle…"), name="crash.support")
            help_.clicked.connect(self.accept)
            help_.clicked.connect(self.support)
            foot.add_left(help_)
        foot.add_left(copy)
        self.set_foot(foot)
        foot.action.setFocus()

    def details(self) -> str:
        """For a report: errors by class, module and line, and the versions."""
        return "\n\n".join((versions(), *(crash.text() for crash in self._crashes)))

    def add(self, crash: Crash) -> None:
        """Count one more error that came while this one stands."""
        if len(self._crashes) < MOST:
            self._crashes.append(crash)
        count = len(self._crashes) - 1
        self._more.setText(
            say("At least {} more came since; the details have them too.", count)
            if len(self._crashes) == MOST
            else say("{} more came since; the details have them too.", count)
        )
        self._more.show()


class Watch(QObject):
    """Where every unforeseen error arrives, from any thread; it shows one dialog at a time."""

    _crashed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        window: Callable[[], QWidget | None],
        support: Callable[[], None] | None,
    ) -> None:
        super().__init__(app)
        self._window = window
        self._support = support
        self._dialog: CrashDialog | None = None
        self._standing = False
        # Queued: an error may come out of any slot, in any thread; the dialog waits for the loop.
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def excepthook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """For `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take(Crash.of(error, trace))

    def thread_hook(self, args: threading.ExceptHookArgs) -> None:
        """For `threading.excepthook`."""
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._take(Crash.of(args.exc_value, args.exc_traceback))

    def unraisable_hook(self, args: "sys.UnraisableHookArgs") -> None:
        """For `sys.unraisablehook`: errors at the end of objects, where nobody can be told.

        Those of the libraries' own objects come at odd times and change nothing: logged alone.
        """
        if args.exc_value is None:
            return
        crash = Crash.of(args.exc_value, args.exc_traceback)
        if crash.ours:
            self._take(crash)
        else:
            log.error("at the end of an object: %s", crash.text())

    def loop_handler(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """For the loop: an error that no one awaited, or a remark of the loop's own."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._take(Crash.of(error))
        else:
            log.error("asyncio: %s", context.get("message"))

    def qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """For Qt's own messages: into the log, warnings and worse."""
        if LEVELS[kind] >= logging.WARNING:
            log.log(LEVELS[kind], "Qt: %s", message)

    def _take(self, crash: Crash) -> None:
        log.error("%s", crash.text())
        if isValid(self):  # else the application is gone already
            self._crashed.emit(crash)

    def _show(self, crash: Crash) -> None:
        if self._dialog is not None:
            self._dialog.add(crash)
        if self._standing:
            return
        self._standing = True  # an error in the next lines must not open a dialog about itself
        self._dialog = CrashDialog(crash, self._window(), bundle=self._support is not None)
        if self._support is not None:
            self._dialog.support.connect(self._support)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._standing = None, False


def install(
    app: QApplication,
    window_getter: Callable[[], QWidget | None],
    support: Callable[[], None] | None = None,
) -> None:
    """Catch every unforeseen error from now on. Call it inside of the running loop.

    `window_getter` returns the window above which the dialog stands, or None; `support` opens the
    support bundle.
    """
    watch = Watch(app, window_getter, support)
    sys.excepthook = watch.excepthook
    threading.excepthook = watch.thread_hook
    sys.unraisablehook = watch.unraisable_hook
    asyncio.get_running_loop().set_exception_handler(watch.loop_handler)
    qInstallMessageHandler(watch.qt_message)


SAYS = tr(
    "Your edits are still there. What was being done at that moment may not be finished: "
    "look at the page before you go on."
)
TODO = tr(
    "If it comes again, copy the details into a report. They hold the kind of error, the place in "
    "the program and versions; no settings, names, addresses or passwords."
)
