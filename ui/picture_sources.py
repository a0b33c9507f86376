"""Where pictures come from: files that were chosen or dropped, and the clipboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.words import tr
from ui.pictures import Source

PASTED = "pasted"
RAW = ("image/png", "image/jpeg", "image/bmp", "image/webp")
KINDS = tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)")


@dataclass(frozen=True, slots=True)
class Offer:
    """A picture that somebody offers, and what it is called there: text from outside."""

    name: str
    source: Source


def from_mime(mime: QMimeData) -> list[Offer]:
    """What was dropped or lies on the clipboard: local files, else a picture; addresses never."""
    urls = [url for url in mime.urls() if url.isLocalFile()]
    if urls:
        return from_paths([url.toLocalFile() for url in urls])
    for kind in RAW:
        if mime.hasFormat(kind):
            return [Offer(PASTED, bytes(mime.data(kind).data()))]
    image = mime.imageData() if mime.hasImage() else None
    return [Offer(PASTED, image)] if isinstance(image, QImage) and not image.isNull() else []


def from_paths(paths: Sequence[str | Path]) -> list[Offer]:
    """Files by their paths."""
    return [Offer(Path(path).name, Path(path)) for path in paths]
