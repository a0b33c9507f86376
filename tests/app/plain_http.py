"""A client of stations that shares no line with ours: http.client and json."""

import http.client
import json
import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from app.simulator import SimulatedStation

BASE = "/api/v2/station"
BOUNDARY = "boundary-of-the-tests"


@dataclass
class Got:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)

    @property
    def data(self) -> Any:
        assert self.json["isSuccess"] is True, self.json
        return self.json["data"]

    @property
    def refused(self) -> str:
        """The station's words, where it said no."""
        assert self.json["isSuccess"] is False, self.json
        assert self.json["errorCode"] not in (0, "0")
        return self.json["errorMsg"]


@dataclass
class Plain:
    """Calls one station; `token` goes into the header X-API-Key."""

    station: SimulatedStation
    token: str | None = None
    secure: bool = False
    timeout: float = 5
    extra: dict[str, str] = field(default_factory=dict)

    def sign_in(self) -> "Plain":
        body = {"account": self.station.account, "password": self.station.password}
        self.token = self.call("POST", "/login", body).data["token"]
        return self

    def connection(self) -> http.client.HTTPConnection:
        url = urlsplit(self.station.https_url if self.secure else self.station.http_url)
        if not self.secure:
            return http.client.HTTPConnection(url.hostname, url.port, timeout=self.timeout)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return http.client.HTTPSConnection(
            url.hostname, url.port, timeout=self.timeout, context=context
        )

    def raw(
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Got:
        sent = {**self.extra, **(headers or {})}
        if self.token is not None:
            sent.setdefault("X-API-Key", self.token)
        connection = self.connection()
        try:
            connection.request(method, target, body, sent)
            answer = connection.getresponse()
            return Got(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def call(
        self, method: str, path: str, body: Any = None, *, user: str | None = "admin", **query: str
    ) -> Got:
        if user is not None:
            query = {"username": user, **query}
        target = (path if path.startswith("/api") else BASE + path) + "?" + urlencode(query)
        content = None if body is None else json.dumps(body).encode()
        return self.raw(method, target, content, {"Content-Type": "application/json"})

    def get(self, path: str, **query: str) -> Any:
        return self.call("GET", path, **query).data

    def upload(self, kind: str, name: str, content: bytes) -> Got:
        return self.form("POST", "/upload", "file", content, type=kind, name=name)

    def form(self, method: str, path: str, part: str, content: bytes, **query: str) -> Got:
        target = BASE + path + "?" + urlencode({"username": "admin", **query})
        return self.raw(
            method,
            target,
            form(part, content),
            {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"},
        )


def form(part: str, content: bytes) -> bytes:
    head = (
        f"--{BOUNDARY}\r\n"
        f'Content-Disposition: form-data; name="{part}"; filename="f"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()
