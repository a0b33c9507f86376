"""The list of stations: one row a station, however many services, addresses and adapters it has."""

import itertools
from collections.abc import Iterable
from datetime import UTC, datetime

from app.found import Found, Row, Seen
from app.proof import Candidate, Proof

# Proofs that must agree before a row in conflict is trusted again (faults.md F2).
AGREE = 2


class Rows:
    """Takes proofs and makes rows of them; `stations` is what others see."""

    def __init__(self) -> None:
        self.stations: dict[str, Found] = {}
        self._rows: dict[str, Row] = {}
        self._numbers = itertools.count(1)

    def take(self, candidate: Candidate, proof: Proof) -> Found:
        """A station answered: its row, a new one where it has none."""
        row = self._row(candidate, proof)
        before = row.at(proof.origin)
        if before is not None and row.answering:
            contradicts = _contradicts(before, (candidate, proof))
            row.doubts = AGREE if contradicts else max(row.doubts - 1, 0)
        for other in self._rows.values():
            if other is not row:
                taken = other.at(proof.origin)
                self._remove(other, [candidate.id, *([taken[0].id] if taken else [])])
        row.add(candidate, proof)
        return self._show(row)

    def release(self, candidate_id: str) -> None:
        """A candidate said goodbye or answers no more."""
        for row in self._rows.values():
            self._remove(row, [candidate_id])

    def leave(self, key: str) -> None:
        """The station of this row does not answer, whoever announces it."""
        if row := self._rows.get(key):
            self._remove(row, list(row.live))

    def drop(self, before: datetime) -> bool:
        """Forget the rows that left earlier, but those that were typed; whether there were any."""
        old = [
            key
            for key, found in self.stations.items()
            if found.left_at and found.left_at < before and not self._rows[key].typed
        ]
        for key in old:
            del self.stations[key], self._rows[key]
        return bool(old)

    def source(self, key: str) -> Candidate:
        """The candidate that proved the row's origin."""
        row = self._rows[key]
        return next(c for c, p in row.seen if p.origin == row.origin)

    def _row(self, candidate: Candidate, proof: Proof) -> Row:
        rows = self._rows.values()
        if same := next((row for row in rows if row.is_same(candidate, proof)), None):
            return same
        for row in rows:
            before = row.at(proof.origin)
            if before and (row.answering or not _contradicts(before, (candidate, proof))):
                return row
        row = Row(f"station-{next(self._numbers)}")
        self._rows[row.key] = row
        return row

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
        found = self.stations[row.key] = row.show(left_at)
        return found


def _contradicts(before: Seen, now: Seen) -> bool:
    """Whether two answers at one origin came from two stations: a new name alone is a rename."""
    (then, old), (here, new) = before, now
    if old.info.model != new.info.model or old.pin != new.pin:
        return True
    hosts = {then.host.casefold(), here.host.casefold()} - {""}
    return len(hosts) == 2 and old.info.devName != new.info.devName
