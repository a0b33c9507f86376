"""The ASTROS Manager server (13.1, 13.2). The GET's data is the name itself."""

from typing import Annotated, Any

from app.operations import Op
from app.origin import candidates
from app.quirks import Quirks
from app.settings.base import Saved, Settings
from app.settings.field import Section, Setting, Value, Values
from app.words import tr

BARE = tr("The name or address alone, without “http://” and without a path.")


def server(value: Value, values: Values) -> str | None:
    """A host name or an address, with a port where it needs one; or nothing."""
    text = str(value)
    if not text:
        return None
    if any(char.isspace() for char in text):
        return tr("A space is not allowed here.")
    if "/" in text:
        return BARE
    try:
        candidates(text)
    except ValueError as error:
        return str(error)
    return None


class Manager(Settings):
    """The `remote/amsName` value."""

    kind = "manager"
    reads, writes = Op.getAmsName, Op.putAmsName

    amsName: Annotated[
        str | None,
        Setting(
            title=tr("Manager server"),
            section=Section.MANAGER,
            at=(("amsName",), ()),
            rules=(server,),
            placeholder="manager.example",
            help=tr(
                "Host name or address of the ASTROS Manager, with a port where it needs one. "
                "Empty: none."
            ),
            detail="With a name here, the station can be looked after by that server "
            "beside this program.",
        ),
    ] = None

    @classmethod
    def read(cls, data: Any, quirks: Quirks | None = None, lists: Any = None) -> Saved:
        """As for every settings object; null means that no server is named."""
        return super().read("" if data is None else data, quirks, lists)
