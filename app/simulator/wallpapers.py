"""The six wallpaper slots: 0 and 1 built in, 2 to 5 the user's, all of them files."""

import re
import shutil
from pathlib import Path

from app.simulator.exchange import Code, Refused
from app.simulator.pictures import BUILT_IN, built_in, is_picture

LARGEST = 5 * 1024 * 1024
NAME = re.compile(r"([2-5])-[^/\\\x00-\x1f\x7f]{1,60}\.(?:jpe?g|png)", re.IGNORECASE)


class Wallpapers:
    """Pictures by slot; they lie in a folder from `open` until the folder goes."""

    def __init__(self, *, replace: bool) -> None:
        self.names: dict[int, str] = dict(BUILT_IN)
        self._replace = replace
        self._folder: Path | None = None

    def open(self, folder: Path) -> None:
        """Begin afresh in a folder, with the two built-in pictures."""
        folder.mkdir()
        for slot, name in BUILT_IN.items():
            (folder / name).write_bytes(built_in(slot))
        self._folder = folder
        self.names = dict(BUILT_IN)

    def in_order(self) -> list[tuple[int, str]]:
        """Slot and name of every picture."""
        return sorted(self.names.items())

    def path(self, name: str) -> Path | None:
        """The file of a picture in the list."""
        if self._folder is None or name not in self.names.values():
            return None
        return self._folder / name

    def check_name(self, name: str) -> int:
        """The slot of a name like `3-cat.jpg`; raises Refused."""
        match = NAME.fullmatch(name)
        if match is None:
            raise Refused(Code.WRONG_VALUE, "name must be like 3-cat.jpg, with a slot from 2 to 5")
        slot = int(match[1])
        if slot in self.names and not self._replace:
            raise Refused(Code.NOT_NOW, f"wallpaper {slot} is taken; delete it first")
        return slot

    def store(self, name: str, upload: Path) -> None:
        """Take an uploaded picture into its slot; raises Refused."""
        slot = self.check_name(name)
        if upload.stat().st_size > LARGEST:
            raise Refused(Code.WRONG_FILE, "a wallpaper must not be larger than 5 MiB")
        with upload.open("rb") as file:
            if not is_picture(file.read(16)):
                raise Refused(Code.WRONG_FILE, "a wallpaper must be a JPEG or PNG picture")
        self._forget(slot)
        if self._folder is not None:
            shutil.copyfile(upload, self._folder / name)
        self.names[slot] = name

    def delete(self, slot: int) -> None:
        """Empty a slot of the user's; raises Refused."""
        if slot not in self.names:
            raise Refused(Code.WRONG_VALUE, f"there is no wallpaper {slot}")
        self._forget(slot)

    def reset(self) -> None:
        """Keep the built-in pictures alone."""
        for slot in set(self.names) - set(BUILT_IN):
            self._forget(slot)

    def _forget(self, slot: int) -> None:
        name = self.names.pop(slot, None)
        if name is not None and self._folder is not None:
            (self._folder / name).unlink(missing_ok=True)
