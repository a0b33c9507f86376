"""What a person has the program do: each of the 51 operations, as the program does it.

Settings are written by the job Apply, everything else by the call of app/station.py.
"""

import io
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.jobs.apply import apply
from app.operations import Op
from app.settings import KINDS
from tests.faults.edits import EDITS, Edit

if TYPE_CHECKING:
    from tests.faults.matrix import Rig

SIZE = 300_000
JPEG = b"\xff\xd8\xff" + bytes(SIZE)
JOIN = {"ssid": "Guests", "password": "Canary9Psk", "security": "WPA2"}
Run = Callable[["Rig"], Awaitable[Any]]


@dataclass(frozen=True, eq=False)
class Action:
    """`run` leads to requests for `op`; `edit` where it is Apply."""

    op: Op
    name: str
    run: Run
    edit: Edit | None = None

    @property
    def writes(self) -> Op | None:
        """The operation that changes something on the station, if one does."""
        if self.edit is not None:
            return self.edit.kind.writes
        return None if self.op.value.reads else self.op


async def applies(rig: "Rig") -> Any:
    """Apply, as the button does it; clicked once, or as often as the fault has it."""
    for _ in range(rig.fault.clicks):
        rig.started += rig.session.start("apply", lambda: apply(rig.session))
    return await rig.session.running["apply"] if rig.started else []


async def sign_in_again(rig: "Rig") -> None:
    """As after a restart that the program ordered."""
    rig.session.expect_return()
    await rig.session.sign_in_again()


def _upload(type_: str, name: str, content: bytes) -> Run:
    return lambda rig: rig.client.upload(type_, name, io.BytesIO(content), len(content))


def _import(rig: "Rig") -> Awaitable[Any]:
    content = json.dumps({"model": "ASTROS-S1", "settings": {}}).encode() + b" " * SIZE
    rig.station.held.profile = content
    return rig.client.import_config(io.BytesIO(content), len(content), "AstrosProfile.json")


def _loads(kind: type) -> Run:
    return lambda rig: rig.client.load(kind)


CALLS: dict[Op, Run] = {
    Op.getQuickJoin: lambda rig: rig.client.quick_join(),
    Op.getLoginCode: lambda rig: rig.client.login_code(),
    Op.getModel: lambda rig: rig.client.model(),
    Op.getAppByom: lambda rig: rig.client.licence(),
    Op.activateAppByom: lambda rig: rig.client.activate_licence("A" * 20),
    Op.listWallpapers: lambda rig: rig.client.wallpapers(),
    Op.deleteWallpaper: lambda rig: rig.client.delete_wallpaper(3),
    Op.reboot: lambda rig: rig.client.reboot(),
    Op.listResolutions: _loads(next(kind for kind in KINDS if kind.lists)),
    Op.login: lambda rig: rig.client.login("admin", rig.password),
    Op.moderationLogin: lambda rig: rig.client.moderation_login("admin", "Canary6Mod"),
    Op.putAdminPassword: lambda rig: rig.client.change_admin_password(rig.password, "Canary5New"),
    Op.putModerationPassword: lambda rig: rig.client.change_moderation_password(
        "moderator", "Canary4New"
    ),
    Op.getApiKey: lambda rig: rig.client.api_key(),
    Op.renewApiKey: lambda rig: rig.client.renew_api_key(),
    Op.factoryReset: lambda rig: rig.client.factory_reset(),
    Op.getLogSwitch: lambda rig: rig.client.log_switch(),
    Op.putLogSwitch: lambda rig: rig.client.set_log_switch(True),
    Op.getLog: lambda rig: rig.client.log_state(),
    Op.prepareLog: lambda rig: rig.client.prepare_log(),
    Op.getConfigFileName: lambda rig: rig.client.config_file_name(),
    Op.importConfig: _import,
    Op.getFirmware: lambda rig: rig.client.firmware(ask_vendor=True),
    Op.updateFirmware: lambda rig: rig.client.install_firmware(uploaded=True),
    Op.startFirmwareDownload: lambda rig: rig.client.start_firmware_download(),
    Op.stopFirmwareDownload: lambda rig: rig.client.stop_firmware_download(),
    Op.checkOta: lambda rig: rig.client.check_ota(),
    Op.upload: _upload("BG", "4-hall.jpg", JPEG),
    Op.listWifi: lambda rig: rig.client.networks(),
    Op.getWifiConnection: lambda rig: rig.client.connection(),
    Op.addWifiConnection: lambda rig: rig.client.add_network(JOIN),
    Op.forgetWifiConnection: lambda rig: rig.client.forget_network("Guests"),
    Op.joinWifiConnection: lambda rig: rig.client.join_network(JOIN),
}
ACTIONS = (
    *(Action(op, op.name, run) for op, run in CALLS.items()),
    *(Action(kind.reads, f"load {kind.kind}", _loads(kind)) for kind in KINDS),
    *(
        Action(op, f"apply {', '.join(edit.values)} at {op.name}", applies, edit)
        for edit in EDITS
        for op in (edit.kind.writes, edit.kind.reads)
    ),
    Action(Op.upload, "upload firmware", _upload("OTA", "update.zip", b"PK\x03\x04" + bytes(SIZE))),
    Action(Op.upload, "upload configuration", _upload("CONFIG", "AstrosProfile.json", b"{}")),
    Action(Op.login, "sign in", lambda rig: rig.session.sign_in("admin", rig.password)),
    Action(Op.login, "sign in again", sign_in_again),
)
