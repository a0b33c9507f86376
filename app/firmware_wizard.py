"""The firmware wizard without its windows: which page is next, and whether one may go on."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum

from app.firmware_findings import Finding, Weight, of_file, of_vendor
from app.firmware_image import FirmwareImage
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.find_again import Phase as Wait
from app.jobs.step import Step
from app.jobs.update_firmware import Phase
from app.jobs.watch_update import Phase as Watch
from app.this_computer import Surroundings
from app.words import tr

NO_FILE = tr("Choose a file first.")
NOT_ASKED = tr("Ask for a newer version first.")
NOTHING_NEWER = tr("The maker’s server names no newer version.")
TICK_FIRST = tr("Tick the box first: what it says is unusual.")


class Page(StrEnum):
    """The pages in their order; of SEND and DOWNLOAD there is one."""

    CHOOSE = "choose"
    CHECK = "check"
    SEND = "send"
    DOWNLOAD = "download"
    INSTALL = "install"
    VERIFY = "verify"
    RESULT = "result"


class Source(Enum):
    """Where the firmware comes from."""

    FILE = "this computer"
    VENDOR = "the maker’s server"


class AtStake(Enum):
    """What closing the window would do now."""

    NOTHING = "nothing"
    TRANSFER = "the transfer ends, and nothing is installed"
    INSTALLATION = "the station installs all the same, and nobody watches it"


PAGES: dict[StrEnum, Page] = {
    Fetch.DOWNLOAD: Page.DOWNLOAD,
    Fetch.STUCK: Page.DOWNLOAD,
    Phase.SEND: Page.SEND,
    Phase.INSTALL: Page.INSTALL,
    Phase.TAKEN: Page.INSTALL,
    Phase.UNANSWERED: Page.INSTALL,
    Wait.GONE: Page.INSTALL,
    Wait.BACK: Page.VERIFY,
    Wait.OVERDUE: Page.VERIFY,
    Wait.SIGN_IN: Page.VERIFY,
    Watch.VERIFY: Page.VERIFY,
    Watch.SETTLE: Page.VERIFY,
    Wait.READ: Page.VERIFY,
}
NAMES: dict[StrEnum, str] = {
    Fetch.DOWNLOAD: "download",
    Fetch.STUCK: "download",
    Phase.SEND: "send",
    Phase.IDENTITY: "identity",
    Phase.INSTALL: "install",
    Phase.TAKEN: "taken",
    Phase.UNANSWERED: "unanswered",
    Wait.GONE: "gone",
    Wait.BACK: "back",
    Wait.OVERDUE: "back",
    Wait.SIGN_IN: "signIn",
    Watch.VERIFY: "verify",
    Watch.SETTLE: "settle",
    Wait.READ: "read",
}
"""What a phase is called in the record on disk, which has no language; WORDS are for people."""

SLEPT, END = "slept", "end"
WORDS = {
    "download": tr("Download by the station"),
    "send": tr("Send the file"),
    "identity": tr("See that it is still the same station"),
    "install": tr("Order the installation, once"),
    "taken": tr("Order accepted"),
    "unanswered": tr("Order not answered"),
    "gone": tr("Wait until it goes away"),
    "back": tr("Wait for its return"),
    "signIn": tr("Sign in again"),
    "verify": tr("Compare the version"),
    "settle": tr("See whether it restarts once more"),
    "read": tr("Read all settings"),
    SLEPT: tr("This computer slept"),
    END: tr("End"),
}


@dataclass(slots=True)
class Wizard:
    """One run through the pages. Names, model and versions are text from outside."""

    station: str = ""
    model: str | None = None
    installed: str | None = None
    source: Source = Source.FILE
    image: FirmwareImage | None = None
    newer: str | None = None
    asked: bool = False
    agreed: bool = False
    around: Surroundings = field(default_factory=Surroundings)
    page: Page = Page.CHOOSE

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of this run, in order."""
        left_out = Page.DOWNLOAD if self.source is Source.FILE else Page.SEND
        return tuple(page for page in Page if page is not left_out)

    @property
    def findings(self) -> list[Finding]:
        """What the check says of what was chosen."""
        if self.source is Source.VENDOR:
            return of_vendor(self.installed, self.newer, self.around)
        if self.image is None:
            return []
        return of_file(self.image, self.station, self.model, self.installed, self.around)

    @property
    def doubts(self) -> list[Finding]:
        """What needs a tick of its own."""
        return [each for each in self.findings if each.weight is Weight.DOUBT]

    @property
    def at_stake(self) -> AtStake:
        """What closing the window would do now."""
        if self.page in (Page.SEND, Page.DOWNLOAD):
            return AtStake.TRANSFER
        if self.page in (Page.INSTALL, Page.VERIFY):
            return AtStake.INSTALLATION
        return AtStake.NOTHING

    def choose(self, source: Source) -> None:
        """Take it from there; what was agreed to no longer holds."""
        self.source, self.agreed = source, False

    def take(self, image: FirmwareImage | None) -> None:
        """Another checked file, or none; the one of before is let go of."""
        if self.image is not None and self.image is not image:
            self.image.close()
        self.image, self.agreed = image, False

    def why_not(self) -> str:
        """Why one may not go on from this page, as a sentence; empty where one may."""
        if self.page is Page.CHOOSE:
            return self._why_not_chosen()
        if self.page is not Page.CHECK:
            return tr("This goes on by itself.")
        refused = next((each for each in self.findings if each.weight is Weight.REFUSED), None)
        if refused is not None:
            return refused.words
        return TICK_FIRST if self.doubts and not self.agreed else ""

    def go_on(self) -> Page:
        """The page that comes now. Raises ValueError where `why_not` says something."""
        if why := self.why_not():
            raise ValueError(why)
        self.page = self.pages[self.pages.index(self.page) + 1]
        return self.page

    def go_back(self) -> Page:
        """To the choice; also after a transfer that ended without an order."""
        if self.at_stake is AtStake.INSTALLATION:
            raise ValueError(tr("The installation may have been ordered."))
        self.page, self.agreed = Page.CHOOSE, False
        return self.page

    def follow(self, step: Step) -> Page:
        """The page of what goes on."""
        self.page = PAGES.get(step.phase, self.page)
        return self.page

    def watch(self) -> None:
        """Nothing is ordered: only watched."""
        self.page = Page.VERIFY

    def end(self) -> None:
        """It is over, one way or another."""
        self.page = Page.RESULT

    def _why_not_chosen(self) -> str:
        if self.source is Source.FILE:
            return "" if self.image is not None else NO_FILE
        if self.newer is not None:
            return ""
        return NOTHING_NEWER if self.asked else NOT_ASKED
