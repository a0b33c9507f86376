"""Which service types may be typed: those that mDNS takes, and no other."""

import pytest
from zeroconf._utils.name import service_type_name

from app.service_types import MOST, checked, service_type, short, typed

GOOD = ("_http._tcp", "_a._udp", "_1a-b-2._tcp", "_abcdefghijklmno._tcp", "_Station._tcp")
BAD = (
    "", "http", "_http", "http._tcp", "_http._sctp", "_a b._tcp", "_a--b._tcp", "_-a._tcp",
    "_a-._tcp", "_123._tcp", "_abcdefghijklmnop._tcp", "_ä._tcp", "_http._tcp.example", "_x\n._tcp",
    "_sub._http._tcp", "_._tcp", "_a_b._tcp",
)  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_a_type_is_taken_and_mdns_takes_it_too(text):
    assert service_type(text) == f"{text}.local."
    assert service_type(f" {text}.local. ") == service_type(text)
    assert service_type_name(service_type(text)) == f"{text}.local."
    assert short(service_type(text)) == text


@pytest.mark.parametrize("text", BAD)
def test_what_mdns_would_not_take_is_refused_in_words(text):
    with pytest.raises(ValueError, match=r"is not a service type, such as _http\.") as refused:
        service_type(text)
    assert str(refused.value).isprintable()


def test_a_line_holds_several_each_once():
    assert typed("") == typed("  ,; ") == ()
    assert typed("_a._tcp, _b._udp;_a._tcp.local.\t_c._tcp") == ("_a._tcp", "_b._udp", "_c._tcp")
    with pytest.raises(ValueError, match="“foo” is not"):
        typed("_a._tcp foo")


def test_there_is_an_end_to_them():
    many = [f"_a{number}._tcp" for number in range(MOST + 1)]
    assert len(checked(many[:-1])) == MOST
    with pytest.raises(ValueError, match=f"at most {MOST}"):
        checked(many)
