"""The 51 operations of the station's API, one line each (sections 1 to 17)."""

from dataclasses import dataclass
from enum import Enum

STATION = "/api/v2/station"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: HTTP method, path below the origin, section of the document.

    `open` operations are never sent a token; `account` ones carry `username` in the query.
    """

    method: str
    path: str
    section: str
    open: bool = False
    account: bool = True

    @property
    def reads(self) -> bool:
        """Whether it changes nothing, so that it may be asked again."""
        return self.method == "GET"


def _op(method: str, path: str, section: str, **flags: bool) -> Operation:
    return Operation(method, STATION + path, section, **flags)


class Op(Enum):
    """Every operation by the name that the contract gives it (its operationId)."""

    getQuickJoin = _op("GET", "/quickJoin", "1.1", open=True, account=False)
    # The document asks for no token here; some stations do (unknowns.md 33).
    getLoginCode = _op("GET", "/general/logincode", "1.2")
    getModel = _op("GET", "/model", "1.3", open=True, account=False)
    getAppByom = _op("GET", "/conference/appBYOM", "2.1", account=False)
    activateAppByom = _op("PUT", "/conference/appBYOM", "2.2")
    getTime = _op("GET", "/time", "3.1")
    patchTime = _op("PATCH", "/time", "3.2")
    getEthernet = _op("GET", "/ethernet", "4.1")
    patchEthernet = _op("PATCH", "/ethernet", "4.2")
    getGeneral = _op("GET", "/general", "5.1")
    patchGeneral = _op("PATCH", "/general", "5.2")
    listWallpapers = _op("GET", "/general/wallpaper/list", "5.3")
    deleteWallpaper = _op("DELETE", "/general/wallpaper/{id}", "5.4")
    reboot = _op("POST", "/reboot", "6.1")
    getResolution = _op("GET", "/resolution", "7.1")
    putResolution = _op("PUT", "/resolution", "7.2")
    listResolutions = _op("GET", "/resolution/list", "7.3")
    login = _op("POST", "/login", "8.1", open=True, account=False)
    moderationLogin = Operation("POST", "/api/v2/moderation/login", "8.2", open=True, account=False)
    getService = _op("GET", "/service", "9.1")
    patchService = _op("PATCH", "/service", "9.2")
    putAdminPassword = _op("PUT", "/admin/password", "10.1")
    putModerationPassword = _op("PUT", "/moderation/password", "10.2")
    getPodPairing = _op("GET", "/pod/pairing", "11.1")
    patchPodPairing = _op("PATCH", "/pod/pairing", "11.2")
    getPowerSetting = _op("GET", "/power/setting", "12.1")
    patchPowerSetting = _op("PATCH", "/power/setting", "12.2")
    getAmsName = _op("GET", "/remote/amsName", "13.1")
    putAmsName = _op("PUT", "/remote/amsName", "13.2")
    getApiKey = _op("GET", "/remote/apikey", "13.3", account=False)
    renewApiKey = _op("PUT", "/remote/apikey", "13.4")
    factoryReset = _op("POST", "/system/reset", "14.1")
    getLogSwitch = _op("GET", "/system/log/switch", "14.2")
    putLogSwitch = _op("PUT", "/system/log/switch", "14.3")
    getLog = _op("GET", "/system/log", "14.4")
    prepareLog = _op("PUT", "/system/log", "14.5")
    getConfigFileName = _op("GET", "/system/config", "14.6")
    importConfig = _op("PUT", "/system/config", "14.7")
    getFirmware = _op("GET", "/firmware", "15.1")
    updateFirmware = _op("POST", "/firmware", "15.2")
    startFirmwareDownload = _op("PUT", "/firmware/download/start", "15.3")
    stopFirmwareDownload = _op("PUT", "/firmware/download/stop", "15.4")
    checkOta = _op("GET", "/ota/check", "15.5")
    upload = _op("POST", "/upload", "16.1")
    getWifi = _op("GET", "/wifi", "17.1")
    patchWifi = _op("PATCH", "/wifi", "17.2")
    listWifi = _op("GET", "/wifi/list", "17.3")
    getWifiConnection = _op("GET", "/wifi/connection", "17.4")
    addWifiConnection = _op("POST", "/wifi/connection", "17.5")
    forgetWifiConnection = _op("DELETE", "/wifi/connection", "17.6")
    joinWifiConnection = _op("PATCH", "/wifi/connection", "17.7")
