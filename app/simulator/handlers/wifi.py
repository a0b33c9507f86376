"""The Wi-Fi of others (17.3 to 17.7); all of it only in the client mode."""

from app.simulator.exchange import Call, Code, Refused, Reply
from app.simulator.factory import WIFI_CLIENT
from app.simulator.station import SimulatedStation
from app.simulator.wifi import WifiClient


def _client(station: SimulatedStation) -> WifiClient:
    if station.data("wifi")["mode"] != WIFI_CLIENT:
        raise Refused(Code.NOT_NOW, "This works only in the mode Other AP")
    return station.wifi


def list_wifi(station: SimulatedStation, call: Call) -> Reply:
    """17.3."""
    return Reply(_client(station).listing(in_dbm=station.dialect.level_in_dbm))


def get_wifi_connection(station: SimulatedStation, call: Call) -> Reply:
    """17.4: refused where there is none."""
    return Reply(_client(station).connection(in_dbm=station.dialect.level_in_dbm))


def add_wifi_connection(station: SimulatedStation, call: Call) -> Reply:
    """17.5: also a hidden network."""
    _client(station).join(call.body, listed=False)
    return Reply()


def forget_wifi_connection(station: SimulatedStation, call: Call) -> Reply:
    """17.6."""
    _client(station).forget(call.parameters["ssid"])
    return Reply()


def join_wifi_connection(station: SimulatedStation, call: Call) -> Reply:
    """17.7: a network of the list; the answer leaves before the password was tried."""
    _client(station).join(call.body, listed=True)
    return Reply()


HANDLERS = {
    "listWifi": list_wifi,
    "getWifiConnection": get_wifi_connection,
    "addWifiConnection": add_wifi_connection,
    "forgetWifiConnection": forget_wifi_connection,
    "joinWifiConnection": join_wifi_connection,
}
