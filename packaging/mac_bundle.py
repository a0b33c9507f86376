"""What macOS is told about the program: its Info.plist."""

from typing import Any

from contents import TITLE, version

from app import quirks

WHY_LOCAL = (
    "Station Configurator looks for wireless presentation stations on your network"
    " and sets them up."
)


def info() -> dict[str, Any]:
    """The keys beside those that PyInstaller writes.

    macOS 14 and newer ask the user before a program may reach devices on the local network, and
    hand over only services whose types stand here; others are seen by typed address alone.
    """
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": "13.0",
        "NSBonjourServices": [kind.removesuffix(".local.") for kind in service_types()],
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Licences of what is inside: Contents/Resources/LICENSES",
        "NSLocalNetworkUsageDescription": WHY_LOCAL,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }


def service_types() -> tuple[str, ...]:
    """The types that the program looks for, each as `_http._tcp.local.`."""
    return (*quirks.default("service_types"), *quirks.default("casting_types"))
