"""How an update ended, in words: what is known, what is not, and what to do."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.errors import BadReply, Denied, Rejected, StationError, Unreachable, Untrusted
from app.firmware_image import UnfitImage
from app.firmware_wizard import NAMES
from app.jobs.download_firmware import DownloadFailed
from app.jobs.download_firmware import Phase as Fetch
from app.jobs.find_again import Phase as Wait
from app.jobs.update_firmware import NotKept, Phase
from app.jobs.watch_update import Update, Updated, Verdict
from app.local_time import clock, length, minute, zone
from app.messages import NETWORK, quote
from app.quirks import default
from app.update_report import Timeline
from app.versions import same
from app.words import Cleaned, clean, joined, named, say, tr


class Kind(StrEnum):
    """GOOD alone is green; UNKNOWN means that nobody can tell."""

    GOOD = "good"
    UNKNOWN = "unknown"
    BAD = "bad"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Ending:
    """Title and sentence; what is known, what is not, what to do: a sentence each.

    `sign_in`: the next step is a sign-in by the user. `again`: nothing was installed, one may
    start over. `seen`: this is the end, so that nothing has to be kept for the next start.
    """

    kind: Kind
    title: Cleaned
    sentence: Cleaned
    known: tuple[Cleaned, ...] = ()
    unknown: tuple[Cleaned, ...] = ()
    todo: tuple[Cleaned, ...] = ()
    sign_in: bool = False
    again: bool = False
    seen: bool = True

    def lines(self) -> tuple[str, ...]:
        """All of it, for the report."""
        return (
            joined((say("{}.", self.title), self.sentence)),
            *(say("Known: {}", line) for line in self.known),
            *(say("Not known: {}", line) for line in self.unknown),
            *(say("To do: {}", line) for line in self.todo),
        )


def of_updated(done: Updated, timeline: Timeline, how: str, at: datetime) -> Ending:
    """The ending of an update whose station is back; `how` says by what it was recognised."""
    update, after = done.update, clean(done.after or "")
    name, was = named(update.name), clean(update.before or tr("an unknown version"))
    known = [*_sent(update, timeline)]
    if done.after is not None:
        known.append(say("Signed in anew and asked at {}: it reports {}.", clock(at), after))
        known.append(clean(how))
    base = Ending(Kind.UNKNOWN, clean(""), clean(""), tuple(known))
    match done.verdict:
        case Verdict.UPDATED:
            title, sentence = say("Updated to {}", after), say("{} runs {}.", name, after)
            return replace(base, kind=Kind.GOOD, title=title, sentence=sentence)
        case Verdict.NOW_RUNS:
            return replace(
                base,
                title=say("Now runs {}", after),
                sentence=say("{} now runs {} (was {}; {}).", name, after, was, _why_open(update)),
                unknown=(tr("Whether that is what was to be installed."),),
                todo=(tr("Compare the version with the maker’s page."),),
            )
        case Verdict.UNCHANGED:
            return _unchanged(base, done)
        case Verdict.OTHER:
            return _other(base, done)
        case Verdict.SILENT:
            return replace(
                base,
                title=say("{} is back and names no version", name),
                sentence=tr("It refused the question. Nothing is reported as updated."),
                unknown=(say("Which version is on it (was {}).", was),),
                todo=(tr("Look at the room’s display or at its Web Configuration page."),),
            )
    return replace(
        base,
        title=say("{} is back and wants a sign-in", name),
        sentence=tr("Without a sign-in it does not tell its version."),
        unknown=(say("Whether {} is on it. Nothing is reported as updated.", _wanted(update)),),
        todo=(tr("Sign in; the version is compared then. Nothing is installed again."),),
        sign_in=True,
        seen=False,
    )


def of_overdue(update: Update, timeline: Timeline, address: str, now: datetime) -> Ending:
    """While it is longer away than usual; the watching goes on."""
    name, ordered = named(update.name), update.ordered or now
    last = timeline.first(NAMES[Wait.BACK]) or ordered
    unplug = ordered + timedelta(seconds=default("install_unplug"))
    if now < unplug:
        plug = say("Do not unplug it before {}: it may be writing.", minute(unplug))
    else:
        plug = tr("It had half an hour: unplug it for 10 s and plug it in again, once.")
    return Ending(
        Kind.UNKNOWN,
        say("{} has not come back", name),
        say(
            "No answer since {}. The outcome is unknown. Times are {}.",
            length((now - last).total_seconds()),
            zone(now),
        ),
        (*_sent(update, timeline), say("Last answer at {} from {}.", clock(last), address)),
        (say("Whether {} is on it. Nothing is reported as updated.", _either(update)),),
        (
            plug,
            tr("Look at the room’s display: a name or an address means that it is back."),
            tr("The address may have changed: look for it in the list, or use a cable."),
        ),
        seen=False,
    )


def of_stop(update: Update, timeline: Timeline, now: datetime) -> Ending:
    """The user stopped the watching; what was ordered is ordered."""
    name, ordered = named(update.name), update.ordered or now
    unplug = ordered + timedelta(seconds=default("install_unplug"))
    return Ending(
        Kind.UNKNOWN,
        say("No longer watching {}", name),
        tr("The installation goes on by itself. Its outcome is unknown."),
        _sent(update, timeline),
        (say("Whether {} is on it. Nothing is reported as updated.", _either(update)),),
        (
            say("Do not unplug it before {}.", minute(unplug)),
            tr("Once it answers, sign in: the program offers to compare the version."),
        ),
        seen=False,
    )


def of_stranger(update: Update, error: Untrusted, timeline: Timeline) -> Ending:
    """Somebody else answers in its place."""
    return Ending(
        Kind.BAD,
        tr("Another station answers in its place"),
        say("{}. Nothing was told to it.", error.cause.words),
        _sent(update, timeline),
        (say("What became of {}.", named(update.name)),),
        (tr("Look for the station in the list, by its MAC or certificate, and sign in there."),),
        seen=False,
    )


def of_cancel(update: Update, phase: StrEnum | None) -> Ending:
    """The user cancelled before the order."""
    name = named(update.name)
    kept = PART_LOADED if isinstance(phase, Fetch) else PART_SENT if phase else NOTHING_SENT
    return Ending(
        Kind.STOPPED,
        tr("Cancelled. Nothing was installed"),
        say("{} runs {} as before.", name, update.before or tr("what it ran")),
        (clean(kept),),
        again=True,
    )


def of_failure(update: Update, error: Exception, phase: StrEnum | None) -> Ending:
    """Before anything was installed something went wrong, or the station refused the order."""
    name = named(update.name)
    title = _could_not(phase, name)
    if isinstance(phase, Fetch):
        title = say("{} could not download the firmware", name)
    if isinstance(error, Rejected) and phase is Phase.INSTALL:
        title = say("{} refused the installation", name)
    known = say(
        "Nothing was installed: {} runs {} as before.", name, update.before or tr("what it ran")
    )
    sentence, todo = _why(error)
    return Ending(Kind.BAD, title, sentence, (known,), (), (todo,), again=True)


def _could_not(phase: StrEnum | None, name: Cleaned) -> Cleaned:
    match phase:
        case None:
            return say("Could not begin the update of {}", name)
        case Phase.SEND:
            return say("Could not send the file to {}", name)
        case Phase.IDENTITY:
            return say("Could not be sure of {}", name)
        case Phase.INSTALL:
            return say("Could not order the installation on {}", name)
    return say("Could not update {}", name)


def _why(error: Exception) -> tuple[Cleaned, Cleaned]:
    """What went wrong, and what to do."""
    again = tr("Try again; if it stays so, ask its maker.")
    match error:
        case UnfitImage():
            return clean(str(error)), tr("Choose the file again; it is checked anew.")
        case NotKept():
            told = say("This computer could not note the update on its disk: {}.", str(error))
            return told, tr("Make room on the disk, then start the update anew.")
        case DownloadFailed():
            return clean(FAILED), clean(BY_FILE)
        case Rejected():
            return quote(error), clean(again)
        case Denied():
            return clean(SIGNED_OUT), tr("Sign in again, then start the update anew.")
        case Untrusted():
            told = say("{}. Nothing more was sent.", error.cause.words)
            return told, tr("Look for the right station in the list.")
        case Unreachable():
            return say("{}.", error.cause.words), clean(NETWORK)
        case BadReply() | StationError():
            return say("{}.", error.cause.words), clean(again)
        case OSError():
            told = say("The file cannot be read any more: {}.", error.strerror or str(error))
            return told, tr("See that it is still there, then start the update anew.")
    return tr("Something unexpected happened."), clean(again)


def _unchanged(base: Ending, done: Updated) -> Ending:
    runs = clean(done.after or "")
    name, wanted = named(done.update.name), done.update.expected
    title = say("Restarted and still runs {}", runs)
    if not done.restarted:
        title = say("Still runs {}, and was not seen to restart", runs)
    why = tr("the file names this version") if wanted else tr("the file names no version")
    return replace(
        base,
        title=title,
        sentence=say("Whether it was applied to {} cannot be told: {}.", name, why),
        unknown=(tr("Whether the installation took place."),),
        todo=(tr("If another version should be on it, look at the maker’s notes."),),
    )


def _other(base: Ending, done: Updated) -> Ending:
    runs, wanted = clean(done.after or ""), clean(done.update.expected or "")
    name = named(done.update.name)
    title = say("Came back with {} instead of {}", runs, wanted)
    if not done.restarted:
        title = say("Runs {} instead of {}", runs, wanted)
    if not same(done.after, done.update.before):
        return replace(
            base,
            kind=Kind.BAD,
            title=title,
            sentence=say("{} runs neither what was expected nor what it ran before.", name),
            unknown=(tr("Why it is that version."),),
            todo=(tr("Look at the maker’s notes before you install anything else."),),
        )
    return replace(
        base,
        kind=Kind.BAD,
        title=title,
        sentence=say("That is the version of before: {} was not applied to {}.", wanted, name),
        unknown=(tr("Why; the station gives no reason."),),
        todo=(
            say("See that the file is made for {}.", done.update.model or tr("this model")),
            tr("Then start the update anew. It is not repeated by itself."),
        ),
    )


def _sent(update: Update, timeline: Timeline) -> tuple[Cleaned, ...]:
    """What happened for sure up to the order."""
    told = []
    if update.sha256:
        told.append(tr("The whole file arrived; what was sent is what was checked (SHA-256)."))
    if (taken := timeline.first(NAMES[Phase.TAKEN])) is not None:
        told.append(say("The station accepted the installation at {}.", clock(taken)))
    elif (sent := timeline.first(NAMES[Phase.UNANSWERED])) is not None:
        told.append(say("The installation was ordered at {}; no answer came.", clock(sent)))
    elif update.ordered is not None:
        told.append(say("The installation was ordered at {}.", clock(update.ordered)))
    return tuple(told)


def _wanted(update: Update) -> Cleaned:
    return clean(update.expected or tr("the new version"))


def _either(update: Update) -> Cleaned:
    return say("{} or {}", _wanted(update), update.before or tr("the old version"))


def _why_open(update: Update) -> str:
    if update.expected is None:
        return tr("the file names no version") if update.sha256 else tr("no version was named")
    return tr("what it ran before was not told")


PART_SENT = tr("Part of the file may lie on the station; without an order it does nothing.")
PART_LOADED = tr("The station was told to stop its download; without an order it installs nothing.")
NOTHING_SENT = tr("Nothing was sent.")
FAILED = tr("The station says that its download failed (status -1), and gives no reason.")
SIGNED_OUT = tr("The station ended the sign-in in the middle of it.")
BY_FILE = tr("Try again later, or update with a file from this computer.")
