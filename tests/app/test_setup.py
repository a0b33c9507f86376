"""How far the guided set-up of each station is."""

from app.setup import FILE, MOST, Mark, Setups


def test_marks_are_there_in_the_next_run(tmp_path):
    setups = Setups(tmp_path)
    setups.mark("a", "name", Mark.DONE)
    setups.mark("a", "code", Mark.SKIPPED)
    setups.mark("b", "name", Mark.DONE)
    again = Setups(tmp_path)
    assert again.of("a") == {"name": Mark.DONE, "code": Mark.SKIPPED}
    assert again.of("c") == {}
    again.mark("a", "name", None)
    again.forget("b")
    assert Setups(tmp_path).of("a") == {"code": Mark.SKIPPED}
    assert Setups(tmp_path).of("b") == {}


def test_without_a_folder_they_last_for_the_run():
    setups = Setups()
    setups.mark("a", "name", Mark.DONE)
    assert setups.of("a") == {"name": Mark.DONE}


def test_what_is_not_understood_is_left_out(tmp_path):
    (tmp_path / FILE).write_text(
        '{"version": 1, "stations": {"a": {"name": "done", "code": "x", "n": 7}, "b": []}}'
    )
    assert Setups(tmp_path).of("a") == {"name": Mark.DONE}
    (tmp_path / FILE).write_text("{")
    assert "damaged" in Setups(tmp_path).problem


def test_it_does_not_grow_for_ever():
    setups = Setups()
    for number in range(MOST + 5):
        setups.mark(str(number), "name", Mark.DONE)
    assert not setups.of("0")
    assert setups.of(str(MOST + 4))
