"""What became of an Apply, in words: what failed, what is true now, what to do."""

import pytest

from app.draft import Conflict
from app.errors import BadReply, Cause, Denied, Rejected, Unreachable, Untrusted
from app.jobs.apply import Applied, Outcome, apply
from app.settings import Ethernet, General, Power, Section, Service, Time, Wifi
from ui.outcomes import KINDS, sections, tell

NAME, CODE = General.fields()["devName"], General.fields()["codeValue"]
SHOW = General.fields()["ipShow"]
LOST = Unreachable(Cause.NO_REPLY, sent=True)
NEVER_SENT = Unreachable(Cause.REFUSED)


def words(applied, addresses="") -> str:
    (told,) = tell([applied], "Lobby", addresses)
    return f"{told.lead} {told.rest}"


def one(outcome, **more) -> Applied:
    return Applied(General, outcome, **{"sent": {"devName": "Hall-7"}, **more})


# Where an outcome is told


def test_an_outcome_is_told_at_every_section_that_it_is_about():
    sent = {"devName": "Hall-7", "codeType": 1, "codeValue": "4711"}
    told = tell([one(Outcome.SAVED, sent=sent)], "Lobby", "")
    assert [t.section for t in told] == [Section.STATION, Section.LOGIN_CODE]


def test_outcomes_stand_in_the_order_of_the_window():
    done = [
        Applied(Ethernet, Outcome.SAVED, {"ip": "10.1.1.1"}),
        Applied(Power, Outcome.SAVED, {"time": 5}),
        Applied(Time, Outcome.SAVED, {"isDailyReboot": True, "timeout": 3}),
        Applied(Service, Outcome.SAVED, {"allowAirPlay": True}),
    ]
    assert [told.section for told in tell(done, "Lobby", "")] == [
        Section.MIRRORING,
        Section.CLOCK,
        Section.ETHERNET,
        Section.POWER_SAVING,
        Section.DAILY_RESTART,
    ]


def test_conflicts_say_where_too():
    conflict = Conflict(CODE, "1", "2", "3")
    applied = one(Outcome.REFUSED, sent={}, conflicts=(conflict,))
    assert sections(applied) == [Section.LOGIN_CODE]
    assert sections(Applied(Wifi, Outcome.NOT_SAVED, error=LOST)) == [Section.WIFI]


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.SAVED, "ok"),
        (Outcome.ACCEPTED, "warn"),
        (Outcome.UNKNOWN, "warn"),
        (Outcome.NOT_SAVED, "bad"),
        (Outcome.REFUSED, "bad"),
    ],
)
def test_every_outcome_has_its_colour(outcome, kind):
    (told,) = tell([one(outcome, kept=(NAME,))], "Lobby", "")
    assert told.kind == KINDS[outcome] == kind
    assert told.outcome is outcome


# What is said


def test_saved():
    assert words(one(Outcome.SAVED)) == "Saved. Lobby holds what you set; it was read back."


def test_accepted():
    said = words(one(Outcome.ACCEPTED))
    assert said == "Accepted, needs a restart. Lobby took it and shows it after a restart."


@pytest.mark.parametrize("outcome", [Outcome.SAVED, Outcome.ACCEPTED])
def test_what_somebody_else_changed_meanwhile_is_told(outcome):
    said = words(one(outcome, foreign=(SHOW, CODE)))
    assert said.endswith("Somebody else changed meanwhile: Show the address, Code.")


def test_not_known_names_where_to_look_and_promises_not_to_send_again():
    said = words(one(Outcome.UNKNOWN, error=LOST), "It answered at 10.0.0.5.")
    assert said == (
        "Station: not known yet. Lobby could not be read back, so it may or may not have taken "
        "the change. It answered at 10.0.0.5. Nothing is sent again by itself."
    )
    assert "  " not in words(one(Outcome.UNKNOWN, error=LOST))


def test_somebody_else_was_first():
    conflict = Conflict(NAME, "Lobby", "Theirs", "Mine")
    said = words(one(Outcome.REFUSED, sent={}, conflicts=(conflict,)))
    assert said == "Station was not sent. Somebody else changed it meanwhile: Name."


def test_what_does_not_apply_any_more_is_named():
    said = words(one(Outcome.REFUSED, sent={}, kept=(CODE,)))
    assert "was not sent. Somebody else changed what it depends on: Code." in said


def test_held_back_because_of_another_section():
    said = words(one(Outcome.REFUSED, sent={}))
    assert said == "Station was not sent. Nothing went out before all of it could."


def test_another_station_is_said_to_be_one():
    said = words(one(Outcome.REFUSED, sent={}, error=Untrusted(Cause.OTHER_CERTIFICATE)))
    assert said == (
        "Station was not sent. Its certificate is not the one seen before. "
        "Do not sign in. Ask who looks after the station."
    )


def test_the_station_said_no_in_its_own_words():
    said = words(one(Outcome.NOT_SAVED, error=Rejected(1003, "not now"), kept=(NAME,)))
    assert said == (
        "Station was not saved. The station said: “not now” (code 1003). Your edits are kept."
    )


def test_the_station_said_yes_and_did_not_do_it():
    said = words(one(Outcome.NOT_SAVED, kept=(NAME, SHOW)))
    assert said == (
        "Station was not saved. Lobby said yes and kept its own value of: Name, Show the address. "
        "Your edits are kept."
    )


def test_a_long_list_of_fields_is_told_to_its_end():
    every = tuple(General.fields().values())
    said = words(one(Outcome.NOT_SAVED, kept=every))
    assert all(field.spec.title in said for field in every)
    assert said.endswith("Your edits are kept.")


@pytest.mark.parametrize("error", [LOST, BadReply(Cause.NOT_JSON)])
def test_a_station_that_never_said_yes_is_not_said_to_have_done_so(error):
    said = words(one(Outcome.NOT_SAVED, error=error, kept=(NAME,)))
    assert "said yes" not in said
    assert said.startswith(f"Station was not saved. {error.cause.words}. ")
    assert "Lobby was read back and has its own value of: Name. Your edits are kept." in said


def test_what_never_reached_the_station():
    said = words(one(Outcome.NOT_SAVED, error=NEVER_SENT))
    assert "The connection was refused. Nothing on Lobby has changed." in said
    assert "check address and port" in said


@pytest.mark.parametrize("error", [LOST, BadReply(Cause.NOT_JSON), Denied()])
def test_what_was_not_sent_because_something_before_it_failed_is_not_called_unknown(error):
    said = words(one(Outcome.NOT_SAVED, sent={}, error=error))
    assert "not known" not in said
    assert "Nothing of this was sent." in said
    assert said.startswith("Station was not saved. ")


def test_a_rejected_reading_is_quoted():
    said = words(one(Outcome.NOT_SAVED, sent={}, error=Rejected(7, "busy")))
    assert "“busy” (code 7)" in said


# With a station


async def test_as_the_station_does_it(loaded, room):
    loaded.edit(NAME, "Hall-7")
    loaded.edit(Power.fields()["time"], 5)
    room.faults.add("PATCH", "/general", error_code=1003, error_msg="not now")
    told = {t.section: t for t in tell(await apply(loaded), loaded.name, "")}
    assert told[Section.STATION].rest.startswith("The station said: “not now” (code 1003).")
    assert told[Section.POWER_SAVING].lead == "Saved."
    assert room.data("power")["time"] == 5


async def test_a_station_that_is_gone_has_taken_nothing(loaded, room):
    loaded.edit(NAME, "Hall-7")
    room.go_offline()
    (told,) = tell(await apply(loaded), loaded.name, "")
    assert told.outcome is Outcome.NOT_SAVED
    assert "not known" not in told.rest


async def test_an_answer_that_broke_off_on_a_station_that_did_not_act(loaded, room):
    loaded.edit(NAME, "Hall-7")
    room.faults.add("PATCH", "/general", reset_before=True, times=1)
    (told,) = tell(await apply(loaded), loaded.name, "")
    assert told.outcome is Outcome.NOT_SAVED
    assert "said yes" not in told.rest
    assert "Your edits are kept." in told.rest


def test_what_was_touched_says_where_it_is_told():
    touched = (General.fields()["codeType"],)
    told = sections(Applied(General, Outcome.NOT_SAVED, error=LOST, touched=touched))
    assert told == [Section.LOGIN_CODE]
