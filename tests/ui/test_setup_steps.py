"""The table of the guided set-up, and what its steps show."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.clock_panel import ClockPanel
from ui.passwords_panel import PasswordsPanel
from ui.section_panel import Wishes
from ui.setup_steps import STEPS, SUMMARY, StepContent


def test_every_installation_needs_these_in_this_order():
    assert [step.title for step in STEPS] == [
        "Passwords", "Name", "Language", "Clock and zone", "Login code", "Network",
    ]  # fmt: skip
    assert SUMMARY.fields() == []


def test_fields_are_those_of_their_sections_and_none_twice():
    fields = [field.key for step in STEPS for field in step.fields()]
    assert len(fields) == len(set(fields))
    for wanted in ("general.devName", "general.curLanguage", "time.timeZone", "general.codeValue"):
        assert wanted in fields


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.key)
async def test_a_step_shows_its_fields(loaded, qtbot, step):
    content = StepContent(loaded, Wishes(), step)
    qtbot.addWidget(content)
    content.show()
    for field in step.fields():
        if field.kind in loaded.drafts:
            assert content.findChild(QWidget, f"{field.key}.row"), field.key
    content.refresh()


@pytest.mark.parametrize(("key", "kind"), [("passwords", PasswordsPanel), ("clock", ClockPanel)])
async def test_a_step_has_its_panel(loaded, qtbot, key, kind):
    step = next(each for each in STEPS if each.key == key)
    content = StepContent(loaded, Wishes(), step)
    qtbot.addWidget(content)
    assert isinstance(content.panel, kind)


async def test_an_edit_here_is_an_edit_of_the_section(loaded, qtbot):
    step = next(each for each in STEPS if each.key == "name")
    content = StepContent(loaded, Wishes(), step)
    qtbot.addWidget(content)
    field = step.fields()[0]
    content.forms[0].row(field.key).editor.setText("Hall-7")
    content.forms[0].row(field.key).editor.textEdited.emit("Hall-7")
    assert [change.new for change in loaded.changes()] == ["Hall-7"]
