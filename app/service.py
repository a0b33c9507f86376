"""A service that mDNS announced."""

import ipaddress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from zeroconf import DNSRecord  # type: ignore[attr-defined]
    from zeroconf.asyncio import AsyncServiceInfo

TEXT_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Service:
    """An announced service: all of it text from outside. `addresses` newest first.

    `text` is the beginning of its TXT record, kept only to notice a change.
    """

    name: str
    type: str
    host: str
    port: int
    addresses: tuple[str, ...]
    text: bytes = b""

    @classmethod
    def of(cls, info: "AsyncServiceInfo") -> Self:
        """What zeroconf knows of it."""
        return cls(
            name=info.name,
            type=info.type,
            host=(info.server or "").rstrip("."),
            port=info.port or 0,
            addresses=tuple(info.parsed_scoped_addresses()),
            text=(info.text or b"")[:TEXT_BYTES],
        )

    @classmethod
    def of_json(cls, fields: dict[str, Any]) -> Self:
        """The service whose `as_json` this is."""
        addresses = tuple(fields["addresses"])
        return cls(**{**fields, "addresses": addresses, "text": bytes.fromhex(fields["text"])})

    def as_json(self) -> dict[str, Any]:
        """All of it in what JSON takes."""
        return {**asdict(self), "text": self.text.hex()}

    @property
    def instance(self) -> str:
        """The name without the type."""
        return self.name.removesuffix(f".{self.type}")

    def records(self) -> "list[DNSRecord]":
        """What was announced, as if it were heard now."""
        from zeroconf import (  # type: ignore[attr-defined]
            DNSAddress,
            DNSPointer,
            DNSService,
            DNSText,
            const,
        )

        kind, unique = const._CLASS_IN, const._CLASS_IN | const._CLASS_UNIQUE
        long, short = const._DNS_OTHER_TTL, const._DNS_HOST_TTL
        host = f"{self.host}."
        found = [
            DNSPointer(self.type, const._TYPE_PTR, kind, long, self.name),
            DNSService(self.name, const._TYPE_SRV, unique, short, 0, 0, self.port, host),
            DNSText(self.name, const._TYPE_TXT, unique, long, self.text),
        ]
        for address in map(ipaddress.ip_address, reversed(self.addresses)):
            type_ = const._TYPE_A if address.version == 4 else const._TYPE_AAAA
            scope = getattr(address, "scope_id", None)
            found.append(
                DNSAddress(
                    host, type_, unique, short, address.packed, int(scope) if scope else None
                )
            )
        return found
