"""Other AP: the connection, the networks in reach, joining and forgetting one."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from app.errors import Rejected, StationError
from app.jobs.join_wifi import PACE, Credentials, Joined, Outcome, Phase, forget_wifi, join_wifi
from app.jobs.step import Report, Step
from app.messages import explain
from app.models import WifiConnection, WifiNetwork
from app.networks import InReach, hidden_count, in_reach
from app.session import Session
from app.settings import Ethernet, Section, Wifi
from app.words import counted, tr
from ui.banner import Banner
from ui.buttons import Button
from ui.connection_card import ConnectionCard
from ui.editors import SearchEdit
from ui.forget_dialog import ForgetDialog
from ui.join_dialog import JoinDialog
from ui.labels import Cleaned, PlainLabel, joined, literal, named, say, tip
from ui.move_words import where_it_is
from ui.network_list import NetworkList
from ui.section_panel import SectionPanel, Wishes
from ui.tasks import ask
from ui.theme import set_look, show_if, theme
from ui.work import Doing, Told, Words, Work

AGAIN_MS = 10_000
CLIENT = 2
LIST_HIGH = 330
WIDE = 680


class OtherApPanel(SectionPanel):
    """While its page is on the screen the station is asked every 10 s what it hears."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        super().__init__(session, wishes)
        self._found: list[InReach] = []
        self._hidden = 0
        self._heard = 0.0
        self._connection = WifiConnection()
        self.pace = PACE
        self.off = Banner()
        self.off.setObjectName("otherAp.off")
        self.card = ConnectionCard()
        self.card.forget.connect(self._ask_to_forget)
        self.work = Work(session, "wifi")
        self.work.ended.connect(self._look)
        self.count = PlainLabel(ink="textMuted", wrap=True)
        self.filter = SearchEdit("filter", tr("Filter networks"), "otherAp.filter")
        self.filter.textChanged.connect(self._show_list)
        self.list = NetworkList()
        self.list.picked.connect(self._ask_to_join)
        self.list.moved.connect(self._offer)
        self.empty = PlainLabel(ink="textMuted", wrap=True)
        self.join = Button(tr("&Join…"), "primary", "sign_in", name="otherAp.join")
        self.join.clicked.connect(self._ask_to_join)
        self.add = Button(tr("Add a &hidden network…"), symbol="add", name="otherAp.add")
        self.add.clicked.connect(lambda: self.tasks.start(self._join(None), key="ask"))
        self.scan = Button(tr("&Scan again"), symbol="refresh", name="otherAp.scan")
        self.scan.clicked.connect(self._look)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_if_seen)
        self._age = QTimer(self, interval=1000)
        self._age.timeout.connect(self._show_count)
        self._lay_out()
        self.refresh()

    def enter(self) -> None:
        """Look at once, and again every 10 s."""
        self._again.start()
        self._age.start()
        self._look()

    def refresh(self) -> None:
        """Only a client of others has networks in reach."""
        draft = self.session.drafts.get(Wifi)
        client = draft is not None and draft.saved.values.get("mode") == CLIENT
        self.off.show_message("info", "" if client else tr("The radio is no client now."), OFF)
        if client:
            self.off.show_message("info", "")
        elif draft is not None:
            button = self.off.add_button(tr("Go to Wi-Fi"), "otherAp.goToWifi")
            button.clicked.connect(lambda: self.wishes.go_to.emit(Section.WIFI))
        for widget in (self.card, self._body):
            show_if(widget, client)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The filter stands above the buttons where both do not fit beside each other."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= theme.px(WIDE)
        self._tools.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._look()
        else:
            self._again.stop()
            self._age.stop()

    def _look(self) -> None:
        if self._body.isHidden() or not self.session.station.signed_in or self.work.running:
            return
        self.tasks.start(self._read(), key="look", failed=self._failed)

    async def _read(self) -> None:
        try:
            self._connection = await self.session.station.connection()
        except Rejected:
            self._connection = WifiConnection()
        networks: list[WifiNetwork] = await self.session.station.networks()
        self._found, self._hidden = in_reach(networks), hidden_count(networks)
        self._heard = time.monotonic()
        self.card.show_connection(self._connection)
        self._show_list()

    def _failed(self, error: StationError) -> None:
        self.session.note(error)
        name = named(self.session.name)
        words = explain(error, say("Could not read the networks in reach of {}.", name), name)
        self.work.say(Told("bad", words.failed, words.rest))

    def _show_list(self) -> None:
        words = self.filter.text().casefold().strip()
        shown = [n for n in self._found if words in n.ssid.casefold()]
        self.list.set_networks(shown)
        self.empty.setText(NO_MATCH if self._found else NONE_HEARD)
        show_if(self.empty, not shown and bool(self._heard))
        self._show_count()

    def _show_count(self) -> None:
        if not self._heard:
            self.count.setText("")
            return
        age = round(time.monotonic() - self._heard)
        count = len(self._found)
        heard = (
            say("{}, as the station heard them just now", count)
            if age < 2
            else say("{}, as the station heard them {} s ago", count, age)
        )
        hidden = counted(self._hidden, "1 more hides its name", "{} more hide their name")
        self.count.setText(joined((heard, hidden if self._hidden else ""), "; "))

    def _offer(self) -> None:
        """What is possible with the current network."""
        network = self.list.current()
        why = self.session.read_only or ("" if network else tr("Choose a network first."))
        if network is not None and network.connected:
            why = tr("The station is on it.")
        if self.work.running:
            why = tr("Something is going on already.")
        self.join.setText(
            say("&Join {}…", literal(named(network.ssid, 24))) if network else tr("&Join…")
        )
        for button, reason in ((self.join, why), (self.add, self.session.read_only)):
            button.setEnabled(not reason)
            tip(button, reason)

    def _ask_to_join(self) -> None:
        if self.join.isEnabled():
            self.tasks.start(self._join(self.list.current()), key="ask")

    async def _join(self, network: InReach | None) -> None:
        dialog = JoinDialog(
            self.session.name, network, self._note(), self.window(), self._at_stake()
        )
        agreed, credentials, listed = await ask(dialog), dialog.credentials(), network is not None
        dialog.deleteLater()  # what was typed goes with it
        if not agreed:
            return
        failed = say("Could not join the network of {}.", named(self.session.name))
        words = Words(failed, _step(credentials.ssid), STOPPED, TRUTH, writes=True)
        self.work.start(lambda report: self._run(credentials, listed, report), words)
        self._offer()

    async def _run(self, credentials: Credentials, listed: bool, report: Report) -> Told:
        self.wishes.joins.emit(credentials.ssid)
        try:
            done = await join_wifi(self.session, credentials, report, listed=listed, pace=self.pace)
        except StationError:  # it said no, or was never told
            self.wishes.seen.emit()
            raise
        if done.end is Joined.UNSEEN:
            self.wishes.unseen.emit(credentials.ssid)
        else:
            self.wishes.seen.emit()
        return told(done, credentials.ssid, self.session.name)

    def _ask_to_forget(self) -> None:
        self.tasks.start(self._forget(), key="ask")

    async def _forget(self) -> None:
        ssid = self._connection.ssid or ""
        if await ask(ForgetDialog(self.session.name, ssid, self._note(), self.window())):
            failed = say("Could not forget the network of {}.", named(self.session.name))
            words = Words(failed, _step(ssid), STOPPED, writes=True)
            self.work.start(lambda report: self._forget_it(ssid), words)

    async def _forget_it(self, ssid: str) -> Told:
        await forget_wifi(self.session, ssid)
        lead = say("{} is forgotten.", named(ssid))
        return Told("ok", lead, say("{} does not join it again by itself.", self.session.name))

    def _at_stake(self) -> list[Cleaned]:
        """What to write down where joining may cut us off; nothing where the cable stays."""
        return [] if self._by_cable() else where_it_is(self.session)

    def _by_cable(self) -> bool:
        wired, host = self.session.drafts.get(Ethernet), self.session.station.origin.host
        return wired is not None and wired["connected"] is True and wired["ip"] == host

    def _note(self) -> tuple[str, str]:
        """What becomes of this computer's connection to the station."""
        name, origin = named(self.session.name), self.session.station.origin
        if self._by_cable():
            return (
                say("{} stays reachable by Ethernet.", name),
                say("This program speaks to it at {} on the cable.", origin.host),
            )
        return (
            tr("This may cut the connection."),
            say(
                "This program speaks to {} at {}. If that is over Wi-Fi, look for it in the new "
                "network afterwards; with a cable it stays in reach. It does not go back by "
                "itself.",
                name,
                origin.netloc,
            ),
        )

    def _lay_out(self) -> None:
        self._body = QFrame()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(tr("Networks in reach"), kind="section"))
        head.addWidget(self.count, 1)
        self._tools = tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.setSpacing(8)
        tools.addWidget(self.filter, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.scan, self.add, self.join):
            buttons.addWidget(button)
        tools.addLayout(buttons)
        frame = QFrame()
        set_look(frame, card="surface")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 4, 1, 4)
        self.empty.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self.empty)
        inner.addWidget(self.list)
        self.list.setMinimumHeight(theme.px(LIST_HIGH))
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        for layout in (head, tools):
            body.addLayout(layout)
        body.addWidget(frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.off, self.card, self.work, self._body):
            column.addWidget(widget)


def _step(ssid: str) -> Callable[[Step], Doing]:
    def words(step: Step) -> Doing:
        if step.phase is Phase.CONNECT:
            return Doing(say("Joining {}…", named(ssid)), say("{} of 45 s", step.detail), step.done)
        return Doing(say("Sending what is needed for {}…", named(ssid)))

    return words


def told(done: Outcome, ssid: str, station: str) -> Told:
    """How a join ended, in words."""
    name, network = named(station), named(ssid)
    match done.end:
        case Joined.JOINED:
            lead = say("{} joined {}.", name, network)
            return Told("ok", lead, say("Its address there is {}.", done.connection.ip))
        case Joined.NO_ADDRESS:
            lead = say("{} is on {}, without an address so far.", name, network)
            return Told("warn", lead, NO_ADDRESS)
        case Joined.UNSEEN:
            lead = say("{} does not answer any more.", name)
            return Told("warn", lead, joined((say("It may be on {} now.", network), UNSEEN)))
        case _:
            lead = say("{} is not on {} after 45 s.", name, network)
            return Told("bad", lead, joined((WHY, tr("Nothing else on the station has changed."))))


OFF = tr("Networks are heard while the radio is a client: choose “Other AP (client)” and apply it.")
NONE_HEARD = tr("The station hears no network. Bring it nearer to an access point, or scan again.")
NO_MATCH = tr("None matches the filter.")
STOPPED = tr("The station may still join; look at the connection above.")
TRUTH = tr("It stays on the network that it was on, if any.")
NO_ADDRESS = tr("The network’s DHCP gave none yet. Wait a moment, or give it a static address.")
UNSEEN = tr(
    "It appears in the list by itself, at its new address, where this computer is in the same "
    "network; else connect a cable."
)
WHY = tr(
    "The station gives no cause. Likely are a wrong password, too far away, or another security."
)
