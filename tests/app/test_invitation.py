"""What a wallpaper tells the people in the room."""

import pytest

from app.invitation import invitation
from app.settings import General
from tests.app.conftest import every_dialect


@every_dialect
async def test_it_is_made_of_what_the_station_has_now(session, simulated):
    told = invitation(session)
    ip = simulated.data("ethernet")["setting"]["ip"]
    assert (told.name, told.address, told.link) == ("Boardroom-2", ip, f"http://{ip}/")
    assert (told.ssid, told.secured, told.hidden) == ("Boardroom-2", True, False)
    assert told.how == (
        "Join the Wi-Fi Boardroom-2, then choose Boardroom-2 in AirPlay, Google Cast or Miracast."
    )


async def test_edits_that_were_not_sent_are_left_aside(session):
    session.edit(General.fields()["devName"], "Elsewhere")
    assert invitation(session).name == "Boardroom-2"


async def test_a_station_without_a_network_of_its_own_has_none_to_join(session, simulated):
    simulated.change("wifi", mode=0)
    simulated.change("service", allowAirPlay=False, allowGoogleCast=False)
    await session.load()
    told = invitation(session)
    assert (told.ssid, told.password) == ("", "")
    assert told.how == "Choose Boardroom-2 in Miracast."


async def test_the_password_does_not_show_where_it_is_printed(session):
    assert invitation(session).password == "Meeting2024"
    assert "Meeting2024" not in repr(invitation(session))


@pytest.mark.parametrize("dialect", ["strings", "odd"])
async def test_a_password_that_the_station_does_not_tell_is_none(session):
    told = invitation(session)
    assert (told.secured, told.password) == (True, "")
