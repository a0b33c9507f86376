"""What became of a wallpaper action, in words: what failed, what is true now, what to do."""

from app.errors import Rejected, StationError
from app.jobs.apply import Outcome
from app.jobs.wallpapers import Deleted, Sent, Shown
from app.messages import explain, why
from app.wallpapers import Gallery, Slot
from app.words import tr
from ui.labels import Cleaned, joined, named, say

Told = tuple[str, str, str]
"""Kind of the banner, bold first words, the rest."""

DELETE_FIRST = tr("Delete the old picture first, then send it again.")


def sent(done: Sent, slot: int, name: str, station: str) -> Told:
    """What became of an upload."""
    holds = holding(done.gallery, slot, station)
    if done.outcome is Outcome.SAVED:
        on = _shown_after(done.shown)
        kind = "warn" if on and done.shown and done.shown.outcome is not Outcome.SAVED else "ok"
        return kind, say("{} was sent.", named(name)), joined((holds, on))
    if done.outcome is Outcome.UNKNOWN:
        lead = say("Whether {} arrived is not known.", named(name))
        unsure = (
            "" if done.gallery is None else tr("Whether the whole picture is there is not known.")
        )
        return (
            "warn",
            lead,
            joined((_why(done.error), holds, unsure, tr("Look at it, or send it again."))),
        )
    lead = say("Could not put {} into slot {} of {}.", named(name), slot, named(station))
    if done.error is None:
        return "bad", lead, joined((tr("The station took it and does not list it."), holds))
    words = explain(done.error, lead, station)
    occupied = done.gallery is not None and bool(done.gallery.slot(slot).names)
    todo = words.todo
    if isinstance(done.error, Rejected):
        todo = DELETE_FIRST if occupied else tr("Change it, or try another slot.")
    return "bad", words.failed, joined((words.truth, holds, todo))


def cancelled(gallery: Gallery | None, slot: int, name: str, station: str) -> Told:
    """What is true after the user stopped an upload."""
    lead = say("Sending {} was stopped.", named(name))
    return "info", lead, holding(gallery, slot, station)


def deleted(done: Deleted, names: dict[int, str], station: str) -> Told:
    """What became of deleting; `names` are the pictures that were to go, by slot."""
    gone = joined((named(names[slot]) for slot in done.gone), ", ")
    if done.gallery is not None and not done.kept:
        one = len(done.gone) == 1
        free = say("Slot {} is free.", done.gone[0]) if one else tr("Their slots are free.")
        return "ok", say("Deleted: {}.", gone), joined((free, on_display(done.gallery)))
    every = joined((named(name) for name in names.values()), ", ")
    lead = say("Could not delete {} of {}.", every, named(station))
    if done.error is None:
        truth = tr("The station said yes and still lists it.")
    else:
        truth = explain(done.error, lead, station).truth
    if done.gallery is None:
        return "warn", lead, joined((truth, tr("What is there now could not be read.")))
    kept = joined((named(names[slot]) for slot in done.kept), ", ")
    left = (
        say("Deleted: {}. Still there: {}.", gone, kept)
        if gone
        else say("Nothing was deleted; still there: {}.", kept)
    )
    return "bad", lead, joined((truth, left))


def shown(done: Shown, slot: Slot, station: str) -> Told:
    """What became of showing a picture."""
    if done.outcome is Outcome.SAVED:
        return "ok", say("{} is on the display.", named(slot.name)), ""
    if done.outcome is Outcome.ACCEPTED:
        return (
            "ok",
            tr("Accepted, needs a restart."),
            say("{} took it and shows it after a restart.", named(station)),
        )
    lead = say("Could not show {} of {}.", named(slot.name), named(station))
    if done.error is None:
        return (
            "bad",
            lead,
            joined((tr("The station said yes and shows another."), _now(done.gallery))),
        )
    words = explain(done.error, lead, station)
    kind = "warn" if done.outcome is Outcome.UNKNOWN else "bad"
    now = _now(done.gallery) or tr("What is on the display now could not be read.")
    return kind, words.failed, joined((words.truth, now))


def holding(gallery: Gallery | None, slot: int, station: str) -> Cleaned:
    """What a slot holds, as read back."""
    if gallery is None:
        return say("What slot {} of {} holds now could not be read.", slot, named(station))
    names = gallery.slot(slot).names
    if not names:
        return say("Slot {} of {} is free.", slot, named(station))
    listed = joined(map(named, names), ", ")
    return say("Slot {} of {} holds {}.", slot, named(station), listed)


def on_display(gallery: Gallery) -> Cleaned:
    """What the display shows, as far as the station says."""
    found = next((slot for slot in gallery.slots if slot.on_display), None)
    if found is None:
        return tr("Which one is on the display, the station does not say.")
    if not found.names:
        return say("On the display: slot {}, which holds nothing.", found.number)
    return say("On the display: slot {}, {}.", found.number, named(found.name))


def _now(gallery: Gallery | None) -> str:
    return on_display(gallery) if gallery is not None else ""


def _shown_after(done: Shown | None) -> str:
    if done is None:
        return ""
    if done.outcome is Outcome.SAVED:
        return tr("It is on the display.")
    return joined((tr("It is not on the display yet."), _why(done.error)))


def _why(error: StationError | None) -> str:
    return "" if error is None else why(error)
