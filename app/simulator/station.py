"""A whole station: everything that it holds and knows."""

import itertools
import json
import os
import secrets
import threading
import time
import zipfile
from pathlib import Path
from typing import Any, Protocol

from app.simulator import factory
from app.simulator.access import Access
from app.simulator.byom import Licence
from app.simulator.certificate import Certificate
from app.simulator.contract import operations
from app.simulator.dialect import DIALECTS, Dialect
from app.simulator.exchange import Code, Refused
from app.simulator.faults import Faults
from app.simulator.firmware import Firmware
from app.simulator.logs import Logs
from app.simulator.record import Record
from app.simulator.schema import problem
from app.simulator.settings import Settings
from app.simulator.wallpapers import Wallpapers
from app.simulator.wifi import WifiClient

LATEST_FIRMWARE = "2.5.0"
#: The names of the configuration file and of a firmware file, as 16.1 gives them.
PROFILE, FIRMWARE = "AstrosProfile.json", "update.zip"
WRITES = {
    "general": "patchGeneral",
    "time": "patchTime",
    "ethernet": "patchEthernet",
    "resolution": "putResolution",
    "service": "patchService",
    "pod": "patchPodPairing",
    "power": "patchPowerSetting",
    "wifi": "patchWifi",
}
#: Locally administered, two for each station: wired and Wi-Fi.
# Stations of another run on the same network shall have other addresses.
FIRST_MAC = 0x02A570_000040 | secrets.randbits(15) << 8
LOG_PIECE = 1 << 20
_numbers = itertools.count()


class Network(Protocol):
    """What a station asks of its place on the network; all of it from any thread."""

    def go_offline(self, *, silent: bool) -> None:
        """Leave the network until `go_online`."""

    def go_online(self) -> None:
        """Come back to the same ports."""

    def restart(self) -> None:
        """Leave, take up what is pending, and come back after a while."""

    def refresh(self) -> None:
        """Announce the present name."""

    def new_certificate(self) -> None:
        """Show the present certificate."""


class SimulatedStation:
    """One station: account, settings, files, and the knobs that tests turn.

    `reboot_seconds` is how long a restart takes it off the network, `task_seconds` how long it
    needs to gather logs, to download firmware and to join a Wi-Fi. With `moves` it really listens
    at a new wired address from then on; else it stays where it is. `move_seconds` is the silence
    between its old and its new address; `announce_seconds` how long it is back before mDNS says so.
    """

    def __init__(
        self,
        name: str = "Boardroom-2",
        password: str = factory.PASSWORD,
        *,
        account: str = "admin",
        model: str = "ASTROS-S1",
        firmware: str = "2.4.1",
        mac: str | None = None,
        admin_init: bool = False,
        dialect: Dialect | str = "default",
        address: str = "127.0.0.1",
        http: bool = True,
        https: bool = True,
        http_port: int = 0,
        https_port: int = 0,
        moves: bool = False,
        reboot_seconds: float = 0.2,
        task_seconds: float = 0.2,
        move_seconds: float = 0,
        announce_seconds: float = 0,
    ) -> None:
        number = next(_numbers)
        self.model = model
        self.mac = mac or _mac(FIRST_MAC + 2 * number)
        self.dialect = DIALECTS[dialect] if isinstance(dialect, str) else dialect
        self.address = address
        self.http, self.https = http, https
        self.http_port, self.https_port = http_port, https_port
        self.moves = moves
        self.reboot_seconds = reboot_seconds
        self.move_seconds, self.announce_seconds = move_seconds, announce_seconds
        self.factory_password = factory.PASSWORD

        self.lock = threading.RLock()
        self.requests: list[Record] = []
        self.faults = Faults()
        self.access = Access(
            account, password, admin_init=admin_init, life=self.dialect.token_seconds
        )
        self.wallpapers = Wallpapers(replace=self.dialect.wallpaper_replace)
        wired = _wired(address) if moves else _wired(_example_ip(number))
        self.settings = Settings(name, self.mac, self.dialect.languages, wired, self.wallpapers)
        self.licence = Licence()
        self.manager_server = ""
        self.firmware = Firmware(
            firmware, LATEST_FIRMWARE, task_seconds, restarts=self.dialect.download_restarts
        )
        self.logs = Logs(task_seconds)
        #: How much incompressible matter the logs hold.
        self.log_bytes = 0
        self.wifi = WifiClient(self.dialect.wifi_words, task_seconds, self._data("wifi")["mac"])
        self.profile: bytes | None = None
        self.restarts = 0
        self.certificate = Certificate(self.host, address)
        self.network: Network | None = None
        self.online = False
        self.folder = Path()
        self._uploads = itertools.count()
        self._minute = ""

    @property
    def name(self) -> str:
        """The station's name now."""
        return str(self.settings.stored["general"]["devName"])

    @property
    def password(self) -> str:
        """The account's password now."""
        return self.access.password

    @property
    def account(self) -> str:
        """The admin account."""
        return self.access.account

    @property
    def host(self) -> str:
        """Its mDNS host, which never changes: `astros-2021a5.local`."""
        return f"astros-{self.mac.replace(':', '')[-6:].lower()}.local"

    @property
    def quick_join(self) -> str:
        """The name of the Quick Join file."""
        return f"QuickJoin-{self.name}.exe"

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its certificate, 64 hexadecimal digits."""
        return self.certificate.fingerprint

    @property
    def http_url(self) -> str | None:
        """Where it answers in clear, or None where it never has."""
        return self._url("http", self.http_port) if self.http and self.http_port else None

    @property
    def https_url(self) -> str | None:
        """Where it answers with TLS, or None where it never has."""
        return self._url("https", self.https_port) if self.https and self.https_port else None

    def data(self, kind: str) -> dict[str, Any]:
        """What the station holds, as the contract's GET would show it.

        `kind` is one of general, time, ethernet, resolution, service, pod, power and wifi.
        """
        with self.lock:
            return self._data(kind)

    def change(self, kind: str, **values: Any) -> None:
        """Somebody else changes it, in the contract's spelling; raises Refused (a ValueError).

        A change of resolution is in force at once.
        """
        with self.lock:
            words = problem(operations()[WRITES[kind]].body or {}, values, kind)
            if words:
                raise Refused(Code.WRONG_VALUE, words)
            if self.settings.change(kind, values):
                self.settings.boot()
        self.refresh()

    def go_offline(self, *, silent: bool = False) -> None:
        """Leave the network without a word; `silent` takes connections and never says anything."""
        self._on_network().go_offline(silent=silent)

    def go_online(self) -> None:
        """Come back to the network, at the same ports."""
        self._on_network().go_online()

    def restart(self) -> None:
        """Restart as if somebody had pulled the plug; returns at once."""
        self._on_network().restart()

    def new_certificate(self) -> None:
        """Show another certificate from now on."""
        self.certificate = Certificate(self.host, self.address)
        if self.network is not None:
            self.network.new_certificate()

    def refresh(self) -> None:
        """Have a changed name announced."""
        if self.network is not None:
            self.network.refresh()

    def open(self, folder: Path) -> None:
        """Begin to live, with its files in a folder."""
        folder.mkdir(parents=True)
        self.folder = folder
        self.wallpapers.open(folder / "wallpaper")

    def new_file(self) -> Path:
        """Where an upload may go until it is looked at."""
        return self.folder / f"upload-{next(self._uploads)}"

    def boot(self) -> None:
        """What a restart does to what it holds."""
        with self.lock:
            self.settings.boot()
            self.firmware.boot()
            self.access.sign_out_all()
            self.restarts += 1

    def reset(self) -> None:
        """Back to factory values; the firmware version stays."""
        with self.lock:
            self.settings.reset(f"ASTROS-{self.mac.replace(':', '')[-6:]}")
            self.access.reset(self.factory_password)
            self.wallpapers.reset()
            self.licence = Licence()
            self.manager_server = ""
            self.logs.reset()
            self.wifi.reset()
            self.profile = None

    def restart_is_due(self) -> bool:
        """Whether the daily restart's minute has just begun."""
        with self.lock:
            values = self.settings.stored["time"]
            local = self.settings.clock.local(values["timeZone"])
        minute = f"{local:%Y-%m-%d %H:%M}"
        begun, self._minute = minute != self._minute, minute
        return begun and values["isDailyReboot"] and minute.endswith(values["dailyRebootTime"])

    def log_archive(self) -> Path:
        """The gathered logs: a zip with one text, a line for each request, and `log_bytes` more."""
        lines = (
            f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(each.time))} "
            f"{each.method} {each.path} {each.status}"
            for each in self.requests
        )
        draft, path = self.new_file(), self.folder / "log.zip"
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("station.log", "\n".join([f"{self.name} {self.model}", *lines]) + "\n")
            if self.log_bytes:
                with archive.open(zipfile.ZipInfo("system.bin"), "w") as more:
                    for _ in range(0, self.log_bytes, LOG_PIECE):
                        more.write(os.urandom(min(LOG_PIECE, self.log_bytes)))
        return draft.replace(path)

    def profile_file(self) -> bytes:
        """The exported configuration: every settings object, as GET shows it."""
        with self.lock:
            settings = {kind: self._data(kind) for kind in WRITES}
        content = {"model": self.model, "firmware": self.firmware.current, "settings": settings}
        return json.dumps(content, indent=2, ensure_ascii=False).encode()

    def _data(self, kind: str) -> dict[str, Any]:
        return self.settings.view(kind)

    def _url(self, scheme: str, port: int) -> str:
        host = f"[{self.address}]" if ":" in self.address else self.address
        return f"{scheme}://{host}:{port}"

    def _on_network(self) -> Network:
        if self.network is None:
            raise RuntimeError(f"{self.name} runs in no Simulator")
        return self.network


def _mac(number: int) -> str:
    return ":".join(f"{byte:02X}" for byte in number.to_bytes(6, "big"))


def _example_ip(number: int) -> str:
    return f"192.168.{10 + number // 200 % 200}.{21 + number % 200}"


def _wired(ip: str) -> dict[str, str]:
    """What a DHCP server gives; one network holds all stations, however many there are."""
    if ip.startswith("127."):
        return {"ip": ip, "mask": "255.0.0.0", "gateway": "", "dns1": "", "dns2": ""}
    router = "192.168.0.1"
    return {"ip": ip, "mask": "255.255.0.0", "gateway": router, "dns1": router, "dns2": ""}
