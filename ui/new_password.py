"""One password changed: old, new, again; what is wrong while it is typed; one made up."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import Denied, Rejected, StationError
from app.jobs.change_password import PasswordChanged, Whose, change_password
from app.messages import explain, quote
from app.passwords import Strength, make_up, problem, strength
from app.session import Session
from app.words import tr, without_key
from ui.banner import Banner
from ui.buttons import Button
from ui.dialog import short
from ui.editors import SecretEdit
from ui.field_row import FieldRow
from ui.headings import PageTitle
from ui.idle import why_busy
from ui.labels import Cleaned, joined, literal, named, say, tip
from ui.section_panel import Wishes
from ui.theme import theme

BANNER = 560
NARROW_BELOW = 520
RULE = tr("1 to 16 letters and digits, no others.")


class NewPassword(QWidget):
    """The form for one of the two passwords; its fields are empty again once it is changed."""

    def __init__(
        self, session: Session, wishes: Wishes, whose: Whose, title: str, about: str, prefix: str
    ) -> None:
        super().__init__()
        self._session = session
        self._wishes = wishes
        self._whose = whose
        self._key = f"{prefix}.{whose.value}"
        self.old, self._old_row = self._field("old", tr("Old password"))
        self.new, self._new_row = self._field("new", tr("New password"), RULE)
        self.again, self._again_row = self._field("again", tr("New, once more"))
        self.make = Button(
            tr("Make one up"), symbol="refresh", small=True, name=f"{self._key}.make"
        )
        self.copy = Button(tr("Copy"), symbol="copy", small=True, name=f"{self._key}.copy")
        self.submit = Button("", "primary", name=f"{self._key}.change")
        self.told = Banner()
        self.told.setMaximumWidth(theme.px(BANNER))
        self.told.setObjectName(f"{self._key}.told")
        for button in (self.make, self.copy):
            button.setAccessibleName(say("{}: {}", title, without_key(button.text())))
        self.make.clicked.connect(self._make_up)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.new.text()))
        self.submit.clicked.connect(self._start)
        self._lay_out(PageTitle(title, about, "section"))
        self.refresh()

    def refresh(self) -> None:
        """Name the station, and say why the button is off where it is."""
        name = literal(short(self._session.name))
        if self._whose is Whose.ADMIN:
            self.submit.setText(say("&Change admin password of {}", name))
        else:
            self.submit.setText(say("Change &moderation password of {}", name))
        why = self._why_off()
        self.submit.setEnabled(not why)
        tip(self.submit, why)
        self.copy.setEnabled(bool(self.new.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give labels less room where it is narrow."""
        super().resizeEvent(event)
        for row in (self._old_row, self._new_row, self._again_row):
            row.set_narrow(self.width() < theme.px(NARROW_BELOW))

    def _field(self, name: str, title: str, about: str = "") -> tuple[SecretEdit, FieldRow]:
        admin = self._whose is Whose.ADMIN
        says = say("{} (admin)", title) if admin else say("{} (moderation)", title)
        editor = SecretEdit(f"{self._key}.{name}", says)
        row = FieldRow(editor.objectName(), title, editor, about, gutter=0)
        row.setObjectName(f"{self._key}.{name}.row")
        editor.textEdited.connect(self._typed)
        editor.returnPressed.connect(self._start)
        return editor, row

    def _lay_out(self, title: PageTitle) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title)
        for row in (self._old_row, self._new_row, self._again_row):
            column.addWidget(row)
        for buttons in ((self.make, self.copy), (self.submit,)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        column.addWidget(self.told)

    def _typed(self) -> None:
        """Say what is wrong at each field; not yet what is only not finished."""
        new, again = self.new.text(), self.again.text()
        self._new_row.set_error(problem(new) if new else "")
        self._new_row.set_help(_words(strength(new)) if new and not problem(new) else RULE)
        self._again_row.set_error("" if new.startswith(again) else tr("Not the same as above."))
        self._old_row.set_error("")
        self.refresh()

    def _why_off(self) -> str:
        if why := why_busy(self._session):
            return why
        if not self.old.text():
            return tr("Type the old password first.")
        if wrong := problem(self.new.text()):
            return wrong if self.new.text() else tr("Type the new password first.")
        return (
            "" if self.again.text() == self.new.text() else tr("Type the new password once more.")
        )

    def _make_up(self) -> None:
        made = make_up()
        self._session.hide(made)
        for editor in (self.new, self.again):
            editor.setText(made)
        self.new.reveal(True)
        self._typed()

    def _start(self) -> None:
        if not self._why_off():
            self._session.start("password", self._run)

    async def _run(self) -> None:
        old, new = self.old.text(), self.new.text()
        self.told.show_message("info", tr("Changing the password…"))
        try:
            done = await change_password(self._session, self._whose, old, new)
        except StationError as error:
            self._failed(error, old)
            return
        self._tell(done)
        if not done.known:
            return
        for editor in (self.old, self.new, self.again):
            editor.clear()
        self._typed()
        if self._whose is Whose.ADMIN:
            self._wishes.new_password.emit(new)

    def _tell(self, done: PasswordChanged) -> None:
        name = named(self._session.name)
        if not done.known:
            lead = tr("Whether the password was changed is not known.")
            self.told.show_message(
                "warn",
                lead,
                say(
                    "{} never answered. Try the new one; if it is refused, the old one holds.",
                    name,
                ),
                "unknown",
            )
        elif self._whose is Whose.MODERATION:
            lead = tr("Moderation password changed.")
            self.told.show_message("ok", lead, say("{} took the new one.", name))
        elif done.signed_in:
            lead = tr("Admin password changed.")
            self.told.show_message("ok", lead, say("You stay signed in to {}. {}", name, KEEP))
        else:
            lead = tr("Admin password changed.")
            words = say("{} ended the sign-in: sign in again with the new one.", name)
            self.told.show_message("warn", lead, words)

    def _could_not(self, name: Cleaned) -> Cleaned:
        if self._whose is Whose.ADMIN:
            return say("Could not change the admin password of {}.", name)
        return say("Could not change the moderation password of {}.", name)

    def _failed(self, error: StationError, old: str) -> None:
        name = named(self._session.name)
        if not isinstance(error, Rejected):
            if isinstance(error, Denied):
                self._session.note(error)
            words = explain(error, self._could_not(name), name, writes=True)
            self.told.show_message("bad", words.failed, words.rest)
            return
        sure = self._whose is Whose.ADMIN and not self._session.knows(old)
        if sure:
            lead = tr("The old password is wrong.")
            self._old_row.set_error(tr("You signed in with another one."))
        elif self._whose is Whose.ADMIN:
            lead = say("{} did not take the new password.", name)
        else:
            lead = tr("The old password is wrong, or the new one was not taken.")
        stays = tr("The password is as it was.")
        self.told.show_message("bad", lead, joined((quote(error), stays)))
        self.old.setFocus()
        self.old.selectAll()


def _words(found: Strength) -> str:
    facts = found.length, f"{found.bits:.0f}"
    if found.weak:
        return say("Weak: {} characters, about {} bits. Take 12 or more, mixed.", *facts)
    if found.strong:
        return say("Strong: {} characters, about {} bits.", *facts)
    return say("Fair: {} characters, about {} bits.", *facts)


KEEP = tr("Write the new password down: nobody can read it out of the station.")
