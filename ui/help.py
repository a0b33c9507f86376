"""Help in the window: F1, the help menu, and which page is the right one now.

What it shows is imported when it is first asked for: the window is on the screen long before.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.tasks import Tasks, ask

if TYPE_CHECKING:
    from app.settings import Section
    from ui.main_window import MainWindow
    from ui.station_view import StationView
    from ui.why_not_seen import WhyNotSeen

START, LOGIN, SET_UP, MOVED = "finding", "signing_in", "set_up", "locked_out"


class Help(QObject):
    """Belongs to the main window; its own windows stand beside it, one of each.

    A dialog keeps all windows but its own from being used, so it has a window of the help itself.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(window)
        self._why: WhyNotSeen | None = None
        menu = window.top.help
        window.addAction(menu.here)
        menu.page.connect(self.show_here)
        menu.keys.connect(lambda: self.show("keys"))
        menu.why.connect(window.sidebar.why)
        menu.about.connect(lambda: self._tasks.start(self._about(), key="about"))
        window.sidebar.why.connect(self.show_why)

    def show(self, key: str, heading: str = "") -> None:
        """Show a page, at one of its headings."""
        from ui.help_window import HelpWindow

        above = QApplication.activeModalWidget() or self._window
        own = Qt.FindChildOption.FindDirectChildrenOnly
        pages = above.findChild(HelpWindow, options=own) or HelpWindow(above)
        pages.show_topic(key, heading)
        _bring_up(pages)

    def show_here(self) -> None:
        """Show the page of what is on the screen, at the field that has the focus."""
        if topic := _topic_of_dialog(QApplication.activeWindow()):
            self.show(topic)
            return
        view = self._window.place.current if self._window.place is not None else None
        if view is None:
            self.show(START)
        elif view.administration.moving.lost:
            self.show(MOVED)
        elif view.login.isVisible():
            self.show(LOGIN)
        elif view.administration.in_setup:
            self.show(SET_UP)
        else:
            self.show(*_section_of(view))

    def show_why(self) -> None:
        """Show why a station may not be seen; nothing until the services are there."""
        from ui.why_not_seen import WhyNotSeen

        place = self._window.place
        if place is None:
            return
        if self._why is None:
            self._why = WhyNotSeen(place.discovery, self._window)
            self._why.search_again.connect(place.search_again)
            self._why.added.connect(place.refresh)
        _bring_up(self._why)

    def close(self) -> None:
        """The main window closes."""
        from ui.help_window import HelpWindow

        for window in (*self._window.findChildren(HelpWindow), self._why):
            if window is not None:
                window.close()

    async def _about(self) -> None:
        from ui.about import about

        dialog = about(self._window)
        await ask(dialog)
        dialog.deleteLater()


def _bring_up(window: QWidget) -> None:
    window.show()
    window.activateWindow()


def _topic_of_dialog(window: QWidget | None) -> str:
    """The page of a dialog, or of the one below it; empty where none of them has one."""
    from ui.dialog import Dialog

    while window is not None:
        if isinstance(window, Dialog) and window.topic:
            return window.topic
        window = window.parentWidget()
    return ""


def _section_of(view: "StationView") -> tuple[str, str]:
    """The page of the section on the screen, and the title of the field with the focus."""
    from app.settings import Section
    from ui.help_topics import topic_of

    section = Section[view.sections.key()]
    return topic_of(section).key, _field_with_focus(section)


def _field_with_focus(section: "Section") -> str:
    from app.settings import fields_of

    names, widget = set(), QApplication.focusWidget()
    while widget is not None:
        names.add(widget.objectName())
        widget = widget.parentWidget()
    return next((field.spec.title for field in fields_of(section) if field.key in names), "")
