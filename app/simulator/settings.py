"""The eight settings objects, and what a station makes of a change to them.

The contract's schema was checked before; here stand the rules that no schema can say.
"""

import copy
import ipaddress
import random
import re
import time
from collections.abc import Callable
from typing import Any

from app.simulator import factory
from app.simulator.clock import Clock, gmt, in_daylight_time, zone
from app.simulator.exchange import Code, Refused
from app.simulator.wallpapers import Wallpapers

Values = dict[str, Any]

CODE_SECONDS = 600
CHANNELS_5_GHZ = (36, 44, 149, 157)


def refuse(words: str) -> Refused:
    """A value that the station does not take."""
    return Refused(Code.WRONG_VALUE, words)


class Settings:
    """What the user can set, with the clock and the random login code."""

    def __init__(
        self,
        name: str,
        mac: str,
        languages: tuple[str, ...],
        wired: dict[str, str],
        wallpapers: Wallpapers,
    ) -> None:
        self.lease = wired
        self.clock = Clock()
        self.pending: Values = {}
        self._languages = languages
        self._wallpapers = wallpapers
        self._mac = mac
        self.reset(name)
        self._changes: dict[str, Callable[[Values], bool]] = {
            "general": self._change_general,
            "time": self._change_time,
            "ethernet": self._change_ethernet,
            "resolution": self._change_resolution,
            "pod": self._change_pod,
            "wifi": self._change_wifi,
        }

    def reset(self, name: str) -> None:
        """Back to factory values."""
        self.stored = factory.settings(name, self._mac, self._languages[0], self.lease)
        factory.check(self.stored)
        self.pending = {}
        self.clock.synchronise()
        self.new_code()

    def new_code(self) -> None:
        """Throw the dice for the login code of code type 2."""
        self._code = f"{random.randrange(10_000):04}"
        self._code_until = time.monotonic() + CODE_SECONDS

    def view(self, kind: str) -> Values:
        """A settings object as GET shows it."""
        values = copy.deepcopy(self.stored[kind])
        if kind == "general":
            values["codeValue"] = self.code()
        elif kind == "time":
            local = self.clock.local(values["timeZone"])
            values["curTimeMillis"] = self.clock.millis()
            values["GMT"] = gmt(local)
            values["inDaylightTime"] = in_daylight_time(local)
        elif kind == "wifi":
            values["ssid"] = self.stored["general"]["devName"]
        return values

    def code(self) -> str:
        """The login code in force: none, the fixed one or the random one."""
        if time.monotonic() > self._code_until:
            self.new_code()
        general = self.stored["general"]
        return ("", str(general["codeValue"]), self._code)[general["codeType"]]

    def change(self, kind: str, values: Values) -> bool:
        """Apply a change, or nothing of it; whether it waits for a restart. Raises Refused."""
        rule = self._changes.get(kind)
        if rule is not None:
            return rule(values)
        self.stored[kind].update(values)
        return False

    def boot(self) -> None:
        """What a restart does: pending changes come true, the random code is a new one."""
        _merge(self.stored["resolution"], self.pending)
        self.pending = {}
        self.new_code()

    def resolution_to_be(self) -> Values:
        """The display settings as they will be after a restart."""
        values = copy.deepcopy(self.stored["resolution"])
        _merge(values, self.pending)
        return values

    def _change_general(self, values: Values) -> bool:
        new = {**self.stored["general"], **values}
        if new["codeType"] not in (0, 1, 2):
            raise refuse("codeType must be 0 (none), 1 (fixed) or 2 (random)")
        if "codeValue" in values and not re.fullmatch(r"[0-9]{4}", new["codeValue"]):
            raise refuse("codeValue must have four digits")
        if new["curWallpaper"] not in self._wallpapers.names:
            raise refuse(f"there is no wallpaper {new['curWallpaper']}")
        if "curLanguage" in values and new["curLanguage"] not in self._languages:
            raise refuse(f"curLanguage must be one of {', '.join(self._languages)}")
        if not 1 <= new["imageSliderInterval"] <= 86_400:
            raise refuse("imageSliderInterval must be 1 to 86400 seconds")
        self.stored["general"] = new
        return False

    def _change_time(self, values: Values) -> bool:
        values = dict(values)
        millis = values.pop("curTimeMillis", None)
        new = {**self.stored["time"], **values}
        if zone(new["timeZone"]) is None:
            raise refuse(f"timeZone {new['timeZone']!r} is not known")
        if not re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", new["dailyRebootTime"]):
            raise refuse("dailyRebootTime must be HH:MM")
        if not 0 <= new["timeout"] <= 86_400:
            raise refuse("timeout must be 0 to 86400")
        if new["isAutoTime"]:
            self.clock.synchronise()
        elif millis is not None:
            if not 0 <= millis < 4_102_444_800_000:
                raise refuse("curTimeMillis must lie between 1970 and 2100")
            self.clock.set(millis)
        self.stored["time"] = new
        return False

    def _change_ethernet(self, values: Values) -> bool:
        old = self.stored["ethernet"]
        dhcp = values.get("enableDHCP", old["enableDHCP"])
        given = {key: value for key, value in values.items() if key != "enableDHCP"}
        if dhcp:
            if given:
                raise refuse("addresses can be set only where enableDHCP is false")
            setting = dict(self.lease)
        else:
            setting = {**old["setting"], **given}
            check_ipv4(setting)
        self.stored["ethernet"] = {**old, "enableDHCP": dhcp, "setting": setting}
        return False

    def _change_resolution(self, values: Values) -> bool:
        now = self.stored["resolution"]
        output = now["output"]
        new: Values = {}
        if "resolution" in values:
            if values["resolution"] not in factory.RESOLUTIONS[output]:
                raise refuse(f"resolution {values['resolution']!r} is not in the list")
            new[output] = {"resolution": values["resolution"]}
        if "enableVGA" in values:
            new.setdefault("vga", {})["vgaEnable"] = values["enableVGA"]
        if "isAudioFromHDMI" in values:
            new["isAudioFromHDMI"] = values["isAudioFromHDMI"]
        _merge(self.pending, new)
        return self.resolution_to_be() != now

    def _change_pod(self, values: Values) -> bool:
        new = {**self.stored["pod"], **values}
        if new["mode"] == 1:
            if not is_ipv4(new["ip"]):
                raise refuse("ip must be an IPv4 address")
            if new["security"] and not new["password"]:
                raise refuse("password is required where security is set")
        self.stored["pod"] = new
        return False

    def _change_wifi(self, values: Values) -> bool:
        old = self.stored["wifi"]
        new = {**old, **values}
        if new["band"] != old["band"] and "channel" not in values:
            new["channel"] = 36 if new["band"] else 6
        if new["band"] and new["channel"] not in CHANNELS_5_GHZ:
            raise refuse("channel must be one of 36, 44, 149, 157 on 5 GHz")
        if not new["band"] and not 1 <= new["channel"] <= 13:
            raise refuse("channel must be 1 to 13 on 2.4 GHz")
        if new["security"] and not new["password"]:
            raise refuse("password is required where security is WPA2-PSK")
        self.stored["wifi"] = new
        return False


def is_ipv4(text: str) -> bool:
    """Whether a text is an IPv4 address."""
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True


def check_ipv4(setting: dict[str, str]) -> None:
    """Refuse static addresses that cannot work together; DNS and gateway may be empty."""
    for key in ("ip", "mask"):
        if not is_ipv4(setting[key]):
            raise refuse(f"{key} must be an IPv4 address")
    for key in ("gateway", "dns1", "dns2"):
        if setting[key] and not is_ipv4(setting[key]):
            raise refuse(f"{key} must be an IPv4 address")
    try:
        network = ipaddress.IPv4Network(f"{setting['ip']}/{setting['mask']}", strict=False)
    except ValueError:
        raise refuse("mask must be a netmask like 255.255.255.0") from None
    if ipaddress.IPv4Address(setting["mask"]) != network.netmask:
        raise refuse("mask must be a netmask like 255.255.255.0")
    if setting["gateway"] and ipaddress.IPv4Address(setting["gateway"]) not in network:
        raise refuse("gateway must lie in the network of ip and mask")


def _merge(into: Values, new: Values) -> None:
    for key, value in new.items():
        if isinstance(value, dict):
            _merge(into.setdefault(key, {}), value)
        else:
            into[key] = value
