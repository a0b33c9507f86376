"""Whether a station may be sent away now: not while something else goes on with it."""

from app.session import Session
from app.words import tr

HARMLESS = {"follow"}


def why_busy(session: Session) -> str:
    """Why a restart or a reset has to wait, as a sentence; empty where it may begin."""
    if session.read_only:
        return session.read_only
    if not session.station.signed_in:
        return tr("Sign in first.")
    if set(session.running) - HARMLESS:
        return tr("Something else is going on with this station; wait for its end.")
    return ""
