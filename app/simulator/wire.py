"""Answers that no server library would send: cut, slow, reset, malformed."""

import asyncio
import gzip
import json
import socket
import struct
import sys
from http import HTTPStatus

from aiohttp import web

from app.simulator.api import Answer, Api
from app.simulator.faults import Fault
from app.simulator.record import Record

PIECE = 64 * 1024
WATCH = 0.02
LINGER = "hh" if sys.platform == "win32" else "ii"


async def misbehave(request: web.Request, record: Record, api: Api, fault: Fault) -> Answer | None:
    """Answer a request as a fault says; None where it saw to the connection itself."""
    await asyncio.sleep(fault.delay)
    if fault.reset_upload is not None:
        await _read_part(request, fault.reset_upload)
    if (fault.reset_before or fault.reset_upload is not None) and not fault.applies:
        reset(request)
        return None
    answer = Answer()
    if fault.applies:
        answer = await api.answer(request, record, fault)
        if answer.file is not None:
            answer.body, answer.file = answer.file.read_bytes(), None
    if fault.reset_before:
        reset(request)
        return Answer(status=0, then=answer.then)
    if fault.no_reply:
        await _until_gone(request)
        return Answer(status=0, then=answer.then)
    if fault.replaces:
        answer = _made_up(api, fault, answer)
    if fault.content_encoding is not None:
        answer.headers["Content-Encoding"] = fault.content_encoding
        if fault.body is None and fault.content_encoding == "gzip":
            answer.body = gzip.compress(answer.body)
    answer.headers.update(fault.headers)
    if fault.on_the_wire:
        record.status = answer.status
        await _send(request, fault, answer)
        return Answer(status=0, then=answer.then)
    return answer


def reset(request: web.Request) -> None:
    """End a connection with RST, as a crash does."""
    transport = request.transport
    if transport is None:
        return
    sock = transport.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 1, 0))
    transport.abort()


def _made_up(api: Api, fault: Fault, right: Answer) -> Answer:
    if fault.error_code is not None:
        answer = api.refusal(fault.error_code, fault.error_msg)
    else:
        answer = Answer()
    answer.then = right.then
    if fault.huge is not None:
        answer.body = b'{"data": "'
    if fault.json is not None:
        answer.body = json.dumps(fault.json).encode()
    if fault.body is not None:
        answer.body = fault.body
    if fault.redirect is not None:
        answer.status = 302
        answer.headers["Location"] = fault.redirect
    if fault.status is not None:
        answer.status = fault.status
    return answer


async def _read_part(request: web.Request, fraction: float) -> None:
    wanted = int((request.content_length or 0) * fraction)
    read = 0
    while read < wanted:
        piece = await request.content.readany()
        if not piece:
            return
        read += len(piece)


async def _until_gone(request: web.Request) -> None:
    """Keep a connection open until the client, or the station, gives up."""
    # aiohttp tells of a lost connection by nothing else.
    while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110
        await asyncio.sleep(WATCH)


async def _send(request: web.Request, fault: Fault, answer: Answer) -> None:
    transport = request.transport
    if transport is None:
        return
    if fault.raw is not None:
        message = fault.raw
    else:
        message = _head(fault, answer) + answer.body[: fault.truncate]
    if fault.reset_after is not None:
        message = message[: int(len(message) * fault.reset_after)]
    step = 1 if fault.drip is not None else PIECE
    for at in range(0, len(message), step):
        if transport.is_closing():
            return
        transport.write(message[at : at + step])
        await _drain(request, fault.drip or 0)
    for at in range(len(answer.body), fault.huge or 0, PIECE):
        if transport.is_closing():
            return
        transport.write(b" " * min(PIECE, (fault.huge or 0) - at))
        await _drain(request, 0)
    if fault.reset_after is not None:
        # What was written has to leave before the reset throws it away.
        await asyncio.sleep(WATCH)
        reset(request)
    else:
        transport.close()


async def _drain(request: web.Request, pause: float) -> None:
    await asyncio.sleep(pause)
    transport = request.transport
    while transport is not None and not transport.is_closing():
        if not isinstance(transport, asyncio.WriteTransport):
            return
        if transport.get_write_buffer_size() <= PIECE:
            return
        await asyncio.sleep(WATCH / 10)


def _head(fault: Fault, answer: Answer) -> bytes:
    try:
        reason = HTTPStatus(answer.status).phrase
    except ValueError:
        reason = "Unknown"
    headers = {"Content-Type": answer.content_type, **answer.headers, "Connection": "close"}
    if not fault.close_delimited:
        headers.setdefault("Content-Length", str(max(len(answer.body), fault.huge or 0)))
    lines = [f"HTTP/1.1 {answer.status} {reason}", *(f"{k}: {v}" for k, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogatepass")
