"""What mDNS tells, on the loopback."""

import asyncio
import contextlib
import errno
import logging
import socket
import threading

import pytest
import zeroconf
from zeroconf import DNSIncoming, DNSOutgoing, DNSPointer, const

from app import browsing
from app.adapters import GROUP_4
from app.browsing import Browser
from tests.app.lan import HTTP, HTTPS, LOOPBACK, announcer, unique


class Heard:
    """What a browser told, of this test's services only."""

    def __init__(self, name):
        self.name = name
        self.found = []
        self.lost = []
        self.threads = set()

    def on_found(self, service):
        self.threads.add(threading.current_thread())
        if self.name in service.name:
            self.found.append(service)

    def on_lost(self, name):
        if self.name in name:
            self.lost.append(name)


@pytest.fixture
def heard():
    return Heard(unique())


@pytest.fixture
async def browser(heard):
    browser = Browser([HTTP, HTTPS], heard.on_found, heard.on_lost)
    yield browser
    await browser.close()


async def test_a_service_is_heard_of_with_all_that_it_tells(browser, heard, until):
    async with announcer() as lan:
        await lan.announce(heard.name, 4321, host="astros-1", model="S1")
        await browser.search(LOOPBACK)
        await until(lambda: heard.found)
    service = heard.found[0]
    assert (service.instance, service.type, service.port) == (heard.name, HTTP, 4321)
    assert (service.host, service.addresses) == ("astros-1.local", ("127.0.0.1",))
    assert service.text == b"\x08model=S1"
    assert heard.threads == {threading.main_thread()}


async def test_services_that_come_change_and_go_later_are_heard_of(browser, heard, until):
    await browser.search(LOOPBACK)
    async with announcer() as lan:
        info = await lan.announce(heard.name, 1)
        await until(lambda: [s.port for s in heard.found][-1:] == [1])
        await lan.change(info, port=2)
        await until(lambda: [s.port for s in heard.found][-1:] == [2])
        await lan.withdraw(info)
        await until(lambda: heard.lost == [info.name])


async def test_asking_again_tells_what_is_known_again(browser, heard, until):
    async with announcer() as lan:
        await lan.announce(heard.name, 1)
        await browser.search(LOOPBACK)
        await until(lambda: heard.found)
        heard.found.clear()
        await browser.search(LOOPBACK)
        await until(lambda: heard.found)


async def test_long_texts_are_cut(browser, heard, until):
    async with announcer() as lan:
        await lan.announce(heard.name, 1, **{f"k{n}": "x" * 200 for n in range(30)})
        await browser.search(LOOPBACK)
        await until(lambda: heard.found)
    assert len(heard.found[0].text) == 4096


async def test_services_beyond_the_cap_are_counted_only(browser, heard, until, monkeypatch):
    monkeypatch.setattr(browsing, "MOST", 0)
    async with announcer() as lan:
        await lan.announce(heard.name, 1)
        await browser.search(LOOPBACK)
        await until(lambda: browser.hidden)
    assert heard.found == []


async def test_a_name_that_is_none_of_its_type_is_passed_over(browser, heard, until, caplog):
    caplog.set_level(logging.INFO, "app")
    async with announcer() as lan:
        pointer = DNSPointer(
            HTTP, const._TYPE_PTR, const._CLASS_IN, 120, f"{heard.name}.nonsense.", 0.0
        )
        packet = DNSOutgoing(const._FLAGS_QR_RESPONSE | const._FLAGS_AA)
        packet.add_answer_at_time(pointer, 0)
        await browser.search(LOOPBACK)
        lan.zeroconf.zeroconf.async_send(packet)
        length = len(f"{heard.name}.nonsense.")
        await until(lambda: f"impossible name of {length} characters" in caplog.text)
        assert heard.name not in "".join(r.getMessage() for r in caplog.records)
        await lan.announce(heard.name, 1)
        await until(lambda: heard.found)


async def test_closing_ends_thread_and_sockets_and_search_opens_them_again(browser, heard, until):
    before = set(threading.enumerate())
    await browser.close()
    assert not browser.listening
    for _ in range(2):
        await browser.search(LOOPBACK)
        assert browser.listening
        await browser.close()
        assert not browser.listening
    left = set(threading.enumerate()) - before
    assert [t for t in left if not t.name.startswith("asyncio_")] == []


async def test_what_a_thousand_stations_answer_at_once_has_room(browser):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        usual = other.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
    await browser.search(LOOPBACK)
    assert len(browser._zeroconf.engine.readers) > 1
    for reader in browser._zeroconf.engine.readers:
        ours = reader.transport.get_extra_info("socket")
        room = ours.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
        assert room >= min(2 * usual, browsing.BACKLOG)


@pytest.mark.logs
async def test_a_system_that_gives_no_more_room_is_searched_all_the_same(
    browser, heard, until, monkeypatch, caplog
):
    def refuse(_socket, *option):
        raise OSError(errno.ENOBUFS, "No buffer space available")

    monkeypatch.setattr(asyncio.trsock.TransportSocket, "setsockopt", refuse)
    async with announcer() as lan:
        await lan.announce(heard.name, 4321)
        with caplog.at_level(logging.DEBUG):
            await browser.search(LOOPBACK)
        await until(lambda: heard.found)
    assert "no more room for answers: [Errno" in caplog.text


async def test_a_search_that_is_given_up_while_it_opens_is_closed_all_the_same(browser):
    task = asyncio.ensure_future(browser.search(LOOPBACK))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await browser.close()
    assert not browser.listening


async def test_a_port_that_is_taken_raises(browser, monkeypatch):
    def taken(**_):
        raise OSError(errno.EADDRINUSE, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(zeroconf, "Zeroconf", taken)
        with pytest.raises(OSError, match="in use"):
            await browser.search(LOOPBACK)
    assert not browser.listening
    await browser.search(LOOPBACK)
    assert browser.listening


async def test_an_adapter_that_went_away_since_raises(browser, monkeypatch):
    def gone(**_):
        raise RuntimeError("No adapter found")

    monkeypatch.setattr(zeroconf, "Zeroconf", gone)
    with pytest.raises(OSError, match="No adapter") as caught:
        await browser.search(LOOPBACK)
    assert caught.value.errno == errno.ENETDOWN


async def test_without_ipv6_ipv4_is_searched_all_the_same(browser, monkeypatch):
    asked = []
    real = zeroconf.Zeroconf

    def without_ipv6(interfaces, **more):
        asked.append(interfaces)
        if 7 in interfaces:
            raise OSError(errno.EAFNOSUPPORT, "no IPv6")
        return real(interfaces=interfaces, **more)

    monkeypatch.setattr(zeroconf, "Zeroconf", without_ipv6)
    await browser.search([*LOOPBACK, 7])
    assert asked == [["127.0.0.1", 7], ["127.0.0.1"]]
    assert browser.listening


def test_what_zeroconf_warns_of_is_kept_but_is_no_alarm(caplog):
    log = logging.getLogger("zeroconf")
    caplog.set_level(logging.DEBUG, "zeroconf")
    for _ in range(3):
        log.error("a stranger's packet")
    levels = [r.levelname for r in caplog.records if r.name == "zeroconf"]
    assert levels == ["INFO", "DEBUG", "DEBUG"]


@pytest.fixture
async def ours(heard):
    """A browser for a type that no other test asks for."""
    kind = f"_{unique('t').lower()}._tcp.local."
    browser = Browser([kind], heard.on_found, heard.on_lost)
    yield browser
    await browser.close()


async def test_asked_at_once_the_question_is_out_and_not_repeated_by_the_first(ours):
    """Else it waits 20 to 120 ms; and RFC 6762, 5.2 wants a second between the first two."""
    with listener() as hears:
        await ours.search(LOOPBACK, at_once=True)
        assert asked(hears, ours) == 1
        await asyncio.sleep(0.3)
        assert asked(hears, ours) == 0


async def test_else_it_is_asked_a_moment_later(ours, until):
    with listener() as hears:
        await ours.search(LOOPBACK)
        await until(lambda: asked(hears, ours) == 1)


@contextlib.contextmanager
def listener():
    """A socket that hears every question on the loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "SO_REUSEPORT"):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        sock.bind(("", 5353))
        group = socket.inet_aton(GROUP_4) + socket.inet_aton("127.0.0.1")
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group)
        sock.setblocking(False)
        yield sock


def asked(hears, browser):
    """How often its type was asked for since the last time."""
    found = 0
    with contextlib.suppress(BlockingIOError):
        while True:
            packet = DNSIncoming(hears.recv(9000))
            if packet.is_query():
                found += sum(each.name in browser.types for each in packet.questions)
    return found
