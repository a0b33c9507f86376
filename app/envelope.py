"""The envelope round every answer: strict about success, mistrustful of the rest.

`{data, errorCode, errorMsg, isSuccess, model, rebootRequired}`, section 0 of the document.
"""

import json
import logging
import math
from dataclasses import dataclass
from typing import Any, NoReturn

from app import quirks
from app.errors import BadReply, Cause, Denied, Rejected

log = logging.getLogger(__name__)

WORDS = 200
CODE = 20
# Of an answer with more values than any honest one, a mere look at each would take seconds.
VALUES = 10_000


@dataclass(frozen=True, slots=True)
class Reply:
    """A success: its data, and whether the station needs a restart to apply the change."""

    data: Any
    reboot_required: bool = False
    model: str = ""


def read(status: int, body: bytes) -> Reply:
    """What an HTTP answer says.

    Success is HTTP 200, `isSuccess` true and `errorCode` 0 or "0", nothing else. A refusal is
    `isSuccess` false; what contradicts itself is no answer. Raises Denied, Rejected or BadReply.
    """
    if status == 401:
        raise Denied(f"HTTP {status}")
    if 300 <= status < 400:
        raise BadReply(Cause.REDIRECT, f"HTTP {status}")
    if status in (404, 405, 501):
        raise BadReply(Cause.NO_SUCH_FUNCTION, f"HTTP {status}")
    try:
        envelope = parse(_few(body))
    except BadReply:
        if status == 200:
            raise
        raise BadReply(Cause.HTTP_ERROR, f"HTTP {status}") from None
    if not isinstance(envelope, dict) or not isinstance(envelope.get("isSuccess"), bool):
        if status != 200:
            raise BadReply(Cause.HTTP_ERROR, f"HTTP {status}")
        raise BadReply(Cause.NOT_JSON, "no envelope with isSuccess")
    if not envelope["isSuccess"]:
        raise Rejected(_code(envelope), _words(envelope) or _http(status))
    if status != 200:
        raise BadReply(Cause.HTTP_ERROR, f"HTTP {status}")
    if not _succeeded(envelope):
        raise BadReply(Cause.NOT_JSON, "success, with the code of an error")
    return Reply(envelope.get("data"), _reboot(envelope), _text(envelope, "model"))


def parse(body: bytes) -> Any:
    """JSON without its traps: duplicate keys, NaN, infinite numbers, bottomless nesting."""
    try:
        return json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_no_duplicates,
            parse_constant=_refuse,
            parse_float=_finite,
        )
    except (ValueError, RecursionError) as error:
        raise BadReply(Cause.NOT_JSON, type(error).__name__) from error


def _few(body: bytes) -> bytes:
    if sum(map(body.count, (b",", b"[", b"{"))) > VALUES:
        raise BadReply(Cause.TOO_BIG)
    return body


def _succeeded(envelope: dict[str, Any]) -> bool:
    code = envelope.get("errorCode")
    return type(code) in (int, str) and code in quirks.default("success_codes")


def _code(envelope: dict[str, Any]) -> int | str | None:
    code = envelope.get("errorCode")
    if isinstance(code, str):
        return code[:CODE]
    return code if type(code) is int and abs(code) < 10**CODE else None


def _words(envelope: dict[str, Any]) -> str:
    return _text(envelope, "errorMsg")[:WORDS]


def _text(envelope: dict[str, Any], name: str) -> str:
    value = envelope.get(name)
    return value if isinstance(value, str) else ""


def _reboot(envelope: dict[str, Any]) -> bool:
    required = envelope.get("rebootRequired")
    if required is not None and not isinstance(required, bool):
        log.info("rebootRequired is a %s, ignored", type(required).__name__)
    return required is True


def _http(status: int) -> str:
    return "" if status == 200 else f"HTTP {status}"


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicates")
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
