"""Draws the pages of the help. It takes topics alone: no text from outside can get here."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.words import tr
from ui.help_topics import LINK, Topic
from ui.theme import theme

PAGE = QTextDocument.MarkdownFeature
HEADINGS = {1: ("display", 0, 10), 2: ("title", 16, 6), 3: ("strong", 10, 2)}
PARAGRAPH, ITEM = 10, 5
LINE_PERCENT = 125


class HelpText(QTextBrowser):
    """One page. `followed(key)` when a link to another topic is used.

    It follows no link by itself and loads nothing, from the disk or from the network.
    """

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._topic: Topic | None = None
        self.setObjectName("help.text")
        self.setAccessibleName(tr("Help page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._draw)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: no page has pictures."""
        return None

    def show_topic(self, topic: Topic) -> None:
        """Show a page from its beginning."""
        self._topic = topic
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def reveal(self, heading: str) -> None:
        """Scroll to the heading with exactly these words, where there is one."""
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return

    def _draw(self) -> None:
        if self._topic is None:
            return
        document = self.document()
        document.setDefaultFont(theme.font("body"))
        document.setDocumentMargin(theme.px(12))
        features = PAGE.MarkdownDialectGitHub | PAGE.MarkdownNoHTML
        document.setMarkdown(self._topic.markdown(), features)
        for block in _blocks(document):
            _set_type(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)

    def _follow(self, url: QUrl) -> None:
        if url.toString().startswith(LINK):
            self.followed.emit(url.toString().removeprefix(LINK))


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _set_type(block: QTextBlock) -> None:
    """Headings in the steps of the type scale; lines and paragraphs with air between them."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    kind, above, below = HEADINGS.get(block.blockFormat().headingLevel(), ("", 0, PARAGRAPH))
    if block.textList() is not None:
        below = ITEM
    if cursor.currentTable() is not None:
        below = 0
    if kind:
        letters = cursor.charFormat()
        letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        letters.setFont(theme.font(kind))
        cursor.setCharFormat(letters)
    shape = QTextBlockFormat()
    shape.setTopMargin(theme.px(above))
    shape.setBottomMargin(theme.px(below))
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    shape.setLineHeight(LINE_PERCENT, proportional.value)
    cursor.mergeBlockFormat(shape)


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setCellPadding(theme.px(5))
    shape.setCellSpacing(0)
    shape.setBorder(0)
    shape.setLeftMargin(-theme.px(5))
    shape.setBottomMargin(theme.px(PARAGRAPH))
    table.setFormat(shape)
