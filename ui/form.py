"""The fields of a section, drawn as editors and bound to the session's drafts."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.draft import Draft
from app.session import Session
from app.settings import Field, Section, fields_of
from ui.field_editors import CheckEditor, Editor, editor_for
from ui.field_row import FieldRow

BETWEEN = 14
IN_GROUP = 2


class Form(QWidget):
    """One row a field, or the fields named in `only`.

    It holds no edits: what the user does goes to the session at once.
    """

    def __init__(
        self,
        session: Session,
        section: Section,
        only: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[Field, tuple[FieldRow, Editor]] = {}
        self._marks: dict[Field, tuple[object, ...]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        group = ""
        for field in fields_of(section):
            if field.kind in session.drafts and (not only or field.name in only):
                self._add(field, same_group=bool(group) and field.spec.group == group)
                group = field.spec.group
        self._column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show values, marks, errors and reasons as the drafts have them now."""
        errors = self._session.errors()
        for field, (row, editor) in self._rows.items():
            draft = self._session.drafts.get(field.kind)
            if draft is not None:
                self._show(field, row, editor, draft, errors.get(field, ""))

    def row(self, name: str) -> FieldRow:
        """The row of a field, by its key (`general.devName`). Raises KeyError."""
        return {field.key: row for field, (row, _) in self._rows.items()}[name]

    def reveal(self, name: str) -> None:
        """Put the focus on a field, by its key."""
        self.row(name).editor.setFocus()

    def least_width(self) -> int:
        """Width in px below which labels have to stand above their editors."""
        return max((row.least_width(narrow=True) for row, _ in self._rows.values()), default=0)

    def set_narrow(self, narrow: bool, above: bool = False) -> None:
        """Give labels less room beside their editors, or place them above."""
        for row, _ in self._rows.values():
            row.set_narrow(narrow, above)

    def _show(self, field: Field, row: FieldRow, editor: Editor, draft: Draft, error: str) -> None:
        reason = draft.reason(field.name)
        value = draft.edits.get(field.name) if field.spec.secret else draft[field.name]
        locked = None if field.spec.fact else draft.locked(field.name) or editor.unfit(value)
        was = draft.was(field.name) if field.name in draft.dirty else None
        off = "" if field.spec.fact else self._session.read_only
        editor.show_value(value, draft.saved)
        marks = (was, error, editor.unseen(value), reason, locked, off)
        if marks == self._marks.get(field):  # of all fields few change at a time
            return
        self._marks[field] = marks
        row.set_changed(was)
        row.set_error("" if reason or locked else error)
        row.set_unseen("" if error else editor.unseen(value))
        row.set_reason("" if locked else reason or "")
        if locked:
            editor.widget.setEnabled(False)
            row.set_not_understood(locked)
        row.set_off(off)

    def _add(self, field: Field, *, same_group: bool) -> None:
        spec = field.spec
        saved = self._session.drafts[field.kind].saved
        editor = editor_for(field, len(saved.choices(field.name)))
        beside = isinstance(editor, CheckEditor)
        label = ("" if same_group else spec.group or "") if beside else spec.title
        editor.widget.setObjectName(field.key)
        editor.widget.setAccessibleName(spec.title)
        row = FieldRow(field.key, label, editor.widget, spec.help, parent=self)
        row.setObjectName(f"{field.key}.row")
        row.undo.connect(lambda _: self._session.revert(field))
        editor.edited.connect(lambda value: self._session.edit(field, value))
        if self._rows:
            self._column.addSpacing(IN_GROUP if same_group else BETWEEN)
        self._column.addWidget(row)
        self._rows[field] = (row, editor)
