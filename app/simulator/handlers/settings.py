"""Settings objects, wallpapers, the list of resolutions (3, 4, 5, 7, 9, 11, 12, 17.1, 17.2)."""

from collections.abc import Callable

from app.simulator import factory
from app.simulator.exchange import Call, Reply, Then
from app.simulator.factory import READS
from app.simulator.station import WRITES, SimulatedStation


def _read(kind: str) -> Callable[[SimulatedStation, Call], Reply]:
    return lambda station, call: Reply(station.data(kind))


def _write(kind: str) -> Callable[[SimulatedStation, Call], Reply]:
    def write(station: SimulatedStation, call: Call) -> Reply:
        return Reply(reboot_required=station.settings.change(kind, call.body))

    return write


def patch_ethernet(station: SimulatedStation, call: Call) -> Reply:
    """4.2: a new address is where the station listens next, if it `moves`."""
    before = station.data("ethernet")["setting"]["ip"]
    station.settings.change("ethernet", call.body)
    moved = station.moves and station.data("ethernet")["setting"]["ip"] != before
    return Reply(then=Then.MOVE if moved else None)


def patch_wifi(station: SimulatedStation, call: Call) -> Reply:
    """17.2: leaving the client mode leaves the network of others."""
    station.settings.change("wifi", call.body)
    if station.data("wifi")["mode"] != factory.WIFI_CLIENT:
        station.wifi.reset()
    return Reply()


def get_resolution(station: SimulatedStation, call: Call) -> Reply:
    """7.1: with what a restart will bring, if the dialect shows that."""
    if station.dialect.shows_pending:
        return Reply(station.settings.resolution_to_be())
    return Reply(station.data("resolution"))


def list_resolutions(station: SimulatedStation, call: Call) -> Reply:
    """7.3: those of the output in use, or of both."""
    if station.dialect.resolutions_by_output:
        return Reply(factory.RESOLUTIONS)
    return Reply(factory.RESOLUTIONS[station.data("resolution")["output"]])


def list_wallpapers(station: SimulatedStation, call: Call) -> Reply:
    """5.3: names by slot."""
    pictures = station.wallpapers.in_order()
    if station.dialect.wallpapers_as_objects:
        return Reply([{"id": slot, "name": name} for slot, name in pictures])
    return Reply([name for _, name in pictures])


def delete_wallpaper(station: SimulatedStation, call: Call) -> Reply:
    """5.4: where it is the one that is shown, the first default takes its place."""
    slot = call.parameters["id"]
    station.wallpapers.delete(slot)
    general = station.settings.stored["general"]
    if general["curWallpaper"] == slot:
        general["curWallpaper"] = 0
    return Reply()


HANDLERS = {
    **{READS[kind]: _read(kind) for kind in READS},
    **{WRITES[kind]: _write(kind) for kind in WRITES},
    "patchEthernet": patch_ethernet,
    "patchWifi": patch_wifi,
    "getResolution": get_resolution,
    "listResolutions": list_resolutions,
    "listWallpapers": list_wallpapers,
    "deleteWallpaper": delete_wallpaper,
}
