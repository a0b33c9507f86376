"""Whatever JSON a station sends: reading never raises, and only what was touched is written."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.draft import Draft
from app.quirks import Quirks
from app.settings import KINDS, Manager

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ANY_TEXT = st.text(st.characters(), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)
NEW = {bool: st.booleans(), int: st.integers(-(2**31), 2**31 - 1), str: ANY_TEXT}
KIND = st.sampled_from(KINDS)


@st.composite
def answers(draw, kind):
    """The data of a GET: any JSON, or an object with any JSON in the places of its fields."""
    if draw(st.booleans()):
        return draw(JSON)
    data = draw(st.dictionaries(ANY_TEXT, JSON, max_size=2))
    for field in kind.fields().values():
        place = draw(st.sampled_from([p for p in field.places() if p]))
        inner = data
        for step in place[:-1]:
            inner = inner.setdefault(step, {})
            if not isinstance(inner, dict):
                break
        else:
            value = draw(JSON | st.just("7") | NEW[field.type])
            inner[place[-1]] = value
    return data


@FEW
@given(st.data(), KIND)
def test_reading_never_raises_and_gives_the_fields_types(data, kind):
    saved = kind.read(data.draw(answers(kind)), Quirks(), data.draw(JSON))
    for name, field in kind.fields().items():
        value = saved.values.get(name)
        assert value is None or type(value) is field.type
        assert not (name in saved.values and name in saved.strange)
        saved.label(name, value).encode()
        choices = saved.choices(name)
        assert not choices or value is None or value in choices
    assert all(words.startswith("not understood") for words in saved.strange.values())


@FEW
@given(st.data(), KIND)
def test_only_touched_fields_and_their_companions_are_written(data, kind):
    draft = Draft(kind.read(data.draw(answers(kind)), Quirks()))
    free = [name for name in kind.fields() if draft.locked(name) is None]
    for name in data.draw(st.sets(st.sampled_from(free or ["-"]), max_size=3)) & set(free):
        draft[name] = data.draw(NEW[kind.fields()[name].type])
    sent = draft.outgoing()
    allowed = set(draft.edits).union(*(kind.fields()[n].spec.together for n in draft.edits))
    assert set(sent) <= allowed
    assert all(draft.locked(name) is None and draft.reason(name) is None for name in sent)
    draft.errors(), draft.changes()


@FEW
@given(st.data(), KIND)
def test_what_is_written_has_the_type_and_the_spelling_that_were_read(data, kind):
    """Values that the station gave go back to it exactly as they came."""
    answer = data.draw(answers(kind))
    saved = kind.read(answer, Quirks())
    free = {n: v for n, v in saved.values.items() if Draft(saved).locked(n) is None}
    for name, value in free.items():
        body = kind.body(saved, {name: value})
        ((key, written),) = body.items()
        json.dumps(body, allow_nan=False)
        if kind is Manager or kind.fields()[name].spec.form:
            continue
        raw = saved.raw[name]
        assert type(written) is type(raw)
        assert written == raw or int(written) == int(raw)
        assert key in (saved.found[name][-1], kind.fields()[name].spec.write_as)
