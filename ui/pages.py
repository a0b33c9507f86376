"""THE TABLE of tabs and pages: which sections there are, in which order, with which icon."""

from dataclasses import dataclass

from app.settings import Section, Tab
from ui.api_key_panel import ApiKeyPanel
from ui.clock_panel import ClockPanel
from ui.firmware_panel import FirmwarePanel
from ui.licence_panel import LicencePanel
from ui.login_code_panel import LoginCodePanel
from ui.other_ap_panel import OtherApPanel
from ui.passwords_panel import PasswordsPanel
from ui.quick_join_panel import QuickJoinPanel
from ui.section_panel import SectionPanel
from ui.system_panel import SystemPanel
from ui.wallpaper_panel import WallpaperPanel
from ui.wifi_panel import WifiPanel


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. `panel` is what it holds beside its fields."""

    section: Section
    icon: str
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
    Entry(Section.LOGIN_CODE, "code", panel=LoginCodePanel),
    Entry(Section.WALLPAPER, "wallpaper", panel=WallpaperPanel),
    Entry(Section.DISPLAY, "display"),
    Entry(Section.MIRRORING, "mirroring"),
    Entry(Section.CLOCK, "clock", panel=ClockPanel),
    Entry(Section.WIFI, "wifi", panel=WifiPanel),
    Entry(Section.OTHER_AP, "other_ap", panel=OtherApPanel),
    Entry(Section.ETHERNET, "ethernet"),
    Entry(Section.PASSWORDS, "passwords", panel=PasswordsPanel),
    Entry(Section.FIRMWARE, "firmware", panel=FirmwarePanel),
    Entry(Section.SYSTEM, "system", panel=SystemPanel),
    Entry(Section.MANAGER, "manager", panel=ApiKeyPanel),
    Entry(Section.POD, "pod"),
    Entry(Section.LICENCE, "licence", panel=LicencePanel),
    Entry(Section.QUICK_JOIN, "quick_join", panel=QuickJoinPanel),
    Entry(Section.POWER_SAVING, "power"),
    Entry(Section.DAILY_RESTART, "restart_daily"),
)


def pages_of(tab: Tab) -> list[Entry]:
    """The pages of one tab, in order."""
    return [entry for entry in PAGES if entry.section.tab is tab]


def entry_of(section: Section) -> Entry:
    """The page on which a section stands."""
    return next(entry for entry in PAGES if entry.section is section)
