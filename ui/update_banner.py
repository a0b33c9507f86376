"""Above a station's pages: an update that goes on behind them, or whose end was not seen."""

from PySide6.QtCore import Signal

from app.firmware_wizard import AtStake
from app.local_time import minute
from app.update_words import Kind
from app.words import tr
from ui.banner import Banner
from ui.labels import Cleaned, joined, named, say
from ui.updating import Updating

KINDS = {Kind.GOOD: "ok", Kind.UNKNOWN: "warn", Kind.BAD: "bad", Kind.STOPPED: "info"}
Words = tuple[str, Cleaned, str, str, str]
"""Kind, bold words, the rest, the words on its button, the button's name."""


class UpdateBanner(Banner):
    """`show_wizard` and `watch` are what its button asks for. Hidden while the wizard is open."""

    show_wizard = Signal()
    watch = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("update")
        self._said: Words | None = None

    def refresh(self, updating: Updating) -> None:
        """Say what is to be said now."""
        words = _words(updating)
        if words == self._said:
            return  # a new button would lose the focus, and a click that is under way
        self._said = words
        if words is None:
            self.show_message("info", "")
            return
        kind, lead, rest, button, name = words
        self.show_message(kind, lead, rest, "plug" if kind == "warn" else "")
        wish = self.watch if name == "update.watch" else self.show_wizard
        self.add_button(button, name).clicked.connect(wish)


def _words(updating: Updating) -> Words | None:
    name = named(updating.session.name)
    if updating.open:
        return None
    if updating.running:
        if updating.wizard.at_stake is AtStake.TRANSFER:
            return (
                "info",
                updating.words or tr("Updating"),
                "",
                tr("Show it"),
                "update.show",
            )
        lead = say("{} is installing its firmware.", name)
        return "warn", lead, tr("Do not unplug it."), tr("Show it"), "update.show"
    if updating.ending is not None:
        ending = updating.ending
        lead, rest = say("{}.", ending.title), ending.sentence
        return KINDS[ending.kind], lead, rest, tr("Show it"), "update.show"
    if updating.left is not None:
        ordered = updating.left.update.ordered
        lead = say("The update of {} was not seen to its end.", name)
        rest = tr("Its version can be compared; nothing is installed again.")
        if ordered is not None:
            rest = joined((say("Ordered at {}.", minute(ordered)), rest))
        return "warn", lead, rest, tr("Go on watching"), "update.watch"
    return None
