"""The appBYOM licence."""

from datetime import datetime
from typing import Any

from app.simulator.exchange import Code, Refused

SHORTEST = 16
PERMANENT = "2099-12-31"
NOT_ACTIVATED, ACTIVATED, EXPIRED = range(3)


class Licence:
    """The key and how long it holds."""

    def __init__(self) -> None:
        self.key = ""
        self.expires = ""

    def view(self, today: datetime) -> dict[str, Any]:
        """What 2.1 shows on that day of the station's clock."""
        status = NOT_ACTIVATED
        if self.key:
            status = EXPIRED if self.expires < f"{today:%Y-%m-%d}" else ACTIVATED
        return {"expiredDate": self.expires, "key": self.key, "status": status}

    def activate(self, key: str) -> None:
        """Take a permanent key of 16 characters or more; raises Refused."""
        if len(key) < SHORTEST:
            raise Refused(Code.WRONG_VALUE, "This key is not valid")
        self.key, self.expires = key, PERMANENT
