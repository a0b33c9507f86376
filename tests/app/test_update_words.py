"""Every outcome in its own words, each with what is true and what to do."""

from datetime import UTC, datetime, timedelta

import pytest

from app.errors import BadReply, Cause, Denied, Rejected, Unreachable, Untrusted
from app.firmware_image import UnfitImage
from app.firmware_wizard import NAMES
from app.jobs import download_firmware
from app.jobs.download_firmware import DownloadFailed
from app.jobs.find_again import Phase as Wait
from app.jobs.update_firmware import NotKept, Phase
from app.jobs.watch_update import Update, Updated, Verdict
from app.local_time import minute
from app.update_report import Timeline
from app.update_words import (
    Kind,
    of_cancel,
    of_failure,
    of_overdue,
    of_stop,
    of_stranger,
    of_updated,
)

NOW = datetime(2025, 3, 4, 14, 31, 9, tzinfo=UTC)
UPDATE = Update("Room", "S1", "2.4.1", "2.5.0", "u.zip", 7, "ab" * 32, NOW)
UNNAMED = Update("Room", "S1", "2.4.1", None, "u.zip", 7, "ab" * 32, NOW)


def ended(update, verdict, after, restarted=True):
    return of_updated(Updated(update, verdict, after, restarted), Timeline(), "It is it.", NOW)


@pytest.mark.parametrize(("update", "verdict", "after", "restarted", "title"), [
    (UPDATE, Verdict.UPDATED, "2.5.0", True, "Updated to 2.5.0"),
    (UNNAMED, Verdict.NOW_RUNS, "2.5.0", True, "Now runs 2.5.0"),
    (UNNAMED, Verdict.UNCHANGED, "2.4.1", True, "Restarted and still runs 2.4.1"),
    (UNNAMED, Verdict.UNCHANGED, "2.4.1", False, "Still runs 2.4.1, and was not seen to restart"),
    (UPDATE, Verdict.OTHER, "9.9", True, "Came back with 9.9 instead of 2.5.0"),
    (UPDATE, Verdict.OTHER, "2.4.1", True, "Came back with 2.4.1 instead of 2.5.0"),
    (UPDATE, Verdict.OTHER, "2.4.1", False, "Runs 2.4.1 instead of 2.5.0"),
    (UPDATE, Verdict.SILENT, None, True, "Room is back and names no version"),
    (UPDATE, Verdict.SIGNED_OUT, None, True, "Room is back and wants a sign-in"),
])  # fmt: skip
def test_each_verdict_has_its_title_and_advice(update, verdict, after, restarted, title):
    ending = ended(update, verdict, after, restarted)
    assert ending.title == title
    assert (ending.kind is Kind.GOOD) is (verdict is Verdict.UPDATED)
    assert ending.sentence
    assert ending.known
    assert bool(ending.todo and ending.unknown) is (verdict is not Verdict.UPDATED)
    assert ending.sign_in is (verdict is Verdict.SIGNED_OUT) is not ending.seen


def test_updated_stands_in_no_other_title():
    for verdict in set(Verdict) - {Verdict.UPDATED}:
        assert "pdated to" not in ended(UPDATE, verdict, "2.4.1").title


def test_a_file_without_a_version_is_called_so():
    sentence = ended(UNNAMED, Verdict.NOW_RUNS, "2.5.0").sentence
    assert sentence == "Room now runs 2.5.0 (was 2.4.1; the file names no version)."


def test_overdue_says_since_when_and_until_when_not_to_unplug():
    line = Timeline()
    line.note(NAMES[Phase.TAKEN], NOW)
    line.note(NAMES[Wait.BACK], NOW + timedelta(seconds=22))
    now = NOW + timedelta(minutes=6, seconds=22)
    ending = of_overdue(UPDATE, line, "10.0.0.9", now)
    assert ending.title == "Room has not come back"
    assert ending.sentence.startswith("No answer since 6 min. The outcome is unknown.")
    assert f"Do not unplug it before {minute(NOW + timedelta(minutes=30))}" in ending.todo[0]
    late = of_overdue(UPDATE, line, "10.0.0.9", NOW + timedelta(minutes=31))
    assert "unplug it for 10 s" in late.todo[0]
    assert not ending.seen


def test_what_was_stopped_after_the_order_stays_to_be_seen():
    assert not of_stop(UPDATE, Timeline(), NOW).seen
    error = Untrusted(Cause.OTHER_STATION)
    assert not of_stranger(UPDATE, error, Timeline()).seen


@pytest.mark.parametrize(("phase", "kept"), [
    (None, "Nothing was sent."), (Phase.SEND, "Part of the file"), (Phase.IDENTITY, "Part of"),
    (download_firmware.Phase.STUCK, "told to stop"),
])  # fmt: skip
def test_a_cancel_says_what_is_left_of_it(phase, kept):
    ending = of_cancel(UPDATE, phase)
    assert "Nothing was installed" in ending.title
    assert kept in ending.known[0]
    assert ending.again


@pytest.mark.parametrize(("error", "phase", "title", "words"), [
    (UnfitImage("The file changed."), Phase.SEND, "send the file to", "The file changed."),
    (FileNotFoundError(2, "No such file"), Phase.SEND, "send the file to", "cannot be read"),
    (NotKept("disk full"), Phase.INSTALL, "order the installation", "disk full"),
    (DownloadFailed(), download_firmware.Phase.DOWNLOAD, "Room could not", "status -1"),
    (Rejected(1005, "Low power"), Phase.INSTALL, "Room refused", "Low power"),
    (Rejected(1005, "no"), Phase.SEND, "send the file to", "“no” (code 1005)"),
    (Denied(), Phase.SEND, "send the file to", "ended the sign-in"),
    (Untrusted(Cause.OTHER_STATION), Phase.IDENTITY, "be sure of", "Another station"),
    (Unreachable(Cause.BROKEN_OFF, sent=True), Phase.SEND, "send the file", "broke off"),
    (BadReply(Cause.TOO_BIG), None, "begin the update", "too large"),
])  # fmt: skip
def test_a_failure_says_that_nothing_was_installed(error, phase, title, words):
    ending = of_failure(UPDATE, error, phase)
    assert title in ending.title
    assert words in ending.sentence
    assert "Nothing was installed: Room runs 2.4.1 as before." in ending.known
    assert ending.todo
    assert ending.again
    assert "edits" not in " ".join(ending.lines())
