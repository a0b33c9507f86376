"""The QR code that joins a station's own network: on the screen, and as a picture."""

from pathlib import Path

import segno
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.storage import write_whole
from app.wifi_code import join_text
from app.words import tr
from ui.banner import Banner
from ui.buttons import Button
from ui.choose_file import file_to_save
from ui.dialog import Dialog
from ui.editors import SecretEdit
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, named, say, tip
from ui.tasks import Tasks
from ui.theme import show_if, theme

WIDTH = 560
SIDE, QUIET, PIXELS = 300, 4, 12


class WifiCodeDialog(Dialog):
    """Shows the code. Where the password is not known it is typed, for the code alone."""

    topic = "wifi"

    def __init__(
        self,
        station: str,
        ssid: str,
        *,
        secured: bool,
        hidden: bool,
        password: str,
        parent: QWidget | None = None,
    ) -> None:
        title = say("Join the Wi-Fi of {}", named(station))
        super().__init__("wifiCode", title, WIDTH, parent)
        self._ssid, self._secured, self._hidden = ssid, secured, hidden
        self._tasks = Tasks(self)
        shown = say("The camera of a phone joins {} with it.", named(ssid))
        self.body.addWidget(PageTitle(title, shown))
        self.code = QrCode()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.code)
        middle.addStretch(1)
        self.body.addLayout(middle)
        self.password = SecretEdit("wifiCode.password", tr("Password of the network"))
        self.password.setText(password)
        self.password.textEdited.connect(lambda _: self._draw())
        self._ask = PlainLabel(
            tr("The station does not show its password; type it here."), wrap=True
        )
        for widget in (self._ask, self.password):
            show_if(widget, secured and not password)
            self.body.addWidget(widget)
        self.body.addWidget(Banner("warn", tr("Whoever sees the code can join."), WHO))
        self.body.addStretch(1)
        foot = DialogFoot(tr("&Close"))
        foot.box.removeButton(foot.cancel)
        self.save = Button(tr("&Save as a picture…"), symbol="save", name="wifiCode.save")
        self.save.clicked.connect(lambda: self._tasks.start(self._save(), key="save"))
        foot.add_left(self.save)
        self.told = Banner()
        self.body.addWidget(self.told)
        self.set_foot(foot)
        self._draw()

    def _draw(self) -> None:
        typed = self.password.text()
        ready = bool(self._ssid) and (bool(typed) or not self._secured)
        secret = typed if self._secured else ""
        why = "" if ready else tr("Type the password first.")
        try:
            text = join_text(self._ssid, secret, hidden=self._hidden) if ready else ""
            self.code.show_text(text)
        except ValueError:  # the station may have told anything as its name
            self.code.show_text("")
            why = tr("Name or password do not fit into a code.")
            self.told.show_message("bad", tr("No code."), why)
        self.code.setAccessibleName(say("QR code to join {}", named(self._ssid)))
        self.save.setEnabled(not why)
        tip(self.save, why)

    async def _save(self) -> None:
        path = await file_to_save(
            self, tr("Save the QR code"), "wifi-code.png", tr("PNG picture (*.png)")
        )
        if path is None:
            return
        try:
            write_whole(path, _png(self.code.picture()))
        except OSError as error:
            self.told.show_message("bad", tr("The picture was not saved."), f"{error}.")
        else:
            self.told.show_message("ok", tr("Saved."), say("The picture is {}.", Path(path).name))


class QrCode(QWidget):
    """A QR code, black on white in every theme; empty text draws nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = QImage()

    def show_text(self, text: str) -> None:
        """Show the code of a text."""
        self._picture = _draw(text) if text else QImage()
        self.update()

    def picture(self) -> QImage:
        """The code as it can be printed."""
        return self._picture

    def sizeHint(self) -> QSize:
        """The room that it takes."""
        return QSize(theme.px(SIDE), theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as sharp as the room allows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._picture.isNull():
            painter.drawImage(QRect(0, 0, self.width(), self.height()), self._picture)


def _draw(text: str) -> QImage:
    rows = list(segno.make_qr(text, error="m").matrix_iter(border=QUIET))
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x in (at for at, dark in enumerate(row) if dark):
            image.setPixelColor(x, y, Qt.GlobalColor.black)
    return image.scaled(len(rows) * PIXELS, len(rows) * PIXELS)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


WHO = tr(
    "It holds the password of the station’s Wi-Fi. Save or print it only where guests may join."
)
