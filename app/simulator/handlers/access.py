"""Before sign-in, sign-in, passwords, licence, manager server and API key (1, 2, 8, 10, 13)."""

from app.simulator.exchange import Call, Code, Refused, Reply
from app.simulator.station import SimulatedStation


def get_quick_join(station: SimulatedStation, call: Call) -> Reply:
    """1.1: a file name; the file lies beside it without a token."""
    return Reply(station.quick_join)


def get_login_code(station: SimulatedStation, call: Call) -> Reply:
    """1.2: the code in force."""
    general = station.data("general")
    return Reply({"codeType": general["codeType"], "codeValue": general["codeValue"]})


def get_model(station: SimulatedStation, call: Call) -> Reply:
    """1.3: what a page needs before login."""
    return Reply(
        {
            "devName": station.name,
            "model": station.model,
            "isAdminInit": station.access.admin_init,
            "isModerationInit": station.access.moderation_init,
        }
    )


def login(station: SimulatedStation, call: Call) -> Reply:
    """8.1: a fresh token."""
    return Reply({"token": station.access.sign_in(call.body["account"], call.body["password"])})


def moderation_login(station: SimulatedStation, call: Call) -> Reply:
    """8.2: the document says "Not yet implemented"."""
    raise Refused(Code.NOT_IMPLEMENTED, "Not yet implemented")


def put_admin_password(station: SimulatedStation, call: Call) -> Reply:
    """10.1: the sign-ins of now stay good, but for one dialect."""
    station.access.change_password(call.body["old"], call.body["new"])
    if station.dialect.password_ends_sign_ins:
        station.access.sign_out_all()
    return Reply()


def put_moderation_password(station: SimulatedStation, call: Call) -> Reply:
    """10.2."""
    station.access.change_moderation_password(call.body["old"], call.body["new"])
    return Reply()


def get_app_byom(station: SimulatedStation, call: Call) -> Reply:
    """2.1."""
    today = station.settings.clock.local(station.settings.stored["time"]["timeZone"])
    return Reply(station.licence.view(today))


def activate_app_byom(station: SimulatedStation, call: Call) -> Reply:
    """2.2."""
    station.licence.activate(call.body["key"])
    return Reply()


def get_ams_name(station: SimulatedStation, call: Call) -> Reply:
    """13.1."""
    return Reply(station.manager_server)


def put_ams_name(station: SimulatedStation, call: Call) -> Reply:
    """13.2."""
    station.manager_server = call.body["amsName"]
    return Reply()


def get_api_key(station: SimulatedStation, call: Call) -> Reply:
    """13.3: the token alone."""
    return Reply({"token": station.access.key})


def renew_api_key(station: SimulatedStation, call: Call) -> Reply:
    """13.4: the old key is void."""
    station.access.new_key()
    return Reply({"token": station.access.key, "expiredTime": "-1", "scope": "station"})


HANDLERS = {
    "getQuickJoin": get_quick_join,
    "getLoginCode": get_login_code,
    "getModel": get_model,
    "login": login,
    "moderationLogin": moderation_login,
    "putAdminPassword": put_admin_password,
    "putModerationPassword": put_moderation_password,
    "getAppByom": get_app_byom,
    "activateAppByom": activate_app_byom,
    "getAmsName": get_ams_name,
    "putAmsName": put_ams_name,
    "getApiKey": get_api_key,
    "renewApiKey": renew_api_key,
}
