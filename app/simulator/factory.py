"""What a station holds when it leaves the factory, in the contract's spelling."""

from typing import Any

from app.simulator.contract import operations
from app.simulator.schema import problem

READS = {
    "general": "getGeneral",
    "time": "getTime",
    "ethernet": "getEthernet",
    "resolution": "getResolution",
    "service": "getService",
    "pod": "getPodPairing",
    "power": "getPowerSetting",
    "wifi": "getWifi",
}
#: These fields are worked out when they are read.
LIVE: dict[str, dict[str, Any]] = {
    "time": {"curTimeMillis": 0, "GMT": "", "inDaylightTime": False},
    "wifi": {"ssid": "A"},
}

WIFI_CLIENT = 2
PASSWORD = "station1"
MODERATION_PASSWORD = "moderator"

RESOLUTIONS = {
    "hdmi": ["3840x2160@60", "3840x2160@30", "1920x1080@60", "1920x1080@50", "1280x720@60"],
    "vga": ["1920x1080@60", "1280x1024@60", "1280x720@60", "1024x768@60"],
}


def settings(
    name: str, mac: str, language: str, wired: dict[str, str]
) -> dict[str, dict[str, Any]]:
    """Every settings object, fresh; `wired` is what the DHCP server gives."""
    return {
        "general": {
            "devName": name,
            "deviceNameShow": True,
            "codeType": 1,
            "codeValue": "4711",
            "ipShow": True,
            "curWallpaper": 0,
            "allowRemoteView": False,
            "curLanguage": language,
            "miracastPinEnabled": False,
            "imageSliderEnabled": False,
            "imageSliderInterval": 30,
        },
        "time": {
            "isAutoTime": True,
            "showTime24": True,
            "ntpServer": "pool.ntp.org",
            "timeZone": "Europe/Berlin",
            "timeout": 30,
            "isDailyReboot": False,
            "dailyRebootTime": "03:00",
        },
        "ethernet": {"connected": True, "enableDHCP": True, "mac": mac, "setting": dict(wired)},
        "resolution": {
            "hdmi": {"cec": True, "resolution": "1920x1080@60"},
            "vga": {"resolution": "1280x720@60", "vgaEnable": False},
            "output": "hdmi",
            "isAudioFromHDMI": True,
        },
        "service": {"allowMiracast": True, "allowGoogleCast": True, "allowAirPlay": True},
        "pod": {
            "mode": 0,
            "ip": wired["ip"],
            "ssid": name,
            "security": 1,
            "password": "Meeting2024",
            "autoProjection": False,
        },
        "power": {"mode": 0, "time": 30},
        "wifi": {
            "mode": 1,
            "hideSSID": False,
            "security": 1,
            "password": "Meeting2024",
            "band": 1,
            "channel": 36,
            "networkMode": 0,
            "gatekeeper": 0,
            "isWifiDongle": False,
            "mac": mac[:-2] + f"{(int(mac[-2:], 16) + 1) % 256:02X}",
        },
    }


def check(stored: dict[str, dict[str, Any]]) -> None:
    """Hold the initial values against the contract: every field there, every value allowed.

    Raises ValueError, so that a name that we misread cannot go unnoticed.
    """
    for kind, operation in READS.items():
        schema = operations()[operation].answer
        values = {**stored[kind], **LIVE.get(kind, {})}
        words = problem(schema, values, kind)
        lacking = set(schema["properties"]) - set(values)
        if words or lacking:
            raise ValueError(f"factory values of {kind}: {words or f'no {sorted(lacking)}'}")
