"""Have a station join somebody else's Wi-Fi, and forget it again (17.3 to 17.7).

The API gives no cause of a failure: what is told is what the station's connection says, and after
45 s without one the likely causes.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted
from app.jobs.step import Report, Step, heard
from app.models import WifiConnection
from app.quirks import Quirks, default
from app.session import Session
from app.settings import Value
from app.station import Station
from app.words import tr


class Phase(StrEnum):
    """What goes on; `detail` of CONNECT is seconds since the request, as text."""

    SEND = "send"
    CONNECT = "wait for the connection"


class Joined(StrEnum):
    """How it ended."""

    JOINED = "joined, with an address"
    NO_ADDRESS = "joined, without an address so far"
    NOT_CONNECTED = "not connected in time"
    UNSEEN = "the station could not be asked any more: it may have moved with the change"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What to join with. `security` is the list's own string for a listed network.

    `static` holds ip, mask, gateway, dns1, dns2 where the address is not given by DHCP.
    """

    ssid: str
    security: str = ""
    password: str = field(default="", repr=False)
    eap_method: str = ""
    phase: str = ""
    identity: str = ""
    static: Mapping[str, str] = field(default_factory=dict)
    reconnect: bool = True

    def body(self, quirks: Quirks) -> dict[str, Value]:
        """As the station wants it: only what the security needs."""
        body: dict[str, Value] = {"ssid": self.ssid, "reconnect": self.reconnect}
        if self.security:
            body["security"] = self.security
        if self.password and not is_open(self.security):
            body["password"] = self.password
        if is_eap(self.security):
            named = (("eapMethod", self.eap_method), ("phase", self.phase))
            body |= {name: value for name, value in (*named, ("identity", self.identity)) if value}
        if self.static:
            body[quirks["spelling_static"]] = True
            spelled = {"dns1": quirks["spelling_dns1"]}
            body |= {spelled.get(name, name): value for name, value in self.static.items()}
        return body


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: between two questions, until it is called not connected, and how long it may be
    silent until it is called unseen."""

    pause: float = 1.5
    within: float = 45.0
    silent: float = 8.0


PACE = Pace()
NONE = WifiConnection()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the join ended, and the connection as the station tells it."""

    end: Joined
    connection: WifiConnection = NONE


def is_open(security: str) -> bool:
    """Whether a security string of the list means that there is none."""
    return security.strip().upper() in default("open_words")


def is_eap(security: str) -> bool:
    """Whether a security string of the list means 802.1X."""
    return any(word in security.upper() for word in default("eap_words"))


def wrong(credentials: Credentials, *, listed: bool) -> dict[str, str]:
    """What is wrong with them, in words by field; nothing is sent while there is any."""
    found: dict[str, str] = {}
    length = len(credentials.ssid.encode("utf-8", "surrogatepass"))
    if not 1 <= length <= default("foreign_ssid_bytes"):
        found["ssid"] = tr("A network’s name has 1 to 32 bytes; letters beyond ASCII take more.")
    needs_password = not is_open(credentials.security)
    if needs_password and not credentials.password:
        found["password"] = tr("This network wants a password.")
    elif (
        needs_password
        and not is_eap(credentials.security)
        and not 8 <= len(credentials.password) <= 64
    ):
        found["password"] = tr(
            "Wi-Fi passwords have 8 to 63 characters, or 64 as a key in hexadecimal."
        )
    if is_eap(credentials.security):
        for name, value in (
            ("eap_method", credentials.eap_method),
            ("phase", credentials.phase),
            ("identity", credentials.identity),
        ):
            if not value:
                found[name] = tr("EAP needs this.")
    if not listed and not credentials.security:
        found["security"] = tr("Choose the security of the network.")
    return found


async def join_wifi(
    session: Session,
    credentials: Credentials,
    report: Report = lambda step: None,
    *,
    listed: bool = True,
    pace: Pace = PACE,
) -> Outcome:
    """Send it once and watch the connection. Raises Rejected with the station's words, and
    StationError where nothing was sent.

    `listed` networks are joined by 17.7, those that were typed by 17.5.
    """
    report = heard(report)
    await session.check_identity()
    session.expect_return()
    station = session.station
    report(Step(Phase.SEND, cancellable=False))
    send = station.join_network if listed else station.add_network
    try:
        await send(credentials.body(station.quirks))
    except (Unreachable, BadReply) as error:
        if not error.sent:
            raise
    return await _watch(session, credentials.ssid, report, pace)


async def forget_wifi(session: Session, ssid: str) -> None:
    """Forget a network (17.6). Raises StationError."""
    await session.check_identity()
    await session.station.forget_network(ssid)


async def _watch(session: Session, ssid: str, report: Report, pace: Pace) -> Outcome:
    clock = asyncio.get_running_loop().time
    heard = began = clock()
    asked = True
    latest = NONE
    while (waited := clock() - began) < pace.within:
        report(Step(Phase.CONNECT, done=waited / pace.within, detail=f"{waited:.0f}"))
        try:
            if not asked:
                await _recognise(session)
            latest = await session.station.connection()
            asked = True
        except Rejected:
            asked = True
            latest = NONE
        except (Denied, Untrusted):
            raise
        except StationError:
            asked = False
        now = clock()
        heard = now if asked else heard
        if now - heard > pace.silent:
            break
        if latest.connected and latest.ssid == ssid and _has_address(latest):
            return Outcome(Joined.JOINED, latest)
        await asyncio.sleep(pace.pause)
    if not asked:
        return Outcome(Joined.UNSEEN)
    if latest.connected and latest.ssid == ssid:
        return Outcome(Joined.NO_ADDRESS, latest)
    return Outcome(Joined.NOT_CONNECTED, latest)


async def _recognise(session: Session) -> None:
    """After a silence somebody else may have its address: the token goes to who answers as before
    alone. Raises StationError."""
    known = session.station
    async with Station(known.origin, pin=known.pin) as nobody:
        info = await nobody.model()
    if (info.model, info.devName) != (session.info.model, session.info.devName):
        raise Unreachable(Cause.REFUSED)


def _has_address(connection: WifiConnection) -> bool:
    return (connection.ip or "") not in ("", "0.0.0.0")
