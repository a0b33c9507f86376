"""What is no settings object: files, firmware, logs, passwords, the Wi-Fi of others."""

import io
from dataclasses import replace

import pytest

from app.errors import BadReply, Cause, Denied, Rejected
from app.operations import STATION
from app.simulator.pictures import built_in
from tests.app.conftest import every_dialect

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


async def upload(station, type_, name, content=PNG):
    return await station.upload(type_, name, io.BytesIO(content), len(content))


async def download(station, path, **options):
    target = io.BytesIO()
    await station.download(path, target, **options)
    return target.getvalue()


# Before sign-in


@every_dialect
async def test_what_a_station_tells_before_sign_in(station, dialect):
    info = await station.model()
    assert (info.devName, info.model) == ("Boardroom-2", "ASTROS-S1")
    assert await station.quick_join() == (
        f"{station.origin}/QuickJoin-Boardroom-2.exe"
        if dialect == "strings"
        else "QuickJoin-Boardroom-2.exe"
    )
    if dialect == "odd":
        with pytest.raises(Denied):
            await station.login_code()
    else:
        assert (await station.login_code()).codeValue == "4711"


@every_dialect
async def test_the_login_code_of_who_is_signed_in(signed_in):
    code = await signed_in.login_code()
    assert (code.codeType, code.codeValue) == (1, "4711")


# Files


@every_dialect
async def test_wallpapers_come_and_go(signed_in, simulated):
    await upload(signed_in, "BG", "3-my cat & dog.png")
    found = await signed_in.wallpapers()
    assert [(each.id, each.own) for each in found] == [(0, False), (1, False), (3, True)]
    assert found[-1].name == "3-my cat & dog.png"
    await signed_in.delete_wallpaper(3)
    assert [each.id for each in await signed_in.wallpapers()] == [0, 1]
    with pytest.raises(Rejected):
        await signed_in.delete_wallpaper(3)


async def test_a_wallpapers_picture_is_downloaded(signed_in, simulated):
    name = (await signed_in.wallpapers())[0].name
    assert await download(signed_in, f"/wallpaper/{name}") == built_in(0)
    assert await download(signed_in, f"wallpaper/{name}") == built_in(0)


@pytest.mark.parametrize(
    "path",
    [
        "http://127.0.0.1:1/log.zip",
        "https://elsewhere.example/log.zip",
        "//elsewhere.example/log.zip",
        "file:///etc/passwd",
        "{origin}.elsewhere.example/log.zip",
        "{origin}0/log.zip",
        "{origin}@elsewhere.example/log.zip",
    ],
)
async def test_a_file_on_another_host_is_not_fetched(signed_in, simulated, path):
    before = len(simulated.requests)
    with pytest.raises(BadReply) as caught:
        await download(signed_in, path.format(origin=signed_in.origin))
    assert caught.value.cause is Cause.REDIRECT
    assert len(simulated.requests) == before


@every_dialect
async def test_logs_are_gathered_and_downloaded(signed_in, until, dialect):
    assert await signed_in.log_switch() is False
    await signed_in.set_log_switch(True)
    assert await signed_in.log_switch() is True
    assert (await signed_in.log_state()).statusLog == 0
    await signed_in.prepare_log()
    state = await signed_in.log_state()
    for _ in range(200):
        if state.statusLog == 2:
            break
        state = await signed_in.log_state()
    assert state.filePath
    assert (await download(signed_in, state.filePath)).startswith(b"PK")


@pytest.mark.parametrize("data", [None, {}, {"switch": "true"}, {"switch": 1}, []])
async def test_a_log_switch_that_says_nothing(signed_in, simulated, data):
    answer = {"data": data, "errorCode": 0, "isSuccess": True}
    simulated.faults.add("GET", "/system/log/switch", json=answer)
    assert await signed_in.log_switch() is None


@every_dialect
async def test_the_configuration_goes_out_and_comes_back(signed_in, simulated, dialect):
    name = await signed_in.config_file_name()
    profile = await download(signed_in, name)
    simulated.change("general", devName="Changed")
    await upload(signed_in, simulated.dialect.config_type, "AstrosProfile.json", profile)
    await signed_in.import_config(io.BytesIO(profile), len(profile), "AstrosProfile.json")
    assert simulated.name == "Boardroom-2"


@every_dialect
async def test_firmware_is_asked_for_and_downloaded(signed_in, simulated):
    found = await signed_in.firmware()
    assert (found.current, found.new) == ("2.4.1", None)
    assert (await signed_in.firmware(ask_vendor=True)).new == "2.5.0"
    assert await signed_in.check_ota() is False
    progress = await signed_in.start_firmware_download()
    assert progress.status in (1, 2)
    assert progress.process is not None
    await signed_in.stop_firmware_download()
    assert await signed_in.check_ota() is False


async def test_a_restart_takes_the_station_away_and_back(signed_in, simulated, until):
    await signed_in.reboot()
    await until(lambda: not simulated.online)
    await until(lambda: simulated.online)
    assert simulated.restarts == 1
    with pytest.raises(Denied):
        await signed_in.api_key()


@pytest.mark.parametrize(("set_dhcp", "body"), [(None, None), (True, {"setDhcp": True})])
async def test_a_restart_says_only_what_was_asked(signed_in, simulated, set_dhcp, body):
    await signed_in.reboot(set_dhcp=set_dhcp)
    assert simulated.requests[-1].json == body


async def test_a_factory_reset(signed_in, simulated, until):
    await signed_in.factory_reset()
    await until(lambda: simulated.restarts == 1 and simulated.online)
    assert simulated.name != "Boardroom-2"


# Keys and passwords


@every_dialect
async def test_passwords_are_changed(signed_in, simulated):
    await signed_in.change_admin_password("station1", "newword2")
    assert simulated.password == "newword2"
    with pytest.raises(Rejected):
        await signed_in.change_moderation_password("wrong", "newword3")
    await signed_in.change_moderation_password("moderator", "newword3")
    assert simulated.access.moderation_password == "newword3"


@every_dialect
async def test_the_api_key_and_the_licence(signed_in, simulated):
    first = await signed_in.api_key()
    assert first.token == simulated.access.key
    second = await signed_in.renew_api_key()
    assert second.token == simulated.access.key != first.token
    assert second.expiredTime == "-1"
    assert (await signed_in.licence()).status == 0
    await signed_in.activate_licence("ASTROS+BYOM/0123456789==")
    assert (await signed_in.licence()).status == 1


# The Wi-Fi of others


@every_dialect
async def test_networks_are_listed_joined_and_forgotten(signed_in, simulated, until):
    with pytest.raises(Rejected):
        await signed_in.networks()
    simulated.change("wifi", mode=2)
    networks = await signed_in.networks()
    assert networks
    for network in networks:
        assert network.ssid
        assert network.level is not None
        assert not network.connected
    office = next(each for each in networks if each.ssid == "Office")
    await signed_in.join_network(
        {"ssid": "Office", "security": office.security, "password": "office-2024"}
    )
    for _ in range(200):
        found = await signed_in.networks()
        if any(each.connected for each in found):
            break
    connection = await signed_in.connection()
    assert (connection.connected, connection.ssid) == (True, "Office")
    assert isinstance(connection.freq, int)
    await signed_in.forget_network("Office")
    assert not any(each.connected for each in await signed_in.networks())


async def test_a_network_typed_by_hand(signed_in, simulated):
    simulated.change("wifi", mode=2)
    ssid = 'a&b=c#%+"<b>'
    await signed_in.add_network({"ssid": ssid, "security": "NONE"})
    assert simulated.requests[-1].json == {"ssid": ssid, "security": "NONE"}
    assert simulated.requests[-1].path == f"{STATION}/wifi/connection"


async def test_a_downloads_token_goes_only_where_one_is_asked(signed_in, simulated):
    simulated.dialect = replace(simulated.dialect, absolute_urls=True)
    path = await signed_in.config_file_name()
    assert path.startswith(str(signed_in.origin))
    assert await download(signed_in, path)
    assert simulated.requests[-1].headers["X-API-Key"]
