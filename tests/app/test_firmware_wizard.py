"""Which page is next, and what has to be agreed to before it."""

import io
from itertools import pairwise

import pytest

from app.firmware_findings import Weight
from app.firmware_image import FirmwareImage
from app.firmware_wizard import (
    END,
    NAMES,
    NO_FILE,
    NOT_ASKED,
    NOTHING_NEWER,
    PAGES,
    SLEPT,
    TICK_FIRST,
    WORDS,
    AtStake,
    Page,
    Source,
    Wizard,
)
from app.jobs import download_firmware, find_again, update_firmware, watch_update
from app.jobs.step import Step
from app.this_computer import Power, Surroundings


def image(version="2.5.0", model="ASTROS-S1", device=None):
    return FirmwareImage(
        io.BytesIO(b""), "u.zip", 5 << 20, "ab" * 32, b"", b"", version, model, device, 3
    )


def at_check(installed="2.4.1", around=None, **more):
    wizard = Wizard("Room", "ASTROS-S1", installed, around=around or Surroundings())
    wizard.take(image(**more))
    wizard.go_on()
    return wizard


def test_a_good_file_goes_through_every_page():
    wizard = at_check()
    assert wizard.page is Page.CHECK
    assert wizard.why_not() == ""
    assert wizard.go_on() is Page.SEND
    steps = (update_firmware.Phase.SEND, update_firmware.Phase.INSTALL, find_again.Phase.GONE,
             find_again.Phase.BACK, watch_update.Phase.VERIFY)  # fmt: skip
    pages = [wizard.follow(Step(phase)) for phase in steps]
    assert pages == [Page.SEND, Page.INSTALL, Page.INSTALL, Page.VERIFY, Page.VERIFY]
    wizard.end()
    order = list(Page)
    assert all(order.index(a) <= order.index(b) for a, b in pairwise(pages))


def test_without_a_file_there_is_no_way_on():
    wizard = Wizard()
    assert wizard.why_not() == NO_FILE
    with pytest.raises(ValueError, match=NO_FILE):
        wizard.go_on()


def test_the_server_has_to_be_asked_and_to_have_something():
    wizard = Wizard(installed="2.4.1")
    wizard.choose(Source.VENDOR)
    assert wizard.why_not() == NOT_ASKED
    wizard.asked = True
    assert wizard.why_not() == NOTHING_NEWER
    wizard.newer = "2.5.0"
    assert wizard.go_on() is Page.CHECK
    assert wizard.go_on() is Page.DOWNLOAD
    assert Page.SEND not in wizard.pages


@pytest.mark.parametrize(("case", "words"), [
    ({"version": "2.4.1"}, "installed already"), ({"version": "2.4.0"}, "older"),
    ({"version": None}, "names no version"), ({"version": "beta"}, "cannot be compared"),
    ({"installed": None}, "does not tell"), ({"model": None, "device": "rk3588"}, "rk3588"),
    ({"around": Surroundings(Power(False, 10))}, "battery, 10 %"),
    ({"model": None, "device": None}, None), ({"device": "other"}, None),
    ({"around": Surroundings(Power(False, 90), True)}, None),
    ({"model": None, "device": "ASTROS_S1|x"}, None), ({"model": "astros s1"}, None),
])  # fmt: skip
def test_what_is_unusual_needs_a_tick(case, words):
    wizard = at_check(**case)
    doubts = [each.words for each in wizard.doubts]
    assert len(doubts) == (1 if words else 0)
    assert (words or "") in "".join(doubts)
    assert wizard.why_not() == (TICK_FIRST if words else "")
    wizard.agreed = True
    assert wizard.why_not() == ""


def test_a_station_that_names_no_model_needs_a_tick():
    wizard = Wizard("Room", None, "2.4.1")
    wizard.take(image())
    assert [each.topic for each in wizard.doubts] == ["Model"]


def test_the_wrong_model_is_refused_whatever_was_ticked():
    wizard = Wizard("Room", "ASTROS-X9", "2.4.1")
    wizard.take(image())
    wizard.go_on()
    wizard.agreed = True
    assert "ASTROS-S1" in wizard.why_not()
    assert any(each.weight is Weight.REFUSED for each in wizard.findings)
    with pytest.raises(ValueError, match="ASTROS-X9"):
        wizard.go_on()


def test_a_tick_holds_for_the_file_that_was_seen():
    wizard = at_check(version=None)
    wizard.agreed = True
    wizard.go_back()
    assert not wizard.agreed
    old = wizard.image
    wizard.take(image(version=None))
    assert old is not None
    assert old.file.closed
    wizard.go_on()
    assert wizard.why_not() == TICK_FIRST


def test_hints_are_told_and_not_asked_about():
    around = Surroundings(Power(True), True)
    points = {each.topic: each for each in at_check(around=around).findings}
    assert points["Connection"].weight is Weight.HINT
    assert "own Wi-Fi" in points["Connection"].more
    assert points["Power"].weight is Weight.GOOD
    assert points["SHA-256"].words.startswith("ABAB ABAB")


@pytest.mark.parametrize(("page", "stake"), [
    (Page.CHOOSE, AtStake.NOTHING), (Page.CHECK, AtStake.NOTHING), (Page.SEND, AtStake.TRANSFER),
    (Page.DOWNLOAD, AtStake.TRANSFER), (Page.INSTALL, AtStake.INSTALLATION),
    (Page.VERIFY, AtStake.INSTALLATION), (Page.RESULT, AtStake.NOTHING),
])  # fmt: skip
def test_what_closing_would_cost(page, stake):
    wizard = Wizard(page=page)
    assert wizard.at_stake is stake
    if stake is AtStake.INSTALLATION:
        with pytest.raises(ValueError, match="ordered"):
            wizard.go_back()
    else:
        assert wizard.go_back() is Page.CHOOSE


def test_every_phase_of_every_job_has_a_name_and_a_page():
    phases = [
        *download_firmware.Phase, *update_firmware.Phase, *find_again.Phase, *watch_update.Phase,
    ]  # fmt: skip
    assert set(NAMES) == set(phases)
    assert set(WORDS) == {*NAMES.values(), SLEPT, END}
    assert set(phases) - set(PAGES) == {update_firmware.Phase.IDENTITY}
