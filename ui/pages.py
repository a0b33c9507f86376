"""THE TABLE of tabs and pages: which sections there are, in which order, with which icon."""

from dataclasses import dataclass

from app.settings import Section, Tab
from ui.clock_panel import ClockPanel
from ui.section_panel import SectionPanel


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. `panel` is what it holds beside its fields; `coming` what it does not hold yet."""

    section: Section
    icon: str
    coming: str = ""
    panel: type[SectionPanel] | None = None

    @property
    def key(self) -> str:
        """Its name for widgets and tests: `page.login_code`."""
        return f"page.{self.section.name.lower()}"

    @property
    def place(self) -> str:
        """Where it stands, in words: `General · Station`."""
        return f"{self.section.tab} · {self.section.title}"


PAGES = (
    Entry(Section.STATION, "station"),
    Entry(Section.LOGIN_CODE, "code"),
    Entry(
        Section.WALLPAPER,
        "wallpaper",
        "The gallery of the six slots, with upload, preview and delete.",
    ),
    Entry(Section.DISPLAY, "display"),
    Entry(Section.MIRRORING, "mirroring"),
    Entry(Section.CLOCK, "clock", panel=ClockPanel),
    Entry(Section.WIFI, "wifi"),
    Entry(
        Section.OTHER_AP,
        "other_ap",
        "The list of networks in reach, joining and forgetting one, and the connection’s state.",
    ),
    Entry(Section.ETHERNET, "ethernet"),
    Entry(
        Section.PASSWORDS,
        "passwords",
        "Changing the password of this Web Configuration account and of the moderation page.",
    ),
    Entry(
        Section.FIRMWARE,
        "firmware",
        "The version, a look for a newer one, and the update wizard.",
    ),
    Entry(
        Section.SYSTEM,
        "system",
        "Restart, factory reset, collecting logs, and saving or loading the configuration file.",
    ),
    Entry(Section.MANAGER, "manager", "The API key: showing, copying and renewing it."),
    Entry(Section.POD, "pod"),
    Entry(Section.LICENCE, "licence", "The licence’s state, and activating a key."),
    Entry(Section.QUICK_JOIN, "quick_join", "Saving the program that presenters run to join."),
    Entry(Section.POWER_SAVING, "power"),
    Entry(Section.DAILY_RESTART, "restart_daily"),
)


def pages_of(tab: Tab) -> list[Entry]:
    """The pages of one tab, in order."""
    return [entry for entry in PAGES if entry.section.tab is tab]


def entry_of(section: Section) -> Entry:
    """The page on which a section stands."""
    return next(entry for entry in PAGES if entry.section is section)
