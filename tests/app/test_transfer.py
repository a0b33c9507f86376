"""Speed and time left, on a clock that the test puts forward."""

from app.transfer import Speed


def test_speed_is_that_of_the_last_seconds():
    now = [0.0]
    speed = Speed(lambda: now[0])
    assert speed.rate is None
    assert speed.left(100) is None
    for second in range(11):
        now[0] = float(second)
        speed.note(second * 10 if second <= 5 else 50 + (second - 5) * 100)
    assert speed.rate == 100
    assert speed.left(1050) == 5


def test_the_first_second_says_nothing():
    now = [0.0]
    speed = Speed(lambda: now[0])
    speed.note(0)
    now[0] = 0.5
    speed.note(1_000_000)
    assert speed.rate is None


def test_a_transfer_that_stands_has_no_time_left():
    now = [0.0]
    speed = Speed(lambda: now[0])
    speed.note(5)
    now[0] = 10.0
    speed.note(5)
    assert speed.rate == 0
    assert speed.left(10) is None
