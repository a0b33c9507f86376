"""Restart, factory reset, logs and the configuration file (6, 14)."""

import json
from typing import Any

from app.simulator.contract import operations
from app.simulator.exchange import Call, Code, Refused, Reply, Then
from app.simulator.factory import READS
from app.simulator.schema import problem
from app.simulator.station import PROFILE, SimulatedStation


def reboot(station: SimulatedStation, call: Call) -> Reply:
    """6.1: setDhcp true goes back to DHCP."""
    if (call.body or {}).get("setDhcp"):
        station.settings.change("ethernet", {"enableDHCP": True})
    return Reply(then=Then.RESTART)


def factory_reset(station: SimulatedStation, call: Call) -> Reply:
    """14.1: settings, passwords and wallpapers of the factory, then a restart."""
    station.reset()
    if station.dialect.reset_renews_certificate:
        station.new_certificate()
    return Reply(then=Then.RESTART)


def get_log_switch(station: SimulatedStation, call: Call) -> Reply:
    """14.2."""
    return Reply({"switch": station.logs.enabled})


def put_log_switch(station: SimulatedStation, call: Call) -> Reply:
    """14.3."""
    station.logs.switch(call.body["switch"])
    return Reply()


def get_log(station: SimulatedStation, call: Call) -> Reply:
    """14.4."""
    return Reply(station.logs.view())


def prepare_log(station: SimulatedStation, call: Call) -> Reply:
    """14.5: takes a while."""
    station.logs.prepare(f"/log/{station.name}-log.zip")
    return Reply()


def get_config_file_name(station: SimulatedStation, call: Call) -> Reply:
    """14.6: a file name; the file lies beside it for who has a token."""
    return Reply(PROFILE)


def import_config(station: SimulatedStation, call: Call) -> Reply:
    """14.7: the file was uploaded before (16.1) and is in the body again; all of it or nothing."""
    if station.profile is None:
        raise Refused(Code.NOT_NOW, "upload the configuration first")
    content = call.file.read_bytes() if call.file else b""
    changes = _settings_of(content, station)
    before = {kind: station.settings.stored[kind] for kind in changes}
    pending = dict(station.settings.pending)
    try:
        waits = [station.settings.change(kind, values) for kind, values in changes.items()]
    except Refused:
        station.settings.stored.update(before)
        station.settings.pending = pending
        raise
    station.profile = None
    return Reply(reboot_required=any(waits))


def _settings_of(content: bytes, station: SimulatedStation) -> dict[str, dict[str, Any]]:
    """The changes that a configuration file asks for, each checked against the contract."""
    try:
        profile = json.loads(content)
        settings = profile["settings"]
        model = profile["model"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Refused(Code.WRONG_FILE, "this is no configuration of a station") from None
    if model != station.model:
        raise Refused(Code.WRONG_FILE, "this configuration is of another model")
    changes = {}
    for kind, values in settings.items() if isinstance(settings, dict) else ():
        schema = operations()[READS[kind]].answer if kind in READS else None
        words = problem(schema, values, kind) if schema else f"{kind!r} is no settings object"
        if words:
            raise Refused(Code.WRONG_FILE, words)
        changes[kind] = _writable(kind, values)
    return changes


def _writable(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """What GET shows as PATCH wants it."""
    if kind == "ethernet":
        flat = {} if values.get("enableDHCP") else values.get("setting", {})
        return {**flat, "enableDHCP": values.get("enableDHCP", True)}
    if kind == "resolution":
        shown = values.get(str(values.get("output")), {})
        wanted = {
            "resolution": shown.get("resolution"),
            "enableVGA": values.get("vga", {}).get("vgaEnable"),
            "isAudioFromHDMI": values.get("isAudioFromHDMI"),
        }
        return {key: value for key, value in wanted.items() if value is not None}
    if kind == "general" and values.get("codeType") != 1:
        values = {key: value for key, value in values.items() if key != "codeValue"}
    derived = ("curTimeMillis", "GMT", "inDaylightTime", "ssid", "mac")
    return {key: value for key, value in values.items() if key not in derived or kind == "pod"}


HANDLERS = {
    "reboot": reboot,
    "factoryReset": factory_reset,
    "getLogSwitch": get_log_switch,
    "putLogSwitch": put_log_switch,
    "getLog": get_log,
    "prepareLog": prepare_log,
    "getConfigFileName": get_config_file_name,
    "importConfig": import_config,
}
