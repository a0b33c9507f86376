"""Proof that bytes are those of before: a GMAC tag under a key of one's own, for one purpose.

It is as sure as a hash where nobody else sees key or tag, and twenty times as fast.
"""

import secrets
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import AEADEncryptionContext

KEY, ONCE = 32, 12
AHEAD = 8


def new_key() -> bytes:
    """A key for one file."""
    return secrets.token_bytes(KEY + ONCE)


class Mac:
    """The tag of the bytes that it is given."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import GCM

        self._context: AEADEncryptionContext = Cipher(AES(key[:KEY]), GCM(key[KEY:])).encryptor()

    def update(self, piece: bytes) -> None:
        """More bytes."""
        self._context.authenticate_additional_data(piece)

    def tag(self) -> bytes:
        """The tag of all of them; the end."""
        self._context.finalize()
        return self._context.tag


class Seal:
    """A Mac in a thread of its own: it works while the bytes travel. Close it in any case.

    It keeps at most some pieces; who gives more has to wait.
    """

    def __init__(self, key: bytes) -> None:
        self._mac = Mac(key)
        self._pieces: Queue[bytes] = Queue(AHEAD)
        self._thread = Thread(target=self._work, name="seal", daemon=True)
        self._thread.start()

    def update(self, piece: bytes) -> None:
        """More bytes; none are no end."""
        if piece:
            self._pieces.put(piece)

    def tag(self) -> bytes:
        """The tag of all of them; the end."""
        self.close()
        return self._mac.tag()

    def close(self) -> None:
        """End the thread."""
        if self._thread.is_alive():
            self._pieces.put(b"")
            self._thread.join()

    def _work(self) -> None:
        while piece := self._pieces.get():
            self._mac.update(piece)
