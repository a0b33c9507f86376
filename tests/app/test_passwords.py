"""What a new password may be, how good it is, and one made up."""

import pytest

from app.passwords import LETTERS, make_up, problem, strength


@pytest.mark.parametrize("text", ["a", "station1", "A1b2C3d4E5f6G7h8"])
def test_letters_and_digits_up_to_sixteen_are_fine(text):
    assert problem(text) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("ab cd", "A space is not allowed"),
        ("abc-d", "Character 4 is not allowed"),
        ("abcdé", "Character 5 is not allowed"),
        ("abc\n", "Character 4 is not allowed"),
        ("a" * 18, "2 too many"),
    ],
)
def test_what_is_wrong_is_said_without_the_character(text, words):
    said = problem(text)
    assert words in said
    assert "é" not in said


@pytest.mark.parametrize("text", ["", "a", "R4ndomPass1", "aaaaaaaaaaaaaaaa", "1234567890123456"])
def test_short_and_dull_ones_are_weak(text):
    assert strength(text).weak
    assert not strength(text).strong


def test_twelve_of_one_kind_are_neither_weak_nor_strong():
    middle = strength("qpmxkdwtrzvh")
    assert not middle.weak
    assert not middle.strong


def test_what_is_made_up_is_allowed_strong_and_never_the_same():
    made = {make_up() for _ in range(200)}
    assert len(made) == 200
    for each in made:
        assert len(each) == 16
        assert set(each) <= set(LETTERS)
        assert problem(each) == ""
        assert not strength(each).weak
