"""One station: its settings objects, and a named call for each operation that is no setting.

Writes go one at a time; reads a few at once. Every method raises StationError.
"""

import asyncio
from collections.abc import Mapping
from typing import IO, Any, Self

from app import models, quirks
from app.envelope import Reply
from app.errors import BadReply, Cause, Denied, Rejected
from app.operations import Op
from app.origin import Origin
from app.quirks import Quirks
from app.reading import Readable
from app.settings import Resolution, Saved, Settings, Value
from app.together import together
from app.transport import FILE_CAP, Deadlines, Progress, Transport


class Station:
    """A station at one origin. `quirks` holds how it reads the document's holes."""

    def __init__(
        self,
        origin: Origin,
        *,
        known: Quirks | None = None,
        pin: str | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        self.origin = origin
        self.quirks = known or Quirks()
        self.account: str = self.quirks["account"]
        self._wire = Transport(origin, pin=pin, deadlines=deadlines)
        self._write = asyncio.Lock()
        self._answered: set[Op] = set()

    @property
    def pin(self) -> str | None:
        """SHA-256 of its certificate, in hexadecimal; None over http."""
        return self._wire.pin

    @property
    def signed_in(self) -> bool:
        """Whether a token is held."""
        return self._wire.token is not None

    def at(self, origin: Origin) -> "Station":
        """The same station at another origin, not signed in."""
        pin = self.pin if origin.encrypted else None
        moved = Station(origin, known=self.quirks, pin=pin, deadlines=self._wire.deadlines)
        moved.account = self.account
        return moved

    def secrets(self) -> tuple[str, ...]:
        """The token, where one is held."""
        return (self._wire.token,) if self._wire.token else ()

    async def drop_connections(self) -> None:
        """Begin anew with new connections, as after a sleep of this computer; the token stays."""
        await self._wire.drop_connections()

    async def close(self) -> None:
        """Close the connections and forget the token."""
        await self._wire.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    # Signing in

    async def login(self, account: str, password: str) -> None:
        """Sign in, and find out where this station wants its token (8.1, unknowns.md 1).

        One attempt. Rejected where the station refuses account or password.
        """
        self.sign_out()
        reply = await self._wire.ask(
            Op.login.value, json={"account": account, "password": password}
        )
        token = reply.data.get("token") if isinstance(reply.data, dict) else None
        if not isinstance(token, str) or not _printable(token):
            raise BadReply(Cause.NOT_JSON, "no usable token")
        self.account, self._wire.token = account, token
        try:
            await self._find_token_place()
        except BaseException:
            self.sign_out()
            raise

    async def moderation_login(self, account: str, password: str) -> None:
        """8.2: the document says "Not yet implemented"; stations answer with an error."""
        await self._send(Op.moderationLogin, json={"account": account, "password": password})

    def sign_out(self) -> None:
        """Forget the token; the API has no call for it."""
        self._wire.token = None
        self._answered.clear()

    async def _find_token_place(self) -> None:
        first = self.quirks["token_place"]
        places = (first, *(p for p in quirks.ways("token_place") if p != first))
        for place in places:
            self._wire.token_place = place
            try:
                await self._ask(Op.getGeneral)
            except (Denied, Rejected, BadReply):
                continue
            self.quirks.learn("token_place", place)
            return
        raise Denied(cause=Cause.NO_TOKEN_ACCEPTED)

    # Settings

    async def load(self, kind: type[Settings]) -> Saved:
        """Read a settings object, and the list beside it where it has one."""
        if kind.lists is None:
            return self._read(kind, await self._get(kind.reads))
        data, lists = await together(self._get(kind.reads), self._list(kind.lists))
        return self._read(kind, data, lists)

    async def save(self, saved: Saved, values: Mapping[str, Value]) -> Reply:
        """Send these values, spelled as `saved` was; once."""
        kind = saved.kind
        if kind is Resolution and self.quirks["resolution_whole"]:
            values = _whole(saved, values)
        try:
            return await self._send(kind.writes, json=kind.body(saved, values))
        except Rejected:
            whole = _whole(saved, values) if kind is Resolution else values
            if whole == dict(values):
                raise
        # The station refused part of the object, so nothing was set: it may want all of it.
        reply = await self._send(kind.writes, json=kind.body(saved, whole))
        self.quirks.learn("resolution_whole", True)
        return reply

    def _read(self, kind: type[Settings], data: Any, lists: Any = None) -> Saved:
        """What is no such object is the answer to another question, or none."""
        saved = kind.read(data, self.quirks, lists)
        if not saved.raw:
            raise BadReply(Cause.NOT_JSON, f"{kind.kind}: none of its fields")
        return saved

    async def _list(self, op: Op) -> Any:
        """A list beside a settings object: without it, what is set can still be shown."""
        try:
            return await self._get(op)
        except (Rejected, BadReply):
            return None

    # Before sign-in

    async def model(self) -> models.ModelInfo:
        """Name, model and hints (1.3)."""
        return models.understand(models.ModelInfo, await self._get(Op.getModel))

    async def login_code(self) -> models.LoginCode:
        """The code that presenters type (1.2)."""
        return models.understand(models.LoginCode, await self._get(Op.getLoginCode))

    async def quick_join(self) -> str:
        """File name of the Quick Join program (1.1)."""
        return models.text(await self._get(Op.getQuickJoin))

    # Wallpapers

    async def wallpapers(self) -> list[models.Wallpaper]:
        """The pictures on the station (5.3)."""
        return models.wallpapers(await self._get(Op.listWallpapers))

    async def delete_wallpaper(self, slot: int) -> Reply:
        """Delete a picture of slots 2 to 5 (5.4)."""
        return await self._send(Op.deleteWallpaper, id=slot)

    # Licence, API key, passwords

    async def licence(self) -> models.Licence:
        """The appBYOM licence (2.1)."""
        return models.understand(models.Licence, await self._get(Op.getAppByom))

    async def activate_licence(self, key: str) -> Reply:
        """Activate an appBYOM key of at most 69 characters (2.2)."""
        return await self._send(Op.activateAppByom, json={"key": key, "type": "appBYOM"})

    async def api_key(self) -> models.ApiKey:
        """The API token (13.3)."""
        return models.understand(models.ApiKey, await self._get(Op.getApiKey))

    async def renew_api_key(self) -> models.ApiKey:
        """Make a new API token; the old one ends (13.4)."""
        return models.understand(models.ApiKey, (await self._send(Op.renewApiKey)).data)

    async def change_admin_password(self, old: str, new: str) -> Reply:
        """1 to 16 letters and digits (10.1)."""
        return await self._send(Op.putAdminPassword, json={"old": old, "new": new})

    async def change_moderation_password(self, old: str, new: str) -> Reply:
        """1 to 16 letters and digits (10.2)."""
        return await self._send(Op.putModerationPassword, json={"old": old, "new": new})

    # Restart, reset, logs, configuration

    async def reboot(self, *, set_dhcp: bool | None = None) -> Reply:
        """Restart; `set_dhcp` true goes back to DHCP (6.1)."""
        return await self._send(Op.reboot, json=None if set_dhcp is None else {"setDhcp": set_dhcp})

    async def factory_reset(self) -> Reply:
        """Settings back to factory values; the firmware stays (14.1)."""
        return await self._send(Op.factoryReset)

    async def log_switch(self) -> bool | None:
        """Whether logs may be downloaded (14.2); None where the station does not say."""
        data = await self._get(Op.getLogSwitch)
        on = data.get("switch") if isinstance(data, dict) else None
        return on if isinstance(on, bool) else None

    async def set_log_switch(self, on: bool) -> Reply:
        """Allow or stop log downloads (14.3)."""
        return await self._send(Op.putLogSwitch, json={"switch": on})

    async def log_state(self) -> models.LogState:
        """How far the collection of logs is (14.4)."""
        return models.understand(models.LogState, await self._get(Op.getLog))

    async def prepare_log(self) -> Reply:
        """Have the station gather its logs (14.5)."""
        return await self._send(Op.prepareLog)

    async def config_file_name(self) -> str:
        """Name of the configuration file to download (14.6)."""
        return models.text(await self._get(Op.getConfigFileName))

    async def import_config(self, file: Readable, size: int, name: str) -> Reply:
        """Apply an uploaded configuration file (14.7)."""
        part = self.quirks["config_part"]
        return await self._send_file(Op.importConfig, file, size, {}, part=part, name=name)

    # Firmware and uploads

    async def firmware(self, *, ask_vendor: bool = False) -> models.Firmware:
        """The version; `ask_vendor` has the station look for a newer one (15.1)."""
        query = {"hasNew": "true"} if ask_vendor else {}
        return models.understand(models.Firmware, await self._get(Op.getFirmware, query))

    async def install_firmware(self, *, uploaded: bool) -> Reply:
        """Install what was uploaded, or else what the station downloaded (15.2)."""
        return await self._send(Op.updateFirmware, {"isManual": str(uploaded).lower()})

    async def start_firmware_download(self) -> models.Download:
        """Start the OTA download; while it runs the same call tells its progress (15.3)."""
        return models.understand(models.Download, (await self._send(Op.startFirmwareDownload)).data)

    async def stop_firmware_download(self) -> Reply:
        """Stop the OTA download (15.4)."""
        return await self._send(Op.stopFirmwareDownload)

    async def check_ota(self) -> bool:
        """Whether the OTA file lies on the station (15.5)."""
        return await self._get(Op.checkOta) is True

    async def upload(
        self, type_: str, name: str, file: Readable, size: int, sent: Progress = lambda done: None
    ) -> Reply:
        """Send a file: `BG` wallpaper, `OTA` firmware, or a configuration (16.1)."""
        query = {"type": type_, "name": name}
        return await self._send_file(
            Op.upload, file, size, query, part="file", name=name, sent=sent
        )

    async def download(
        self,
        path: str,
        target: IO[bytes],
        *,
        cap: int = FILE_CAP,
        sized: Progress = lambda size: None,
        received: Progress = lambda done: None,
    ) -> int:
        """Stream a file of the station into `target`; returns its length in bytes.

        `path` is what the station named, joined to its own origin and no other (unknowns.md 24).
        """
        path = path.removeprefix(f"{self.origin}/")
        if "://" in path or path.startswith("//"):
            raise BadReply(Cause.REDIRECT, "the file lies on another host")
        path = "/" + path.lstrip("/")
        return await self._wire.fetch_file(path, target, cap=cap, sized=sized, received=received)

    # Wi-Fi of others

    async def networks(self) -> list[models.WifiNetwork]:
        """Networks in reach; only in 'Other AP' mode (17.3)."""
        return models.networks(await self._get(Op.listWifi))

    async def connection(self) -> models.WifiConnection:
        """The network that the station is on (17.4)."""
        return models.understand(models.WifiConnection, await self._get(Op.getWifiConnection))

    async def add_network(self, credentials: Mapping[str, Value]) -> Reply:
        """Join a network that is typed by hand (17.5)."""
        return await self._send(Op.addWifiConnection, json=dict(credentials))

    async def join_network(self, credentials: Mapping[str, Value]) -> Reply:
        """Join a network of the list (17.7)."""
        return await self._send(Op.joinWifiConnection, json=dict(credentials))

    async def forget_network(self, ssid: str) -> Reply:
        """Forget a network (17.6)."""
        return await self._send(Op.forgetWifiConnection, {"ssid": ssid})

    # How all of them ask

    async def _get(self, op: Op, query: Mapping[str, str] | None = None) -> Any:
        """Read; a refusal of what this token read before means that the token has ended."""
        try:
            data = (await self._ask(op, query)).data
        except Rejected:
            if op in self._answered and op is not Op.getGeneral and self.signed_in:
                await self._get(Op.getGeneral)
            elif op in self._answered and self.signed_in:
                raise Denied from None
            raise
        self._answered.add(op)
        return data

    async def _send(self, op: Op, query: Mapping[str, str] | None = None, **more: Any) -> Reply:
        async with self._write:
            return await self._ask(op, query, **more)

    async def _send_file(
        self, op: Op, file: Readable, size: int, query: Mapping[str, str], **more: Any
    ) -> Reply:
        async with self._write:
            full = self._query(op, query)
            return await self._wire.send_file(op.value, file, size, query=full, **more)

    async def _ask(self, op: Op, query: Mapping[str, str] | None = None, **more: Any) -> Reply:
        token = self._wire.token
        try:
            return await self._wire.ask(op.value, query=self._query(op, query), **more)
        except Denied as error:
            error.stale = self.signed_in and token != self._wire.token
            raise

    def _query(self, op: Op, query: Mapping[str, str] | None) -> dict[str, str]:
        account = {"username": self.account} if op.value.account else {}
        return {**account, **(query or {})}


def _whole(saved: Saved, values: Mapping[str, Value]) -> dict[str, Value]:
    """All that a PUT of the resolution can hold: what is sent over what the station has."""
    used = next((name for name in ("hdmiResolution", "vgaResolution") if name in values), None)
    output = str(saved.values.get("output", "")).lower()
    used = used or ("vgaResolution" if "vga" in output else "hdmiResolution")
    names = ("vgaEnable", used, "isAudioFromHDMI")
    return {n: v for n in names if (v := values.get(n, saved.values.get(n))) is not None}


def _printable(token: str) -> bool:
    plain = token.isascii() and token.isprintable() and token == token.strip()
    return plain and 0 < len(token) <= 4096
