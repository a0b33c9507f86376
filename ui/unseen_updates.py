"""At the start: firmware updates that an earlier run ordered, and whose end nobody has seen."""

from pathlib import Path

from app.local_time import minute
from app.update_record import Kept, Updates
from app.words import tr
from ui.labels import Cleaned, clean, named, say


def unseen_updates(home: Path) -> Cleaned:
    """What to say of them beside the stations; empty where there are none."""
    left = Updates(home).all()
    if not left:
        return clean("")
    if len(left) > 1:
        return say("The updates of {} stations were not seen to their end. {}", len(left), EACH)
    return say("The update of {} was not seen to its end{}. {}", *_one(left[0]), SIGN_IN)


def _one(kept: Kept) -> tuple[Cleaned, Cleaned]:
    ordered = kept.update.ordered
    when = say(" (ordered at {})", minute(ordered)) if ordered else clean("")
    return named(kept.update.name), when


SIGN_IN = tr("Sign in to it to compare its version; nothing is installed again.")
EACH = tr("Sign in to each to compare its version; nothing is installed again.")
