"""TLS with one certificate: pinned on first use, compared in the handshake.

A station's certificate is self-signed and often expired, so no authority can vouch for it; what
counts is that it is the same as last time. The comparison stands inside the handshake of both ssl
classes, because the async client never calls the one for sockets: the first byte of ours leaves
only after it.
"""

import hashlib
import ssl

from app.errors import Cause, Untrusted


class PinnedContext(ssl.SSLContext):
    """A client context that accepts one certificate.

    `pin` is its SHA-256 in hexadecimal; None takes the first certificate seen and keeps to it.
    """

    pin: str | None

    def __new__(cls, pin: str | None = None) -> "PinnedContext":
        """Make a context for one connection's peer; ssl contexts take their protocol here."""
        context = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.pin = pin
        return context

    def check(self, certificate: bytes | None) -> None:
        """Compare the peer's certificate (DER); raises Untrusted where it is another one."""
        seen = hashlib.sha256(certificate or b"").hexdigest()
        if self.pin is None:
            self.pin = seen
        elif seen != self.pin:
            raise Untrusted(Cause.OTHER_CERTIFICATE, f"SHA-256 ends in {seen[-8:]}")


class _PinnedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        assert isinstance(self.context, PinnedContext)
        self.context.check(self.getpeercert(binary_form=True))


class _PinnedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        assert isinstance(self.context, PinnedContext)
        try:
            self.context.check(self.getpeercert(binary_form=True))
        except Untrusted:
            self.close()
            raise


PinnedContext.sslobject_class = _PinnedObject
PinnedContext.sslsocket_class = _PinnedSocket
