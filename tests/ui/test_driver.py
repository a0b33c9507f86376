"""Using a window as a person does."""

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from ui.driver import Driver, NotThere


@pytest.fixture
def window(qtbot):
    window = QWidget()
    layout = QFormLayout(window)
    for number, widget in enumerate(
        (QPushButton("Go"), QCheckBox("On"), QRadioButton("This"), QLineEdit("old"), QComboBox())
    ):
        widget.setObjectName(f"w{number}")
        layout.addRow(widget)
    window.findChild(QComboBox).addItems(["one", "two", "three"])
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    return window


@pytest.fixture
def driver(window):
    return Driver(window)


async def test_it_presses_what_can_be_pressed(driver, window):
    pressed = []
    window.findChild(QPushButton).clicked.connect(lambda: pressed.append(1))
    driver.click("w0")
    assert pressed == [1]


async def test_marks_are_hit_however_wide_the_widget_is(driver, window):
    for kind, name in ((QCheckBox, "w1"), (QRadioButton, "w2")):
        button = window.findChild(kind)
        button.resize(500, button.height())
        driver.click(name)
        assert button.isChecked()


async def test_what_is_off_or_hidden_cannot_be_pressed(driver, window):
    button = window.findChild(QPushButton)
    button.setEnabled(False)
    button.setToolTip("Sign in first.")
    assert not driver.usable("w0")
    with pytest.raises(NotThere, match="w0 is switched off: Sign in first"):
        driver.click("w0")
    button.setEnabled(True)
    assert driver.usable("w0")
    button.hide()
    assert not driver.usable("w0")
    assert not driver.shows(QPushButton, "w0")
    with pytest.raises(NotThere, match="w0 is not on the screen"):
        driver.click("w0")
    with pytest.raises(NotThere, match="nobody is not on the screen"):
        driver.click("nobody")


async def test_it_writes_over_what_is_there_key_by_key(driver, window):
    typed = []
    line = window.findChild(QLineEdit, "w3")
    line.textEdited.connect(typed.append)
    driver.write("w3", "new")
    assert typed[-3:] == ["n", "ne", "new"]
    line.setReadOnly(True)
    driver.write("w3", "more")
    assert line.text() == "new"


async def test_it_chooses_up_and_down(driver, window):
    box = window.findChild(QComboBox)
    chosen = []
    box.activated.connect(chosen.append)
    driver.choose("w4", "three")
    driver.choose("w4", "two")
    assert box.currentText() == "two"
    assert chosen == [1, 2, 1]
    with pytest.raises(NotThere, match="w4 does not offer four"):
        driver.choose("w4", "four")


async def test_it_waits_and_says_what_did_not_come(driver, window):
    await driver.until(lambda: window.isVisible(), "the window")
    with pytest.raises(NotThere, match="not within 0 s: a miracle"):
        await driver.until(lambda: False, "a miracle", 0.05)
