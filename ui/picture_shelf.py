"""The pictures of a station, as far as they can be shown: its own, else what was sent from here."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QSize

from app.errors import Unreachable
from app.jobs.wallpapers import served
from app.session import Session
from app.thumbnails import Kept, PictureStore, station_key
from app.wallpapers import Gallery, Slot
from app.words import tr
from ui.composing import megabytes
from ui.labels import joined, named, say
from ui.pictures import Unusable, thumbnail
from ui.slot_card import PLACEHOLDER, Look

THUMBNAIL = QSize(640, 360)
ELSEWHERE = say("{}.\nIt was sent from another computer.", PLACEHOLDER)


class PictureShelf:
    """Looks by slot and name. One picture at a time is decoded, in a thread."""

    def __init__(self, session: Session, store: Callable[[], PictureStore]) -> None:
        self._session = session
        self._store = store
        self._looks: dict[tuple[int, str], Look] = {}

    def looks(self, gallery: Gallery) -> dict[int, Look]:
        """What to show of each slot now."""
        return {slot.number: self._look(slot) for slot in gallery.slots}

    async def fetch(
        self, gallery: Gallery, changed: Callable[[], None], *, anew: bool = False
    ) -> None:
        """Look for the pictures that are not known yet, or for all of them `anew`.

        What is on the screen stays until another is there.
        """
        for slot in gallery.slots:
            if slot.names and (anew or (slot.number, slot.name) not in self._looks):
                self._looks[slot.number, slot.name] = await self._fetch(slot)
                changed()
        listed = {(slot.number, slot.name) for slot in gallery.slots}
        for gone in set(self._looks) - listed:
            del self._looks[gone]

    async def content(self, slot: Slot) -> bytes | None:
        """The bytes of a slot's picture, where anybody has them."""
        found, _ = await self._find(slot)
        return found

    async def keep(self, slot: int, name: str, content: bytes) -> None:
        """It has been sent: remember it, and show it from now on."""
        key = station_key(self._session)
        await asyncio.to_thread(self._store().put, key, slot, name, content)
        self.forget_look(slot)

    async def forget(self, slot: int) -> None:
        """It has been deleted."""
        await asyncio.to_thread(self._store().forget, station_key(self._session), slot)
        self.forget_look(slot)

    def forget_look(self, slot: int) -> None:
        """The slot's picture is another one now."""
        for key in [key for key in self._looks if key[0] == slot]:
            del self._looks[key]

    async def _find(self, slot: Slot) -> tuple[bytes | None, Kept | None]:
        key = station_key(self._session)
        kept = await asyncio.to_thread(self._store().get, key, slot.number, slot.name)
        try:
            found = await served(self._session.station, slot.name)
        except Unreachable:
            found = None
        return found or (kept.content if kept else None), kept

    async def _fetch(self, slot: Slot) -> Look:
        content, kept = await self._find(slot)
        if content is None:
            return Look(missing=ELSEWHERE if slot.own else PLACEHOLDER)
        try:
            image, size = await asyncio.to_thread(thumbnail, content, THUMBNAIL)
        except Unusable:
            return Look(missing=tr("The picture cannot be read"))
        facts = [f"{size.width()} × {size.height()}, {megabytes(len(content))}"]
        if kept is not None and kept.content == content:
            at = kept.at.astimezone()
            facts.append(say("sent {}", f"{at:%Y-%m-%d}"))
        return Look(image, " · ".join(facts))

    def _look(self, slot: Slot) -> Look:
        look = self._looks.get((slot.number, slot.name), Look())
        if len(slot.names) < 2:
            return look
        others = joined(map(named, slot.names[1:]), ", ")
        return Look(look.image, say("Also listed for this slot: {}", others), look.missing)
