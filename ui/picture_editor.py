"""Before a picture is sent: how it will look on the station's display, and what can be changed.

The preview is made of the very bytes that are sent.
"""

import asyncio
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from app.invitation import Invitation
from app.quirks import default
from app.wallpapers import Gallery, safe_name, sent_name
from app.words import tr
from ui.banner import Banner
from ui.composing import Fit, Made, Plan, make, megabytes, shown_size
from ui.dialog import Dialog, short
from ui.headings import DialogFoot
from ui.labels import PlainLabel, joined, literal, named, say, tip
from ui.marks import Panel
from ui.picture_controls import PictureControls
from ui.pictures import Picture
from ui.screen_preview import ScreenPreview
from ui.tasks import Tasks
from ui.theme import theme

WIDTH = 1040
BESIDE_FROM = 700
PREVIEW = QSize(960, 540)


@dataclass(frozen=True, slots=True)
class Room:
    """Where a picture goes: the station, its slots, its display, and what can be told there."""

    station: str
    gallery: Gallery
    screen: QSize
    screen_known: bool
    invitation: Invitation


class _Sides(QWidget):
    """Preview and controls: where there is less height, the preview shrinks and those scroll."""

    def hasHeightForWidth(self) -> bool:
        """Or else the whole dialog would scroll, and the preview out of sight."""
        return False

    def __init__(self, preview: QWidget, controls: PictureControls) -> None:
        super().__init__()
        self._controls = controls
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(preview, 1)
        self._row.addWidget(controls)

    def minimumSizeHint(self) -> QSize:
        """Of one of them, or they could never turn."""
        hint, needs = super().minimumSizeHint(), self._controls.minimumSizeHint()
        return QSize(min(hint.width(), needs.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text has them below each other; then the dialog scrolls."""
        super().resizeEvent(event)
        below, ways = self.width() < theme.px(BESIDE_FROM), QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self._controls.set_whole(below)


class PictureEditor(Dialog):
    """Accepted when the user sends; then `content`, `slot`, `name` and `show_at_once` say what."""

    topic = "pictures"

    def __init__(
        self,
        picture: Picture,
        title: str,
        slot: int,
        room: Room,
        which: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words = say("Wallpaper for {}", joined((short(room.station), which), " · "))
        super().__init__("pictureEditor", words, WIDTH, parent)
        self._picture, self._room = picture, room
        self._tasks = Tasks(self)
        self._made: Made | None = None
        self._plan = Plan(
            room.screen.toTuple(),
            family=theme.font().family(),
            mono=theme.font(mono=True).family(),
        )
        self._preview = ScreenPreview("picture.preview")
        self._preview.set_shape(room.screen)
        self._preview.dragged.connect(self._drag)
        self._preview.centred.connect(lambda: self._move(0.5, 0.5))
        self._hint = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._trouble = Banner()
        self._trouble.setObjectName("picture.trouble")
        self.controls = PictureControls(
            picture, safe_name(title), slot, room.gallery, room.invitation
        )
        self.controls.changed.connect(self._change)
        self._lay_out()
        self._change()

    @property
    def content(self) -> bytes:
        """What is sent: the bytes that the preview shows."""
        return self._made.content if self._made else b""

    @property
    def slot(self) -> int:
        """The slot that the user chose."""
        return self.controls.slot

    @property
    def name(self) -> str:
        """What it is sent as."""
        png = self._plan.fit is Fit.AS_IT_IS and self._picture.format == "png"
        return sent_name(self.slot, self.controls.title, ".png" if png else ".jpg")

    @property
    def show_at_once(self) -> bool:
        """Whether it comes on the display as soon as it is there."""
        return self._at_once.isChecked()

    def accept(self) -> None:
        """Only what the preview shows is sent."""
        if self._ready():
            super().accept()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        left = Panel("sunken", "right")
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._trouble)
        column.addWidget(self._preview, 1)
        column.addWidget(self._hint)
        self.body.addWidget(_Sides(left, self.controls))
        self._at_once = QCheckBox(tr("Show it on the &display at once"))
        self._at_once.setObjectName("picture.atOnce")
        self._at_once.setChecked(True)
        self._foot = DialogFoot(tr("&Send"))
        self._foot.action.set_symbol("upload")
        self._foot.add_left(self._at_once)
        self.set_foot(self._foot)

    def _change(self) -> None:
        asked = self.controls
        self._plan = replace(
            self._plan, fit=asked.fit, ground=asked.ground, quality=asked.quality,
            words=asked.words(),
        )  # fmt: skip
        self._remake()

    def _drag(self, across: float, down: float) -> None:
        """Let the part that stays follow the hand."""
        room = self._plan.size - shown_size(self._picture.size, self._plan)
        wide, high = self._plan.screen
        self._move(
            self._plan.across + (across * wide / room.width() if room.width() else 0),
            self._plan.down + (down * high / room.height() if room.height() else 0),
        )

    def _move(self, across: float, down: float) -> None:
        across, down = (min(1.0, max(0.0, part)) for part in (across, down))
        self._plan = replace(self._plan, across=across, down=down)
        self._remake()

    def _remake(self) -> None:
        if not self._tasks.running("make"):
            self._tasks.start(self._make(), key="make")
        self._show()

    async def _make(self) -> None:
        most: int = default("wallpaper_bytes")
        while self._made is None or self._made.plan != self._plan:
            plan = self._plan
            self._made = await asyncio.to_thread(make, self._picture, plan, PREVIEW, most)
            self._preview.set_image(self._made.preview)
            self._show()

    def _ready(self) -> bool:
        made = self._made
        ready = made is not None and made.plan == self._plan and not made.problem
        return ready and not self.controls.problem()

    def _show(self) -> None:
        made, problem = self._made, self.controls.problem()
        if made is None:
            self._preview.set_image(None, tr("Drawing…"))
        elif made.plan == self._plan:
            problem = problem or made.problem
        self._trouble.show_message("warn" if problem else "info", "", problem)
        room = self._plan.size - shown_size(self._picture.size, self._plan)
        movable = self._plan.fit in (Fit.FILL, Fit.WHOLE) and not room.isNull()
        self._preview.set_movable(movable)
        self._hint.setText(self._words(movable))
        self.controls.show_facts(self.name, self._facts(made), self._cut())
        old = self._room.gallery.slot(self.slot)
        words = say("&Send to slot {}", self.slot)
        if old.names:
            words = say("&Replace {}…", literal(named(old.name, 24)))
        self._foot.action.setText(words)
        self._foot.action.setEnabled(self._ready())
        tip(self._foot.action, problem)

    def _words(self, movable: bool) -> str:
        if self._plan.fit is Fit.AS_IT_IS:
            return tr("The file goes as it is; how the station scales it is not known.")
        wide, high = self._plan.screen
        if self._room.screen_known:
            shape = say("The display has {} × {} pixels.", wide, high)
        else:
            shape = say(
                "The station does not say what its display has; {} × {} pixels are assumed.",
                wide,
                high,
            )
        how = tr("Drag the picture to choose what stays visible.") if movable else ""
        return joined((shape, how))

    def _facts(self, made: Made | None) -> str:
        size, picture = self._picture.size, self._picture
        words = f"{size.width()} × {size.height()}, {megabytes(picture.length)}."
        if made is None or made.plan != self._plan:
            return joined((words, tr("Working…")))
        if self._plan.fit is Fit.AS_IT_IS:
            return joined((words, tr("Sent unchanged, with everything the file holds.")))
        wide, high = self._plan.screen
        sent = say("Sent as {} × {} JPEG, {}.", wide, high, megabytes(len(made.content)))
        return joined((words, sent))

    def _cut(self) -> str:
        """What Fill takes away, in words."""
        plan = replace(self._plan, fit=Fit.FILL)
        shown = shown_size(self._picture.size, plan)
        wide, high = plan.screen
        lost = 1 - wide / shown.width(), 1 - high / shown.height()
        percent = round(max(lost) * 100)
        if not percent:
            return tr("&Fill: no bars, nothing is cut")
        if lost[0] > lost[1]:
            return say("&Fill: no bars, cuts {} % of the width", percent)
        return say("&Fill: no bars, cuts {} % of the height", percent)
