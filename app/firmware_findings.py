"""What is to be said of firmware before it is sent: each point with its weight."""

from dataclasses import dataclass
from enum import StrEnum

from app.firmware_image import FirmwareImage
from app.local_time import size
from app.this_computer import Surroundings
from app.versions import Relation, relation
from app.words import Cleaned, clean, joined, named, say, tr

BLOCK = 4


class Weight(StrEnum):
    """How much a point weighs: DOUBT needs a tick, REFUSED ends it."""

    GOOD = "good"
    FACT = "fact"
    HINT = "hint"
    DOUBT = "doubt"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Finding:
    """One point: what it is about, one sentence, and what follows from it."""

    topic: str
    weight: Weight
    words: Cleaned
    more: str = ""


def of_file(
    image: FirmwareImage,
    station: str,
    model: str | None,
    installed: str | None,
    around: Surroundings,
) -> list[Finding]:
    """What the check found of a file of this computer."""
    none = say("The file names no version; {} is installed", installed or tr("an unknown one"))
    entry = tr("1 entry") if image.entries == 1 else say("{} entries", f"{image.entries:,}")
    whole = say("Whole: {}, every checksum fits", entry)
    digest = image.sha256.upper()
    blocks = " ".join(digest[at : at + BLOCK] for at in range(0, len(digest), BLOCK))
    return [
        Finding(tr("Archive"), Weight.GOOD, whole),
        _model(image, station, model),
        _version(image.version, installed, none),
        *_connection(around, size(image.size)),
        *_power(around),
        Finding("SHA-256", Weight.FACT, clean(blocks), tr("Compare with the maker’s page.")),
    ]


def of_vendor(installed: str | None, newer: str | None, around: Surroundings) -> list[Finding]:
    """What can be said of what the station would download by itself."""
    none = say("The server names no version; {} is installed", installed or tr("an unknown one"))
    return [
        Finding(
            tr("Source"),
            Weight.GOOD,
            tr("The maker’s server; the station downloads by itself"),
        ),
        _version(newer, installed, none),
        *_connection(around, ""),
        *_power(around),
    ]


def _model(image: FirmwareImage, station: str, model: str | None) -> Finding:
    topic = tr("Model")
    if image.model is None and image.device is None:
        return Finding(
            topic,
            Weight.HINT,
            tr("The file names no model"),
            tr("Nothing but its maker’s page tells whether it is for this station."),
        )
    if model is None:
        told = say("The file is for {}; the station names no model", image.model or image.device)
        return Finding(topic, Weight.DOUBT, told, FOR_OTHER)
    if image.model is not None:
        if _same_model(image.model, model):
            return Finding(topic, Weight.GOOD, say("{}, the same as {}", model, named(station)))
        told = say("The file is for {}; {} is of model {}", image.model, named(station), model)
        return Finding(topic, Weight.REFUSED, told, tr("It is not sent. Choose the right file."))
    if any(_same_model(name, model) for name in (image.device or "").split("|")):
        return Finding(topic, Weight.GOOD, say("{}, the same as {}", model, named(station)))
    told = say("The file is for {}; {} is of model {}", image.device, named(station), model)
    return Finding(topic, Weight.DOUBT, told, FOR_OTHER)


def _same_model(one: str, other: str) -> bool:
    plain = [[c for c in name.casefold() if c.isalnum()] for name in (one, other)]
    return plain[0] == plain[1] != []


def _version(offered: str | None, installed: str | None, none: Cleaned) -> Finding:
    topic = tr("Version")
    if offered is None:
        return Finding(topic, Weight.DOUBT, none, CANNOT_TELL)
    if installed is None:
        told = say("{}; the station does not tell what is installed", offered)
        return Finding(topic, Weight.DOUBT, told, CANNOT_TELL)
    match relation(installed, offered):
        case Relation.NEWER:
            told = say("{}, newer than the installed {}", offered, installed)
            return Finding(topic, Weight.GOOD, told)
        case Relation.SAME:
            told = say("{} is what is installed already", offered)
            return Finding(topic, Weight.DOUBT, told, CANNOT_TELL)
        case Relation.OLDER:
            told = say("{} is older than the installed {}", offered, installed)
            return Finding(topic, Weight.DOUBT, told, DOWNGRADE)
    told = say("{} cannot be compared with the installed {}", offered, installed)
    return Finding(topic, Weight.DOUBT, told, tr("It may be older. The maker’s notes tell."))


def _connection(around: Surroundings, much: str) -> list[Finding]:
    if around.wifi is None:
        return []
    if not around.wifi:
        return [Finding(tr("Connection"), Weight.GOOD, tr("Not by Wi-Fi"))]
    arrive = say("A cable is safer: {} have to arrive in one piece.", much) if much else ""
    more = joined((arrive, tr("If it is the station’s own Wi-Fi, it goes away in the restart.")))
    told = tr("This computer reaches it by Wi-Fi")
    return [Finding(tr("Connection"), Weight.HINT, clean(told), more)]


def _power(around: Surroundings) -> list[Finding]:
    power = around.power
    if power is None:
        return []
    if power.mains:
        return [Finding(tr("Power"), Weight.GOOD, tr("This computer is on mains"))]
    told = tr("This computer runs on its battery")
    if power.percent is not None:
        told = say("This computer runs on its battery, {} %", power.percent)
    if power.low:
        return [
            Finding(
                tr("Power"), Weight.DOUBT, told, tr("Plug it in first: it may go out meanwhile.")
            )
        ]
    return [
        Finding(tr("Power"), Weight.HINT, told, tr("Plug it in, so that it can watch to the end."))
    ]


BY_ITSELF = tr("The maker’s server; the station downloads by itself")
FOR_OTHER = tr("Firmware of another model may leave the station useless. Ask its maker.")
CANNOT_TELL = tr("Afterwards nobody can tell by the version whether it was applied.")
DOWNGRADE = tr("Settings may be lost, and the station may refuse it. Ask its maker.")
