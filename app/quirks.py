"""The table of what the API's document does not say (contract/unknowns.md, one line a choice).

Every reading that the program starts from stands here and nowhere else. What a station turned out
to use is learned by harmless reads and kept in its `Quirks`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.words import tr


@dataclass(frozen=True, slots=True)
class Quirk:
    """One hole: its row in unknowns.md, the reading to start from, what else is accepted.

    `accepted` is empty where anything is, or where the form of the station's answer decides.
    """

    row: int
    default: Any
    accepted: tuple[Any, ...] = ()


TOKEN_PLACES = (
    "X-API-Key: {}",
    "Authorization: Bearer {}",
    "Authorization: {}",
    "token: {}",
    "ApiKeyAuth: {}",
    "?token={}",
    "Cookie: token={}",
)
LANGUAGES = {
    "en": "English",
    "zh-TW": "繁體中文",
    "zh-CN": "简体中文",
    "ja": "日本語",
    "ko": "한국어",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
    "nl": "Nederlands",
    "pl": "Polski",
    "ru": "Русский",
    "tr": "Türkçe",
}

TABLE: Mapping[str, Quirk] = {
    "token_place": Quirk(1, TOKEN_PLACES[0], TOKEN_PLACES[1:]),
    "ports": Quirk(2, (("https", 443), ("http", 80))),
    "service_types": Quirk(3, ("_http._tcp.local.", "_https._tcp.local.")),
    "casting_types": Quirk(3, ("_airplay._tcp.local.", "_googlecast._tcp.local.")),
    "account": Quirk(4, "admin"),
    "default_password_when": Quirk(5, True, (False,)),
    "success_codes": Quirk(6, (0, "0")),
    "code_types": Quirk(7, {0: tr("None"), 1: tr("Fixed"), 2: tr("Random")}),
    "code_pattern": Quirk(7, r"^[0-9]{4}$"),
    "languages": Quirk(8, LANGUAGES),
    "slots": Quirk(10, (0, 1, 2, 3, 4, 5)),
    "own_slots": Quirk(10, (2, 3, 4, 5)),
    "wallpaper_bytes": Quirk(11, 5 * 1024 * 1024),
    "wallpaper_name_length": Quirk(11, 40),
    "wallpaper_screen": Quirk(11, (1920, 1080)),
    "wallpaper_path": Quirk(12, "/wallpaper/{}"),
    "wallpaper_served": Quirk(12, None, (True, False)),
    "slide_unit": Quirk(13, tr("s")),
    "resolution_hdmi": Quirk(15, ("hdmi", "resolution"), (("hdmiResolution",), ("resolution",))),
    "resolution_vga": Quirk(15, ("vga", "resolution"), (("vgaResolution",),)),
    "resolution_vga_on": Quirk(15, ("vga", "vgaEnable"), (("vgaEnable",), ("enableVGA",))),
    "resolution_cec": Quirk(15, ("hdmi", "cec"), (("cec",),)),
    "clock_timeout_unit": Quirk(17, ""),
    "daily_time": Quirk(18, "HH:MM", ("minutes", "milliseconds")),
    "join_security": Quirk(19, ("NONE", "WPA2", "WPA3", "EAP")),
    "open_words": Quirk(19, ("", "0", "NONE", "OPEN", "[ESS]")),
    "eap_words": Quirk(19, ("EAP", "802.1X", "ENTERPRISE")),
    "eap_methods": Quirk(19, ("PEAP", "TTLS", "PWD")),
    "eap_phases": Quirk(19, ("PAP", "MSCHAP", "MSCHAPV2", "GTC")),
    "wifi_connected": Quirk(20, 1),
    "wifi_levels": Quirk(20, 4, ("dBm",)),
    "foreign_ssid_bytes": Quirk(21, 32),
    "config_type": Quirk(22, "CONFIG", ("config",)),
    "config_part": Quirk(23, "fileName"),
    "config_name": Quirk(23, "AstrosProfile.json"),
    "config_bytes": Quirk(23, 4 * 1024 * 1024),
    "progress_pause": Quirk(25, 2.0),
    # How an installation goes is told by nobody: seconds that it usually takes, until the restart
    # must have begun, until it is overdue, until the plug may be pulled, and that a station which
    # is back with the old version gets before that counts.
    "install_usual": Quirk(26, 360.0),
    "install_begins": Quirk(26, 600.0),
    "install_overdue": Quirk(26, 900.0),
    "install_unplug": Quirk(26, 1800.0),
    "install_settle": Quirk(26, 60.0),
    "power_modes": Quirk(27, (tr("Sleep mode"), tr("Suspend mode"))),
    "power_seen": Quirk(27, ()),
    "spelling_slide": Quirk(31, "imageSliderInterval", ("imageSliderinterval",)),
    "spelling_static": Quirk(31, "isStaticIp", ("isStaticIP",)),
    "spelling_dns1": Quirk(31, "dns1", ("dnsT",)),
    "wifi_password": Quirk(32, r"^[A-Za-z0-9]{8,16}$"),
    "resolution_output": Quirk(34, ("hdmi", "vga")),
    "resolution_whole": Quirk(34, False, (True,)),
    "channels": Quirk(35, (36, 44, 149, 157)),
    "connections": Quirk(0, 4),
}


def default(name: str) -> Any:
    """The reading that we start from."""
    return TABLE[name].default


def ways(name: str) -> tuple[Any, ...]:
    """Every reading that is accepted, ours first."""
    return (TABLE[name].default, *TABLE[name].accepted)


class Quirks:
    """The readings that hold for one station: our defaults, and what it taught us."""

    def __init__(self, learned: Mapping[str, Any] | None = None) -> None:
        self.learned: dict[str, Any] = {k: v for k, v in (learned or {}).items() if k in TABLE}

    def __getitem__(self, name: str) -> Any:
        return self.learned.get(name, TABLE[name].default)

    def learn(self, name: str, value: Any) -> None:
        """Keep what the station showed; KeyError for what is no row of the table."""
        if value == TABLE[name].default:
            self.learned.pop(name, None)
        else:
            self.learned[name] = value
