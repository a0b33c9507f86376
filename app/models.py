"""What a station tells that is no setting, read leniently: a wrong type is left out, not fatal."""

import re
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from app.errors import BadReply, Cause
from app.quirks import Quirks, default

SLOT = re.compile(r"^(-?[0-9]{1,3})-(.*)$", re.DOTALL)
Parsed = TypeVar("Parsed", bound=BaseModel)


def _number(value: Any) -> Any:
    text = isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value)
    return int(value) if text else value


def _figure(value: Any) -> Any:
    return str(value) if type(value) is int else value


Number = Annotated[int | None, BeforeValidator(_number)]
Figure = Annotated[str | None, BeforeValidator(_figure)]
"""A number that the document calls a string."""


class Model(BaseModel):
    """Base: unknown names are ignored, types are strict, everything may be missing."""

    model_config = ConfigDict(extra="ignore", strict=True, frozen=True, defer_build=True)


class ModelInfo(Model):
    """What a station tells before sign-in (1.3)."""

    devName: str | None = None
    model: str | None = None
    isAdminInit: bool | None = None
    isModerationInit: bool | None = None

    def default_password_hint(self, quirks: Quirks) -> bool:
        """Whether a default password may still be set; a hint, never a certainty."""
        return quirks["default_password_when"] in (self.isAdminInit, self.isModerationInit)


class LoginCode(Model):
    """The code that presenters type (1.2)."""

    codeType: Number = None
    codeValue: str | None = None


class Licence(Model):
    """appBYOM: `status` 0 not activated, 1 activated, 2 expired (2.1)."""

    expiredDate: str | None = None
    key: str | None = None
    status: Number = None


class ApiKey(Model):
    """The API token; `expiredTime` -1 never expires (13.3, 13.4)."""

    token: str | None = None
    expiredTime: Figure = None
    scope: str | None = None


class LogState(Model):
    """Log collection: `statusLog` 0 not yet, 1 at work, 2 finished (14.4)."""

    statusLog: Number = None
    filePath: str | None = None


class Firmware(Model):
    """Version on the station, and a newer one where it was asked for (15.1)."""

    current: str | None = None
    new: str | None = None


class Download(Model):
    """OTA download: `process` percent as text, `status` -1 failed, 1 running, 2 done (15.3)."""

    process: Figure = None
    status: Number = None


class WifiNetwork(Model):
    """A network in reach (17.3). `level` is 0 to 4, or dBm where it is negative."""

    ssid: str | None = None
    level: Number = None
    security: str | None = None
    status: Number = None

    @property
    def connected(self) -> bool:
        """Whether the station is on this network."""
        return bool(self.status == default("wifi_connected"))


class WifiConnection(Model):
    """The network that the station is on (17.4); `freq` MHz, `speed` Mbit/s."""

    connected: bool | None = None
    ssid: str | None = None
    security: str | None = None
    freq: Number = None
    speed: Number = None
    level: Number = None
    isHide: bool | None = None
    mac: str | None = None
    ip: str | None = None
    mask: str | None = None
    gateway: str | None = None
    dns1: str | None = None
    dns2: str | None = None


class Wallpaper(Model):
    """A picture on the station: slots 0 and 1 are built in, 2 to 5 the user's (5.3)."""

    id: int
    name: str

    @property
    def own(self) -> bool:
        """Whether it may be replaced and deleted."""
        return self.id in default("own_slots")


def understand(kind: type[Parsed], data: Any) -> Parsed:
    """`data` as `kind`, each field of a wrong type left out. Raises BadReply for no object."""
    if not isinstance(data, dict):
        raise BadReply(Cause.NOT_JSON, f"{kind.__name__}: not an object")
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        bad = {problem["loc"][0] for problem in error.errors(include_url=False)}
        return kind.model_validate({k: v for k, v in data.items() if k not in bad})


def text(data: Any) -> str:
    """The text that a reply's data is; null is empty. Raises BadReply for anything else."""
    if data is None or isinstance(data, str):
        return data or ""
    raise BadReply(Cause.NOT_JSON, "not a text")


def wallpapers(data: Any) -> list[Wallpaper]:
    """The list of 5.3: names like `3-cat.jpg`, or objects with id and name."""
    if not isinstance(data, list):
        raise BadReply(Cause.NOT_JSON, "wallpapers: not a list")
    found = []
    for entry in data:
        if isinstance(entry, str) and (parts := SLOT.match(entry)):
            found.append(Wallpaper(id=int(parts[1]), name=entry))
        elif isinstance(entry, dict) and isinstance(entry.get("name"), str):
            slot = _number(entry.get("id"))
            if type(slot) is int:
                found.append(Wallpaper(id=slot, name=entry["name"]))
    return found


def networks(data: Any) -> list[WifiNetwork]:
    """The list of 17.3; entries that are no objects are left out."""
    if not isinstance(data, list):
        raise BadReply(Cause.NOT_JSON, "networks: not a list")
    return [understand(WifiNetwork, entry) for entry in data if isinstance(entry, dict)]
