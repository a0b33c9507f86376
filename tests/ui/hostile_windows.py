"""Every window, dialog and part with a text of one's choice in every place that takes one.

A dialog is made out of what the types of its parameters say.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from ipaddress import ip_interface
from types import SimpleNamespace

from PySide6.QtWidgets import QWidget

import ui
from app.adapters import Adapter
from app.draft import Change, Draft
from app.errors import Cause, Rejected, Untrusted
from app.identity import Known, Verdict
from app.jobs.probe_range import End, Probed
from app.models import Firmware, ModelInfo
from app.network_changes import NetworkChange
from app.networks import InReach
from app.origin import Origin
from app.preferences import Preferences
from app.proof import Proof
from app.session import Session
from app.settings import Ethernet, Field, General, Saved, Settings
from app.settings.field import Value
from app.station import Station
from app.support_bundle import masked
from app.tried import Tried
from app.unsent import Edit, Unsent
from app.wallpapers import Gallery, Slot
from app.watchers import Watchers
from tests.ui.editing import Used
from tests.ui.making import BY_TYPE, made
from ui.add_station import AddStationDialog
from ui.apply_bar import ApplyBar
from ui.banner import Banner
from ui.buttons import Button
from ui.card import Card
from ui.change_table import ChangeTable, rows_of
from ui.conflicts import ConflictDialog
from ui.connection import ConnectionDialog
from ui.crash import Crash, CrashDialog
from ui.dialog import Dialog
from ui.empty_state import EmptyState
from ui.field_row import FieldRow
from ui.firmware_wizard import FirmwareWizard
from ui.headings import PageTitle
from ui.join_dialog import JoinDialog
from ui.labels import CopyButton, ElidedLabel, IconButton, PlainLabel, clean, literal, say, tip
from ui.lost_page import LostPage
from ui.marks import Chip
from ui.network_change import Addresses, NetworkChangeDialog
from ui.notices import Notices
from ui.preferences_dialog import PreferencesDialog
from ui.reach_checks import Check
from ui.replace_pin import ReplacePinDialog
from ui.review import Change as Reviewed
from ui.review import ReviewPopup
from ui.section_list import Section, SectionList
from ui.section_panel import Wishes
from ui.sidebar import Sidebar
from ui.station_header import StationHeader
from ui.station_list import RowState, StationRow
from ui.steps import Step, StepList, StepState
from ui.support_dialog import SupportDialog
from ui.tab_strip import TabStrip
from ui.updating import Updating
from ui.verdict import VerdictBox
from ui.waiting import WaitingPage
from ui.welcome import Welcome
from ui.why_not_seen import WhyNotSeen

Make = Callable[[str], QWidget]
HERE = Origin("http", "127.0.0.1", 9)


def draft(text: str, kind: type[Settings] = General) -> Draft:
    """Settings whose every text is the same, each with an edit."""
    fields = kind.fields()
    held: dict[str, Value] = {name: text for name, field in fields.items() if field.type is str}
    made = Draft(Saved(kind, held, at=datetime.now(UTC)))
    for name in held:
        made.edits[name] = f"{text}, mine"
    return made


def changes(text: str) -> list[Change]:
    return [change for kind in (General, Ethernet) for change in draft(text, kind).changes()]


def session(text: str) -> Session:
    """Somebody's work on a station that told this text everywhere; it is not on any network."""
    made = Session(Station(HERE), ModelInfo(devName=text, model=text))
    made.firmware = Firmware(current=text, new=text)
    made.macs = (text,)
    made.drafts = {kind: draft(text, kind) for kind in (General, Ethernet)}
    return made


BY_TYPE.update(
    {
        Session: session,
        Origin: lambda text: HERE,
        Change: lambda text: changes(text)[0],
        Field: lambda text: General.fields()["devName"],
        Gallery: lambda text: Gallery((Slot(3, (text,), True), Slot(4, (text,))), 3, (text,)),
        NetworkChange: lambda text: NetworkChange("key", text, datetime.now(UTC), (text, text)),
    }
)


def network_change(text: str) -> Dialog:
    before = Addresses.of(draft(text, Ethernet).saved.values)
    after = Addresses.of({**draft(text, Ethernet).values, "enableDHCP": False})
    return NetworkChangeDialog(text, text, text, changes(text), before, after)


def conflicts(text: str) -> Dialog:
    mine = draft(text)
    theirs = Saved(General, dict.fromkeys(mine.saved.values, f"{text}, theirs"))
    return ConflictDialog(text, mine.conflicts(theirs), {General: mine.saved}, changes(text))


def unsent(text: str) -> Unsent:
    field = General.fields()["devName"]
    edits = {field.key: Edit(field, text, f"{text}, before")}
    return Unsent(text, text, text, text, text, datetime.now(UTC), edits)


def add_station(text: str) -> Dialog:
    dialog = AddStationDialog(None)  # type: ignore[arg-type]
    dialog._failed(Rejected(1003, text))
    dialog._show_busy(True)
    return dialog


def wizard(text: str) -> Dialog:
    window = QWidget()
    dialog = FirmwareWizard(Updating(session(text), Wishes(window), window), window)
    dialog.window_kept = window  # type: ignore[attr-defined]
    return dialog


def crash(text: str) -> Dialog:
    dialog = CrashDialog(Crash.of(ValueError(text)))
    dialog.add(Crash.of(Untrusted(Cause.OTHER_STATION, text)))
    return dialog


def why_not_seen(text: str) -> Dialog:
    dialog = WhyNotSeen(SimpleNamespace(look=None))  # type: ignore[arg-type]
    dialog._check = lambda: None  # type: ignore[method-assign]
    dialog._show([Check("ok", "okIcon", clean(text), text)])
    proof = Proof(HERE, ModelInfo(devName=text, model=text), None)
    dialog.probing._show_answer(Probed(text, End.STATION, proof))
    dialog.probing._show_answer(Probed(text, End.OTHER, words=text))
    dialog.probing.tell("bad", text, text)
    return dialog


def preferences(text: str) -> Dialog:
    known = Known(text, text, text, text, (f"http://{text}",), pin="ab", seen=text)
    adapter = Adapter(text, 2, ip_interface("10.1.2.3/24"))
    tried = Tried((), datetime.now(UTC), [adapter])
    place = SimpleNamespace(
        trust=SimpleNamespace(all=lambda: [known]),
        discovery=SimpleNamespace(changed=Watchers(), tried=tried),
        views={},
    )
    holder = SimpleNamespace(preferences=Preferences(), language="system", choose=lambda **_: text)
    dialog = PreferencesDialog(holder, place, None)  # type: ignore[arg-type]
    dialog.search._row.set_error(text)
    dialog.stations.list.setCurrentRow(0)
    dialog._choose(language="de")
    return dialog


# Those whose parameters do not say all.
SPECIAL: dict[str, Callable[[str], Dialog]] = {
    "NetworkChangeDialog": network_change,
    "JoinDialog": lambda t: JoinDialog(t, made(InReach, t), (t, t), None, [clean(t)]),
    "ConflictDialog": conflicts,
    "AddStationDialog": add_station,
    "ConnectionDialog": lambda t: ConnectionDialog(HERE),
    "CrashDialog": crash,
    "FirmwareWizard": wizard,
    "WhyNotSeen": why_not_seen,
    "PreferencesDialog": preferences,
    "SupportDialog": lambda t: SupportDialog({"station.txt": masked(t)}),
    "ReplacePinDialog": lambda t: ReplacePinDialog(t, "ab" * 32, "cd" * 32),
}


def dialogs() -> dict[str, type[Dialog]]:
    """Every kind of dialog that there is, by its name."""
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"ui.{module.name}")
    return {kind.__name__: kind for kind in Dialog.__subclasses__()}


def dialog(kind: type[Dialog], text: str) -> Dialog:
    """One with this text everywhere, made out of what its parameters are."""
    return SPECIAL[kind.__name__](text) if kind.__name__ in SPECIAL else made(kind, text)


def row(text: str, state: RowState = RowState.SIGNED_IN, key: str = "") -> StationRow:
    return StationRow(key or state.name, text, text, text, text, state, "Signed in", 3)


def sidebar(text: str) -> QWidget:
    made = Sidebar()
    made.set_rows([row(text, state) for state in RowState])
    made.set_listening(text)
    made.show_notice(text)
    made.resize(made.width(), 700)
    return made


def welcome(text: str) -> QWidget:
    made = Welcome()
    made.set_tried([(text, text, text)], text, text, [text, text])
    made.show_problem(text)
    return made


def card(text: str) -> QWidget:
    made = Card(clean(text), copy=True)
    for key, more in (("a", {}), ("b", {"mono": True}), ("c", {"copy": True, "kind": "display"})):
        made.add_fact(key, "Label", text, **more)
        made.set_fact(key, text)
    return made


def banner(text: str) -> QWidget:
    made = Banner("bad", text, text)
    made.add_button(literal(text, 30), "again")
    return made


def field_row(text: str) -> QWidget:
    made = FieldRow("a.b", "Label", QWidget(), "Help")
    for say_it in (made.set_changed, made.set_error, made.set_reason, made.set_help):
        say_it(text)
    made.set_not_understood(text)
    return made


def bar(text: str) -> QWidget:
    made = ApplyBar()
    made.show_partly(1, 2, text)
    made.show_unknown("Station", text)
    return made


def steps(text: str) -> QWidget:
    return StepList([Step(text, state, text) for state in StepState])


def waiting(text: str) -> QWidget:
    made = WaitingPage("restart")
    made.begin(text, text)
    made.set_steps([Step(text, StepState.RUNNING, text)])
    made.set_checks([text])
    made.told.show_message("warn", text, text)
    return made


def lost(text: str) -> QWidget:
    made = LostPage()
    made.begin(text, datetime.now(UTC), [clean(text)], text, text)
    made.show_watching("9", [text])
    made.show_strangers([HERE])
    return made


def notices(text: str) -> QWidget:
    made = Notices()
    made.show_trouble(text, text)
    made.show_offer(text, text)
    return made


def verdict(text: str) -> QWidget:
    made = VerdictBox()
    made.show_verdict(Verdict(doubts=(say("Its name was {} and is {} now.", text, text),)))
    return made


def tipped(text: str) -> QWidget:
    made = QWidget()
    tip(made, text)
    return made


def empty(text: str) -> QWidget:
    made = EmptyState("radar", text, text)
    made.set_message("warn", text, text)
    return made


def review(text: str) -> QWidget:
    around = QWidget()
    around.resize(800, 600)
    made = ReviewPopup(around)
    made.set_changes(text, [Reviewed("a", text, "station", "Name", text, text)] * 2)
    made.show()
    return around


def sections(text: str) -> QWidget:
    made = SectionList([Section("a", text, "station"), Section("b", "Other", "power")])
    made.set_applies("b", False, text)
    return made


def editors(text: str) -> Iterable[QWidget]:
    """An editor of each kind that shows text, and what it says beside it."""
    for kind in (General, Ethernet):
        for field in kind.fields().values():
            if field.type is str:
                used = Used(field, draft(text, kind).saved)
                words = used.editor.unseen(draft(text, kind).saved.values[field.name])
                used.widget.setAccessibleDescription(clean(words))
                yield used.window


PARTS: dict[str, Make] = {
    "label": lambda t: PlainLabel(t, limit=40),
    "wrapped": lambda t: PlainLabel(t, wrap=True),
    "elided": lambda t: ElidedLabel(t),
    "button": lambda t: Button(literal(t, 40)),
    "icon button": lambda t: IconButton("refresh", say("Undo: {}", t)),
    "copy button": lambda t: CopyButton(lambda: t, "Copy the name"),
    "chip": Chip,
    "title": lambda t: PageTitle(t, t),
    "tabs": lambda t: TabStrip({"a": t, "b": t}),
    "table": lambda t: ChangeTable(rows_of(changes(t))),
    "header": lambda t: StationHeader(session(t)),
    "sidebar": sidebar,
    "welcome": welcome,
    "card": card,
    "banner": banner,
    "field row": field_row,
    "apply bar": bar,
    "steps": steps,
    "waiting": waiting,
    "lost": lost,
    "notices": notices,
    "verdict": verdict,
    "tip": tipped,
    "empty": empty,
    "review": review,
    "sections": sections,
}
