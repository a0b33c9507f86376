"""Versions are put in an order where they are numbers, and nowhere else."""

import pytest

from app.versions import Relation, relation, same


@pytest.mark.parametrize(("installed", "offered", "found"), [
    ("2.4.1", "2.5.0", Relation.NEWER), ("2.9", "2.10", Relation.NEWER),
    ("2.5", "2.5.0", Relation.SAME), ("V2.5.0", "2.5.0 ", Relation.SAME),
    ("2.5.0", "2.4.9", Relation.OLDER), ("2.5.0", "2.5", Relation.SAME),
    ("2.5.0-rc1", "2.5.0", Relation.UNCLEAR), ("abc", "abc", Relation.SAME),
    ("2.4.1", None, Relation.UNCLEAR), (None, "2.4.1", Relation.UNCLEAR),
    ("2.4.1", "", Relation.UNCLEAR), ("2.4.1", "9" * 5000, Relation.UNCLEAR),
    ("2.4.1", "２.５", Relation.UNCLEAR),
])  # fmt: skip
def test_the_relation_of_two_versions(installed, offered, found):
    assert relation(installed, offered) is found


def test_nothing_is_the_same_as_an_unknown_version():
    assert not same(None, None)
    assert not same("2", None)
    assert same(" v2.5 ", "2.5")
    assert not same("2.5", "2.5.0")  # a station that reports another text reports another version
