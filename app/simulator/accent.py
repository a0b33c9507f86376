"""From the contract's spelling to a dialect's, and back."""

from collections.abc import Mapping
from typing import Any

from app.simulator.contract import Operation
from app.simulator.dialect import Dialect
from app.simulator.exchange import Code, Refused
from app.simulator.schema import is_a

#: Nothing that a station answers tells how these write their fields, so any spelling will do.
UNSPELLED = ("addWifiConnection", "joinWifiConnection")
DOWNLOADS = ("getQuickJoin", "getConfigFileName")
MASK = "********"
DAY_UNITS = {"minutes": 1, "milliseconds": 60_000}


def show(dialect: Dialect, operation: Operation, data: Any, origin: str) -> Any:
    """The data of an answer as this station writes it; `origin` is where the request came to."""
    if isinstance(data, dict):
        data = _shape(dialect, operation.id, dict(data), origin)
    elif operation.id in DOWNLOADS and dialect.absolute_urls and data:
        data = f"{origin}/{data}"
    return _spell(dialect, data)


def show_envelope(dialect: Dialect, wrapped: dict[str, Any]) -> dict[str, Any]:
    """The envelope as this station writes it."""
    if dialect.error_code_as_string:
        wrapped["errorCode"] = str(wrapped["errorCode"])
    return wrapped


def read(dialect: Dialect, operation: Operation, body: Any) -> Any:
    """A request's body in the contract's spelling; raises Refused."""
    if not isinstance(body, dict):
        return body
    own = _own_spellings(dialect, operation)
    foreign = set(dialect.spellings) & set(body)
    if foreign and operation.id not in UNSPELLED:
        raise Refused(Code.WRONG_VALUE, f"{min(foreign)!r} is not a field")
    body = {own.get(key, key): value for key, value in body.items()}
    if dialect.numbers_as_strings:
        body = _numbers(operation, body)
    if operation.id == "patchPowerSetting" and is_a("integer", body.get("mode")):
        body["mode"] -= dialect.power_base
        if body["mode"] not in (0, 1):
            raise Refused(Code.WRONG_VALUE, "mode is neither sleep nor suspend")
    if operation.id == "patchTime" and "dailyRebootTime" in body:
        body["dailyRebootTime"] = _time_of_day(dialect, body["dailyRebootTime"])
    if operation.id == "putResolution" and dialect.resolution_whole:
        missing = [key for key in (operation.body or {})["properties"] if key not in body]
        if missing:
            raise Refused(Code.WRONG_VALUE, f"{missing[0]} is missing")
    return body


def read_upload_type(dialect: Dialect, kind: str) -> str:
    """The contract's upload type; raises Refused."""
    if kind == dialect.config_type:
        return "CONFIG"
    if kind == "CONFIG":
        raise Refused(Code.WRONG_VALUE, f"type must be BG, OTA or {dialect.config_type}")
    return kind


def _shape(dialect: Dialect, operation: str, data: dict[str, Any], origin: str) -> dict[str, Any]:
    if operation == "getModel" and dialect.init_inverted:
        for key in ("isAdminInit", "isModerationInit"):
            data[key] = not data[key]
    elif operation == "getResolution" and dialect.resolution_flat:
        return {
            "cec": data["hdmi"]["cec"],
            "resolution": data[data["output"]]["resolution"],
            "vgaEnable": data["vga"]["vgaEnable"],
            "output": data["output"],
            "isAudioFromHDMI": data["isAudioFromHDMI"],
        }
    elif operation == "getPowerSetting":
        data["mode"] += dialect.power_base
    elif operation == "getTime":
        data["dailyRebootTime"] = _written_time(dialect, data["dailyRebootTime"])
    elif operation in ("getWifi", "getPodPairing") and dialect.passwords != "clear":
        data["password"] = MASK if data["password"] and dialect.passwords == "masked" else ""
    elif operation == "getLog" and dialect.absolute_urls and data["filePath"]:
        data["filePath"] = origin + data["filePath"]
    return data


def _spell(dialect: Dialect, data: Any) -> Any:
    """Keys and integers, all the way down."""
    if isinstance(data, Mapping):
        return {dialect.spellings.get(k, k): _spell(dialect, v) for k, v in data.items()}
    if isinstance(data, list):
        return [_spell(dialect, item) for item in data]
    if dialect.numbers_as_strings and is_a("integer", data):
        return str(data)
    return data


def _own_spellings(dialect: Dialect, operation: Operation) -> dict[str, str]:
    own = {theirs: ours for ours, theirs in dialect.spellings.items()}
    if operation.id in UNSPELLED:
        own |= {"isStaticIP": "isStaticIp", "dnsT": "dns1"}
    return own


def _numbers(operation: Operation, body: dict[str, Any]) -> dict[str, Any]:
    fields = (operation.body or {}).get("properties", {})
    read = {}
    for key, value in body.items():
        if fields.get(key, {}).get("type") == "integer":
            if not isinstance(value, str) or not value.removeprefix("-").isdecimal():
                raise Refused(Code.WRONG_VALUE, f"{key} must be a string of digits")
            value = int(value)
        read[key] = value
    return read


def _written_time(dialect: Dialect, text: str) -> str | int:
    unit = DAY_UNITS.get(dialect.daily_reboot)
    if unit is None:
        return text
    hours, minutes = text.split(":")
    return (int(hours) * 60 + int(minutes)) * unit


def _time_of_day(dialect: Dialect, value: Any) -> Any:
    unit = DAY_UNITS.get(dialect.daily_reboot)
    if unit is None:
        return value
    if dialect.numbers_as_strings and isinstance(value, str) and value.isdecimal():
        value = int(value)
    if not is_a("integer", value) or not 0 <= value // unit < 1440:
        raise Refused(Code.WRONG_VALUE, f"dailyRebootTime must be {dialect.daily_reboot} of a day")
    return f"{value // unit // 60:02}:{value // unit % 60:02}"
