"""At the start: firmware updates that an earlier run ordered, and whose end nobody has seen."""

from pathlib import Path

from app.jobs.watch_update import Update
from app.local_time import minute
from app.update_record import Updates
from app.words import tr
from ui.labels import Cleaned, clean, joined, named, say


def unseen_updates(home: Path) -> Cleaned:
    """What to say of them beside the stations; empty where there are none."""
    left = Updates(home).all()
    if not left:
        return clean("")
    if len(left) > 1:
        many = say("The updates of {} stations were not seen to their end.", len(left))
        return joined((many, EACH))
    return joined((_one(left[0].update), SIGN_IN))


def _one(update: Update) -> Cleaned:
    name = named(update.name)
    if update.ordered is None:
        return say("The update of {} was not seen to its end.", name)
    at = minute(update.ordered)
    return say("The update of {} was not seen to its end (ordered at {}).", name, at)


SIGN_IN = tr("Sign in to it to compare its version; nothing is installed again.")
EACH = tr("Sign in to each to compare its version; nothing is installed again.")
