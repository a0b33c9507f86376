"""T20, C7: whoever answers in the station's place gets no write, whatever the job."""

import pytest

from app.errors import Untrusted
from app.jobs.activate_licence import activate_licence
from app.jobs.apply import Outcome, apply
from app.jobs.change_password import Whose, change_password
from app.jobs.check_image import check_image
from app.jobs.collect_logs import collect_logs, set_switch
from app.jobs.configuration import import_configuration
from app.jobs.join_wifi import Credentials, forget_wifi, join_wifi
from app.jobs.renew_api_key import renew_api_key
from app.jobs.reset import reset
from app.jobs.restart import restart
from app.jobs.set_clock import set_clock
from app.jobs.update_firmware import update_firmware
from app.jobs.wallpapers import delete, show_now, upload
from app.profile import Profile
from app.settings import General
from tests.app.edits import edit
from tests.ui.firmware import packed


async def install(session, folder):
    with await check_image(packed(folder / "update.zip")) as image:
        await update_firmware(session, image)


JOBS = {
    "licence": lambda session, folder: activate_licence(session, "abc="),
    "admin password": lambda session, folder: change_password(
        session, Whose.ADMIN, "station1", "another1"
    ),
    "moderation password": lambda session, folder: change_password(
        session, Whose.MODERATION, "moderator", "another1"
    ),
    "logs": lambda session, folder: collect_logs(session, switch_on=True),
    "logs, allowed already": lambda session, folder: collect_logs(session),
    "log switch": lambda session, folder: set_switch(session, True),
    "configuration": lambda session, folder: import_configuration(
        session, Profile("AstrosProfile.json", b"{}", {}, 0)
    ),
    "join": lambda session, folder: join_wifi(session, Credentials("Guest", "WPA2", "secret12")),
    "forget": lambda session, folder: forget_wifi(session, "Guest"),
    "API key": lambda session, folder: renew_api_key(session),
    "reset": lambda session, folder: reset(session),
    "restart": lambda session, folder: restart(session),
    "clock": lambda session, folder: set_clock(session),
    "firmware": install,
    "wallpaper": lambda session, folder: upload(session, b"\xff\xd8\xff", 3, "3-cat.jpg"),
    "wallpaper away": lambda session, folder: delete(session, [2]),
    "on the display": lambda session, folder: show_now(session, 1),
}


@pytest.fixture
def replaced(session, simulated):
    """Another machine of the same name answers at its address by now."""
    for kind, mac in (("ethernet", "02:00:00:00:00:99"), ("wifi", "02:00:00:00:00:98")):
        simulated.faults.add("GET", f"/{kind}", data={"mac": mac}, times=100)
    simulated.requests.clear()
    return simulated


def written(simulated):
    return [(r.method, r.path) for r in simulated.requests if r.method != "GET"]


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS.keys())
async def test_another_machine_gets_no_write(session, replaced, tmp_path, job):
    with pytest.raises(Untrusted):
        await job(session, tmp_path)
    assert written(replaced) == []


async def test_nor_the_edits(session, replaced):
    edit(session, General, devName="Hall-7")
    assert [done.outcome for done in await apply(session)] == [Outcome.REFUSED]
    assert written(replaced) == []
