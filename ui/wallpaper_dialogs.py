"""Before a wallpaper is replaced or deleted: what goes, and what comes on the display."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from app.wallpapers import Gallery, Slot
from app.words import counted, tr
from ui.dialog import Dialog, short
from ui.headings import DialogFoot, PageTitle
from ui.labels import PlainLabel, joined, literal, named, say

WIDTH = 520
LOST = tr("The station has no way to bring it back.")


class ReplaceDialog(Dialog):
    """Replace what is in a slot? Cancel has the focus."""

    topic = "pictures"

    def __init__(self, slot: Slot, new: str, station: str, parent: QWidget | None = None) -> None:
        name = short(station)
        super().__init__("replacePicture", say("Replace a wallpaper of {}?", name), WIDTH, parent)
        old = joined(map(named, slot.names), ", ")
        title = say("Replace {} in slot {} of {}?", old, slot.number, name)
        on = tr("It is on the display now.") if slot.on_display else ""
        words = joined((say("{} goes there instead.", named(new)), on, LOST))
        self.body.addWidget(PageTitle(title, words))
        self.body.addStretch(1)
        self.set_foot(
            DialogFoot(say("&Replace {}", literal(named(slot.name, 24))), destructive=True),
            careful=True,
        )


class DeleteDialog(Dialog):
    """Which pictures to delete; `slots` are those that are ticked. Cancel has the focus."""

    topic = "pictures"

    def __init__(
        self,
        gallery: Gallery,
        chosen: Collection[int],
        station: str,
        parent: QWidget | None = None,
    ) -> None:
        name = short(station)
        super().__init__("deletePictures", say("Delete wallpapers from {}?", name), WIDTH, parent)
        self._gallery = gallery
        self._boxes: dict[int, QCheckBox] = {}
        offered = [slot for slot in gallery.filled() if len(chosen) != 1 or slot.number in chosen]
        one = offered[0] if len(offered) == 1 else None
        title = say("Delete wallpapers from {}?", name)
        if one is not None:
            title = say("Delete {} from {}?", named(one.name), name)
        self.body.addWidget(
            PageTitle(title, LOST if one else joined((tr("Tick what is to go."), LOST)))
        )
        for slot in offered:
            said = slot.number, short(slot.name)
            words = (
                say("Slot {}: {}, on the display now", *said)
                if slot.on_display
                else say("Slot {}: {}", *said)
            )
            box = QCheckBox(literal(words))
            box.setObjectName(f"delete.slot{slot.number}")
            box.setChecked(one is not None or slot.number in chosen)
            box.toggled.connect(self._refresh)
            self._boxes[slot.number] = box
            if one is None:
                self.body.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        if one is not None:
            self._boxes[one.number].setParent(self)
            self._boxes[one.number].hide()
        self._next = PlainLabel(wrap=True)
        self.body.addWidget(self._next)
        self.body.addStretch(1)
        self._foot = DialogFoot(tr("&Delete"), destructive=True)
        self.set_foot(self._foot, careful=True)
        self._refresh()

    @property
    def slots(self) -> list[int]:
        """What is ticked."""
        return [number for number, box in self._boxes.items() if box.isChecked()]

    def _refresh(self) -> None:
        slots = self.slots
        words = counted(len(slots), "&Delete 1 picture", "&Delete {} pictures")
        if len(slots) == 1:
            words = say("&Delete {}", literal(named(self._gallery.slot(slots[0]).name, 24)))
        self._foot.action.setText(words if slots else tr("&Delete nothing"))
        self._foot.action.setEnabled(bool(slots))
        self._next.setText(self._what_comes(slots) if slots else "")

    def _what_comes(self, slots: list[int]) -> str:
        """What the room sees afterwards."""
        current = self._gallery.current
        if current not in slots:
            return tr("What is on the display stays there.")
        heir = self._gallery.heir(slots)
        if heir is None:
            return tr("It is on the display now; what comes next is the station’s choice.")
        gone, comes = (named(self._gallery.slot(number).name) for number in (current, heir))
        return say("{} is on the display now. Slot {}, {}, is put there first.", gone, heir, comes)
