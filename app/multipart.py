"""A file as a multipart form of one part, streamed: what stands round it, and its pieces."""

import secrets
from collections.abc import AsyncIterator, Callable

from app.reading import ReadAhead
from app.words import tr

# As browsers write a file's name into a form.
QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Form:
    """A form that holds `size` bytes under the name `part`, as a file called `name`."""

    def __init__(self, part: str, name: str, size: int) -> None:
        boundary = secrets.token_hex(16)
        self._head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; '
            f'filename="{name.translate(QUOTED)}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode(errors="replace")
        self._tail = f"\r\n--{boundary}--\r\n".encode()
        self._size = size
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(self._head) + size + len(self._tail)),
        }

    async def pieces(self, ahead: ReadAhead, sent: Callable[[int], None]) -> AsyncIterator[bytes]:
        """What to send; OSError where the file is longer or shorter than it was."""
        yield self._head
        done = 0
        while piece := await ahead.piece():
            done += len(piece)
            if done > self._size:
                break
            yield piece
            sent(done)
        if done != self._size:
            raise OSError(tr("the file changed while it was sent"))
        yield self._tail
