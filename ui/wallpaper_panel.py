"""Wallpaper: the six slots, pictures in, pictures out, which one is on the display."""

import shutil
import tempfile
import weakref
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from app.errors import StationError
from app.jobs.apply import Outcome
from app.jobs.wallpapers import CURRENT, Sent, delete, look, show_now
from app.messages import explain
from app.quirks import default
from app.session import Session
from app.settings import General
from app.thumbnails import FOLDER, PictureStore
from app.wallpapers import Gallery, arrange
from app.words import tr
from ui import wallpaper_words as words
from ui.banner import Banner
from ui.button_row import ButtonRow
from ui.buttons import Button
from ui.choose_file import files_to_open
from ui.gallery import SlotGallery
from ui.labels import Cleaned, PlainLabel, joined, named, say, tip
from ui.picture_intake import Intake
from ui.picture_shelf import PictureShelf
from ui.picture_sources import KINDS, Offer, from_mime, from_paths
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.theme import show_if, theme
from ui.upload_queue import Parcel, UploadQueue
from ui.wallpaper_dialogs import DeleteDialog

WIDE = 720
GOES_MS = 6000
CHANGE = "wallpaper.change"
SIGN_IN = tr("Sign in first.")
NOT_READ = tr("The slots have not been read yet.")
BUSY = tr("Wait until what is under way has ended.")
NOTHING_THERE = tr("There is no picture on the clipboard. Copy one first.")
FORMATS = tr("JPEG or PNG, and what can be converted; you see it before it is sent.")


class WallpaperPanel(SectionPanel):
    """The gallery. After every action it shows what the station lists then."""

    above_form = True

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._gallery: Gallery | None = None
        self._seen = datetime.min.replace(tzinfo=UTC)
        self._store: PictureStore | None = None
        self.shelf = PictureShelf(session, self._make_store)
        self.told, self.trouble, self.strange = Banner(), Banner(), Banner()
        self.told.setObjectName("wallpaper.told")
        self.trouble.setObjectName("wallpaper.trouble")
        self.strange.setObjectName("wallpaper.strange")
        self._fade = QTimer(self, singleShot=True, interval=GOES_MS)
        self._fade.timeout.connect(lambda: self.told.show_message("info", ""))
        self.queue = UploadQueue(session, self._after)
        self.gallery = SlotGallery(default("slots"))
        self.intake = Intake(self, session, self.queue, lambda: self._gallery or arrange(()))
        self._lay_out()
        self._connect()
        self.refresh()

    def enter(self) -> None:
        """Read the slots and their pictures."""
        self.tasks.start(self._read(), key="read", failed=self._say_trouble)

    def refresh(self) -> None:
        """What is on the display may have been set elsewhere."""
        draft = self.session.drafts.get(General)
        if self._gallery is not None and draft is not None and draft.saved.at > self._seen:
            self._seen = draft.saved.at
            self._gallery = self._gallery.showing(draft.saved.values.get(CURRENT))
        self._draw()

    # Drawing

    def _lay_out(self) -> None:
        self._choose = Button(tr("Choose &pictures…"), symbol="open", name="wallpaper.choose")
        self._paste = Button(tr("Paste pict&ure"), symbol="copy", name="wallpaper.paste")
        self._delete = Button(tr("De&lete pictures…"), symbol="delete", name="wallpaper.deleteSome")
        self._hint = PlainLabel(FORMATS, kind="caption", ink="textMuted", wrap=True)
        buttons = ButtonRow((self._choose, self._paste, self._delete))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for banner in (self.trouble, self.told, self.strange):
            banner.setMaximumWidth(theme.px(WIDE))
            column.addWidget(banner)
        column.addWidget(self.queue)
        column.addWidget(self.gallery)
        column.addWidget(buttons)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.gallery.show_now.connect(self._show_now)
        self.gallery.delete.connect(lambda slot: self._ask_delete([slot]))
        self.gallery.edit.connect(self._edit)
        self.gallery.choose.connect(self._choose_for)
        self.gallery.dropped.connect(self._take)
        self.gallery.dropped_between.connect(lambda mime: self._take(None, mime))
        self._choose.clicked.connect(lambda: self._choose_for(None))
        self._paste.clicked.connect(self._paste_picture)
        self._delete.clicked.connect(lambda: self._ask_delete([]))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste_picture)
        self.queue.changed.connect(self._draw)

    def _draw(self) -> None:
        gallery, blocked = self._gallery, self._blocked()
        if gallery is not None:
            self.gallery.show_gallery(gallery, self.shelf.looks(gallery), blocked)
        nothing = (
            "" if gallery is None or gallery.filled() else tr("No slot of yours holds a picture.")
        )
        for button, why in (
            (self._choose, blocked),
            (self._paste, blocked),
            (self._delete, blocked or nothing),
        ):
            button.setEnabled(not why)
            tip(button, why)
        odd = joined(gallery.strange, "; ") if gallery else ""
        lead = tr("The station also lists what belongs to no slot.") if odd else ""
        if odd != self.strange.property("odd"):
            self.strange.setProperty("odd", odd)
            self.strange.show_message("info", lead, odd)
        show_if(self.gallery, gallery is not None)

    def _blocked(self) -> str:
        if not self.session.station.signed_in:
            return SIGN_IN
        if self._gallery is None:
            return NOT_READ
        return self.session.read_only or (BUSY if CHANGE in self.session.running else "")

    def _say(self, told: words.Told) -> None:
        """What went well goes by itself; all else stays until the next action."""
        self.told.show_message(*told)
        self._fade.start() if told[0] == "ok" else self._fade.stop()

    def _say_trouble(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        said = explain(error, say("Could not read the wallpapers of {}.", name), name)
        self.trouble.show_message("bad", said.failed, said.rest)
        button = self.trouble.add_button(tr("Try again"), "wallpaper.retry")
        button.clicked.connect(self.enter)

    # Reading

    async def _read(self) -> None:
        self._take_gallery(await look(self.session))
        await self._fetch(anew=True)

    async def _fetch(self, *, anew: bool = False) -> None:
        if self._gallery is not None:
            await self.shelf.fetch(self._gallery, self._draw, anew=anew)

    def _take_gallery(self, gallery: Gallery | None) -> None:
        if gallery is not None:
            self._gallery, self._seen = gallery, datetime.now(UTC)
            self.trouble.show_message("info", "")
        self._draw()

    def _fetch_again(self) -> None:
        self.tasks.start(self._fetch(), key="pictures")

    def _make_store(self) -> PictureStore:
        if self._store is None:
            self._store = PictureStore((self.wishes.home or self._folder_for_now()) / FOLDER)
        return self._store

    def _folder_for_now(self) -> Path:
        folder = tempfile.mkdtemp(prefix="station-configurator-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)

    # Pictures in

    def _choose_for(self, slot: int | None) -> None:
        self.tasks.start(self._choose_files(slot), key="edit")

    async def _choose_files(self, slot: int | None) -> None:
        title = tr("Choose pictures") if slot is None else say("Choose a picture for slot {}", slot)
        paths = await files_to_open(self, title, KINDS, several=slot is None)
        await self._take_offers(from_paths(paths), slot)

    def _take(self, slot: int | None, mime: QMimeData) -> None:
        if not self._blocked():
            self._start_intake(from_mime(mime), slot)

    def _paste_picture(self) -> None:
        if not self._blocked():
            slot = next((n for n, card in self.gallery.cards.items() if card.hasFocus()), None)
            own = slot in default("own_slots")
            self._start_intake(
                from_mime(QGuiApplication.clipboard().mimeData()), slot if own else None
            )

    def _start_intake(self, offers: Sequence[Offer], slot: int | None) -> None:
        if offers:
            self.tasks.start(self._take_offers(offers, slot), key="edit")
        else:
            self.told.show_message("info", tr("Nothing to send."), NOTHING_THERE)

    def _edit(self, slot: int) -> None:
        self.tasks.start(self._edit_slot(slot), key="edit")

    async def _edit_slot(self, number: int) -> None:
        assert self._gallery is not None
        slot = self._gallery.slot(number)
        content = await self.shelf.content(slot)
        if content is None:
            await self._choose_files(number)
        else:
            await self._take_offers([Offer(slot.title, content)], number)

    async def _take_offers(self, offers: Sequence[Offer], slot: int | None) -> None:
        if offers and self._gallery is not None:
            self.told.show_message("info", "")
            refused = await self.intake.take(offers, slot)
            if refused:
                self._say(refused)

    async def _after(self, parcel: Parcel, sent: Sent | None) -> None:
        """Say what became of an upload; what arrived is kept, to be shown from now on."""
        if sent is None:
            await self._look_after(parcel)
            return
        told = words.sent(sent, parcel.slot, parcel.name, self.session.name)
        if sent.outcome is Outcome.SAVED:
            self._say(told)
            await self.shelf.keep(parcel.slot, parcel.name, parcel.content)
        else:
            self.queue.fail(parcel, told)
            self.shelf.forget_look(parcel.slot)
        self._take_gallery(sent.gallery)
        self._fetch_again()

    async def _look_after(self, parcel: Parcel) -> None:
        """The user stopped it: what is true now?"""
        try:
            gallery = await look(self.session)
        except StationError as error:
            self.session.note(error)
            gallery = None
        self.shelf.forget_look(parcel.slot)
        self._say(words.cancelled(gallery, parcel.slot, parcel.name, self.session.name))
        self._take_gallery(gallery)
        self._fetch_again()

    # Pictures out, and onto the display

    def _ask_delete(self, chosen: list[int]) -> None:
        self.tasks.start(self._ask_and_delete(chosen), key="edit")

    async def _ask_and_delete(self, chosen: list[int]) -> None:
        assert self._gallery is not None
        dialog = DeleteDialog(self._gallery, chosen, self.session.name, self)
        if await ask(dialog):
            slots = dialog.slots
            self._run(CHANGE, lambda: self._delete_now(slots))
        dialog.deleteLater()

    async def _delete_now(self, slots: list[int]) -> None:
        assert self._gallery is not None
        names = {slot: self._gallery.slot(slot).name for slot in slots}
        count = say("{} pictures", len(slots)) if len(slots) > 1 else named(names[slots[0]])
        self.told.show_message("info", say("Deleting {}…", count))
        try:
            done = await delete(self.session, slots)
        except StationError as error:
            name = named(self.session.name)
            self._say_failed(error, say("Could not delete {} of {}.", count, name))
            return
        for slot in done.gone:
            await self.shelf.forget(slot)
        self._say(words.deleted(done, names, self.session.name))
        self._take_gallery(done.gallery)

    def _show_now(self, slot: int) -> None:
        self._run(CHANGE, lambda: self._put_on_display(slot))

    async def _put_on_display(self, number: int) -> None:
        assert self._gallery is not None
        slot = self._gallery.slot(number)
        try:
            done = await show_now(self.session, number)
        except StationError as error:
            name = named(self.session.name)
            failed = say("Could not show {} of {}.", named(slot.name), name)
            self._say_failed(error, failed)
            return
        self._say(words.shown(done, slot, self.session.name))
        self._take_gallery(done.gallery)

    def _say_failed(self, error: StationError, failed: Cleaned) -> None:
        self.session.note(error)
        said = explain(error, failed, self.session.name, writes=True)
        self._say(("bad", said.failed, said.rest))

    def _run(self, key: str, job: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self.session.start(key, job)
