"""What is handed over: what the station holds, no secret, no markup of others."""

from datetime import UTC, datetime

from app.settings import General, Section, Wifi
from app.summary import summarise
from tests.app.edits import edit

WHEN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECTIONS = (Section.STATION, Section.LOGIN_CODE, Section.WIFI, Section.ETHERNET)


def made(session, steps=()):
    return summarise(session, dict(steps), SECTIONS, WHEN)


async def test_it_says_what_the_station_holds(session, simulated):
    text = made(session, [("Name", "done"), ("Network", "skipped")]).as_text()
    assert f"Set-up of {simulated.name}" in text
    assert f"Ethernet MAC: {simulated.mac}" in text
    assert "Network: skipped" in text
    assert "Language: English" in text
    assert "Type of code: Fixed" in text
    assert "2026-03-01" in text


async def test_no_password_and_no_code_is_in_it(session, simulated):
    edit(session, Wifi, password="Secret9876")
    summary = made(session)
    for words in (summary.as_text(), summary.as_html()):
        for secret in ("Meeting2024", "4711", "station1", "Secret9876", "moderator"):
            assert secret not in words
        assert "Password" not in words


async def test_what_is_open_is_said(session):
    assert "Still open" not in made(session).as_text()
    edit(session, General, devName="Hall-7")
    session.restart_needed = {Section.DISPLAY}
    text = made(session).as_text()
    assert "Changes not sent: 1" in text
    assert "Restart needed for: Display" in text
    assert "Hall-7" not in text


async def test_a_hostile_name_is_no_markup(session, simulated):
    simulated.settings.stored["general"]["devName"] = "<script>x</script>\n&"
    await session.load()
    html = made(session).as_html()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "[U+000A]" in html
