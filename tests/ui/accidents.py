"""Random keys against a dialog that asks before something happens."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from tests.long import runs
from tests.ui.keys import press, sequence
from tests.ui.test_random_keys import completes


async def tried_with_random_keys(qtbot, make: Callable[[QWidget], QDialog]) -> None:
    """Open it anew again and again, press keys that are no confirmation: it is never accepted."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    for seed in range(runs(40, 200)):
        dialog = make(window)
        dialog.open()
        assert dialog.focusWidget().objectName() == "cancel"
        for key, held in sequence(seed, 12):
            if not dialog.isVisible():
                break
            if not completes(dialog, key, held):
                await press(dialog, key, held)
        assert dialog.result() != QDialog.DialogCode.Accepted, seed
        dialog.close()
        dialog.deleteLater()
