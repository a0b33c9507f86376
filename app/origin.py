"""Where a station is spoken to: scheme, host and port."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from app import quirks
from app.words import say, tr

Scheme = Literal["http", "https"]
LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
HOST = re.compile(rf"(?=.{{1,253}}$){LABEL}(\.{LABEL})*\.?")
ZONE = 63  # a longer one cannot be looked up


@dataclass(frozen=True, slots=True)
class Origin:
    """`https://10.1.2.3:8443`; an IPv6 host stands here without brackets."""

    scheme: Scheme
    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}"

    @property
    def netloc(self) -> str:
        """Host and port as a URL has them, without the scheme's own port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def encrypted(self) -> bool:
        """Whether TLS protects what is said."""
        return self.scheme == "https"


PORTS: dict[str, int] = dict(quirks.default("ports"))


def candidates(text: str) -> list[Origin]:
    """What a hand-typed address may mean, in the order in which to try.

    Takes `10.1.2.3`, `10.1.2.3:8080`, `https://host`, `fe80::1`, `[::1]:8080` and names.
    Raises ValueError with words for the user where it is no address.
    """
    text = text.strip()
    if not text:
        raise ValueError(tr("Type an address, such as 10.1.2.3 or https://station.example."))
    scheme, _, rest = text.rpartition("://")
    scheme = scheme.lower()
    if scheme not in ("", "http", "https"):
        raise ValueError(say("“{}” is not http or https.", scheme))
    host, port = _split(rest.rstrip("/"))
    schemes = [scheme] if scheme else [name for name, _ in quirks.default("ports")]
    return [Origin(s, host, port or PORTS[s]) for s in schemes]  # type: ignore[arg-type]


def _split(rest: str) -> tuple[str, int | None]:
    try:
        return _ipv6(rest), None
    except ValueError:
        pass
    try:
        parts = urlsplit(f"//{rest}")
    except ValueError as error:
        raise _neither(rest) from error
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(tr("The port is a number from 1 to 65535.")) from error
    if parts.path or parts.query or parts.fragment or parts.username:
        raise ValueError(tr("Only the address and, if need be, the port belong here."))
    if port == 0:
        raise ValueError(tr("The port is a number from 1 to 65535."))
    if ":" in host:
        try:
            return _ipv6(host), port
        except ValueError as error:
            raise _neither(host) from error
    if re.fullmatch(r"[0-9.]+", host):
        try:
            return str(ipaddress.IPv4Address(host)), port
        except ValueError as error:
            words = say("“{}” is not an IPv4 address, such as 10.1.2.3.", host)
            raise ValueError(words) from error
    if not HOST.fullmatch(host):
        raise _neither(host)
    return host, port


def _ipv6(text: str) -> str:
    """In its shortest spelling. ValueError for none, or with a zone that no adapter can have."""
    address = ipaddress.IPv6Address(text)
    if len(address.scope_id or "") > ZONE:
        raise ValueError(text)
    return address.compressed


def _neither(text: str) -> ValueError:
    return ValueError(say("“{}” is neither an address nor a name.", text))
