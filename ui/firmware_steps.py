"""The steps of an update at the left of its wizard, each with one fact."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.firmware_findings import Weight
from app.firmware_wizard import NAMES, Page, Source
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.find_again import Phase as Wait
from app.jobs.update_firmware import Phase
from app.jobs.watch_update import Phase as Watch
from app.local_time import clock, length
from app.quirks import default
from app.update_words import Kind
from app.words import counted, say, tr
from ui.steps import Step, StepState

if TYPE_CHECKING:
    from ui.updating import Updating

TITLES = (
    tr("Choose"),
    tr("Check"),
    "",
    tr("Install"),
    tr("Wait for its return"),
    tr("Compare the version"),
)
SENDING = {Source.FILE: tr("Send"), Source.VENDOR: tr("Download")}
AT = {Page.CHOOSE: 0, Page.CHECK: 1, Page.SEND: 2, Page.DOWNLOAD: 2, Page.INSTALL: 3}
COMPARING = (Wait.SIGN_IN, Wait.READ, Watch.VERIFY, Watch.SETTLE)


def steps_of(updating: "Updating") -> list[Step]:
    """What is done, what goes on, what nobody knows."""
    now = _now(updating)
    facts = _facts(updating)
    states = [_state(updating, at, now) for at in range(len(TITLES))]
    titles = [title or SENDING[updating.wizard.source] for title in TITLES]
    return [Step(*each) for each in zip(titles, states, facts, strict=True)]


def _now(updating: "Updating") -> int:
    """The number of the step that goes on, or in which it ended."""
    if updating.wizard.page in AT:
        return AT[updating.wizard.page]
    phase = updating.phase
    if phase in COMPARING:
        return 5
    if phase in (Phase.INSTALL, Phase.TAKEN, Phase.UNANSWERED, Wait.GONE):
        return 3
    if updating.wizard.page is Page.RESULT and updating.update.ordered is None:
        return 2
    return 4


def _state(updating: "Updating", at: int, now: int) -> StepState:
    if at > now:
        return StepState.TO_COME if updating.ending is None else StepState.LEFT_OUT
    if at < now:
        return StepState.DONE
    if updating.ending is not None:
        return {
            Kind.GOOD: StepState.DONE,
            Kind.UNKNOWN: StepState.UNKNOWN,
            Kind.BAD: StepState.FAILED,
            Kind.STOPPED: StepState.LEFT_OUT,
        }[updating.ending.kind]
    if updating.wizard.page in (Page.CHOOSE, Page.CHECK):
        return StepState.WAITS
    return StepState.UNKNOWN if updating.phase is Wait.OVERDUE else StepState.RUNNING


def _facts(updating: "Updating") -> list[str]:
    wizard = updating.wizard
    return [
        _source(updating),
        _hints(updating),
        _sending(updating),
        _order(updating),
        _waiting(updating),
        updating.after or (wizard.newer or "" if wizard.source is Source.VENDOR else ""),
    ]


def _source(updating: "Updating") -> str:
    if updating.wizard.source is Source.VENDOR:
        return tr("the maker’s server")
    image = updating.wizard.image
    return image.name if image is not None else updating.update.file


def _hints(updating: "Updating") -> str:
    heavy = (Weight.HINT, Weight.DOUBT, Weight.REFUSED)
    count = sum(each.weight in heavy for each in updating.wizard.findings)
    if not updating.wizard.findings or updating.wizard.page is Page.CHOOSE:
        return ""
    return counted(count, "1 hint", "{} hints") if count else tr("nothing unusual")


def _sending(updating: "Updating") -> str:
    if updating.wizard.page in (Page.SEND, Page.DOWNLOAD):
        done = updating.step.done if updating.step is not None else None
        return f"{done:.0%}".replace("%", " %") if done is not None else tr("now")
    file = updating.wizard.source is Source.FILE
    name = NAMES[Phase.SEND if file else Fetch.DOWNLOAD]
    if updating.timeline.first(name) is None:
        return ""
    return length(updating.timeline.total(name, datetime.now(UTC)))


def _order(updating: "Updating") -> str:
    timeline = updating.timeline
    if (taken := timeline.first(NAMES[Phase.TAKEN])) is not None:
        return say("accepted {}", clock(taken))
    if (sent := timeline.first(NAMES[Phase.UNANSWERED])) is not None:
        return say("no answer {}", clock(sent))
    return tr("by the station")


def _waiting(updating: "Updating") -> str:
    name = NAMES[Wait.BACK]
    if updating.timeline.first(name) is None:
        most = say("at most {}", length(default("install_overdue")))
        return most if updating.ending is None else ""
    return length(updating.timeline.total(name, datetime.now(UTC)))
