"""The station as a client of somebody else's Wi-Fi: what is in reach, and what it is on."""

import math
import time
from dataclasses import dataclass
from typing import Any

from app.simulator.exchange import Code, Refused
from app.simulator.progress import Progress
from app.simulator.settings import check_ipv4, refuse

Values = dict[str, Any]

OPEN, WPA2, WPA3, EAP = range(4)
STATUS_NONE, STATUS_CONNECTED, STATUS_CONNECTING = range(3)
ADDRESSES = ("ip", "mask", "gateway", "dns1", "dns2")


@dataclass(frozen=True)
class Network:
    """A network in reach: how strong it is on average (dBm), and what lets one in."""

    ssid: str
    security: int
    password: str
    dbm: int
    freq: int = 5180
    hidden: bool = False


NETWORKS = (
    Network("Office", WPA2, "office-2024", -48),
    Network("Office-Guest", OPEN, "", -52),
    Network("Boardroom 5G", WPA3, "quiet river 7", -58),
    Network("Campus-EAP", EAP, "campus-pass", -61),
    Network("Café Zeitlos", WPA2, "espresso4you", -67, 2437),
    Network("会議室-3F", WPA2, "kaigishitsu", -70),
    Network("AV-Technik", WPA2, "technik&licht", -63, 2462),
    Network("printer & scanner", WPA2, "paperjam", -74, 2412),
    Network("Warehouse_North", WPA2, "pallet-0815", -79, 2437),
    Network("<b>bold</b>", OPEN, "", -76, 2412),
    Network("Telephony", WPA3, "ring-ring-ring", -71),
    Network("0123456789abcdef0123456789abcdef", WPA2, "thirty-two", -83, 2462),
    Network("Backstage", WPA2, "behind-the-curtain", -66, 5745, hidden=True),
)


class WifiClient:
    """The list of networks and the one connection."""

    def __init__(self, words: tuple[str, str, str, str], seconds: float, mac: str) -> None:
        self.networks: list[Network] = list(NETWORKS)
        self._words = words
        self._mac = mac
        self._joining = Progress(seconds)
        self._network: Network | None = None
        self._wanted: Values = {}
        self._right = False

    def listing(self, *, in_dbm: bool) -> list[Values]:
        """The networks in reach as 17.3 shows them; the levels move with the time."""
        shown = [network for network in self.networks if not network.hidden]
        return [
            {
                "level": self.dbm(network) if in_dbm else bars(self.dbm(network)),
                "security": self._words[network.security],
                "ssid": network.ssid,
                "status": self._status(network),
            }
            for network in shown
        ]

    def dbm(self, network: Network) -> int:
        """How strong a network is now."""
        phase = time.monotonic() / 7 + len(network.ssid)
        return network.dbm + round(5 * math.sin(phase))

    def join(self, wanted: Values, *, listed: bool) -> None:
        """Begin to join a network; raises Refused where it asks for more than was given."""
        network = next((each for each in self.networks if each.ssid == wanted["ssid"]), None)
        if listed and (network is None or network.hidden):
            raise refuse(f"there is no network {wanted['ssid']!r} in the list")
        if not 1 <= len(wanted["ssid"].encode("utf-8", "replace")) <= 32:
            raise refuse("ssid must have 1 to 32 bytes")
        security = self._security(wanted, network)
        if security != OPEN and not wanted.get("password"):
            raise refuse("password is required where a security is selected")
        if security == EAP:
            lacking = [k for k in ("eapMethod", "phase", "identity") if not wanted.get(k)]
            if lacking:
                raise refuse(f"{lacking[0]} is required where security is EAP")
        if wanted.get("isStaticIp"):
            check_ipv4({key: wanted.get(key, "") for key in ADDRESSES})
        self._network = network or Network(wanted["ssid"], security, "", -127)
        self._right = network is not None and (
            network.security == OPEN or wanted.get("password") == network.password
        )
        self._wanted = wanted
        self._joining.start()

    def connection(self, *, in_dbm: bool = False) -> Values:
        """The network that the station is on or is joining (17.4); raises Refused where none."""
        network = self._network
        if network is None or (self._joining.finished and not self._right):
            raise Refused(Code.NOT_NOW, "The station is on no Wi-Fi network")
        level = self.dbm(network)
        connected = self._joining.finished
        return {
            **(self._addresses() if connected else dict.fromkeys(ADDRESSES, "")),
            "connected": connected,
            "freq": network.freq,
            "isHide": network.hidden,
            "mac": self._mac,
            "speed": 433 if network.freq > 5000 else 72,
            "level": level if in_dbm else bars(level),
            "security": self._words[network.security],
            "ssid": network.ssid,
        }

    def forget(self, ssid: str) -> None:
        """Leave the network (17.6); raises Refused where the station is not on it."""
        if self.connection()["ssid"] != ssid:
            raise Refused(Code.NOT_NOW, f"the station is not on {ssid!r}")
        self.reset()

    def reset(self) -> None:
        """On no network."""
        self._network = None
        self._joining.stop()

    def _security(self, wanted: Values, network: Network | None) -> int:
        given = wanted.get("security")
        if given is None:
            return network.security if network else OPEN
        if given not in self._words:
            raise refuse(f"security must be one of {', '.join(self._words)}")
        return self._words.index(given)

    def _status(self, network: Network) -> int:
        if self._network is None or network.ssid != self._network.ssid:
            return STATUS_NONE
        if not self._joining.finished:
            return STATUS_CONNECTING
        return STATUS_CONNECTED if self._right else STATUS_NONE

    def _addresses(self) -> Values:
        if self._wanted.get("isStaticIp"):
            return {key: self._wanted.get(key, "") for key in ADDRESSES}
        return {
            "ip": "10.20.30.41",
            "mask": "255.255.255.0",
            "gateway": "10.20.30.1",
            "dns1": "10.20.30.1",
            "dns2": "",
        }


def bars(dbm: int) -> int:
    """A level of 0 to 4 from dBm."""
    return max(0, min(4, (dbm + 90) // 9))
