"""One request as an operation sees it, and one answer with the envelope around it."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

from app.simulator.contract import Operation


class Code(IntEnum):
    """The documented error codes; the document gives them no meaning, these words are ours."""

    OK = 0
    FAILED = 1000
    WRONG_ACCOUNT = 1001
    WRONG_TOKEN = 1002
    WRONG_VALUE = 1003
    NOT_NOW = 1004
    WRONG_FILE = 1005
    NO_FIRMWARE = 1100
    NOT_IMPLEMENTED = 1200


class Refused(ValueError):
    """The station says no; `code` and `words` go into the envelope."""

    def __init__(self, code: Code, words: str) -> None:
        super().__init__(words)
        self.code = code
        self.words = words


@dataclass(frozen=True)
class Call:
    """A request that passed every check: parameters typed, body in the contract's spelling."""

    operation: Operation
    parameters: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    file: Path | None = None


class Then(Enum):
    """What the station does after its answer has left."""

    RESTART = "restart"
    MOVE = "move"


@dataclass(frozen=True)
class Reply:
    """What an operation answers, and what follows."""

    data: Any = True
    reboot_required: bool = False
    then: Then | None = None


def envelope(model: str, answer: Reply | Refused) -> dict[str, Any]:
    """The six fields around every answer."""
    refused = answer if isinstance(answer, Refused) else None
    reply = answer if isinstance(answer, Reply) else Reply(data=None)
    return {
        "data": reply.data,
        "errorCode": int(refused.code if refused else Code.OK),
        "errorMsg": refused.words if refused else "",
        "isSuccess": refused is None,
        "model": model,
        "rebootRequired": reply.reboot_required,
    }
