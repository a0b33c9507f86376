"""Facts in a dialog that asks before something happens: who it is, and points with an icon."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.session import Session
from app.words import tr
from ui.labels import Cleaned, IconLabel, PlainLabel, joined, say
from ui.theme import set_look


def about(session: Session, *more: str) -> Cleaned:
    """`ASTROS-S1 at 10.20.4.31, MAC ending 3A:7F.`"""
    mac = session.macs[0][-5:] if session.macs else ""
    model = session.info.model or tr("Station")
    where = session.station.origin.netloc
    who = (
        say("{} at {}, MAC ending {}.", model, where, mac)
        if mac
        else say("{} at {}.", model, where)
    )
    return joined((who, *more))


def point(symbol: str, ink: str, words: str) -> QHBoxLayout:
    """One sentence with an icon. A layout, for only so is the label asked for its height."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(symbol, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True), 1)
    return row


def facts(*points: QHBoxLayout) -> QFrame:
    """Points below each other in a frame."""
    frame = QFrame()
    set_look(frame, card="sunken")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(10)
    for each in points:
        column.addLayout(each)
    return frame
