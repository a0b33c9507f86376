"""The support bundle: what is in it is shown before it is saved."""

import asyncio
from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.jobs.save_file import why_not
from app.storage import put_whole
from app.support_bundle import Files, file_name, pack
from app.words import tr
from ui.banner import Banner
from ui.choose_file import file_to_save
from ui.dialog import Dialog
from ui.headings import DialogFoot, PageTitle
from ui.labels import joined, say
from ui.section_list import Section, SectionList, wanted_width
from ui.tasks import Tasks
from ui.theme import theme

WIDTH, HEIGHT = 900, 320
ICONS = {
    "versions.txt": "info",
    "preferences.txt": "system",
    "adapters.txt": "ethernet",
    "search.txt": "radar",
    "station.txt": "station",
}


class SupportDialog(Dialog):
    """Each file with its text; Save asks for a place, and the dialog stays."""

    topic = "support"

    def __init__(self, files: Files, parent: QWidget | None = None) -> None:
        super().__init__("support", tr("Support bundle"), WIDTH, parent)
        self._files = files
        self._tasks = Tasks(self)
        self.list = SectionList([Section(name, name, ICONS.get(name, "logs")) for name in files])
        self.list.setObjectName("support.files")
        self.list.setAccessibleName(tr("Files of the bundle"))
        self.list.setFixedWidth(wanted_width(files))
        self.list.setMinimumHeight(theme.px(HEIGHT))
        self.text = QPlainTextEdit()
        self.text.setObjectName("support.text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(theme.font("body", mono=True))
        self.list.current.connect(self._show)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.told = Banner()
        self.body.addWidget(PageTitle(tr("What goes into the bundle"), ABOUT))
        self.body.addLayout(row, 1)
        self.body.addWidget(self.told)
        self._foot = DialogFoot(tr("&Save…"), tr("&Close"))
        self._foot.action.set_symbol("save")
        self.set_foot(self._foot)
        self.list.set_current(next(iter(files)))
        self.list.setFocus()

    def accept(self) -> None:
        """Save; only Close ends the dialog."""
        if not self._tasks.running("save"):
            self._tasks.start(self._save(), key="save")

    def _show(self, name: str) -> None:
        self.text.setPlainText(self._files[name])
        self.text.setAccessibleName(say("Text of {}", name))

    async def _save(self) -> None:
        offered = file_name(datetime.now(UTC))
        path = await file_to_save(self, tr("Save the support bundle"), offered, tr("Zip (*.zip)"))
        if path is None:
            return
        try:
            await asyncio.to_thread(lambda: put_whole(path, pack(self._files)))
        except OSError as error:
            said = joined((why_not(error), tr("Choose another place.")))
            self.told.show_message("bad", tr("The bundle was not saved."), said)
        else:
            self.told.show_message("ok", tr("Saved."), str(path))


ABOUT = tr(
    "These texts, and nothing else. They hold names, addresses and settings of your stations, but "
    "no passwords, keys and codes. Look at them before you hand the file on."
)
