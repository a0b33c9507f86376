"""At the page Wallpaper: what a person sees and does there, and what the station then holds."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.settings import Section
from app.simulator import SimulatedStation
from tests.ui.hands import Desk
from tests.ui.painting import drop, files, jpeg
from ui.upload_queue import UploadRow


class Wall(Desk):
    """At the page Wallpaper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.view)
        self.panel = desk.view.stack.page(Section.WALLPAPER).panel
        self.cards = self.panel.gallery.cards

    def slots(self) -> list[str]:
        """The slots as they are spoken."""
        return [card.accessibleName() for card in self.cards.values()]

    def dialog(self, name: str) -> "Desk":
        """The dialog on the screen."""
        found = [d for d in self.view.findChildren(QDialog, name) if d.isVisible()]
        assert found, f"no {name} on the screen"
        inside = Desk.__new__(Desk)
        inside.window = found[-1]
        return inside

    def open(self, name: str) -> bool:
        return any(d.isVisible() for d in self.view.findChildren(QDialog, name))

    def can_send(self) -> bool:
        return self.open("pictureEditor") and self.dialog("pictureEditor").usable("action")

    def told(self) -> str:
        return self.panel.told.accessibleName() if self.panel.told.isVisible() else ""

    def rows(self) -> list[UploadRow]:
        return [row for row in self.panel.findChildren(UploadRow) if row.isVisible()]


def stored(room: SimulatedStation, slot: int) -> bytes:
    return room.wallpapers.path(room.wallpapers.names[slot]).read_bytes()


def put(room: SimulatedStation, name: str, content: bytes = b"") -> None:
    """Somebody else sends a picture."""
    file = room.new_file()
    file.write_bytes(content or jpeg(160, 90))
    room.wallpapers.store(name, file)
    file.unlink()


async def send(wall: Wall, until, path: Path, slot: int) -> bytes:
    """Drop a picture on a slot and send it; the bytes that the preview showed."""
    assert drop(wall.cards[slot], files(path))
    await until(wall.can_send)
    editor = wall.dialog("pictureEditor")
    shown = editor.window.content
    editor.click("action")
    await until(lambda: not wall.open("pictureEditor"))
    return shown
