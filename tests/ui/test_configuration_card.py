"""The configuration file on the System page: exported, looked at, imported, refused, stopped."""

import json

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.profile import preview, read_profile
from app.settings import Section
from tests.ui.accidents import tried_with_random_keys
from tests.ui.hands import requests, writes
from ui.configuration_card import ConfigurationCard
from ui.import_preview import ImportPreview

FILE = "/AstrosProfile.json"
UPLOAD, IMPORT = "/upload", "/system/config"


@pytest.fixture
async def card(desk, until):
    """The System page."""
    desk.view.go_to(Section.SYSTEM)
    await until(lambda: "Log download is" in desk.said())
    return desk.view.findChild(ConfigurationCard)


@pytest.fixture
def write(room, tmp_path):
    """Writes the station's configuration with changes, or any other content."""

    def write(content=None, name="mine.json", **changes):
        data = json.loads(room.profile_file())
        for kind, values in changes.items():
            data["settings"][kind] |= values
        path = tmp_path / name
        path.write_bytes(json.dumps(data).encode() if content is None else content)
        return path

    return write


async def import_file(desk, until, path):
    """Up to the preview, or to what is wrong with the file."""
    desk.click("configuration.import")
    await until(lambda: desk.shows(QFileDialog, "openFile"))
    desk.give_file("openFile", path)
    await until(lambda: desk.shows(QDialog, "import") or "was not sent" in told(desk))


def told(desk):
    return " ".join(desk.banners())


async def test_it_is_exported_to_a_file_of_the_users(desk, card, room, until, tmp_path):
    desk.click("configuration.export")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    offered = desk.find(QFileDialog, "saveFile").selectedFiles()[0]
    assert offered.endswith("/Boardroom-2-AstrosProfile.json")
    desk.give_file("saveFile", tmp_path / "mine.json")
    await until(lambda: "Exported." in told(desk))
    assert json.loads((tmp_path / "mine.json").read_bytes())["settings"]["general"]
    assert "It may hold passwords" in told(desk)
    assert not writes(room)


async def test_old_and_new_are_shown_before_and_after(desk, card, room, until, write):
    await import_file(desk, until, write(general={"devName": "Hall-7"}, time={"timeout": 9}))
    said = desk.said()
    assert "Import mine.json into Boardroom-2?" in said
    assert "2 settings would change" in said
    assert "The file says: ASTROS-S1, firmware 2.4.1." in said
    assert said.index("Boardroom-2\nHall-7") > 0
    assert desk.button("action") == "Import into Boardroom-2"
    assert not writes(room)
    desk.click("action")
    await until(lambda: "Imported." in told(desk))
    assert "Read back: 2 settings are other than before." in told(desk)
    assert "Now, read back" in desk.said(card)
    assert room.name == "Hall-7"
    assert len(requests(room, "POST", UPLOAD)) == len(requests(room, "PUT", IMPORT)) == 1
    await until(lambda: desk.usable("configuration.import"))


async def test_the_network_and_another_model_are_warned_of(desk, card, room, until, write):
    path = write(ethernet={"enableDHCP": False})
    data = json.loads(path.read_bytes())
    path.write_text(json.dumps({**data, "model": "ASTROS-X9", "extra": 1}))
    await import_file(desk, until, path)
    assert "It changes what carries the connection." in told(desk)
    assert "It was made on another model." in told(desk)
    assert "ASTROS-X9; this is ASTROS-S1." in told(desk)
    assert "1 entry is unknown to this program and goes along as it is." in desk.said()
    desk.click("cancel")
    await until(lambda: not desk.shows(QDialog, "import"))
    assert not writes(room)


async def test_what_nobody_knows_is_said_to_be_so(desk, card, room, until, write):
    await import_file(desk, until, write(b'{"name": "npm", "version": 1}'))
    assert "Nothing in it is known to this program." in told(desk)
    assert "2 entries are unknown to this program and go along as they are." in desk.said()
    desk.click("cancel")
    await until(lambda: not desk.shows(QDialog, "import"))


async def test_secrets_are_masked_in_the_preview_and_afterwards(desk, card, room, until, write):
    await import_file(desk, until, write(wifi={"password": "Canary2026"}))
    assert "Canary2026" not in desk.said()
    desk.click("action")
    await until(lambda: "Imported." in told(desk))
    assert room.data("wifi")["password"] == "Canary2026"
    assert "Passwords are not compared" in told(desk)
    assert "Canary2026" not in desk.said()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "It is empty."),
        (b"hello", "It is not JSON, or damaged."),
        (b"[]", "It holds no settings."),
        (b" " * (4 * 1024 * 1024) + b"{}", "It is larger than 4 MiB"),
    ],
    ids=["empty", "text", "list", "large"],
)
async def test_what_is_no_configuration_is_refused_before_a_byte_is_sent(
    desk, card, room, until, write, content, words
):
    before = len(room.requests)
    await import_file(desk, until, write(content))
    assert f"mine.json was not sent. {words}" in told(desk)
    assert "Nothing on Boardroom-2 has changed." in told(desk)
    assert len(room.requests) == before


@pytest.mark.parametrize("path", [UPLOAD, IMPORT])
async def test_a_refusal_is_quoted_with_what_is_true(desk, card, room, until, write, path):
    room.faults.add("P*", path, error_code=1005, error_msg="Wrong file")
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    desk.click("action")
    await until(lambda: "Boardroom-2 did not take the file." in told(desk))
    assert "“Wrong file” (code 1005)" in told(desk)
    assert "Read back: no setting is other than before." in told(desk)


async def test_an_upload_that_breaks_off_is_told_with_what_is_true(desk, card, room, until, write):
    room.faults.add("POST", UPLOAD, reset_upload=0.5)
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    desk.click("action")
    await until(lambda: "Boardroom-2 did not take the file." in told(desk))
    assert len(writes(room)) == 1


async def test_nobody_there_nothing_sent(desk, card, room, until, write):
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    room.go_offline()
    desk.click("action")
    await until(lambda: "Could not import the configuration of Boardroom-2." in told(desk))
    assert "The settings of Boardroom-2 are as they were." in told(desk)
    assert not writes(room)


async def test_what_cannot_be_read_back_is_not_known(desk, card, room, until, write):
    room.faults.add("PUT", IMPORT, no_reply=True)
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    desk.click("action")
    await until(lambda: requests(room, "PUT", IMPORT))
    room.go_offline()
    await until(lambda: "Whether Boardroom-2 took the file is not known." in told(desk))
    assert "press F5" in told(desk)


async def test_what_waits_for_a_restart_is_said(desk, card, room, until, write):
    await import_file(desk, until, write(resolution={"isAudioFromHDMI": False}))
    desk.click("action")
    await until(lambda: "Imported; a restart is needed." in told(desk))
    await until(lambda: "Restart needed." in told(desk))


async def test_an_answer_that_is_lost_and_half_of_it_true(desk, card, room, until, write):
    room.faults.add("PUT", IMPORT, reset_after=0.2)
    path = write(general={"devName": "Hall-7"}, resolution={"isAudioFromHDMI": False})
    await import_file(desk, until, path)
    desk.click("action")
    await until(lambda: "took all of the file is not known" in told(desk))
    assert "It does not show what the file says of: " in told(desk)


async def test_what_is_not_taken_over_is_said(desk, card, room, until, write):
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    room.faults.add("GET", "/general", data={"devName": "Boardroom-2"})
    desk.click("action")
    await until(lambda: "Imported, but not all of it shows." in told(desk))
    assert "says of: Name." in told(desk)


async def test_cancel_while_it_is_sent_imports_nothing(desk, card, room, until, write):
    room.faults.add("POST", UPLOAD, no_reply=True)
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    desk.click("action")
    await until(lambda: desk.usable("configuration.cancel"))
    await until(lambda: "Sending to Boardroom-2" in desk.said())
    assert not desk.usable("configuration.import")
    desk.click("configuration.cancel")
    await until(lambda: "Stopped." in told(desk))
    assert "The settings of Boardroom-2 are as they were." in told(desk)
    assert not requests(room, "PUT", IMPORT)


async def test_unsent_edits_stay_and_are_spoken_of(desk, card, room, until, write):
    field = next(f for f in desk.view.session.drafts if f.kind == "general").fields()["ipShow"]
    desk.view.session.edit(field, False)
    await import_file(desk, until, write(general={"devName": "Hall-7"}))
    assert "1 change of yours is not sent yet." in told(desk)
    desk.click("action")
    await until(lambda: "Imported." in told(desk))
    assert [change.field for change in desk.view.session.changes()] == [field]


@pytest.mark.parametrize("path", [IMPORT, FILE])
@pytest.mark.parametrize("fault", [{"reset_before": True}, {"error_code": 1004}])
async def test_an_export_that_fails_leaves_nothing(desk, card, room, until, tmp_path, path, fault):
    room.faults.add("GET", path, **fault)
    desk.click("configuration.export")
    await until(lambda: desk.shows(QFileDialog, "saveFile"))
    desk.give_file("saveFile", tmp_path / "mine.json")
    await until(lambda: "Could not export the configuration of Boardroom-2." in told(desk))
    assert not list(tmp_path.iterdir())


async def test_no_random_keys_import_anything(loaded, qtbot, write):
    profile = read_profile(write(general={"devName": "Hall-7"}))
    saved = {kind: draft.saved for kind, draft in loaded.drafts.items()}

    def make(parent: QWidget) -> QDialog:
        return ImportPreview(loaded, profile, preview(profile, saved), parent)

    await tried_with_random_keys(qtbot, make)
