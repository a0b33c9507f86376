"""The report: phases with their times, and every name as a line of its own."""

from datetime import UTC, datetime, timedelta

from app.jobs.watch_update import Update
from app.local_time import clock, length, minute, size, zone
from app.update_report import Mark, Report, Timeline

BEGAN = datetime(2025, 3, 4, 14, 30, tzinfo=UTC)


def at(seconds):
    return BEGAN + timedelta(seconds=seconds)


def test_what_begins_ends_what_was_before():
    line = Timeline()
    for name, seconds in (("a", 0), ("a", 5), ("b", 10), ("a", 70)):
        line.note(name, at(seconds))
    assert [(s.name, s.seconds(at(100))) for s in line.spans()] == [("a", 10), ("b", 60), ("a", 30)]
    assert line.total("a", at(100)) == 40
    assert line.first("b") == at(10)
    assert line.first("c") is None


def test_the_text_holds_everything():
    update = Update("Room\u202e\nB", "S1", "2.4.1", "2.5.0", "new.zip", 7, "ab" * 32, at(60))
    line = Timeline([Mark("send", at(0)), Mark("back", at(60))])
    text = Report(update, "10.0.0.9", "2.5.0", ("Updated.", "Known: x"), line, at(180)).text()
    for words in ("S1", "10.0.0.9", "2.4.1", "2.5.0", "new.zip, 7 bytes", "ab" * 32, "Updated."):
        assert words in text
    assert f"{clock(at(0))}  Send the file  (1 min)" in text
    assert "(2 min, goes on)" in text
    assert "\u202e" not in text
    assert zone(at(0)) in text


def test_a_report_without_a_file_says_where_it_came_from():
    text = Report(Update(), "", None, (), Timeline(), BEGAN).text()
    assert "maker’s server" in text
    assert "not known" in text
    assert "SHA" not in text


def test_times_and_lengths_in_words():
    assert [length(s) for s in (0, 56.4, 60, 289, 3900)] == [
        "0 s", "56 s", "1 min", "4 min 49 s", "1 h 5 min",
    ]  # fmt: skip
    assert minute(BEGAN) == clock(BEGAN)[:5]
    assert (size(1), size(300_000), size(5 << 20)) == ("1 KiB", "293 KiB", "5.0 MiB")
