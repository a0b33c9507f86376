"""What a station remembers of a request."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Record:
    """One request; `status` stays 0 where no answer left, `time` is Unix time in seconds."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    time: float
    json: Any = None
    status: int = 0
