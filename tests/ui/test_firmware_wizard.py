"""The firmware wizard through its widgets: every page and outcome, and what the station holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar

from app.settings import Section
from tests.ui.firmware import checked, give, kept, opened, orders, packed, quick, result, sent
from tests.ui.hands import requests, writes
from ui.firmware_leave import LeaveUpdate
from ui.firmware_wizard import FirmwareWizard


@pytest.fixture
async def page(desk, until, tmp_path):
    """The page of the firmware."""
    desk.view.go_to(Section.FIRMWARE)
    async with quick(desk, until, tmp_path / "home"):
        yield desk


# The page


async def test_the_page_asks_the_server_at_the_users_word_alone(page, room, until):
    assert "2.4.1" in page.said(page.page())
    assert "not asked yet" in page.said()
    assert not [r for r in requests(room, "GET", "/firmware") if "hasNew" in r.query]
    page.click("firmware.check")
    await until(lambda: "2.5.0 is there" in page.said())
    assert not writes(room)


async def test_no_newer_one_is_said_and_so_is_a_failure(page, room, until):
    room.firmware.latest = room.firmware.current
    page.click("firmware.check")
    await until(lambda: "none, says the maker’s server" in page.said())
    room.faults.add("GET", "/firmware", error_code=1004, error_msg="No internet")
    page.click("firmware.check")
    await until(lambda: any("No internet" in words for words in page.banners()))
    assert "not asked yet" in page.said()


# From a file


async def test_a_file_goes_through_to_updated(page, room, until, tmp_path):
    wizard = await sent(page, until, packed(tmp_path / "update.zip"))
    await result(page, until, "Updated to 2.5.0")
    await until(lambda: "How this is known" in page.said(wizard))
    said = page.said(wizard)
    assert "The whole file arrived; what was sent is what was checked (SHA-256)." in said
    assert "Signed in anew and asked at" in said
    assert room.firmware.current == "2.5.0"
    assert len(orders(room)) == 1
    assert kept(page) is None
    page.click("action")
    await until(lambda: not page.shows(FirmwareWizard, "firmwareWizard"))
    assert "2.5.0" in page.said(page.page())


async def test_the_check_says_what_it_found_before_a_byte_is_sent(page, room, until, tmp_path):
    wizard = await checked(page, until, packed(tmp_path / "update.zip"))
    said = page.said(wizard)
    for words in ("Whole: 2 entries, every checksum fits", "ASTROS-S1, the same as Boardroom-2",
                  "2.5.0, newer than the installed 2.4.1", "SHA-256"):  # fmt: skip
        assert words in said
    assert page.button("action") == "Update Boardroom-2 to 2.5.0"
    assert not writes(room)
    focused = wizard.focusWidget()
    assert focused is not None
    assert focused.objectName() == "cancel"
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    await until(lambda: not page.shows(FirmwareWizard, "firmwareWizard"))
    assert not writes(room)


async def test_what_is_unusual_needs_a_tick(page, room, until, tmp_path):
    wizard = await checked(page, until, packed(tmp_path / "old.zip", "2.3.0"))
    assert "2.3.0 is older than the installed 2.4.1" in page.said(wizard)
    assert not page.usable("action")
    page.click("firmware.agree")
    assert page.usable("action")
    page.click("firmware.back")
    page.click("action")
    await until(lambda: page.usable("firmware.agree"))
    assert not page.usable("action")


@pytest.mark.parametrize(("spoil", "words"), [
    (lambda path: path.write_bytes(path.read_bytes()[:-30]), "The file is cut off"),
    (lambda path: path.write_bytes(b"no zip"), "no zip archive"),
    (lambda path: path.write_bytes(b""), "The file is empty."),
])  # fmt: skip
async def test_a_bad_file_is_refused_with_its_reason(page, room, until, tmp_path, spoil, words):
    path = packed(tmp_path / "bad.zip")
    spoil(path)
    await opened(page, until)
    await give(page, until, path)
    await until(lambda: any(words in said for said in page.banners()))
    assert "bad.zip cannot be used." in " ".join(page.banners())
    assert not page.usable("action")
    assert not writes(room)


async def test_a_file_for_another_model_is_not_sent(page, room, until, tmp_path):
    wizard = await checked(page, until, packed(tmp_path / "x.zip", model="ASTROS-X9"))
    assert "The file is for ASTROS-X9; Boardroom-2 is of model ASTROS-S1" in page.said(wizard)
    assert not page.usable("action")
    assert not page.usable("firmware.agree")


async def test_a_cancel_while_it_is_sent_installs_nothing(page, room, until, tmp_path):
    room.faults.add("POST", "/upload", delay=20)
    wizard = await sent(page, until, packed(tmp_path / "u.zip", size=20_000_000))
    await until(lambda: "MiB" in page.said(wizard) and page.usable("cancel"))
    assert page.button("cancel") == "Cancel sending"
    page.click("cancel")
    await result(page, until, "Cancelled. Nothing was installed")
    assert not orders(room)
    room.faults.clear()
    page.click("action")  # start over: the file is still there, and looked at anew
    page.click("action")
    await until(lambda: "Archive" in page.said(wizard))


async def test_esc_asks_before_it_stops_a_transfer(page, room, until, tmp_path):
    room.faults.add("POST", "/upload", delay=20)
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await until(lambda: page.button("cancel") == "Cancel sending")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    await until(lambda: page.shows(LeaveUpdate, "leaveUpdate"))
    page.find(LeaveUpdate, "leaveUpdate").reject()
    await until(lambda: not page.shows(LeaveUpdate, "leaveUpdate"))
    assert page.view.administration.updating.running
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    await until(lambda: page.shows(LeaveUpdate, "leaveUpdate"))
    page.find(LeaveUpdate, "leaveUpdate").accept()
    await result(page, until, "Cancelled. Nothing was installed")


@pytest.mark.parametrize(("fault", "title", "words"), [
    (("POST", "/upload", {"reset_upload": 0.5}), "Could not send the file to", "broke off"),
    (("POST", "/upload", {"status": 401}), "Could not send the file to", "ended the sign-in"),
    (("POST", "/firmware", {"error_code": 1005, "error_msg": "Low power"}),
     "Boardroom-2 refused the installation", "“Low power” (code 1005)"),
])  # fmt: skip
async def test_a_failure_says_that_nothing_was_installed(
    page, room, until, tmp_path, fault, title, words
):
    method, path, kinds = fault
    room.faults.add(method, path, **kinds)
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await result(page, until, title)
    assert words in page.said(wizard)
    true = "Nothing was installed: Boardroom-2 runs 2.4.1 as before."
    await until(lambda: true in page.said(wizard))
    assert room.firmware.current == "2.4.1"
    assert kept(page) is None


async def test_a_file_that_changes_meanwhile_is_not_installed(page, room, until, tmp_path):
    path = packed(tmp_path / "u.zip", size=3_000_000)
    wizard = await checked(page, until, path)
    with path.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"changed")
    page.click("action")
    await result(page, until, "Could not send the file to")
    assert "The file changed while it was sent." in page.said(wizard)
    assert not orders(room)


@pytest.mark.parametrize(("version", "runs", "title"), [
    (None, "9.9", "Now runs 9.9"), (None, "2.4.1", "Restarted and still runs 2.4.1"),
    ("2.5.0", "9.9", "Came back with 9.9 instead of 2.5.0"),
    ("2.5.0", "2.4.1", "Came back with 2.4.1 instead of 2.5.0"),
])  # fmt: skip
async def test_what_came_back_is_said(page, room, until, tmp_path, version, runs, title):
    room.firmware.result = runs
    wizard = await sent(page, until, packed(tmp_path / "u.zip", version))
    await result(page, until, title)
    await until(lambda: "What to do" in page.said(wizard))
    assert "Updated to" not in page.said(wizard)
    assert len(orders(room)) == 1


# From the maker's server


async def to_the_download(desk, until):
    wizard = await opened(desk, until)
    desk.click("firmware.ask")
    await until(lambda: "2.5.0 is there; 2.4.1 is installed." in desk.said(wizard))
    desk.click("action")
    await until(lambda: "Source" in desk.said(wizard))
    desk.click("action")
    return wizard


async def test_the_station_downloads_and_installs(page, room, until):
    await to_the_download(page, until)
    await result(page, until, "Updated to 2.5.0")
    assert len(orders(room)) == 1


async def test_a_failed_download_is_said_plainly(page, room, until):
    room.faults.add("PUT", "/firmware/download/start", data={"status": -1})
    wizard = await to_the_download(page, until)
    await result(page, until, "Boardroom-2 could not download the firmware")
    assert "its download failed (status -1)" in page.said(wizard)
    assert not orders(room)


@pytest.mark.parametrize(("process", "words"), [
    ("abc", "The station says “abc”, which is no figure."), ("150", "The station says “150”."),
])  # fmt: skip
async def test_strange_figures_are_shown_as_they_come(page, room, until, process, words):
    room.faults.add("PUT", "/firmware/download/start", data={"process": process, "status": 1})
    wizard = await to_the_download(page, until)
    await until(lambda: words in page.said(wizard))
    bar = page.view.findChild(QProgressBar, "firmware.bar")
    assert bar.value() <= bar.maximum()
    await until(lambda: any("No progress for two minutes." in said for said in page.banners()))
    assert page.button("cancel") == "Stop the download"
    page.click("cancel")
    await result(page, until, "Cancelled. Nothing was installed")
    assert requests(room, "PUT", "/firmware/download/stop")
    assert not orders(room)


# The report


async def test_the_report_can_be_saved_and_copied(page, room, until, tmp_path):
    wizard = await sent(page, until, packed(tmp_path / "u.zip"))
    await result(page, until, "Updated to 2.5.0")
    page.click("firmware.copy")
    text = QApplication.clipboard().text()
    for words in ("Boardroom-2", "ASTROS-S1", "2.4.1", "2.5.0", "u.zip", "Send the file",
                  "Wait for its return", "Compare the version", "Updated to 2.5.0."):  # fmt: skip
        assert words in text
    page.click("firmware.save")
    await until(lambda: page.shows(QFileDialog, "saveFile"))
    page.give_file("saveFile", tmp_path / "mine.txt")
    await until(lambda: "Report saved." in page.said(wizard))
    assert (tmp_path / "mine.txt").read_text().startswith("Firmware update of Boardroom-2\n")
