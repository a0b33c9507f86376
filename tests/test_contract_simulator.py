"""The contract's 51 operations against the simulator's answers, for the default dialect."""

import io
import time
import zipfile
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
)

from app.simulator import Record, SimulatedStation, Simulator
from app.simulator.contract import Operation, document, operations, resolve
from app.simulator.handlers import HANDLERS
from tests.app.plain_http import Plain

PNG = b"\x89PNG\r\n\x1a\n"
PROFILE = b'{"model": "ASTROS-S1", "settings": {"service": {"allowAirPlay": false}}}'
LEAVES_THE_NETWORK = {"reboot", "factoryReset", "updateFirmware"}
JOIN = {"ssid": "Office", "security": "WPA2", "password": "office-2024"}

#: A body that the station takes, by operation.
BODIES: dict[str, Any] = {
    "activateAppByom": {"key": "ASTROS+BYOM/0123456789==", "type": "appBYOM"},
    "patchTime": {"timeZone": "Asia/Tokyo"},
    "patchEthernet": {"enableDHCP": True},
    "patchGeneral": {"devName": "Hall-7"},
    "reboot": {"setDhcp": False},
    "putResolution": {"isAudioFromHDMI": False},
    "login": {"account": "admin", "password": "station1"},
    "moderationLogin": {"account": "admin", "password": "station1"},
    "patchService": {"allowAirPlay": False},
    "putAdminPassword": {"old": "station1", "new": "station1"},
    "putModerationPassword": {"old": "moderator", "new": "other"},
    "patchPodPairing": {"autoProjection": True},
    "patchPowerSetting": {"time": 5},
    "putAmsName": {"amsName": "manager.example"},
    "putLogSwitch": {"switch": True},
    "patchWifi": {"gatekeeper": 1},
    "addWifiConnection": JOIN,
    "joinWifiConnection": JOIN,
}
QUERIES: dict[str, dict[str, str]] = {
    "updateFirmware": {"isManual": "true"},
    "forgetWifiConnection": {"ssid": "Office"},
    "upload": {"type": "BG", "name": "2-a.png"},
}


def a_station() -> SimulatedStation:
    """One on which every operation can succeed at once."""
    return SimulatedStation(reboot_seconds=0, task_seconds=0)


def ready(http: Plain, operation: str) -> None:
    """What has to come before an operation, so that it can succeed."""
    if "ifi" in operation:
        http.call("PATCH", "/wifi", {"mode": 2})
    if operation in ("getWifiConnection", "forgetWifiConnection"):
        http.call("PATCH", "/wifi/connection", JOIN)
    if operation == "deleteWallpaper":
        http.upload("BG", "2-a.png", PNG)
    if operation == "prepareLog":
        http.call("PUT", "/system/log/switch", {"switch": True})
    if operation == "importConfig":
        http.upload("CONFIG", "AstrosProfile.json", PROFILE)
    if operation == "updateFirmware":
        packed = io.BytesIO()
        zipfile.ZipFile(packed, "w").close()
        http.upload("OTA", "update.zip", packed.getvalue())


def answer_schema(operation: str) -> dict[str, Any]:
    """The schema of the whole answer, references and allOf resolved."""
    item = document()["paths"][operations()[operation].path]
    responses = resolve(item[operations()[operation].method.lower()])["responses"]
    return responses["200"]["content"]["application/json"]["schema"]


def test_the_simulator_answers_exactly_the_operations_of_the_contract():
    assert len(operations()) == 51
    assert set(HANDLERS) == set(operations())


@pytest.mark.parametrize("operation", operations())
def test_every_answer_follows_its_schema(operation):
    station = a_station()
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        ready(http, operation)
        this = operations()[operation]
        path = this.path.replace("{id}", "2")
        query = QUERIES.get(operation, {})
        if this.multipart:
            part, content = ("file", PNG) if operation == "upload" else ("fileName", PROFILE)
            got = http.form(this.method, this.suffix, part, content, **query)
        else:
            got = http.call(this.method, path, BODIES.get(operation), **query)
        assert got.status == 200
        assert got.json["isSuccess"] is (operation != "moderationLogin"), got.json
        jsonschema.Draft202012Validator(answer_schema(operation)).validate(got.json)
        undocumented = set(got.json) - set(answer_schema(operation)["properties"])
        assert not undocumented
        if operation in LEAVES_THE_NETWORK:
            wait_for_restart(station)


def wait_for_restart(station: SimulatedStation) -> None:
    end = time.monotonic() + 5
    while not (station.restarts and station.online):
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.mark.parametrize("operation", operations())
def test_the_account_is_wanted_where_the_contract_says_so(operation):
    this = operations()[operation]
    wanted = any(each.name == "username" for each in this.parameters)
    assert wanted is (
        operation
        not in {"getQuickJoin", "getModel", "getAppByom", "getApiKey", "login", "moderationLogin"}
    )


@pytest.mark.parametrize("operation", operations())
def test_a_token_is_wanted_where_the_contract_says_so(operation, one_station):
    this = operations()[operation]
    got = Plain(one_station).call(this.method, this.path.replace("{id}", "2"))
    assert (got.status == 401) is this.needs_token
    assert got.json["isSuccess"] is (operation in {"getQuickJoin", "getModel", "getLoginCode"})


@pytest.fixture(scope="module")
def one_station() -> Iterator[SimulatedStation]:
    station = a_station()
    with Simulator([station], https=False):
        yield station


EXAMPLES = 15
ENVELOPE = {"$ref": "#/components/schemas/Envelope"}
schema = schemathesis.openapi.from_dict(
    document(),
    config=SchemathesisConfig(
        seed=20261,
        projects=ProjectsConfig(
            default=ProjectConfig(
                parameters={"username": "admin"},
                generation=GenerationConfig(
                    modes=[GenerationMode.POSITIVE, GenerationMode.NEGATIVE],
                    max_examples=EXAMPLES,
                    deterministic=True,
                    with_security_parameters=False,
                ),
            )
        ),
    ),
).exclude(operation_id=["reboot", "factoryReset"])


@pytest.fixture(scope="module")
def served() -> Iterator[SimulatedStation]:
    """A station in the mode Other AP; its API key outlives whatever happens."""
    station = a_station()
    with Simulator([station], https=False):
        Plain(station).sign_in().call("PATCH", "/wifi", {"mode": 2})
        yield station


@schema.parametrize()
@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=EXAMPLES)
def test_whatever_comes_the_station_answers_as_documented(case, served):
    response = case.call(base_url=served.http_url, headers={"X-API-Key": served.access.key})
    # A refusal holds no data, whatever the operation; the document has no schema for that.
    succeeded = response.json()["isSuccess"]
    checks = [not_a_server_error, content_type_conformance]
    case.validate_response(
        response, checks=[*checks, response_schema_conformance] if succeeded else checks
    )
    jsonschema.Draft202012Validator(resolve(ENVELOPE)).validate(response.json())
    assert response.status_code in (200, 401, 404, 405)
    if not documented(
        served.requests[-1], operations()[case.operation.definition.raw["operationId"]]
    ):
        assert succeeded is False, case.as_curl_command()


def documented(sent: Record, operation: Operation) -> bool:
    """Whether a request is one that the contract allows, judged by another library than ours."""
    given = {**sent.query, **(operation.match(sent.path) or {})}
    for parameter in operation.parameters:
        text = given.get(parameter.name)
        if text is None and parameter.required:
            return False
        if parameter.name == "username" and text != "admin":
            return False
        is_text = text is not None and parameter.schema["type"] == "string"
        if is_text and not jsonschema.Draft202012Validator(parameter.schema).is_valid(text):
            return False
    if operation.body is None or operation.multipart:
        return True
    return jsonschema.Draft202012Validator(operation.body).is_valid(sent.json)
