"""What became of a wallpaper action, in words."""

import pytest

from app.errors import Cause, Rejected, Unreachable
from app.jobs.apply import Outcome
from app.jobs.wallpapers import Deleted, Sent, Shown
from app.models import Wallpaper
from app.wallpapers import arrange
from ui import wallpaper_words as words

LOST = Unreachable(Cause.BROKEN_OFF, sent=True)
FULL = Rejected(1003, "storage full")


def gallery(*names: str, current: int = 0):
    return arrange([Wallpaper(id=int(name[0]), name=name) for name in names], current)


FREE, HELD = gallery("0-a.png"), gallery("0-a.png", "3-cat.jpg", current=3)
SAVED, NOT, UNKNOWN = Outcome.SAVED, Outcome.NOT_SAVED, Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("done", "kind", "parts"),
    [
        (Sent(SAVED, HELD), "ok", ["3-cat.jpg was sent.", "Slot 3 of Hall holds 3-cat.jpg."]),
        (Sent(SAVED, HELD, shown=Shown(SAVED, HELD)), "ok", ["It is on the display."]),
        (
            Sent(SAVED, HELD, shown=Shown(NOT, HELD, FULL)),
            "warn",
            ["It is not on the display yet.", "“storage full”"],
        ),
        (
            Sent(NOT, FREE, FULL),
            "bad",
            ["Could not put 3-cat.jpg into slot 3 of Hall.", "“storage full” (code 1003)",
             "Slot 3 of Hall is free.", "try another slot"],
        ),
        (Sent(NOT, HELD, FULL), "bad", ["Delete the old picture first"]),
        (Sent(NOT, FREE, LOST), "bad", ["The connection broke off.", "Slot 3 of Hall is free."]),
        (Sent(NOT, FREE), "bad", ["The station took it and does not list it."]),
        (
            Sent(UNKNOWN, HELD, LOST),
            "warn",
            ["Whether 3-cat.jpg arrived is not known.", "Slot 3 of Hall holds 3-cat.jpg.",
             "Whether the whole picture is there is not known."],
        ),
        (Sent(UNKNOWN, None, LOST), "warn", ["What slot 3 of Hall holds now could not be read."]),
    ],
)  # fmt: skip
def test_an_upload(done, kind, parts):
    told = words.sent(done, 3, "3-cat.jpg", "Hall")
    assert told[0] == kind
    for part in parts:
        assert part in f"{told[1]} {told[2]}"


NAMES = {2: "2-a.jpg", 3: "3-cat.jpg"}


@pytest.mark.parametrize(
    ("done", "kind", "parts"),
    [
        (Deleted((2, 3), (), FREE), "ok", ["Deleted: 2-a.jpg, 3-cat.jpg.", "Their slots are free.",
                                           "On the display: slot 0, 0-a.png."]),
        (Deleted((2,), (3,), HELD, FULL), "bad", ["Could not delete 2-a.jpg, 3-cat.jpg of Hall.",
                                                  "Deleted: 2-a.jpg. Still there: 3-cat.jpg."]),
        (Deleted((), (2, 3), HELD), "bad", ["said yes and still lists it", "Nothing was deleted"]),
        (Deleted(error=LOST), "warn", ["What is there now could not be read."]),
    ],
)  # fmt: skip
def test_a_delete(done, kind, parts):
    told = words.deleted(done, NAMES, "Hall")
    assert told[0] == kind
    for part in parts:
        assert part in f"{told[1]} {told[2]}"


@pytest.mark.parametrize(
    ("done", "kind", "parts"),
    [
        (Shown(SAVED, HELD), "ok", ["3-cat.jpg is on the display."]),
        (Shown(Outcome.ACCEPTED, FREE), "ok", ["needs a restart", "Hall took it"]),
        (Shown(NOT, FREE, FULL), "bad", ["Could not show 3-cat.jpg of Hall.", "slot 0, 0-a.png"]),
        (Shown(NOT, FREE), "bad", ["said yes and shows another"]),
        (Shown(UNKNOWN, None, LOST), "warn", ["could not be read"]),
    ],
)
def test_showing(done, kind, parts):
    told = words.shown(done, HELD.slot(3), "Hall")
    assert told[0] == kind
    for part in parts:
        assert part in f"{told[1]} {told[2]}"


def test_a_display_that_shows_nothing_we_know():
    assert "does not say" in words.on_display(arrange([]))
    assert words.on_display(gallery("0-a.png", current=4)).endswith("slot 4, which holds nothing.")


def test_names_of_others_cannot_reorder_the_sentence():
    evil = gallery("3-\u202ex.jpg", current=3)
    told = words.sent(Sent(SAVED, evil), 3, "3-\u202ex.jpg", "Ha\u202ell")
    assert "\u202e" not in told[1] + told[2]
