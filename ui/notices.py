"""What concerns the whole window, above the pages."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from ui.banner import Banner
from ui.marks import Panel
from ui.theme import show_if

Action = tuple[str, str, Callable[[], None]]
"""The words on a button, its object name, and what it does."""


class Notices(Panel):
    """Four lines: trouble, preferences that were not read or kept, a station that is missing,
    something to decide on. Hidden while there is none."""

    def __init__(self) -> None:
        super().__init__("window", "bottom")
        lines = ("trouble", "preferences", "network", "offer")
        self._banners = {line: Banner() for line in lines}
        self._shown: dict[str, tuple[str, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 7)
        column.setSpacing(6)
        for name, banner in self._banners.items():
            banner.setObjectName(f"notices.{name}")
            column.addWidget(banner)
        self.hide()

    def show_trouble(self, lead: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Say what went wrong; nothing where it is empty."""
        self._show("trouble", "warn", lead, sentence, actions)

    def show_preferences(self, lead: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Say what is wrong with the file of the preferences; nothing where it is empty."""
        self._show("preferences", "warn", lead, sentence, actions)

    def show_network(self, lead: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Say that a station is missing since its network was changed."""
        self._show("network", "warn", lead, sentence, actions)

    def show_offer(self, lead: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Say what may be decided on; nothing where it is empty."""
        self._show("offer", "info", lead, sentence, actions)

    def _show(
        self, name: str, kind: str, lead: str, sentence: str, actions: Sequence[Action]
    ) -> None:
        wanted = (lead, sentence, *(words for words, _, _ in actions))
        if wanted == self._shown.get(name):
            return  # a new button would lose the focus, and a click that is under way
        self._shown[name] = wanted
        banner = self._banners[name]
        banner.show_message(kind, lead, sentence)
        for words, own_name, act in actions:
            banner.add_button(words, own_name).clicked.connect(lambda _=False, act=act: act())
        show_if(self, any(shown[0] or shown[1] for shown in self._shown.values()))
