"""Every dialog on other screens: `python -m tests.ui.on_screens TEXT_PX X Y`.

The program's window stands at X, Y, and the system asks for text of TEXT_PX. Writes as JSON what
of each dialog is cut, and where it stands beyond the screen.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.collector import Collector
from ui.loop import QtLoop
from ui.theme import Scheme, theme

SETTLE_S = 0.05


async def look(app: QApplication, x: int, y: int) -> dict[str, list[str]]:
    """What is wrong with each dialog."""
    from tests.ui.hostile_windows import dialog, dialogs
    from tests.ui.tongue import SMALLEST, cut
    from ui.main_window import MainWindow

    with tempfile.TemporaryDirectory() as home:
        window = MainWindow(home=Path(home)).furnish()
        window.fit()
        bounds = app.primaryScreen().availableGeometry()
        found = {"mainWindow": [] if bounds.contains(window.geometry()) else ["is too large"]}
        window.resize(SMALLEST)
        window.move(x, y)
        window.show()
        for name, kind in sorted(dialogs().items()):
            shown = dialog(kind, "Boardroom-2")
            shown.setParent(window, shown.windowFlags())
            shown.open()
            await asyncio.sleep(SETTLE_S)
            found[name] = cut(shown)
            if not shown.isFullScreen() and not bounds.contains(shown.geometry()):
                found[name].append(f"stands at {shown.geometry()} of {bounds}")
            shown.hide()
            shown.deleteLater()
        window.close()
        window.deleteLater()
    return found


def main(text_px: str, x: str, y: str) -> int:
    """Print what was found."""
    app = QApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    font = app.font()
    font.setPixelSize(int(text_px))
    app.setFont(font)
    Collector(app)
    theme.apply(app, Scheme.LIGHT)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        found = runner.run(look(app, int(x), int(y)))
    sys.stdout.write(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
