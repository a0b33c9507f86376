"""The system libraries that Qt's wheels need on Linux, and the packages they come in.

Qt aborts the process, or fails with a misleading sentence, when one is missing; so they are looked
for first. The table lists every library outside the wheels that QtWidgets, QtSvg, QtNetwork and the
platform plugins are linked with (PySide6 6.11.3 and 6.12.0).
"""

import ctypes
from collections.abc import Sequence
from typing import NamedTuple

import system_packages


class Library(NamedTuple):
    """A shared library by its soname, and the package that holds it in three families of Linux."""

    soname: str
    debian: str
    fedora: str
    arch: str


ALWAYS = [
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Library("libz.so.1", "zlib1g", "zlib", "zlib"),
    Library("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs"),
]

# With a display: the xcb plugin for X11 and the one for Wayland.
WITH_DISPLAY = [
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", *["xcb-util-renderutil"] * 2),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
]


def provide(display: bool) -> None:
    """Installs what is missing; `display` adds what a window on a screen needs.

    Raises SetUpError where it may not install, with the line to type.
    """
    libraries = missing([*ALWAYS, *WITH_DISPLAY] if display else ALWAYS)
    if libraries:
        system_packages.install("what Qt needs of the system", packages(libraries))


def missing(libraries: Sequence[Library]) -> list[Library]:
    """Those of the libraries that the dynamic linker does not find."""
    return [library for library in libraries if not loads(library.soname)]


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds the library (find_library needs gcc or ldconfig)."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def packages(libraries: Sequence[Library]) -> dict[str, list[str]]:
    """The libraries' packages for each package manager, each once."""
    return {
        "apt-get": sorted({library.debian for library in libraries}),
        "dnf": sorted({library.fedora for library in libraries}),
        "pacman": sorted({library.arch for library in libraries}),
    }
