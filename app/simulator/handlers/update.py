"""Firmware and uploads (15, 16)."""

from app.simulator.exchange import Call, Code, Refused, Reply, Then
from app.simulator.station import FIRMWARE, PROFILE, SimulatedStation


def get_firmware(station: SimulatedStation, call: Call) -> Reply:
    """15.1: asks the vendor's server where hasNew says so."""
    newer = station.firmware.newer if call.parameters.get("hasNew") else None
    return Reply({"current": station.firmware.current, "new": newer})


def update_firmware(station: SimulatedStation, call: Call) -> Reply:
    """15.2: installs in a restart."""
    station.firmware.install(manual=call.parameters["isManual"])
    return Reply(then=Then.RESTART)


def start_firmware_download(station: SimulatedStation, call: Call) -> Reply:
    """15.3: starts, or tells how far it is."""
    return Reply(station.firmware.start_download())


def stop_firmware_download(station: SimulatedStation, call: Call) -> Reply:
    """15.4: what was there is gone."""
    station.firmware.download.stop()
    return Reply()


def check_ota(station: SimulatedStation, call: Call) -> Reply:
    """15.5: whether the file lies on the station, downloaded or uploaded."""
    return Reply(station.firmware.download.finished or station.firmware.image is not None)


def check_upload(station: SimulatedStation, kind: str, name: str) -> None:
    """What can be said of an upload before its first byte; raises Refused."""
    if kind == "BG":
        station.wallpapers.check_name(name)
    elif kind == "OTA" and name != FIRMWARE:
        raise Refused(Code.WRONG_VALUE, f"name must be {FIRMWARE}")
    elif kind == "CONFIG" and name != PROFILE:
        raise Refused(Code.WRONG_VALUE, f"name must be {PROFILE}")


def upload(station: SimulatedStation, call: Call) -> Reply:
    """16.1: a wallpaper, a firmware or a configuration."""
    kind, name = call.parameters["type"], call.parameters["name"]
    check_upload(station, kind, name)
    if call.file is None:
        raise Refused(Code.WRONG_FILE, "file is missing")
    if kind == "BG":
        station.wallpapers.store(name, call.file)
    elif kind == "OTA":
        station.firmware.take(call.file.replace(call.file.with_name(FIRMWARE)))
    else:
        station.profile = call.file.read_bytes()
    return Reply()


HANDLERS = {
    "getFirmware": get_firmware,
    "updateFirmware": update_firmware,
    "startFirmwareDownload": start_firmware_download,
    "stopFirmwareDownload": stop_firmware_download,
    "checkOta": check_ota,
    "upload": upload,
}
