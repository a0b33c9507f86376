"""The right side of the picture editor: name, slot, fit, colour, quality, texts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.invitation import Invitation
from app.wallpapers import Gallery
from app.words import tr
from ui.composing import Fit, Words
from ui.labels import ElidedLabel, PlainLabel, clean, named, say, tip
from ui.picture_text import TextControls
from ui.pictures import Picture
from ui.theme import UNBOUNDED, theme

WIDE = 348
COLOURS = {
    tr("Black"): "#000000",
    tr("White"): "#FFFFFF",
    tr("Dark grey"): "#2B2F36",
    tr("Light grey"): "#D5D9E0",
    tr("Blue"): "#16365C",
    tr("Green"): "#14532D",
    tr("Red"): "#7F1D1D",
}
WORST, BEST, USUAL = 40, 100, 85
CANNOT = tr("Only a JPEG or PNG file can be sent unchanged.")
UNCHANGED = tr("Not while the file is sent unchanged.")


class PictureControls(QScrollArea):
    """What the user chose; `changed` after every change."""

    changed = Signal()

    def __init__(
        self, picture: Picture, title: str, slot: int, gallery: Gallery, start: Invitation
    ) -> None:
        super().__init__()
        self._picture = picture
        self._whole = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        page = QWidget()
        page.setProperty("page", True)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 18, 16, 18)
        self._column.setSpacing(8)
        self._add_picture(title, slot, gallery)
        self._add_fit()
        self._column.addSpacing(8)
        self._column.addWidget(PlainLabel(tr("Text on the picture"), kind="section"))
        self.text = TextControls(start)
        self.text.changed.connect(self._change)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self.setWidget(page)
        self._refresh()
        self._make_room()

    @property
    def title(self) -> str:
        """The name as the user typed it."""
        return self._name.text()

    @property
    def slot(self) -> int:
        """The slot that it goes to."""
        return int(self._slot.currentData())

    @property
    def fit(self) -> Fit:
        """How it comes onto the display."""
        return list(self._fits)[self._group.checkedId()]

    @property
    def ground(self) -> str:
        """The colour beside and behind the picture."""
        return str(self._ground.currentData())

    @property
    def quality(self) -> int:
        """Of the JPEG, in percent."""
        return self._quality.value()

    def words(self) -> Words:
        """The texts on the picture."""
        return Words() if self.fit is Fit.AS_IT_IS else self.text.words()

    def problem(self) -> str:
        """What is still missing."""
        return "" if self.fit is Fit.AS_IT_IS else self.text.problem()

    def show_facts(self, name: str, facts: str, fill: str) -> None:
        """Say what it is sent as, what it is, and what filling the display costs."""
        self._sent_as.setText(say("Sent as {}", name))
        self._facts.setText(facts)
        self._fits[Fit.FILL].setText(fill)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are its words as wide as they will be."""
        super().showEvent(event)
        self._make_room()

    def sizeHint(self) -> QSize:
        """As high as all of it, where there is room."""
        page = self.widget()
        high = page.sizeHint().height() if page else 400
        return QSize(self.minimumWidth(), high + 2)

    def minimumSizeHint(self) -> QSize:
        """It scrolls, unless it is to be seen as a whole."""
        high = self.sizeHint().height() if self._whole else theme.px(240)
        return QSize(self.minimumWidth(), high)

    def set_whole(self, whole: bool) -> None:
        """As wide as its place and as high as all of it, for what is around it scrolls."""
        if whole != self._whole:
            self._whole = whole
            self._make_room()

    def _make_room(self) -> None:
        """No word is cut, whatever the language."""
        page, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        assert page is not None
        needs = page.minimumSizeHint().width() + bar
        least = needs if self._whole else max(theme.px(WIDE), needs)
        self.setMinimumWidth(least)
        self.setMaximumWidth(UNBOUNDED if self._whole else least)
        self.updateGeometry()

    def _add_picture(self, title: str, slot: int, gallery: Gallery) -> None:
        self._column.addWidget(PlainLabel(tr("Picture"), kind="section"))
        self._name = QLineEdit(clean(title))
        self._name.setObjectName("picture.name")
        self._name.setAccessibleName(tr("Name of the picture"))
        self._name.setMaxLength(80)
        self._name.textChanged.connect(self._change)
        self._slot = QComboBox()
        self._slot.setObjectName("picture.slot")
        self._slot.setAccessibleName(tr("Slot"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._slot.setSizeAdjustPolicy(policy)
        for each in gallery.slots:
            if each.own:
                words = (
                    say("{}, holds {}", each.number, named(each.name, 24))
                    if each.names
                    else say("{}, free", each.number)
                )
                self._slot.addItem(words, each.number)
        self._slot.setCurrentIndex(self._slot.findData(slot))
        self._slot.currentIndexChanged.connect(self._change)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (words, editor) in enumerate(
            ((tr("&Name"), self._name), (tr("S&lot"), self._slot))
        ):
            label = PlainLabel(words)
            label.setBuddy(editor)
            label.setMinimumWidth(theme.px(64))
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        self._column.addLayout(grid)
        self._sent_as = ElidedLabel(kind="caption", ink="textMuted")
        self._facts = PlainLabel(kind="caption", ink="textMuted", wrap=True)
        self._column.addWidget(self._sent_as)
        self._column.addWidget(self._facts)

    def _add_fit(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(PlainLabel(tr("Fit"), kind="section"))
        self._group = QButtonGroup(self)
        self._fits = {
            Fit.FILL: QRadioButton(tr("&Fill")),
            Fit.WHOLE: QRadioButton(tr("F&it: all of it, with bars")),
            Fit.STRETCH: QRadioButton(tr("S&tretch: all of it, out of shape")),
            Fit.AS_IT_IS: QRadioButton(tr("Send the file &unchanged")),
        }
        for at, (fit, button) in enumerate(self._fits.items()):
            button.setObjectName(f"picture.fit.{fit.name.lower()}")
            self._group.addButton(button, at)
            self._column.addWidget(button)
            button.clicked.connect(self._change)
        self._fits[Fit.FILL].setChecked(True)
        if not self._picture.content:
            self._fits[Fit.AS_IT_IS].setEnabled(False)
            tip(self._fits[Fit.AS_IT_IS], CANNOT)
        self._ground = QComboBox()
        self._ground.setObjectName("picture.ground")
        self._ground.setAccessibleName(tr("Colour of the bars"))
        for words, colour in COLOURS.items():
            self._ground.addItem(_swatch(colour), words, colour)
        self._ground.currentIndexChanged.connect(self._change)
        self._quality = QSlider(Qt.Orientation.Horizontal)
        self._quality.setObjectName("picture.quality")
        self._quality.setAccessibleName(tr("JPEG quality in percent"))
        self._quality.setRange(WORST, BEST)
        self._quality.setValue(USUAL)
        self._quality.setPageStep(5)
        self._quality.valueChanged.connect(self._change)
        self._percent = PlainLabel(ink="textMuted")
        self._percent.setMinimumWidth(theme.px(40))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._quality, 1)
        row.addWidget(self._percent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, words in enumerate((tr("Bars"), tr("Quality"))):
            label = PlainLabel(words)
            label.setMinimumWidth(theme.px(64))
            grid.addWidget(label, at, 0)
        grid.addWidget(self._ground, 0, 1)
        grid.addLayout(row, 1, 1)
        self._column.addLayout(grid)

    def _change(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        unchanged = self.fit is Fit.AS_IT_IS
        reason = UNCHANGED if unchanged else ""
        see_through = self._picture.image.hasAlphaChannel()
        bars = self.fit is Fit.WHOLE or (see_through and not unchanged)
        self._ground.setEnabled(bars)
        tip(self._ground, reason or ("" if bars else tr("Only Fit leaves bars.")))
        self._quality.setEnabled(not unchanged)
        tip(self._quality, reason)
        self._percent.setText(f"{self._quality.value()} %")
        self.text.setEnabled(not unchanged)
        tip(self.text, reason)


def _swatch(colour: str) -> QIcon:
    side = theme.px(14)
    picture = QPixmap(side, side)
    picture.fill(QColor(colour))
    return QIcon(picture)
