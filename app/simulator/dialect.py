"""How one station speaks where the document is silent: the readings of unknowns.md as switches.

The station itself always thinks in the contract's own spelling; a dialect changes what goes out and
what comes in. The numbers behind the fields are the rows of contract/unknowns.md.
"""

from dataclasses import dataclass, field

CHINESE = ("zh-TW", "zh-CN")
LANGUAGES = ("en", *CHINESE, "ja", "ko", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr")


@dataclass(frozen=True)
class Dialect:
    """One station's accent; every default is the contract's first reading."""

    #: Row 1. The name before the colon is the header, what follows stands before the token;
    #: `?token` is a query parameter, `;token` a cookie.
    token_in: str = "X-API-Key:"
    #: Row 3: further service types, announced at the station's http port.
    more_services: tuple[str, ...] = ()
    #: Row 5: isAdminInit and isModerationInit are true once the password was changed.
    init_inverted: bool = False
    #: Row 8.
    languages: tuple[str, ...] = LANGUAGES
    #: Row 9: objects with id and name instead of names.
    wallpapers_as_objects: bool = False
    #: Row 12: pictures are served at /wallpaper/NAME.
    wallpaper_pictures: bool = True
    #: Row 14: an object of lists, one an output.
    resolutions_by_output: bool = False
    #: Row 15: no nesting; `resolution` is that of the output in use.
    resolution_flat: bool = False
    #: Row 18: "HH:MM", "minutes" or "milliseconds" since midnight.
    daily_reboot: str = "HH:MM"
    #: Row 19: the words for no security, WPA2, WPA3 and EAP.
    wifi_words: tuple[str, str, str, str] = ("NONE", "WPA2", "WPA3", "EAP")
    #: Row 20: levels in dBm instead of 0 to 4.
    level_in_dbm: bool = False
    #: Row 22: the upload type of a configuration.
    config_type: str = "CONFIG"
    #: Row 24: addresses of downloads are whole URLs.
    absolute_urls: bool = False
    #: Row 25: asking again starts the download anew.
    download_restarts: bool = False
    #: Row 27: the number of sleep mode; suspend mode is the next.
    power_base: int = 0
    #: Row 28: seconds that a token lives; an old one gets 401, or 200 with isSuccess false.
    token_seconds: float | None = None
    denies_with_401: bool = True
    #: Row 28: another admin password ends every sign-in.
    password_ends_sign_ins: bool = False
    #: A factory reset makes another certificate, too.
    reset_renews_certificate: bool = False
    #: Row 6: errorCode travels as a string.
    error_code_as_string: bool = False
    #: Row 30: every integer travels as a string, both ways.
    numbers_as_strings: bool = False
    #: Row 31: the contract's spelling and this station's.
    spellings: dict[str, str] = field(default_factory=dict)
    #: Row 33: 1.2 needs a token although the document says no.
    login_code_needs_token: bool = False
    #: Row 34: PUT resolution refuses a body that lacks one of its three fields.
    resolution_whole: bool = False
    #: Row 36: passwords in answers are "clear", "masked" or "empty".
    passwords: str = "clear"
    #: Row 37: GET shows the new values while a restart is pending.
    shows_pending: bool = False
    #: Row 38: an upload to an occupied wallpaper slot replaces.
    wallpaper_replace: bool = True


DIALECTS: dict[str, Dialect] = {
    "default": Dialect(),
    "strings": Dialect(
        token_in="Authorization:Bearer ",
        wallpapers_as_objects=True,
        resolutions_by_output=True,
        daily_reboot="minutes",
        power_base=1,
        error_code_as_string=True,
        numbers_as_strings=True,
        spellings={"imageSliderInterval": "imageSliderinterval", "isStaticIp": "isStaticIP"},
        passwords="masked",
        absolute_urls=True,
        shows_pending=True,
    ),
    "odd": Dialect(
        token_in="token:",
        init_inverted=True,
        languages=("English", "Deutsch", "日本語", "Français"),
        wallpaper_pictures=False,
        resolution_flat=True,
        daily_reboot="milliseconds",
        wifi_words=("Open", "WPA2-PSK", "WPA3-SAE", "802.1x EAP"),
        level_in_dbm=True,
        config_type="config",
        download_restarts=True,
        spellings={"dns1": "dnsT", "imageSliderInterval": "imagesliderinterval"},
        login_code_needs_token=True,
        resolution_whole=True,
        passwords="empty",
        wallpaper_replace=False,
        more_services=("_airplay._tcp.local.", "_googlecast._tcp.local."),
    ),
}
