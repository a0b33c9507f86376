"""The login code so large that it can be read across a room."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.errors import StationError
from app.session import Session
from app.settings import General
from app.words import tr
from ui.dialog import Dialog
from ui.field_editors import zone
from ui.headings import DialogFoot
from ui.labels import PlainLabel, clean, named, say
from ui.tasks import Tasks
from ui.theme import theme

AGAIN_MS = 10_000
LARGEST = 24
OF_WIDTH, OF_HEIGHT = 0.8, 0.55
SMALLEST_PX = 40
WIDTH = 640


class LargeCode(Dialog):
    """Fills the screen; Esc closes it. It is read anew every 10 s: a random code moves."""

    topic = "login_code"

    def __init__(self, session: Session, code: str, parent: QWidget) -> None:
        title = say("Login code of {}", named(session.name))
        super().__init__("largeCode", title, WIDTH, parent)
        self._session = session
        self.setWindowState(Qt.WindowState.WindowFullScreen)
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
        self.body.addStretch(2)
        head = PlainLabel(tr("Login code"), kind="title", ink="textMuted")
        for shown in (_centred(head), self.code, self.name, self.address):
            self.body.addWidget(shown)
        self.body.addStretch(3)
        foot = DialogFoot(tr("&Close"))
        foot.box.removeButton(foot.cancel)
        foot.add_left(self.note)
        self.set_foot(foot)
        theme.changed.connect(self._enlarge)  # a new sheet brings the font of the beginning back
        self._clock.start()

    def read(self) -> None:
        """Read it anew."""
        self._tasks.start(self._read(), key="read", failed=self._missed)

    def fit(self) -> None:
        """It has the size of the screen, whatever its words need."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as fits."""
        super().resizeEvent(event)
        self._enlarge()

    async def _read(self) -> None:
        saved = await self._session.station.load(General)
        code = str(saved.values.get("codeValue") or "")
        with suppress(StationError):  # not every station tells what presenters are told
            code = (await self._session.station.login_code()).codeValue or code
        if code != self.code.text():
            self.code.setText(code)
            self._enlarge()
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

    def _enlarge(self) -> None:
        font = QFont(theme.font("display", mono=True))
        font.setPixelSize(100)
        words = QFontMetrics(font).horizontalAdvance(clean(self.code.text() or "0000"))
        wide = self.width() * OF_WIDTH / words * 100
        font.setPixelSize(max(SMALLEST_PX, int(min(wide, self.height() * OF_HEIGHT))))
        self.code.setFont(font)


def _centred(label: PlainLabel) -> PlainLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
