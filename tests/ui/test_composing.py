"""From picture and plan to bytes: fit, place, colour, texts, QR code."""

from dataclasses import replace

import pytest
import segno
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from tests.ui.painting import encoded, jpeg, near, painted
from ui.composing import Fit, Place, Plan, Words, compose, make, matrix, megabytes, shown_size
from ui.pictures import load

RED, BLUE = "#C02020", "#2020C0"
SCREEN = (1280, 720)
BOX = QSize(640, 360)
MOST = 5 << 20


def plan(**more) -> Plan:
    return Plan(SCREEN, family="DejaVu Sans", mono="DejaVu Sans Mono", **more)


def drawn(image: QImage, **more) -> QImage:
    return compose(image, plan(**more))[0]


@pytest.fixture(autouse=True)
def _app(qapp):
    pass


def test_fill_leaves_no_bars_and_cuts_what_hangs_over():
    tall = painted(600, 1200)
    made = drawn(tall, fit=Fit.FILL)
    assert made.size() == QSize(*SCREEN)
    assert near(made.pixelColor(2, 2), RED) and near(made.pixelColor(1277, 717), BLUE)
    assert shown_size(tall.size(), plan()) == QSize(1280, 2560)


def test_fill_shows_the_part_that_was_chosen():
    wide = painted(2560, 720)
    assert near(drawn(wide, across=0.0).pixelColor(1270, 300), RED)
    assert near(drawn(wide, across=1.0).pixelColor(10, 300), BLUE)
    middle = drawn(wide, across=0.5)
    assert near(middle.pixelColor(600, 300), RED) and near(middle.pixelColor(680, 300), BLUE)


def test_fit_shows_all_of_it_between_bars_of_the_chosen_colour():
    made = drawn(painted(720, 720), fit=Fit.WHOLE, ground="#14532D")
    assert near(made.pixelColor(10, 300), "#14532D", 2)
    assert near(made.pixelColor(300, 300), RED) and near(made.pixelColor(980, 300), BLUE)
    left = drawn(painted(720, 720), fit=Fit.WHOLE, across=0.0)
    assert near(left.pixelColor(10, 300), RED) and near(left.pixelColor(1270, 300), "#000000", 2)


def test_stretch_fills_the_display_out_of_shape():
    made = drawn(painted(100, 700), fit=Fit.STRETCH)
    assert near(made.pixelColor(5, 5), RED) and near(made.pixelColor(1275, 5), BLUE)


def test_what_is_see_through_shows_the_colour_behind():
    image = painted(1280, 720).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    assert near(drawn(image, ground="#FFFFFF").pixelColor(600, 300), "#FFFFFF", 1)


def test_the_preview_is_made_of_the_bytes_that_are_sent():
    made = make(load(jpeg(3000, 2000), QSize(*SCREEN)), plan(quality=60), BOX, MOST)
    arrives = QImage.fromData(made.content)
    assert arrives.size() == QSize(*SCREEN)
    assert made.preview.size() == BOX
    for x, y in ((10, 10), (315, 100), (325, 100), (630, 350)):
        seen, real = made.preview.pixelColor(x, y), arrives.pixelColor(x * 2, y * 2)
        assert near(seen, real.name(), 12)


def test_quality_costs_bytes_and_too_many_are_not_sent():
    from tests.ui.painting import noisy

    picture = load(encoded(noisy(1280, 720)), QSize(*SCREEN))
    small, large = (make(picture, plan(quality=q), BOX, MOST) for q in (40, 100))
    assert len(small.content) < len(large.content) and not large.problem
    tight = make(picture, plan(quality=100), BOX, 20_000)
    assert "at most 20 kB. Lower the quality." in tight.problem


def test_a_file_that_is_sent_as_it_is_stays_the_same():
    content = encoded(painted(50, 40), "png")
    made = make(load(content, QSize(*SCREEN)), plan(fit=Fit.AS_IT_IS), BOX, MOST)
    assert made.content == content


def _luminance(colour: QColor) -> float:
    parts = (c / 255 for c in colour.getRgb()[:3])
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("ground", ["#FFFFFF", "#FFFF00", "#000000"])
def test_texts_can_be_read_on_any_picture(place, ground):
    white = QImage(1280, 720, QImage.Format.Format_RGB32)
    white.fill(QColor(ground))
    words = Words("Boardroom-2", "10.20.4.31", "Join the Wi-Fi", place=place)
    made, bare = drawn(white, words=words), drawn(white)
    lines = [
        y
        for y in range(720)
        if any(near(made.pixelColor(x, y), "#FFFFFF", 1) for x in range(40, 300))
        and not near(made.pixelColor(1, y), ground, 1)
    ]
    assert lines or ground == "#000000"
    for y in lines:
        ratio = 1.05 / (_luminance(made.pixelColor(1, y)) + 0.05)
        assert ratio >= 4.5, f"line {y}: {ratio:.2f}"
    far = 715 if place is Place.TOP else 5
    assert made.pixelColor(600, far) == bare.pixelColor(600, far)


def test_long_and_hostile_texts_stay_inside():
    words = Words("W" * 300, "<b>x</b>", "word " * 200, code="https://10.0.0.1/")
    made, problem = compose(painted(1280, 720), plan(words=words))
    assert problem == ""
    bare = drawn(painted(1280, 720))
    assert made.pixelColor(2, 2) == bare.pixelColor(2, 2)


@pytest.mark.parametrize("scale", [0.6, 1.0, 1.6])
@pytest.mark.parametrize("screen", [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)])
def test_every_module_of_the_qr_code_can_be_told_in_what_arrives(screen, scale):
    code = "WIFI:T:WPA;S:Boardroom-2;P:Meeting2024;;"
    words = Words(code=code, scale=scale)
    picture = load(jpeg(*screen), QSize(*screen))
    made = make(picture, replace(plan(words=words, quality=40), screen=screen), BOX, MOST)
    found = _modules(QImage.fromData(made.content), len(matrix(code)))
    assert found == matrix(code)
    assert [[bool(m) for m in row] for row in segno.make_qr(code, error="m").matrix] == [
        row[4:-4] for row in matrix(code)[4:-4]
    ]


def _modules(image: QImage, count: int) -> list[list[bool]]:
    """Read a code where it stands: white around it, at the right edge of the texts."""
    margin = round(64 * image.height() / 1080)
    right, bottom = image.width() - margin, image.height() - margin
    side = 0
    while near(image.pixelColor(right - side - 2, bottom - 2), "#FFFFFF", 40):
        side += 1
    size = round((side + 1) / count)
    left, top = right - size * count, bottom - size * count
    return [
        [
            image.pixelColor(left + x * size + size // 2, top + y * size + size // 2).lightness()
            < 128
            for x in range(count)
        ]
        for y in range(count)
    ]


def test_a_code_that_is_too_long_is_told():
    _, problem = compose(painted(1280, 720), plan(words=Words(code="x" * 301)))
    assert problem == "The QR code can hold at most 300 characters."
    assert compose(painted(), plan(words=Words(code="ä" * 300)))[1] == ""


def test_a_code_with_a_password_does_not_show_where_it_is_printed():
    assert "Meeting2024" not in repr(plan(words=Words(code="WIFI:T:WPA;P:Meeting2024;;")))


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (612_400, "612 kB"), (3_400_000, "3.4 MB"),
     (999_999, "1.0 MB")],
)  # fmt: skip
def test_bytes_for_people(count, words):
    assert megabytes(count) == words
