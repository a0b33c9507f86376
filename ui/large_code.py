"""The login code so large that it can be read across a room."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import StationError
from app.session import Session
from app.settings import General
from app.words import tr
from ui.buttons import Button
from ui.field_editors import zone
from ui.labels import PlainLabel, clean, named, say
from ui.tasks import Tasks
from ui.theme import theme

AGAIN_MS = 10_000
LARGEST = 24
OF_WIDTH, OF_HEIGHT = 0.8, 0.55
SMALLEST_PX = 40


class LargeCode(QDialog):
    """Fills the screen; Esc closes it. It is read anew every 10 s: a random code moves."""

    def __init__(self, session: Session, code: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._session = session
        self.setObjectName("largeCode")
        self.setWindowTitle(say("Login code of {}", named(session.name)))
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = Tasks(self)
        self._clock = QTimer(self, interval=AGAIN_MS)
        self._clock.timeout.connect(self.read)
        self.code = _centred(PlainLabel(code, mono=True, limit=LARGEST))
        self.code.setObjectName("largeCode.code")
        self.name = _centred(PlainLabel(session.name, kind="display", wrap=True))
        origin = session.station.origin
        self.address = _centred(PlainLabel(origin.netloc, kind="title", mono=True, ink="textMuted"))
        self.note = PlainLabel(kind="body", ink="textMuted", wrap=True)
        self._say_read()
        close = Button(tr("&Close"), symbol="close", name="largeCode.close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addWidget(_centred(PlainLabel(tr("Login code"), kind="title", ink="textMuted")))
        column.addWidget(self.code)
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(self.address)
        column.addStretch(3)
        column.addLayout(foot)
        theme.changed.connect(self._fit)  # a new sheet brings the font of the beginning back
        self._clock.start()

    def read(self) -> None:
        """Read it anew."""
        self._tasks.start(self._read(), key="read", failed=self._missed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as fits."""
        super().resizeEvent(event)
        self._fit()

    async def _read(self) -> None:
        saved = await self._session.station.load(General)
        code = str(saved.values.get("codeValue") or "")
        with suppress(StationError):  # not every station tells what presenters are told
            code = (await self._session.station.login_code()).codeValue or code
        if code != self.code.text():
            self.code.setText(code)
            self._fit()
        self._say_read()

    def _missed(self, error: StationError) -> None:
        self._session.note(error)
        name = named(self._session.name)
        self.note.setText(say("{} does not answer; this is the code of before.", name))
        self.note.set_ink("warnText")

    def _say_read(self) -> None:
        now = datetime.now().astimezone()
        self.note.setText(
            say("Read at {} ({}), and again every 10 s.", f"{now:%H:%M:%S}", zone(now))
        )
        self.note.set_ink("textMuted")

    def _fit(self) -> None:
        font = QFont(theme.font("display", mono=True))
        font.setPixelSize(100)
        words = QFontMetrics(font).horizontalAdvance(clean(self.code.text() or "0000"))
        wide = self.width() * OF_WIDTH / words * 100
        font.setPixelSize(max(SMALLEST_PX, int(min(wide, self.height() * OF_HEIGHT))))
        self.code.setFont(font)


def _centred(label: PlainLabel) -> PlainLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
