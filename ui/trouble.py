"""What is wrong with a station, as the banner above its pages says it."""

from app.messages import Message
from app.session import Session, State
from app.words import joined, tr
from ui.labels import named, say

Trouble = tuple[str, str, str, str, str]
"""Kind of banner, what is wrong, what is to be said of it, a button and its name."""

NOTHING_WRONG: Trouble = ("info", "", "", "", "")


def trouble(session: Session, failed: Message | None, *, stranger: bool, looking: bool) -> Trouble:
    """`failed` is why it could not be read, `stranger` whether another station answered then;
    while one is `looking` for it, it is no wonder that it does not answer."""
    name = named(session.name)
    kept = tr("Your edits are kept.")
    sign_in = (tr("Sign in again"), "signInAgain")
    try_again = (tr("Try again"), "tryAgain")
    match session.state:
        case State.ENDED if failed is not None and stranger:
            return "bad", failed.failed, failed.rest, *sign_in
        case State.ENDED:
            return "warn", say("{} ended the sign-in.", name), kept, *sign_in
        case State.LOST if not looking:
            words = joined((kept, tr("Check that it is on and in the same network.")))
            return "bad", say("{} does not answer.", name), words, *try_again
        case _ if failed is not None:
            return "bad", failed.failed, failed.rest, *try_again
    return NOTHING_WRONG
