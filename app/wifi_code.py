"""The text of a QR code that joins a Wi-Fi network."""

import re

from segno import helpers

from app.quirks import default
from app.settings import Value

MASKED = re.compile(r"^[*•●.xX]+$")


def join_text(ssid: str, password: str, *, hidden: bool) -> str:
    """What phones read: name, password where there is one, and whether the name is hidden."""
    secured = "WPA" if password else None
    return str(helpers.make_wifi_data(ssid, password or None, secured, hidden))


def readable(password: Value | None) -> str:
    """The password where the station gave it in clear; empty where it was masked or left out.

    A real one of eight times the same letter is taken for masked: asking once more does no harm.
    """
    text = password if isinstance(password, str) else ""
    if MASKED.match(text) or not re.match(default("wifi_password"), text):
        return ""
    return text
