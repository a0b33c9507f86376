"""Key rings for tests: one that can be trusted, and what else there may be."""

import threading
from pathlib import Path

import keyring.errors


class Memory:
    """Keeps passwords as long as it lives: stands for a system's key ring."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.calls.append("get")
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


class Derived(Memory):
    """A class of somebody else's that goes by a trusted one."""


class PlainFile(Memory):
    """Writes them where anybody can read them."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self.path.write_text(password)


class Cutting(Memory):
    """Keeps the beginning."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:8])


class Forgetful(Memory):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")


class Raising(Memory):
    """Fails, and says in its error what it was given."""

    def __init__(self, kind: type[Exception] = RuntimeError) -> None:
        super().__init__()
        self.kind = kind

    def get_password(self, service: str, username: str) -> str | None:
        raise self.kind(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.kind(f"could not store {password!r}")


class Hanging(Memory):
    """Does not answer until `go_on` is set, and then does what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.go_on.wait(60)
        super().set_password(service, username, password)


def path(ring: object) -> str:
    """What the allow-list calls it."""
    return f"{type(ring).__module__}.{type(ring).__qualname__}"


def ended() -> bool:
    """Whether no call of a key ring goes on."""
    return not [t for t in threading.enumerate() if t.name == "key ring"]
