"""The list of stations: one row a station, however many services, addresses and adapters it has."""

import itertools
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from app.candidate import Candidate
from app.found import Found, Row, Seen
from app.proof import Proof

# Proofs that must agree before a row in conflict is trusted again (faults.md F2).
AGREE = 2
# Rows that may be in the list, typed ones not counted.
MOST = 2000


class Rows:
    """Takes proofs and makes rows of them; `stations` is what others see.

    `changed` is set whenever that is another one than before. Rows in `held` stay, whatever comes.
    """

    def __init__(self) -> None:
        self.stations: dict[str, Found] = {}
        self.held: set[str] = set()
        self.changed = False
        self._rows: dict[str, Row] = {}
        self._index = _Index()
        self._numbers = itertools.count(1)

    def take(self, candidate: Candidate, proof: Proof) -> Found:
        """A station answered: its row, a new one where it has none."""
        row = self._row(candidate, proof)
        before = row.at(proof.origin)
        if before is not None and row.answering:
            contradicts = _contradicts(before, (candidate, proof))
            row.doubts = AGREE if contradicts else max(row.doubts - 1, 0)
        for other in self._index.near(proof.origin, candidate.id):
            if other is not row:
                taken = other.at(proof.origin)
                self._remove(other, [candidate.id, *([taken[0].id] if taken else [])])
        row.add(candidate, proof)
        found = self._show(row)
        if len(self.stations) > MOST:
            self._make_room(row)
        return found

    def release(self, candidate_id: str) -> None:
        """A candidate said goodbye or answers no more."""
        for row in self._index.near(candidate_id):
            self._remove(row, [candidate_id])

    def leave(self, key: str) -> None:
        """The station of this row does not answer, whoever announces it."""
        if row := self._rows.get(key):
            self._remove(row, list(row.live))

    def drop(self, before: datetime) -> bool:
        """Forget the rows that left earlier, but those that were typed; whether there were any."""
        old = [key for key, left_at in self._gone() if left_at < before]
        for key in old:
            self._forget(key)
        return bool(old)

    def source(self, key: str) -> Candidate:
        """The candidate that proved the row's origin."""
        row = self._rows[key]
        return next(c for c, p in row.seen if p.origin == row.origin)

    def _row(self, candidate: Candidate, proof: Proof) -> Row:
        alike = self._index.near(_named(proof))
        if same := next((row for row in alike if row.is_same(candidate, proof)), None):
            return same
        for row in self._index.near(proof.origin):
            before = row.at(proof.origin)
            if before and (row.answering or not _contradicts(before, (candidate, proof))):
                return row
        row = Row(f"station-{next(self._numbers)}")
        self._rows[row.key] = row
        return row

    def _gone(self) -> Iterator[tuple[str, datetime]]:
        """The rows of stations that left, and when, but those that are to stay."""
        for key, found in self.stations.items():
            if found.left_at and not self._rows[key].typed and key not in self.held:
                yield key, found.left_at

    def _make_room(self, new: Row) -> None:
        """Forget who left first; where all are here, there is no room for a new one."""
        if new.typed or new.key in self.held:
            return
        key = min(self._gone(), key=lambda gone: gone[1], default=(new.key,))[0]
        self._forget(key)

    def _forget(self, key: str) -> None:
        del self.stations[key], self._rows[key]
        self._index.forget(key)
        self.changed = True

    def _remove(self, row: Row, candidate_ids: Iterable[str]) -> None:
        gone = row.live & set(candidate_ids)
        for candidate_id in gone:
            row.remove(candidate_id)
        if gone:
            self._show(row)

    def _show(self, row: Row) -> Found:
        before = self.stations.get(row.key)
        left_at = None
        if not row.answering:
            left_at = (before.left_at if before else None) or datetime.now(UTC)
        self._index.put(row)
        found = row.show(left_at)
        if found == before:
            return before
        self.changed = True
        self.stations[row.key] = found
        return found


class _Index:
    """Which rows a proof may concern, so that not all 2,000 have to be looked at."""

    def __init__(self) -> None:
        self._near: dict[object, dict[str, Row]] = {}
        self._marks: dict[str, set[object]] = {}

    def put(self, row: Row) -> None:
        """The row has other proofs than before."""
        marks: set[object] = {
            mark for c, p in row.proofs.values() for mark in (_named(p), p.origin, c.id)
        }
        before = self._marks.get(row.key, set())
        for mark in before - marks:
            self._take_away(mark, row.key)
        for mark in marks - before:
            self._near.setdefault(mark, {})[row.key] = row
        self._marks[row.key] = marks

    def forget(self, key: str) -> None:
        """There is no such row any more."""
        for mark in self._marks.pop(key):
            self._take_away(mark, key)

    def near(self, *marks: object) -> list[Row]:
        """The rows with a proof of one of these names, origins or candidates, oldest first."""
        found = {key: row for mark in marks for key, row in self._near.get(mark, {}).items()}
        return sorted(found.values(), key=lambda row: (len(row.key), row.key))

    def _take_away(self, mark: object, key: str) -> None:
        del self._near[mark][key]
        if not self._near[mark]:
            del self._near[mark]


def _named(proof: Proof) -> tuple[str | None, str | None]:
    return proof.info.devName, proof.info.model


def _contradicts(before: Seen, now: Seen) -> bool:
    """Whether two answers at one origin came from two stations: a new name alone is a rename."""
    (then, old), (here, new) = before, now
    if old.info.model != new.info.model or old.pin != new.pin:
        return True
    hosts = {then.host.casefold(), here.host.casefold()} - {""}
    return len(hosts) == 2 and old.info.devName != new.info.devName
