"""The client against the contract's file: operations, requests and settings fields, both ways.

The file is read here with PyYAML and jsonschema alone, so that a wrong reading of the program's
cannot hide. The simulator's answers are held against it in test_contract_simulator.py.
"""

import io
import re
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from importlib import resources
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from app.draft import Draft
from app.errors import Rejected
from app.operations import Op
from app.origin import candidates
from app.settings import KINDS, Field, Manager
from app.simulator import SimulatedStation, Simulator
from app.simulator.handlers import HANDLERS
from app.station import Station

TEXT = (resources.files("resources") / "station-api.openapi.yaml").read_text(encoding="utf-8")
CONTRACT: dict[str, Any] = yaml.load(TEXT, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
REGISTRY = Registry().with_resource("urn:c", Resource.from_contents(CONTRACT, DRAFT202012))
METHODS = ("get", "put", "post", "patch", "delete")
ITEMS = {
    item["operationId"]: (method.upper(), path, item)
    for path, methods in CONTRACT["paths"].items()
    for method, item in methods.items()
    if method in METHODS
}
every = pytest.mark.parametrize("op", Op, ids=lambda op: op.name)


def resolved(node: Any) -> dict[str, Any]:
    """What a `$ref` stands for; `true`, anything, is a schema without words."""
    if node is True:
        return {}
    while "$ref" in node:
        found: Any = CONTRACT
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def properties(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every property of an object's schema, those of its `allOf` included."""
    schema = resolved(schema)
    found = {name: resolved(each) for name, each in schema.get("properties", {}).items()}
    for part in schema.get("allOf", []):
        found |= properties(part)
    return found


def body_schema(op: Op) -> dict[str, Any] | None:
    content = resolved(ITEMS[op.name][2].get("requestBody", {})).get("content", {})
    return next((kind["schema"] for kind in content.values()), None)


def data_schema(op: Op) -> dict[str, Any]:
    answer = resolved(ITEMS[op.name][2]["responses"]["200"])
    return properties(answer["content"]["application/json"]["schema"])["data"]


def parameters(op: Op, place: str) -> dict[str, dict[str, Any]]:
    every = [resolved(each) for each in ITEMS[op.name][2].get("parameters", [])]
    return {each["name"]: each for each in every if each["in"] == place}


def violations(schema: dict[str, Any], value: Any) -> list[str]:
    """What is wrong with a value; a property that the schema does not name is wrong, too."""
    text = {"$id": "urn:x", "allOf": [_absolute(schema)], "unevaluatedProperties": False}
    return [
        error.message for error in Draft202012Validator(text, registry=REGISTRY).iter_errors(value)
    ]


def _absolute(node: Any) -> Any:
    if isinstance(node, dict):
        ref = {"$ref": "urn:c" + node["$ref"]} if "$ref" in node else {}
        return {key: _absolute(value) for key, value in node.items()} | ref
    return [_absolute(each) for each in node] if isinstance(node, list) else node


# The operations


def test_the_51_operations_are_ours_and_the_simulators():
    assert len(ITEMS) == 51
    assert {op.name for op in Op} == set(ITEMS) == set(HANDLERS)


@every
def test_method_path_and_section(op: Op):
    method, path, item = ITEMS[op.name]
    assert (op.value.method, op.value.path) == (method, path)
    assert op.value.section == item["x-section"]
    assert op.value.reads is (method == "GET")


@every
def test_token_and_account(op: Op):
    # 1.2 is open by the document, and takes the token where there is one (unknowns.md 33).
    sent_open = op is not Op.getLoginCode and ITEMS[op.name][2].get("security") == []
    assert op.value.open is sent_open
    assert op.value.account is ("username" in parameters(op, "query"))


# The requests

PASSWORDS = ("station1", "station2")
WIFI = {"ssid": "Lobby <b>", "security": "WPA2", "password": "secret-1"}
WIFI_STATIC = {
    **WIFI, "security": "EAP", "eapMethod": "PEAP", "phase": "GTC", "identity": "me",
    "isStaticIp": True, "reconnect": True, "ip": "10.0.0.9", "mask": "255.0.0.0",
    "gateway": "10.0.0.1", "dns1": "10.0.0.1", "dns2": "",
}  # fmt: skip
Call = Callable[[Station], Coroutine[Any, Any, Any]]


def file() -> dict[str, Any]:
    return {"file": io.BytesIO(b"\x89PNG\r\n\x1a\n"), "size": 8}


CALLS: dict[Op, Call] = {
    Op.getQuickJoin: lambda s: s.quick_join(),
    Op.getLoginCode: lambda s: s.login_code(),
    Op.getModel: lambda s: s.model(),
    Op.getAppByom: lambda s: s.licence(),
    Op.activateAppByom: lambda s: s.activate_licence("ASTROS+BYOM/0123456789=="),
    Op.listWallpapers: lambda s: s.wallpapers(),
    Op.deleteWallpaper: lambda s: s.delete_wallpaper(3),
    Op.reboot: lambda s: s.reboot(),
    Op.login: lambda s: s.login("admin", "station1"),
    Op.moderationLogin: lambda s: s.moderation_login("moderator", "moderator"),
    Op.putAdminPassword: lambda s: s.change_admin_password(*PASSWORDS),
    Op.putModerationPassword: lambda s: s.change_moderation_password(*PASSWORDS),
    Op.getApiKey: lambda s: s.api_key(),
    Op.renewApiKey: lambda s: s.renew_api_key(),
    Op.factoryReset: lambda s: s.factory_reset(),
    Op.getLogSwitch: lambda s: s.log_switch(),
    Op.putLogSwitch: lambda s: s.set_log_switch(True),
    Op.getLog: lambda s: s.log_state(),
    Op.prepareLog: lambda s: s.prepare_log(),
    Op.getConfigFileName: lambda s: s.config_file_name(),
    Op.importConfig: lambda s: s.import_config(**file(), name="AstrosProfile.json"),
    Op.getFirmware: lambda s: s.firmware(ask_vendor=True),
    Op.updateFirmware: lambda s: s.install_firmware(uploaded=True),
    Op.startFirmwareDownload: lambda s: s.start_firmware_download(),
    Op.stopFirmwareDownload: lambda s: s.stop_firmware_download(),
    Op.checkOta: lambda s: s.check_ota(),
    Op.upload: lambda s: s.upload("BG", "3-cat.png", **file()),
    Op.listWifi: lambda s: s.networks(),
    Op.getWifiConnection: lambda s: s.connection(),
    Op.addWifiConnection: lambda s: s.add_network(WIFI_STATIC),
    Op.joinWifiConnection: lambda s: s.join_network(WIFI),
    Op.forgetWifiConnection: lambda s: s.forget_network("Lobby & <b>"),
}
MORE: list[tuple[Op, Call]] = [
    (Op.reboot, lambda s: s.reboot(set_dhcp=True)),
    (Op.reboot, lambda s: s.reboot(set_dhcp=False)),
    (Op.getFirmware, lambda s: s.firmware()),
    (Op.updateFirmware, lambda s: s.install_firmware(uploaded=False)),
    (Op.upload, lambda s: s.upload("OTA", "update.zip", **file())),
    (Op.upload, lambda s: s.upload(s.quirks["config_type"], "AstrosProfile.json", **file())),
]


def load(kind: Any) -> Call:
    return lambda s: s.load(kind)


def save_all(kind: Any) -> Call:
    """Write every field that can be written, with a value that the contract allows."""

    async def call(station: Station) -> None:
        saved = await station.load(kind)
        free = {f.spec.write_as or f.name: f for f in kind.fields().values() if not f.spec.fact}
        await station.save(saved, {field.name: sample(field) for field in free.values()})

    return call


def sample(field: Field) -> bool | int | str:
    texts = {"devName": "Hall-7", "password": "Meeting1"}
    if field.type is str:
        return texts.get(field.name, "10.0.0.9")
    return next(iter(field.spec.choices), field.type(1))


SETTINGS = [
    *((kind.reads, load(kind)) for kind in KINDS),
    *((kind.lists, load(kind)) for kind in KINDS if kind.lists),
    *((kind.writes, save_all(kind)) for kind in KINDS),
]
REQUESTS = [*CALLS.items(), *MORE, *SETTINGS]


@pytest.fixture
def simulated() -> Iterator[SimulatedStation]:
    station = SimulatedStation(reboot_seconds=0, task_seconds=0)
    with Simulator([station], https=False):
        yield station


def test_station_can_send_every_operation():
    assert {op for op, _ in REQUESTS} == set(Op)


@pytest.mark.parametrize(("op", "call"), REQUESTS, ids=[op.name for op, _ in REQUESTS])
async def test_every_request_is_one_of_the_contract(op: Op, call: Call, simulated):
    path = re.compile(op.value.path.replace("{id}", "[0-9]+"))
    async with Station(candidates(simulated.http_url)[0]) as station:
        await station.login("admin", "station1")
        before = len(simulated.requests)
        with suppress(Rejected):
            await call(station)
        sent = [r for r in simulated.requests[before:] if path.fullmatch(r.path)]
    (record,) = [r for r in sent if r.method == op.value.method]

    assert ("X-API-Key" in record.headers) is not op.value.open
    known = parameters(op, "query")
    assert set(record.query) <= set(known)
    for name, parameter in known.items():
        assert not parameter.get("required") or name in record.query
        if name in record.query:
            assert not violations(
                parameter["schema"], typed(parameter["schema"], record.query[name])
            )
    schema = body_schema(op)
    content_type = record.headers.get("Content-Type", "")
    if content_type.startswith("multipart/"):
        assert op in (Op.upload, Op.importConfig)
    elif schema is None or record.json is None:
        assert record.json is None
        assert schema is None or op is Op.reboot
    else:
        assert content_type == "application/json"
        assert violations(schema, record.json) == []


def typed(schema: dict[str, Any], text: str) -> Any:
    return {"true": True, "false": False}[text] if schema["type"] == "boolean" else text


def test_a_request_that_breaks_the_contract_would_be_seen():
    schema = body_schema(Op.patchGeneral)
    assert schema
    assert violations(schema, {"devName": "Hall-7"}) == []
    for bad in ({}, {"devName": "a b"}, {"devname": "x"}, {"codeType": "1"}, {"more": 1}):
        assert violations(schema, bad)
    static = body_schema(Op.addWifiConnection)
    assert static
    assert violations(static, {**WIFI, "isStaticIP": True})


# The fields of the settings objects

FIELDS = [field for kind in KINDS for field in kind.fields().values()]
by_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
TYPES = {bool: "boolean", int: "integer", str: "string"}
#: The contract lets these be written; the window only shows them.
SHOWN_ONLY = {"time.curTimeMillis", "wifi.isWifiDongle"}


def leaves(schema: dict[str, Any], *path: str) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for name, each in properties(schema).items():
        if each.get("type") == "object":
            yield from leaves(each, *path, name)
        else:
            yield (*path, name), each


def readable(field: Field) -> dict[str, Any] | None:
    if field.kind is Manager:
        return resolved(data_schema(field.kind.reads))
    place = next(field.places())
    return dict(leaves(data_schema(field.kind.reads))).get(place)


def writable(field: Field) -> dict[str, Any] | None:
    schema = body_schema(field.kind.writes)
    assert schema
    return properties(schema).get(field.spec.write_as or field.name)


@by_field
def test_every_field_is_read_where_the_contract_has_it(field: Field):
    schema = readable(field)
    assert schema, "not in the GET's schema"
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    assert TYPES[field.type] in kinds


@by_field
def test_every_field_is_written_as_the_contract_says(field: Field):
    schema = writable(field)
    if schema is None:
        assert field.spec.fact, "cannot be written, but is offered"
    else:
        assert schema["type"] == TYPES[field.type]
        assert not field.spec.fact or field.key in SHOWN_ONLY


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_every_property_of_the_contract_is_a_field(kind: Any):
    fields = kind.fields().values()
    if kind is not Manager:
        read = {path for path, _ in leaves(data_schema(kind.reads))}
        assert read == {next(field.places()) for field in fields if readable(field)}
    schema = body_schema(kind.writes)
    assert schema
    assert set(properties(schema)) == {f.spec.write_as or f.name for f in fields if writable(f)}


@by_field
def test_enums_and_ranges_are_offered_as_they_are(field: Field):
    schema = writable(field) or readable(field) or {}
    if "enum" in schema:
        assert set(field.spec.choices) == set(schema["enum"])
    if "maximum" in schema:
        assert set(field.spec.choices) == set(range(schema["minimum"], schema["maximum"] + 1))


PATTERNS = [(f, w["pattern"]) for f in FIELDS if (w := writable(f)) and "pattern" in w]


def wrong(field: Field, value: str) -> bool:
    draft = Draft(field.kind.read({"mode": 1, "security": 1, "devName": ""}))
    draft[field.name] = value
    return field.name in draft.errors()


def test_two_fields_have_a_pattern():
    assert [field.key for field, _ in PATTERNS] == ["general.devName", "wifi.password"]


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_patterns_are_those_of_the_contract(data: st.DataObject):
    field, pattern = data.draw(st.sampled_from(PATTERNS))
    strict = re.compile(pattern.replace("$", r"\Z"), re.ASCII)
    good = data.draw(st.from_regex(strict, fullmatch=True))
    assert not wrong(field, good)
    bad = data.draw(st.text(min_size=1, max_size=20).filter(lambda text: not strict.match(text)))
    assert wrong(field, bad)
