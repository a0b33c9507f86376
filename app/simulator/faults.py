"""Faults as data: which requests go wrong, how, and how often."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any


@dataclass
class Fault:
    """One rule. `path` is the part after `/api/v2/station`; `*` stands for anything in both.

    Without `apply` a fault that replaces the answer keeps the operation from happening, and a fault
    that only spoils the answer lets it happen.
    """

    method: str
    path: str
    #: How many requests it hits; None for all.
    times: int | None = None
    #: Whether the operation is carried out; None as said above.
    apply: bool | None = None

    #: Seconds to wait before anything else.
    delay: float = 0
    #: The connection is reset before the operation; nothing is answered.
    reset_before: bool = False
    #: The connection is reset when this fraction of the request's body was read.
    reset_upload: float | None = None
    #: Nothing is answered, the connection stays open.
    no_reply: bool = False

    #: Another answer: HTTP status, headers, body as bytes or JSON, or exactly these bytes.
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    json: Any = None
    raw: bytes | None = None
    #: Status 302 (or `status`) to this address.
    redirect: str | None = None
    #: An envelope with isSuccess false.
    error_code: int | str | None = None
    error_msg: str = ""
    #: A body of so many bytes that looks like JSON at first.
    huge: int | None = None

    #: Changes to the right answer: fields of the envelope, fields of data, fields of data left out.
    envelope: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    drop: tuple[str, ...] = ()
    #: Fields of the request that are silently not applied.
    ignore: tuple[str, ...] = ()

    #: How the answer travels: the header (without it the body stays as it is), cut after so many
    #: bytes of the body, reset after a fraction of all bytes, so many seconds a byte.
    content_encoding: str | None = None
    truncate: int | None = None
    reset_after: float | None = None
    drip: float | None = None
    #: No Content-Length; the end of the connection ends the body.
    close_delimited: bool = False
    #: The station restarts by itself after this answer.
    restart: bool = False

    #: How many requests it has hit so far.
    hits: int = 0
    removed: bool = False

    def remove(self) -> None:
        """End it; the handle keeps its `hits`."""
        self.removed = True

    @property
    def replaces(self) -> bool:
        """Whether the right answer is not wanted at all."""
        made_up = (
            self.status,
            self.body,
            self.json,
            self.raw,
            self.redirect,
            self.error_code,
            self.huge,
        )
        return any(part is not None for part in made_up)

    @property
    def applies(self) -> bool:
        """Whether the operation is carried out."""
        if self.apply is not None:
            return self.apply
        return not (
            self.replaces or self.reset_before or self.no_reply or self.reset_upload is not None
        )

    @property
    def on_the_wire(self) -> bool:
        """Whether the answer has to be sent byte by byte, past the server library."""
        marks = (self.raw, self.truncate, self.reset_after, self.drip, self.huge)
        return self.close_delimited or any(mark is not None for mark in marks)

    def _matches(self, method: str, path: str) -> bool:
        return (
            not self.removed
            and (self.times is None or self.hits < self.times)
            and fnmatchcase(method, self.method)
            and fnmatchcase(path, self.path)
        )


class Faults:
    """The faults of one station; the first that fits a request takes it."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, method: str, path: str, **kinds: Any) -> Fault:
        """Add a fault; `kinds` are the fields of Fault. Returns the handle."""
        fault = Fault(method, path, **kinds)
        with self._lock:
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Remove all."""
        with self._lock:
            for fault in self._faults:
                fault.remove()
            self._faults.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that this request meets, counted, or None."""
        with self._lock:
            for fault in self._faults:
                if fault._matches(method, path):
                    fault.hits += 1
                    return fault
        return None
