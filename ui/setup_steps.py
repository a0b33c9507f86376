"""THE TABLE of the guided set-up: what every installation needs, in which order."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.session import Session
from app.settings import Field, Section, fields_of
from app.words import tr
from ui.clock_panel import ClockPanel
from ui.field_row import GUTTER
from ui.form import Form
from ui.headings import PageTitle
from ui.passwords_panel import PasswordsPanel
from ui.section_panel import SectionPanel, Wishes

BETWEEN = 24


@dataclass(frozen=True, slots=True)
class SetupStep:
    """One thing of the list: the sections whose fields it shows, `only` some of them, a panel."""

    key: str
    title: str
    about: str
    sections: tuple[Section, ...] = ()
    only: tuple[str, ...] = ()
    panel: type[SectionPanel] | None = None

    def fields(self) -> list[Field]:
        """The fields that it shows."""
        every = (field for section in self.sections for field in fields_of(section))
        return [field for field in every if not self.only or field.name in self.only]


STEPS = (
    SetupStep(
        "passwords",
        tr("Passwords"),
        tr("The factory’s passwords are known to everybody. Change both before anything else."),
        panel=PasswordsPanel,
    ),
    SetupStep(
        "name",
        tr("Name"),
        tr("What people look for when they want to present. Also the name of the station’s Wi-Fi."),
        (Section.STATION,),
        ("devName", "deviceNameShow", "ipShow"),
    ),
    SetupStep(
        "language",
        tr("Language"),
        tr("Of the menus on the room’s display."),
        (Section.STATION,),
        ("curLanguage",),
    ),
    SetupStep(
        "clock",
        tr("Clock and zone"),
        tr("A time server where there is one; else this computer’s time."),
        (Section.CLOCK,),
        panel=ClockPanel,
    ),
    SetupStep("code", tr("Login code"), tr("What presenters type to join."), (Section.LOGIN_CODE,)),
    SetupStep(
        "network",
        tr("Network"),
        tr("Last, since it may cut the connection. Leave it as it is where it works."),
        (Section.ETHERNET, Section.WIFI),
    ),
)
SUMMARY = SetupStep(
    "summary",
    tr("Summary"),
    tr("What the station holds, as last read. Save it for who comes after you."),
)


class StepContent(QWidget):
    """The fields of one step, the very ones of its sections."""

    def __init__(self, session: Session, wishes: Wishes, step: SetupStep) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.panel: SectionPanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for section in step.sections:
            if len(step.sections) > 1:
                title = PageTitle(section.title, section.about, "section")
                column.addLayout(beside_gutter(title))
            self.forms.append(Form(session, section, step.only))
            column.addWidget(self.forms[-1])
        if step.panel is PasswordsPanel:
            self.panel = PasswordsPanel(session, wishes, "setup")
        elif step.panel is not None:
            self.panel = step.panel(session, wishes)
        if self.panel is not None:
            column.addLayout(beside_gutter(self.panel))
            self.panel.enter()

    def refresh(self) -> None:
        """Show what the session holds now."""
        for form in self.forms:
            form.refresh()
        if self.panel is not None:
            self.panel.refresh()


def beside_gutter(widget: QWidget) -> QHBoxLayout:
    """What is no row of a form stands where the rows' labels do; marks hang left of it."""
    row = QHBoxLayout()
    row.setContentsMargins(GUTTER, 0, 0, 0)
    row.addWidget(widget)
    return row
