"""From pictures that somebody offers to parcels in the queue: decode, show in the editor, ask."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.invitation import invitation
from app.quirks import default
from app.session import Session
from app.settings import Ethernet, General, Resolution, Service, Wifi
from app.wallpapers import Gallery, screen_size
from app.words import tr
from ui.labels import joined, named, say
from ui.picture_editor import PictureEditor, Room
from ui.picture_sources import Offer
from ui.pictures import Picture, Unusable, load
from ui.tasks import ask
from ui.upload_queue import Parcel, UploadQueue
from ui.wallpaper_dialogs import ReplaceDialog
from ui.wallpaper_words import Told

FRESH = (Resolution, General, Ethernet, Wifi, Service)


class Intake:
    """One picture after the other; nothing is sent that was not seen in the editor."""

    def __init__(
        self,
        owner: QWidget,
        session: Session,
        queue: UploadQueue,
        gallery: Callable[[], Gallery],
    ) -> None:
        self._owner = owner
        self._session = session
        self._queue = queue
        self._gallery = gallery

    async def take(self, offers: Sequence[Offer], slot: int | None) -> Told | None:
        """Edit and send; what to say of pictures that were refused, if any were."""
        await asyncio.gather(*(self._session.load_kind(kind) for kind in FRESH))
        most = len(default("own_slots"))
        refused: list[str] = []
        for at, offer in enumerate(offers[:most]):
            room = self._room()
            which = say("{} of {}", at + 1, len(offers[:most])) if len(offers) > 1 else ""
            target = slot if slot is not None and at == 0 else self._next(room.gallery)
            try:
                picture = await asyncio.to_thread(load, offer.source, room.screen)
            except Unusable as why:
                refused.append(say("{}: {}", named(offer.name), str(why)))
                continue
            await self._edit(picture, offer.name, target, room, which)
        if len(offers) > most:
            refused.append(
                say("Only the first {} were taken: a station has {} slots of yours.", most, most)
            )
        if not refused:
            return None
        lead = tr("Not sent.") if len(refused) == 1 else tr("Some pictures were not sent.")
        return "bad", lead, joined(refused)

    async def _edit(self, picture: Picture, title: str, slot: int, room: Room, which: str) -> None:
        editor = PictureEditor(picture, title, slot, room, which, self._owner)
        try:
            while await ask(editor):
                if await self._may_send(editor, room.station):
                    self._queue.add(
                        Parcel(editor.slot, editor.name, editor.show_at_once, editor.content)
                    )
                    return
        finally:
            editor.deleteLater()

    async def _may_send(self, editor: PictureEditor, station: str) -> bool:
        """Nothing is replaced unasked, what is still on its way included."""
        old = self._gallery().slot(editor.slot)
        under_way = self._queue.slots_taken().get(editor.slot)
        if under_way is not None and under_way not in old.names:
            old = replace(old, names=(*old.names, under_way))
        if not old.names:
            return True
        dialog = ReplaceDialog(old, editor.name, station, self._owner)
        try:
            return await ask(dialog)
        finally:
            dialog.deleteLater()

    def _room(self) -> Room:
        """What the station has now; where it did not answer, what it had when it was read."""
        draft = self._session.drafts.get(Resolution)
        size = screen_size(draft.saved.values) if draft else None
        screen = QSize(*(size or default("wallpaper_screen")))
        told = invitation(self._session)
        return Room(self._session.name, self._gallery(), screen, size is not None, told)

    def _next(self, gallery: Gallery) -> int:
        """The next free slot that no picture is on its way to; else one that is taken."""
        own: tuple[int, ...] = default("own_slots")
        under_way = self._queue.slots_taken()
        free = [number for number in gallery.free() if number not in under_way]
        left = [number for number in own if number not in under_way]
        return next(iter(free or left or own))
