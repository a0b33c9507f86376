"""What counts as a success, and what hostile bodies become."""

import json

import pytest

from app import envelope
from app.errors import BadReply, Cause, Denied, Rejected

GOOD = {
    "data": {"token": "t"},
    "errorCode": 0,
    "errorMsg": "",
    "isSuccess": True,
    "model": "ASTROS-S1",
    "rebootRequired": False,
}
LEFT_OUT = object()


def body(**changes):
    merged = {**GOOD, **changes}
    return json.dumps({k: v for k, v in merged.items() if v is not LEFT_OUT}).encode()


@pytest.mark.parametrize("code", [0, "0"])
def test_success_carries_data_and_model(code):
    reply = envelope.read(200, body(errorCode=code))
    assert reply.data == {"token": "t"}
    assert reply.model == "ASTROS-S1"
    assert reply.reboot_required is False


@pytest.mark.parametrize("name", ["data", "errorMsg", "model", "rebootRequired"])
def test_only_isSuccess_and_errorCode_decide(name):
    envelope.read(200, body(**{name: LEFT_OUT}))


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, True), (False, False), (None, False), ("true", False), (1, False), ([True], False)],
)
def test_a_restart_is_needed_only_where_it_says_true(value, expected):
    assert envelope.read(200, body(rebootRequired=value)).reboot_required is expected


@pytest.mark.parametrize(
    "code", [0.0, True, False, "00", "", " 0", None, LEFT_OUT, -1, [], {}, "0.0", 1000]
)
def test_any_other_code_is_no_success_and_no_refusal_either(code):
    """It contradicts itself: the station may have acted, so that this is no answer."""
    with pytest.raises(BadReply) as caught:
        envelope.read(200, body(errorCode=code))
    assert caught.value.sent


@pytest.mark.parametrize(
    "data",
    ["[" + "{}," * 300_000 + "{}]", "{" + ",".join(f'"{n}":0' for n in range(70_000)) + "}"],
    ids=["300,001 networks", "70,000 names"],
)
def test_more_values_than_any_answer_has_are_not_looked_at(data):
    """A megabyte of them would hold up whoever makes sense of them for seconds."""
    with pytest.raises(BadReply) as caught:
        envelope.read(200, b'{"data":%b,"errorCode":0,"isSuccess":true}' % data.encode())
    assert caught.value.cause is Cause.TOO_BIG


def test_500_networks_in_reach_are_an_answer():
    network = {"ssid": "Guest, the [first]", "level": 3, "security": "WPA2", "status": 0}
    assert len(envelope.read(200, body(data=[network] * 500)).data) == 500


@pytest.mark.parametrize("status", [201, 202, 206, 400, 403, 409, 413, 500, 503])
def test_a_success_with_the_status_of_a_failure_contradicts_itself(status):
    with pytest.raises(BadReply) as caught:
        envelope.read(status, body())
    assert caught.value.cause is Cause.HTTP_ERROR


@pytest.mark.parametrize("success", ["true", 1, None, LEFT_OUT, [], "True", 1.0])
def test_isSuccess_of_another_type_is_no_answer(success):
    with pytest.raises(BadReply) as caught:
        envelope.read(200, body(isSuccess=success))
    assert caught.value.cause is Cause.NOT_JSON


@pytest.mark.parametrize(
    "code", [1000, 1001, 1002, 1003, 1004, 1005, 1100, 1200, "1003", 4711, "E-7"]
)
def test_a_refusal_keeps_code_and_words(code):
    with pytest.raises(Rejected) as caught:
        envelope.read(200, body(isSuccess=False, errorCode=code, errorMsg="No <b>such</b> name"))
    assert caught.value.code == code
    assert caught.value.message == "No <b>such</b> name"


@pytest.mark.parametrize("code", [True, 1.5, None, [1000], {"a": 1}])
def test_a_code_of_a_wrong_type_is_no_code(code):
    with pytest.raises(Rejected) as caught:
        envelope.read(200, body(isSuccess=False, errorCode=code))
    assert caught.value.code is None


def test_the_stations_words_are_cut():
    with pytest.raises(Rejected) as caught:
        envelope.read(200, body(isSuccess=False, errorCode="9" * 5000, errorMsg="x" * 5000))
    assert len(caught.value.message) <= 200
    assert len(str(caught.value.code)) <= 40
    assert len(str(caught.value)) <= 400


@pytest.mark.parametrize("words", [None, 7, ["no"], {"de": "nein"}])
def test_words_of_a_wrong_type_are_none(words):
    with pytest.raises(Rejected) as caught:
        envelope.read(200, body(isSuccess=False, errorCode=1000, errorMsg=words))
    assert caught.value.message == ""


@pytest.mark.parametrize("model", [7, ["S"], {"name": "S"}, None, True])
def test_a_model_of_a_wrong_type_is_none(model):
    assert envelope.read(200, body(model=model)).model == ""


HTML = b"<html><body>It works!</body></html>"


@pytest.mark.parametrize("content", [body(), body(isSuccess=False), HTML, b""])
def test_401_always_wants_a_sign_in(content):
    with pytest.raises(Denied):
        envelope.read(401, content)


@pytest.mark.parametrize(
    ("status", "content", "cause"),
    [
        *((status, body(), Cause.REDIRECT) for status in (300, 301, 302, 303, 304, 307, 308, 399)),
        *((status, HTML, Cause.NO_SUCH_FUNCTION) for status in (404, 405, 501)),
        (404, body(isSuccess=False, errorCode=1000), Cause.NO_SUCH_FUNCTION),
        *(
            (status, HTML, Cause.HTTP_ERROR)
            for status in (201, 204, 206, 400, 403, 409, 413, 415, 429, 500, 502, 503, 999)
        ),
        (500, b"", Cause.HTTP_ERROR),
        (500, b"[1]", Cause.HTTP_ERROR),
        (500, b'{"isSuccess":"no"}', Cause.HTTP_ERROR),
    ],
)
def test_other_statuses(status, content, cause):
    with pytest.raises(BadReply) as caught:
        envelope.read(status, content)
    assert caught.value.cause is cause
    assert str(status) in caught.value.detail


@pytest.mark.parametrize("status", [400, 409, 500])
def test_a_refusal_with_the_status_of_one_is_the_stations_own(status):
    with pytest.raises(Rejected) as caught:
        envelope.read(status, body(isSuccess=False, errorCode=1003, errorMsg="No"))
    assert (caught.value.code, caught.value.message) == (1003, "No")


def deep(left, right, depth=100_000):
    return (left * depth + right * depth).encode()


NAN = body().replace(b'"data": {"token": "t"}', b'"data": NaN')
UTF8 = body(data="Größe").decode()
HOSTILE = {
    "empty": b"",
    "blank": b"   ",
    "html": HTML,
    "text": b"OK",
    "null": b"null",
    "number": b"0",
    "true": b"true",
    "string": b'"isSuccess"',
    "array": b"[]",
    "array of envelope": b"[" + body() + b"]",
    "empty object": b"{}",
    "cut at 1": body()[:1],
    "cut in the middle": body()[:50],
    "cut before the end": body()[:-1],
    "two envelopes": body() + body(),
    "junk after": body() + b"x",
    "NUL after": body() + b"\0",
    "junk before": b")]}',\n" + body(),
    "jsonp": b"cb(" + body() + b")",
    "single quotes": body().replace(b'"', b"'"),
    "trailing comma": body()[:-1] + b",}",
    "comment": body()[:-1] + b"/* ok */}",
    "unquoted": b"{isSuccess:true,errorCode:0}",
    "python": repr(GOOD).encode(),
    "xml": b"<?xml version='1.0'?><isSuccess>true</isSuccess>",
    "twice, no and yes": b'{"isSuccess":false,"isSuccess":true,"errorCode":0}',
    "twice, yes and no": b'{"isSuccess":true,"isSuccess":false,"errorCode":0}',
    "twice the same": b'{"isSuccess":true,"isSuccess":true,"errorCode":0}',
    "code twice": b'{"isSuccess":true,"errorCode":1000,"errorCode":0}',
    "twice, escaped": b'{"isSuccess":false,"isSucc\\u0065ss":true,"errorCode":0}',
    "twice within data": b'{"isSuccess":true,"errorCode":0,"data":{"a":1,"a":2}}',
    "NaN": NAN,
    "Infinity": NAN.replace(b"NaN", b"Infinity"),
    "-Infinity": NAN.replace(b"NaN", b"-Infinity"),
    "1e999": NAN.replace(b"NaN", b"1e999"),
    "-1e999": NAN.replace(b"NaN", b"-1e999"),
    "400 digits and a point": NAN.replace(b"NaN", b"9" * 400 + b".0"),
    "5,000 digits": NAN.replace(b"NaN", b"9" * 5000),
    "leading zero": NAN.replace(b"NaN", b"007"),
    "hexadecimal": NAN.replace(b"NaN", b"0x10"),
    "plus": NAN.replace(b"NaN", b"+1"),
    "bare point": NAN.replace(b"NaN", b".5"),
    "deep arrays": deep("[", "]"),
    "deep objects": deep('{"a":', "}"),
    "deep and open": b"[" * 100_000,
    "deep in data": NAN.replace(b"NaN", deep("[", "]")),
    "BOM": b"\xef\xbb\xbf" + body(),
    "UTF-16": UTF8.encode("utf-16"),
    "UTF-16 without BOM": UTF8.encode("utf-16-le"),
    "UTF-32": UTF8.encode("utf-32"),
    "Latin-1": '{"isSuccess":true,"errorCode":0,"data":"Größe"}'.encode("latin-1"),
    "GBK": '{"isSuccess":true,"errorCode":0,"data":"名称"}'.encode("gbk"),
    "surrogate bytes": b'{"isSuccess":true,"errorCode":0,"data":"\xed\xa0\x80"}',
    "overlong": b'{"isSuccess":true,"errorCode":0,"data":"\xc0\xaf"}',
    "cut character": b'{"isSuccess":true,"errorCode":0,"data":"\xe5\x90"}',
    "NUL in a string": b'{"isSuccess":true,"errorCode":0,"data":"a\0b"}',
    "newline in a string": b'{"isSuccess":true,"errorCode":0,"data":"a\nb"}',
    "bad escape": b'{"isSuccess":true,"errorCode":0,"data":"\\x41"}',
    "half escape": b'{"isSuccess":true,"errorCode":0,"data":"\\u00"}',
    "upper case": body().replace(b"true", b"True"),
    "other spelling": body().replace(b"isSuccess", b"issuccess"),
    "gzip magic": b"\x1f\x8b\x08\x00" + body(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bodies_are_no_answer(content):
    with pytest.raises(BadReply) as caught:
        envelope.read(200, content)
    assert caught.value.cause in (Cause.NOT_JSON, Cause.TOO_BIG)
    assert caught.value.sent, "a station that answers so may have acted all the same"


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bodies_with_an_error_status_are_that_error(content):
    with pytest.raises(BadReply) as caught:
        envelope.read(500, content)
    assert caught.value.cause is Cause.HTTP_ERROR


def test_lone_surrogates_and_markup_come_through_as_data():
    content = NAN.replace(b"NaN", rb'"<img src=x>\ud800\u202e\u0000"')
    assert envelope.read(200, content).data == "<img src=x>\ud800\u202e\0"
