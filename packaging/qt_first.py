"""What the frozen program runs before PyInstaller's own hook, which imports PySide whole."""

from ui import qt

qt.load()
