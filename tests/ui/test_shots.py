"""Screenshots: each view in every size and scheme."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.house import ROOT
from tests.ui.hands import alone
from ui import shots
from ui.theme import Scheme, theme


@pytest.fixture
async def taking(tmp_path, monkeypatch, until):
    monkeypatch.setattr(shots, "SETTLE_S", 0)
    taking = shots.Shots(QApplication.instance(), tmp_path)
    taking.window.show()
    yield taking
    taking.window.close()
    taking.window._for_now.cleanup()
    taking.window.deleteLater()
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    await until(alone)


async def test_a_view_is_taken_in_every_size_and_scheme(taking, tmp_path):
    await taking.take("00-looking")
    pictures = {file.stem: QImage(str(file)) for file in tmp_path.iterdir()}
    assert set(pictures) == {
        f"00-looking-{scheme}-{size}"
        for scheme in ("light", "dark")
        for size in ("1024x640", "1600x1000")
    }
    for name, picture in pictures.items():
        assert f"{picture.width()}x{picture.height()}" == name.rsplit("-", 1)[1]
        dark = picture.pixelColor(4, 20).lightness() < 128
        assert dark is ("dark" in name)


async def test_one_widget_of_it_can_be_taken(taking, tmp_path):
    await taking.take("01-welcome", taking.window.welcome)
    pictures = [QImage(str(file)) for file in tmp_path.iterdir()]
    assert len(pictures) == 4
    assert max(picture.width() for picture in pictures) < 1600


async def test_of_named_views_each_is_taken_once_light_and_with_few_colours(taking, tmp_path):
    page = tmp_path / "README.md"
    page.write_text("![a](looking.png) ![b](never-seen.png) [c](other.md)")
    named = shots.shown_on(page)
    assert named == {"looking", "never-seen"}
    taking._named, taking.missed = named, set(named)
    for view in ("00-looking", "01-found", "70-looking"):
        await taking.take(view)
    assert taking.missed == {"never-seen"}
    (file,) = tmp_path.glob("*.png")
    picture = QImage(str(file))
    assert (file.name, picture.width(), picture.height()) == ("looking.png", 1200, 760)
    assert picture.colorCount() <= 256
    assert picture.pixelColor(4, 20).lightness() > 128


def test_few_colours_keep_the_commonest_and_one_of_each_hue():
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    for at in range(64 * 64):
        picture.setPixel(at % 64, at // 64, 0xFF000000 | (at * 5 & 0xFFFF) << 8)
    picture.setPixel(3, 3, 0xFFFF0000)
    few = shots.with_few_colours(picture)
    assert few.colorCount() == 256
    assert few.pixelColor(3, 3).name() == "#ff0000"


@pytest.mark.parametrize("arguments", [[], ["a", "b"]])
def test_it_wants_a_folder(arguments, capsys):
    assert shots.main(arguments) == 2
    assert "usage: python -m ui.shots DIR" in capsys.readouterr().err


def test_no_two_views_have_the_same_number_or_name():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "ui").glob("*shots.py")]
    for kind in (r'"(\d\d)["-]', r'"\d\d-([a-z][\w-]*)"'):
        taken = Counter(found for source in sources for found in re.findall(kind, source))
        assert len(taken) > 25
        assert [each for each, times in taken.items() if times > 1] == []
