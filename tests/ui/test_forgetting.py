"""Forgetting a station takes it out of every place at once."""

from app.claim import identity_key
from app.identity import KnownStations
from app.setup import Mark, Setups
from tests.ui.left import journalled
from tests.ui.program import program


async def test_a_known_station_and_its_unsent_edits_are_gone(tmp_path, room, until):
    async with program(tmp_path) as work:
        await work.enter(room.http_url)
        place, session = work.window.place, work.view.session
        key = identity_key(session)
        work.write("general.devName", "Hall-7")
        await until(lambda: journalled(tmp_path))
        place._setups.mark(key, "step", Mark.DONE)
        (known,) = place.trust.all()
        assert known.identity == key
        place.forgetting.known(known)
        await until(lambda: not journalled(tmp_path))
        assert KnownStations(tmp_path).all == {}
        assert Setups(tmp_path).of(key) == {}
        assert place.trust.all() == []
        session.revert_all()
