"""Rows of panels: labels where the form has them, buttons where there is room, secrets masked."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.action_row import ActionRow
from ui.buttons import Button
from ui.field_row import LABEL_COLUMN, LABEL_COLUMN_NARROW
from ui.panel_rows import KeptSecret, PanelRows
from ui.theme import Scheme, theme


@pytest.fixture
def shown(qtbot):
    """Puts a widget on the screen, in a width."""
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    def shown(widget, width):
        qtbot.addWidget(widget)
        widget.resize(theme.px(width), theme.px(300))
        widget.show()
        QApplication.sendPostedEvents()
        return widget

    return shown


def test_labels_stand_as_wide_as_those_of_the_form(shown):
    rows = PanelRows()
    row = rows.add("a.b", "Key", QLineEdit(), "Some help.")
    assert rows.add_fact("a.c", "Expires").objectName() == "a.c"
    shown(rows, 700)
    assert row.editor.objectName() == "a.b"
    assert row.editor.accessibleName() == "Key"
    assert row.editor.accessibleDescription() == "Some help."
    assert row.label.maximumWidth() == theme.px(LABEL_COLUMN)
    rows.resize(theme.px(400), 300)
    assert row.label.maximumWidth() == theme.px(LABEL_COLUMN_NARROW)
    assert row.label.mapTo(rows, row.label.rect().topLeft()).x() == 0


def test_a_row_can_go_away(shown):
    rows = PanelRows()
    fact = rows.add_fact("a.c", "Expires")
    shown(rows, 700)
    rows.set_shown("a.c", False)
    assert not fact.isVisible()
    rows.set_shown("a.c", True)
    assert fact.isVisible()


def test_a_kept_secret_is_masked_again_when_it_changes(shown):
    kept = shown(KeptSecret("a.key", "API key", "Copy the API key"), 400)
    kept.show_secret("Canary")
    assert kept.line.displayText() != "Canary"
    kept.line.reveal(True)
    kept.show_secret("Canary")
    assert kept.line.displayText() == "Canary"  # the same one stays as it is
    kept.show_secret("Another")
    assert kept.line.displayText() != "Another"
    kept.copy_button.click()
    assert QApplication.clipboard().text() == "Another"
    kept.show_secret("")
    assert not kept.copy_button.isEnabled()


def test_buttons_stand_beside_the_words_only_where_there_is_room(shown):
    one, two = Button("Collect logs"), Button("Turn log download off")
    row = ActionRow("Logs", "What the station has written down about itself. " * 3, one, two)
    shown(row, 1200)
    assert one.y() < row.title.height()
    assert one.x() > row.title.width() // 2
    row.resize(theme.px(420), theme.px(300))
    QApplication.sendPostedEvents()
    row.layout().activate()
    assert one.y() >= row.title.geometry().bottom()
    two.hide()
    row.resize(theme.px(500), theme.px(300))
    row.arrange()
    row.layout().activate()
    assert one.y() < row.title.geometry().bottom()


def test_words_are_never_cut_beside_or_above_buttons(shown):
    row = ActionRow("Logs", "What the station has written down about itself. " * 4, Button("Go"))
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(row)
    column.addStretch(1)
    shown(page, 1200)
    for width in (1200, 900, 600, 420, 330, 900):
        page.resize(theme.px(width), theme.px(500))
        for _ in range(3):
            QApplication.sendPostedEvents()
        sentence = row.title.sentence
        assert sentence.height() >= sentence.heightForWidth(sentence.width()), width
