"""HTTP of one station: from a request to a Call, from a Reply to an answer."""

import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.http import HttpProcessingError

from app.simulator import accent, downloads
from app.simulator.contract import BASE, Operation, Parameter, operations
from app.simulator.exchange import Call, Code, Refused, Reply, Then, envelope
from app.simulator.faults import Fault
from app.simulator.handlers import HANDLERS
from app.simulator.handlers.update import check_upload
from app.simulator.record import Record
from app.simulator.schema import problem
from app.simulator.station import SimulatedStation

CHUNK = 1 << 20
#: What aiohttp raises where a form is none.
UNREADABLE = (ValueError, AssertionError, HttpProcessingError)
REMEMBERED = 20_000


@dataclass
class Answer:
    """What goes on the wire, and what the station does after it."""

    status: int = 200
    body: bytes = b""
    #: What is sent instead of the body, a piece at a time.
    file: Path | None = None
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    then: Then | None = None


class Denied(Refused):
    """The token is missing or not good."""

    def __init__(self) -> None:
        super().__init__(Code.WRONG_TOKEN, "The token is missing or not valid")


class Api:
    """The routes of one station."""

    def __init__(self, station: SimulatedStation) -> None:
        self.station = station
        self._by_method: dict[str, list[Operation]] = {}
        for operation in operations().values():
            self._by_method.setdefault(operation.method, []).append(operation)

    def record(self, request: web.Request) -> Record:
        """Note a request down."""
        record = Record(
            method=request.method,
            path=request.path,
            query=dict(request.query),
            headers=dict(request.headers),
            time=time.time(),
        )
        requests = self.station.requests
        requests.append(record)
        if len(requests) > REMEMBERED:
            del requests[: REMEMBERED // 2]
        return record

    async def answer(
        self, request: web.Request, record: Record, fault: Fault | None = None
    ) -> Answer:
        """Carry a request out; a fault may keep fields from it and spoil the envelope."""
        found = self._find(request)
        if found is None:
            return self._no_operation(request)
        operation, path = found
        try:
            reply = await self._reply(request, record, operation, path, fault)
        except Denied as denied:
            status = 401 if self.station.dialect.denies_with_401 else 200
            return self._wrapped(denied, fault, status=status)
        except Refused as refused:
            return self._wrapped(refused, fault)
        origin = f"{request.scheme}://{request.host}"
        shown = accent.show(self.station.dialect, operation, reply.data, origin)
        return self._wrapped(Reply(shown, reply.reboot_required, reply.then), fault)

    async def _reply(
        self,
        request: web.Request,
        record: Record,
        operation: Operation,
        path: dict[str, str],
        fault: Fault | None,
    ) -> Reply:
        dialect = self.station.dialect
        code_too = operation.id == "getLoginCode" and dialect.login_code_needs_token
        if operation.needs_token or code_too:
            self._check_token(request)
        parameters = self._parameters(request, operation, path)
        body, file = None, None
        try:
            if operation.multipart:
                file = await self._receive(request, operation, parameters)
            elif operation.body is not None:
                body = await self._body(request, record, operation, fault)
            with self.station.lock:
                return HANDLERS[operation.id](self.station, Call(operation, parameters, body, file))
        finally:
            if file is not None:
                file.unlink(missing_ok=True)
            if operation.method != "GET":
                self.station.refresh()

    def _find(self, request: web.Request) -> tuple[Operation, dict[str, str]] | None:
        for operation in self._by_method.get(request.method, ()):
            path = operation.match(request.path)
            if path is not None:
                return operation, path
        return None

    def _no_operation(self, request: web.Request) -> Answer:
        """A download, or nothing that a station has."""
        if request.method == "GET":
            file = downloads.find(self.station, request.path)
            if file is not None:
                try:
                    if file.needs_token:
                        self._check_token(request)
                except Denied as denied:
                    return self._wrapped(denied, status=401)
                if isinstance(file.content, Path):
                    return Answer(file=file.content, content_type=file.content_type)
                return Answer(body=file.content, content_type=file.content_type)
        known = any(each.match(request.path) is not None for each in operations().values())
        words = "This method is not allowed" if known else "There is no such function"
        return self._wrapped(Refused(Code.FAILED, words), status=405 if known else 404)

    def _check_token(self, request: web.Request) -> None:
        token = self._token(request)
        if token is None or not self.station.access.admits(token):
            raise Denied

    def _token(self, request: web.Request) -> str | None:
        """The token where this station looks for it (row 1)."""
        place = self.station.dialect.token_in
        if place.startswith("?"):
            return request.query.get(place[1:])
        if place.startswith(";"):
            return request.cookies.get(place[1:])
        header, _, prefix = place.partition(":")
        value = request.headers.get(header)
        if value is None or not value.startswith(prefix):
            return None
        return value.removeprefix(prefix)

    def _parameters(
        self, request: web.Request, operation: Operation, path: dict[str, str]
    ) -> dict[str, Any]:
        """The parameters, typed and checked; raises Refused."""
        values = {}
        for parameter in operation.parameters:
            given = path if parameter.place == "path" else request.query
            if parameter.name in given:
                values[parameter.name] = self._parameter(parameter, given[parameter.name])
            elif parameter.required:
                raise Refused(Code.WRONG_VALUE, f"{parameter.name} is missing")
        if "username" in values and values["username"] != self.station.account:
            raise Refused(Code.WRONG_ACCOUNT, "There is no such account")
        return values

    def _parameter(self, parameter: Parameter, text: str) -> Any:
        if parameter.name == "type":
            text = accent.read_upload_type(self.station.dialect, text)
        value: Any = text
        kind = parameter.schema.get("type")
        if kind == "integer" and text.isascii() and text.isdecimal():
            value = int(text)
        elif kind == "boolean":
            value = {"true": True, "false": False}.get(text, text)
        words = problem(parameter.schema, value, parameter.name)
        if words:
            raise Refused(Code.WRONG_VALUE, words)
        return value

    async def _body(
        self, request: web.Request, record: Record, operation: Operation, fault: Fault | None
    ) -> Any:
        """The body in the contract's spelling, checked; raises Refused."""
        try:
            content = await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise Refused(Code.WRONG_VALUE, "The body is too large") from None
        if not content and not operation.body_required:
            return None
        try:
            record.json = json.loads(content)
        except (ValueError, RecursionError):
            raise Refused(Code.WRONG_VALUE, "The body is not JSON") from None
        body = accent.read(self.station.dialect, operation, record.json)
        words = problem(operation.body or {}, body, "the body")
        if words:
            raise Refused(Code.WRONG_VALUE, words)
        if fault is not None and isinstance(body, dict):
            body = {key: value for key, value in body.items() if key not in fault.ignore}
        return body

    async def _receive(
        self, request: web.Request, operation: Operation, parameters: dict[str, Any]
    ) -> Path | None:
        """Stream the one file of a form to disk; whatever its size, it is never held in memory."""
        if operation.id == "upload":
            check_upload(self.station, parameters["type"], parameters["name"])
        if not request.content_type.startswith("multipart/"):
            raise Refused(Code.WRONG_VALUE, "The body must be multipart/form-data")
        wanted = next(iter((operation.body or {})["properties"]))
        try:
            async for part in await request.multipart():
                if isinstance(part, BodyPartReader) and part.name == wanted:
                    return await self._store(part)
        except UNREADABLE:
            raise Refused(Code.WRONG_VALUE, "The form cannot be read") from None
        raise Refused(Code.WRONG_VALUE, f"{wanted} is missing")

    async def _store(self, part: BodyPartReader) -> Path:
        path = self.station.new_file()
        try:
            with path.open("wb", buffering=0) as file:
                while chunk := await part.read_chunk(CHUNK):
                    file.write(chunk)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return path

    def _wrapped(
        self, answer: Reply | Refused, fault: Fault | None = None, *, status: int = 200
    ) -> Answer:
        wrapped = envelope(self.station.model, answer)
        accent.show_envelope(self.station.dialect, wrapped)
        if fault is not None:
            _spoil(wrapped, fault)
        return Answer(
            status=status,
            body=json.dumps(wrapped, ensure_ascii=False).encode("utf-8", "surrogatepass"),
            then=answer.then if isinstance(answer, Reply) else None,
        )

    def refusal(self, code: int | str, words: str) -> Answer:
        """The answer that a fault makes up."""
        answer = self._wrapped(Refused(Code.FAILED, words))
        wrapped = {**json.loads(answer.body), "errorCode": code}
        return Answer(body=json.dumps(wrapped).encode())


def _spoil(wrapped: dict[str, Any], fault: Fault) -> None:
    if isinstance(wrapped["data"], dict):
        kept = {key: value for key, value in wrapped["data"].items() if key not in fault.drop}
        wrapped["data"] = {**kept, **fault.data}
    wrapped.update(fault.envelope)


def suffix(request: web.Request) -> str:
    """The part of a path that faults go by."""
    return request.path.removeprefix(BASE)
