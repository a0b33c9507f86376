"""What the tests of Apply share: edits, what was written, the outcome."""

from app.jobs.apply import apply


def edit(session, kind, **values):
    for name, value in values.items():
        session.edit(kind.fields()[name], value)
    assert not session.errors()


def writes(simulated):
    return [r for r in simulated.requests if r.method not in ("GET", "POST")]


async def outcome(session):
    (applied,) = await apply(session)
    return applied


def edits(session):
    return {change.field.name for change in session.changes()}
