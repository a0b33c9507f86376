"""The cards at the right of a page: what is known of the station, and a sketch of its display."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.session import Session
from app.settings import Ethernet, General, Settings, Wifi
from app.words import tr
from ui.card import Card
from ui.field_editors import zone
from ui.labels import PlainLabel, clean
from ui.theme import theme

WIDTH = 312


class AboutCard(Card):
    """Model, firmware, MACs, connection: what somebody reads out on the phone."""

    def __init__(self, session: Session, how: str) -> None:
        super().__init__(tr("About this station"), name="about", copy=True)
        self._session = session
        self.setFixedWidth(theme.px(WIDTH))
        self.add_fact("model", tr("Model"), "")
        self.add_fact("firmware", tr("Firmware"), "")
        self.add_fact("ethernet", tr("Ethernet MAC"), "", mono=True)
        self.add_fact("wifi", tr("Wi-Fi MAC"), "", mono=True)
        self.add_fact("address", tr("Address"), "", mono=True)
        self.add_fact("connection", tr("Connection"), "")
        self.add_fact("how", tr("Found by"), how)
        self.add_fact("read", tr("Last read"), "")
        self.refresh()

    def refresh(self) -> None:
        """Show what the session knows now."""
        session = self._session
        origin = session.station.origin
        self.set_fact("model", session.info.model or tr("not reported"))
        self.set_fact("firmware", session.firmware.current or tr("not reported"))
        self.set_fact("ethernet", _mac(session, Ethernet))
        self.set_fact("wifi", _mac(session, Wifi))
        self.set_fact("address", origin.netloc)
        self.set_fact("connection", tr("HTTPS, certificate pinned") if origin.encrypted else "HTTP")
        if session.read_at is not None:
            local = session.read_at.astimezone()
            self.set_fact("read", f"{local:%H:%M:%S} ({zone(local)})")


class SketchCard(Card):
    """How the room's display will look by these settings: a sketch that says that it is one."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("On the display, after Apply"), name="sketch")
        self.setFixedWidth(theme.px(WIDTH))
        self._sketch = Sketch(session)
        self.add(self._sketch)
        words = tr("A sketch made from these settings, not a picture from the station.")
        self.add(PlainLabel(words, kind="caption", ink="textMuted", wrap=True))

    def refresh(self) -> None:
        """Draw it anew."""
        self._sketch.update()


class Sketch(QWidget):
    """A dark picture with the name and the address, as far as they are shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Sketch of the room’s display"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """16 to 9."""
        width = theme.px(WIDTH - 32)
        return QSize(width, width * 9 // 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.setClipPath(shape)
        if theme.high_contrast:
            painter.setPen(theme.color("lineStrong"))
            painter.drawPath(shape)
        else:
            self._ground(painter)
        draft = self._session.drafts.get(General)
        if draft is None:
            return
        lines = QRect(self.rect()).adjusted(16, 0, -16, -14)
        painter.setPen(Qt.GlobalColor.white)
        if draft["ipShow"]:
            painter.setFont(theme.font("caption", mono=True))
            _bottom(painter, lines, self._session.station.origin.host)
            lines.adjust(0, 0, 0, -painter.fontMetrics().height() - 4)
        if draft["deviceNameShow"]:
            painter.setFont(theme.font("title"))
            _bottom(painter, lines, clean(str(draft["devName"] or "")))

    def _ground(self, painter: QPainter) -> None:
        ground = QLinearGradient(0, 0, self.width(), self.height())
        ground.setColorAt(0, "#1f2f4d")
        ground.setColorAt(1, "#44648f")
        painter.fillRect(self.rect(), ground)
        painter.setOpacity(0.06)
        painter.setBrush(Qt.GlobalColor.white)
        painter.setPen(Qt.PenStyle.NoPen)
        side = self.height() * 2
        painter.drawEllipse(QRect(self.width() * 11 // 20, -side // 5, side, side))
        painter.setOpacity(1)


def _bottom(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)


def _mac(session: Session, kind: type[Settings]) -> str:
    draft = session.drafts.get(kind)
    return str(draft["mac"]) if draft and draft["mac"] else tr("not reported")
