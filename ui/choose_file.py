"""Choosing a file on this computer, in a dialog of our own look; replacing one is asked for."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.words import tr
from ui.dialog import Dialog, take_help
from ui.headings import DialogFoot, PageTitle
from ui.labels import clean, literal, named, say
from ui.tasks import ask

WIDTH = 480


async def file_to_save(parent: QWidget, title: str, offered: str, kinds: str) -> Path | None:
    """Where to save; `offered` is a name without a folder. None where the user thought better."""
    folder = Path.home() / "Downloads"
    folder = folder if folder.is_dir() else Path.home()
    while True:
        dialog = _dialog(parent, title, kinds, "saveFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Its own question opens a second loop, and guesses at markup in the name.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(folder))
        dialog.selectFile(offered)
        chosen = await _chosen(dialog)
        if chosen is None or not chosen.exists():
            return chosen
        if await ask(ReplaceFile(chosen.name, parent)):
            return chosen
        folder, offered = chosen.parent, chosen.name


async def file_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """An existing file; None where the user thought better."""
    dialog = _dialog(parent, title, kinds, "openFile")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def files_to_open(
    parent: QWidget, title: str, kinds: str, *, several: bool = True
) -> list[Path]:
    """Existing files, or one; none where the user thought better."""
    dialog = _dialog(parent, title, kinds, "openFiles")
    modes = QFileDialog.FileMode
    dialog.setFileMode(modes.ExistingFiles if several else modes.ExistingFile)
    return await _all_chosen(dialog)


class ReplaceFile(Dialog):
    """Accepted: the file that is there may be replaced."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("replaceFile", tr("Replace a file"), WIDTH, parent)
        asked = say("Replace {}?", named(name))
        self.body.addWidget(PageTitle(asked, tr("What it holds now will be lost.")))
        self.body.addStretch(1)
        foot = DialogFoot(say("&Replace {}", literal(named(name, 32))), destructive=True)
        self.set_foot(foot, careful=True)


def _dialog(parent: QWidget, title: str, kinds: str, name: str) -> QFileDialog:
    dialog = QFileDialog(parent.window())
    dialog.setObjectName(name)
    dialog.setWindowTitle(clean(title))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilters([kinds, tr("All files (*)")])
    take_help(dialog)
    return dialog


async def _chosen(dialog: QFileDialog) -> Path | None:
    return next(iter(await _all_chosen(dialog)), None)


async def _all_chosen(dialog: QFileDialog) -> list[Path]:
    try:
        accepted = await ask(dialog)
        return [Path(file) for file in dialog.selectedFiles()] if accepted else []
    finally:
        dialog.deleteLater()
