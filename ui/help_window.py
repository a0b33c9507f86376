"""The window of the help: topics at the left, the page at the right. It stands beside the work."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.words import tr
from ui.editors import SearchEdit
from ui.help_text import HelpText
from ui.help_topics import TOPICS, Topic, topic
from ui.labels import IconButton, PlainLabel
from ui.marks import Panel
from ui.section_box import FOLDED_BELOW, SectionBox
from ui.section_list import Section, SectionList
from ui.tab_order import follow_layouts
from ui.theme import UNBOUNDED, show_if, theme

SIZE = (920, 640)
LIST_WIDE = 288
LIST_AT_MOST = 0.4
FIRST = TOPICS[0]


class HelpWindow(QWidget):
    """Not modal: one reads while one works. Esc closes it, Alt+Left and Alt+Right go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self.setWindowTitle(tr("Help"))
        wanted = QSize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.search = SearchEdit("search", tr("Search the help"), "help.search", "Ctrl+F")
        self.topics = SectionList([], "help.topics")
        self.topics.setAccessibleName(tr("Help topics"))
        self.topic_box = SectionBox(self.topics, "help.topicBox")
        self._none = PlainLabel(tr("No page has these words."), ink="textMuted", wrap=True)
        self.text = HelpText()
        self.back = IconButton("back", tr("To the page before (Alt+Left)"))
        self.forward = IconButton("arrow", tr("On again (Alt+Right)"))
        self.back.setObjectName("help.back")
        self.forward.setObjectName("help.forward")
        self._history: list[Topic] = []
        self._at = -1
        self._lay_out()
        self._connect()
        self._list("")
        self.show_topic(FIRST.key)
        self.text.setFocus()

    def focusNextPrevChild(self, forth: bool) -> bool:
        """As the window is read."""
        return follow_layouts(self, forth) or super().focusNextPrevChild(forth)

    @property
    def topic(self) -> Topic:
        """The page on the screen."""
        return self._history[self._at]

    def show_topic(self, key: str, heading: str = "") -> None:
        """Show a page, at one of its headings. Raises KeyError for no topic."""
        wanted = topic(key)
        if not self._history or wanted != self.topic:
            self._history = [*self._history[: self._at + 1], wanted]
            self._at = len(self._history) - 1
        self._show()
        if heading:
            self.text.reveal(heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way first."""
        super().resizeEvent(event)
        wide = min(theme.px(LIST_WIDE), int(self.width() * LIST_AT_MOST))
        folded, ways = self.width() < theme.px(FOLDED_BELOW), QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._left.setMinimumWidth(0 if folded else wide)
        self._left.setMaximumWidth(UNBOUNDED if folded else wide)
        self.topics.setVisible(not folded)
        self.topic_box.setVisible(folded)

    def _show(self) -> None:
        self.text.show_topic(self.topic)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._history) - 1)
        self._mark()

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._history):
            self._at += step
            self._show()

    def _list(self, words: str) -> None:
        """The pages that have these words."""
        found = [each for each in TOPICS if each.has(words)]
        self.topics.blockSignals(True)
        self.topics.set_sections([Section(each.key, each.title, each.icon) for each in found])
        self.topics.blockSignals(False)
        show_if(self._none, not found)
        self._mark()

    def _mark(self) -> None:
        """The page on the screen is marked in the list, where it is listed."""
        self.topics.blockSignals(True)
        if self._history and self.topic.has(self.search.text()):
            self.topics.set_current(self.topic.key)
        else:
            self.topics.setCurrentRow(-1)
        self.topics.blockSignals(False)

    def _open_first(self) -> None:
        """Enter in the search: the first page that was found."""
        if first := self.topics.item(0):
            self.topics.setCurrentItem(first)
            self.show_topic(self.topics.key())
            self.text.setFocus()

    def _lay_out(self) -> None:
        self._left = Panel("window", "right")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 8, 1, 8)
        column.setSpacing(8)
        for widget in (self.search, self.topic_box, self._none):
            around = QHBoxLayout()
            around.setContentsMargins(12, 0, 12, 0)
            around.addWidget(widget)
            column.addLayout(around)
        column.addWidget(self.topics, 1)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addStretch(1)
        page = Panel("surface")
        right = QVBoxLayout(page)
        right.setContentsMargins(16, 8, 16, 16)
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self.text, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._left)
        self._row.addWidget(page, 1)

    def _connect(self) -> None:
        keys = QKeySequence.StandardKey
        for key, act in (
            (QKeySequence("Alt+Left"), lambda: self._go(-1)),
            (QKeySequence("Alt+Right"), lambda: self._go(1)),
            (QKeySequence("Esc"), self.close),
            (QKeySequence(keys.Find), self.search.setFocus),
        ):
            QShortcut(key, self).activated.connect(act)
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward.clicked.connect(lambda: self._go(1))
        self.topics.current.connect(self.show_topic)
        self.text.followed.connect(self.show_topic)
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._open_first)
