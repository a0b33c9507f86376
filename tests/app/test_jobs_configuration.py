"""Importing a configuration: sent as it is, once, and what is true then."""

import asyncio
import json

import pytest

from app.errors import Denied, Rejected, Unreachable, Untrusted
from app.jobs.apply import Outcome
from app.jobs.configuration import Phase, import_configuration
from app.profile import read_profile
from app.settings import General, Resolution, Section
from tests.app.conftest import every_dialect
from tests.app.edits import edit, edits

UPLOAD, IMPORT = "/upload", "/system/config"


@pytest.fixture
def profile(simulated, tmp_path):
    """The station's own configuration with changes."""

    def make(**changes):
        data = json.loads(simulated.profile_file())
        for kind, values in (changes or {"general": {"devName": "Hall-7"}}).items():
            data["settings"][kind] |= values
        path = tmp_path / "profile.json"
        path.write_text(json.dumps(data))
        return read_profile(path)

    return make


def sent(simulated):
    return [(r.method, r.path.removeprefix("/api/v2/station"), r.query.get("type", ""))
            for r in simulated.requests if r.method != "GET" and "login" not in r.path]  # fmt: skip


def changed(done):
    return {change.field.key: (change.old, change.new) for change in done.changes}


@every_dialect
async def test_it_is_sent_and_read_back(session, simulated, profile):
    edit(session, General, ipShow=False)
    seen = []
    wanted = profile(general={"devName": "Hall-7"}, time={"timeout": 9})
    done = await import_configuration(session, wanted, seen.append)
    assert done.outcome is Outcome.SAVED
    assert changed(done) == {
        "general.devName": ("Boardroom-2", "Hall-7"),
        "time.timeout": ("30", "9"),
    }
    # This simulator's file counts the power modes in its own way (row 27).
    assert [field.key for field in done.waiting] in ([], ["power.mode"])
    assert simulated.name == "Hall-7"
    assert session.drafts[General].saved.values["devName"] == "Hall-7"
    assert edits(session) == {"ipShow"}
    phases = list(dict.fromkeys(step.phase for step in seen))
    assert phases == [Phase.READ, Phase.UPLOAD, Phase.IMPORT, Phase.READ_BACK]
    last = [step for step in seen if step.phase is Phase.UPLOAD][-1]
    assert last.done == 1
    assert last.cancellable


@pytest.mark.parametrize("dialect", ["odd"])
async def test_the_stations_spelling_of_the_type_is_learned(session, simulated, profile):
    await import_configuration(session, profile())
    assert session.station.quirks["config_type"] == "config"
    simulated.requests.clear()
    await import_configuration(session, profile(general={"devName": "Hall-8"}))
    assert sent(simulated) == [("POST", UPLOAD, "config"), ("PUT", IMPORT, "")]


async def test_the_file_goes_unmodified(session, simulated, tmp_path, monkeypatch):
    from app.simulator.handlers import HANDLERS

    got = []
    path = tmp_path / "x.json"
    content = b'{ "more": 1.50,\r\n "general": {"devName":"Hall-7"}}\n'
    path.write_bytes(content)
    for name in ("upload", "importConfig"):
        real = HANDLERS[name]

        def keep(station, call, real=real):
            got.append(call.file.read_bytes())
            return real(station, call)

        monkeypatch.setitem(HANDLERS, name, keep)
    await import_configuration(session, read_profile(path))
    assert got == [content, content]


async def test_what_waits_for_a_restart_is_said(session, simulated, profile):
    wanted = profile(resolution={"isAudioFromHDMI": False})
    done = await import_configuration(session, wanted)
    assert done.outcome is Outcome.ACCEPTED
    assert [field.key for field in done.waiting] == ["resolution.isAudioFromHDMI"]
    assert session.restart_needed == {Resolution.fields()["isAudioFromHDMI"].spec.section}


async def test_a_restart_for_nobody_knows_what(session, simulated, profile):
    simulated.faults.add("PUT", IMPORT, envelope={"rebootRequired": True})
    assert (await import_configuration(session, profile())).outcome is Outcome.ACCEPTED
    assert session.restart_needed == {Section.SYSTEM}


@pytest.mark.parametrize("path", [UPLOAD, IMPORT])
async def test_a_refusal_is_told_with_what_is_true(session, simulated, profile, path):
    simulated.faults.add("*", path, error_code=1005, error_msg="Wrong file")
    done = await import_configuration(session, profile())
    assert done.outcome is Outcome.NOT_SAVED
    assert isinstance(done.error, Rejected)
    assert not done.changes
    assert simulated.name == "Boardroom-2"
    assert ("PUT", IMPORT, "") not in sent(simulated) or path == IMPORT


async def test_another_models_file_is_refused_by_the_station(session, simulated, tmp_path):
    path = tmp_path / "x.json"
    data = json.loads(simulated.profile_file())
    path.write_text(json.dumps({**data, "model": "OTHER"}))
    done = await import_configuration(session, read_profile(path))
    assert done.outcome is Outcome.NOT_SAVED
    assert "another model" in done.error.message


@pytest.mark.parametrize("fraction", [0, 0.5, 0.99])
async def test_an_upload_that_breaks_off_imports_nothing(session, simulated, profile, fraction):
    simulated.faults.add("POST", UPLOAD, reset_upload=fraction)
    done = await import_configuration(session, profile())
    assert done.outcome is Outcome.NOT_SAVED
    assert isinstance(done.error, Unreachable)
    assert sent(simulated) == [("POST", UPLOAD, "CONFIG")]
    assert simulated.name == "Boardroom-2"


async def test_an_import_whose_answer_is_lost_is_seen_by_what_it_did(session, simulated, profile):
    simulated.faults.add("PUT", IMPORT, reset_after=0.2)
    done = await import_configuration(session, profile())
    assert done.outcome is Outcome.SAVED
    assert changed(done).keys() == {"general.devName"}
    assert len(sent(simulated)) == 2


async def test_an_import_that_never_arrived_did_nothing(session, simulated, profile):
    simulated.faults.add("PUT", IMPORT, reset_before=True)
    done = await import_configuration(session, profile())
    assert done.outcome is Outcome.NOT_SAVED
    assert not done.changes


async def test_part_of_it_is_not_all_of_it(session, simulated, profile):
    simulated.faults.add("PUT", IMPORT, reset_after=0.2)
    wanted = profile(general={"devName": "Hall-7"}, resolution={"isAudioFromHDMI": False})
    done = await import_configuration(session, wanted)
    assert done.outcome is Outcome.UNKNOWN
    assert changed(done).keys() == {"general.devName"}
    assert [field.name for field in done.waiting] == ["isAudioFromHDMI"]


async def test_where_nothing_can_be_read_back_it_is_not_known(session, simulated, profile):
    def report(step):
        if step.phase is Phase.READ_BACK:
            simulated.go_offline()

    done = await import_configuration(session, profile(), report)
    assert done.outcome is Outcome.UNKNOWN
    assert not done.changes
    assert done.unread


async def test_what_cannot_be_read_back_is_counted(session, simulated, profile):
    seen = []

    def report(step):
        seen.append(step)
        if step.phase is Phase.READ_BACK:
            simulated.faults.add("GET", "/service", error_code=1004)

    done = await import_configuration(session, profile(), report)
    assert done.outcome is Outcome.UNKNOWN
    assert changed(done).keys() == {"general.devName"}
    assert done.unread == 1


async def test_nobody_there_nothing_sent(session, simulated, profile):
    wanted = profile()
    simulated.go_offline()
    with pytest.raises(Unreachable):
        await import_configuration(session, wanted)


async def test_another_station_gets_nothing(session, simulated, profile):
    wanted = profile()
    simulated.model = "OTHER"
    with pytest.raises(Untrusted):
        await import_configuration(session, wanted)
    assert not sent(simulated)


async def test_signed_out_meanwhile_nothing_sent(session, simulated, profile):
    wanted = profile()
    simulated.access.sign_out_all()
    with pytest.raises(Denied):
        await import_configuration(session, wanted)
    assert not sent(simulated)


@pytest.mark.parametrize("path", ["/model", UPLOAD])
async def test_cancel_at_each_step_imports_nothing(session, simulated, profile, path, until):
    wanted = profile()
    fault = simulated.faults.add("*", path, no_reply=True)
    seen = []
    task = asyncio.ensure_future(import_configuration(session, wanted, seen.append))
    await until(lambda: fault.hits)
    assert seen[-1].cancellable
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ("PUT", IMPORT, "") not in sent(simulated)
