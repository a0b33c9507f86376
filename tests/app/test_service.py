"""A service keeps what was announced, on its way through JSON and back into records."""

import json

import pytest

from app.browsing import Browser
from app.service import Service
from tests.app.lan import HTTP, LOOPBACK, unique

ADDRESSES = ("10.0.0.5", "10.0.0.6", "fd00::5", "fe80::5%2")


def service(name="Lobby", **given):
    fields = {"addresses": ADDRESSES, "text": b"\x08model=S1\xff", **given}
    return Service(f"{name}.{HTTP}", HTTP, "astros-1.local", 8080, **fields)


@pytest.mark.parametrize("given", [{}, {"addresses": (), "text": b""}])
def test_it_goes_through_json_and_back(given):
    before = service(**given)
    assert Service.of_json(json.loads(json.dumps(before.as_json()))) == before


async def test_what_somebody_else_heard_is_found_without_asking_anybody(until):
    """The records are those of an announcement: nobody is there who could answer."""
    known, heard = service(unique()), []
    browser = Browser([HTTP], heard.append, lambda name: None)
    try:
        await browser.search(LOOPBACK, known=[known])
        await until(lambda: known.name in {each.name for each in heard})
    finally:
        await browser.close()
    (found,) = (each for each in heard if each.name == known.name)
    assert sorted(found.addresses) == sorted(ADDRESSES)
    assert (found.host, found.port, found.text) == (known.host, known.port, known.text)
