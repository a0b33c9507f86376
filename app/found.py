"""A station that was found, and the proofs that it stands on."""

from dataclasses import dataclass, field
from datetime import datetime

from app.candidate import Candidate, rank
from app.models import ModelInfo
from app.origin import Origin
from app.proof import Proof
from app.quirks import Quirks

Seen = tuple[Candidate, Proof]


@dataclass(frozen=True, slots=True)
class Found:
    """A station in the list. `name`, `model`, `host` and `info` are text from outside.

    `key` stays the same for as long as the row lives; `addresses` has the origin's first; `pin` is
    the SHA-256 of the certificate seen, on https; `left_at` is set once it has said goodbye or
    does not answer any more; `conflict` says that two stations answered at one address.
    """

    key: str
    name: str
    model: str
    origin: Origin
    addresses: tuple[str, ...]
    host: str
    info: ModelInfo
    pin: str | None
    how: str
    hint: bool
    left_at: datetime | None = None
    conflict: bool = False


@dataclass(slots=True)
class Row:
    """The latest proof of one station by each candidate, the newest last.

    `live` holds the candidates that still stand; without any, the old proofs are what is shown.
    """

    key: str
    proofs: dict[str, Seen] = field(default_factory=dict)
    live: set[str] = field(default_factory=set)
    origin: Origin | None = None
    secure: bool = False
    typed: bool = False
    announced: bool = False
    doubts: int = 0

    @property
    def answering(self) -> list[Seen]:
        """The proofs that stand: one that was on https does not count on http any more."""
        return [s for id_, s in self.proofs.items() if id_ in self.live and self._counts(s)]

    @property
    def seen(self) -> list[Seen]:
        """The proofs that stand, or else the last that did."""
        return self.answering or [s for s in self.proofs.values() if self._counts(s)]

    def add(self, candidate: Candidate, proof: Proof) -> None:
        """A candidate was proved to be this station; on http, https is not forgotten for that."""
        self.secure |= proof.origin.encrypted
        before, now = self.proofs.pop(candidate.id, None), (candidate, proof)
        worse = before is not None and self._counts(before) and not self._counts(now)
        self.proofs[candidate.id] = before if before is not None and worse else now
        if worse:
            self.live.discard(candidate.id)
        else:
            self.live.add(candidate.id)
        self.typed |= candidate.typed
        self.announced |= not candidate.typed
        self._forget()

    def remove(self, candidate_id: str) -> None:
        """A candidate does not stand any more."""
        self.live.discard(candidate_id)
        self._forget()

    def is_same(self, candidate: Candidate, proof: Proof) -> bool:
        """By name, model and mDNS host; where one has no host by address."""
        for known, seen in self.seen:
            if (seen.info.devName, seen.info.model) != (proof.info.devName, proof.info.model):
                continue
            hosts = {known.host.casefold(), candidate.host.casefold()}
            if len(hosts) == 1 and "" not in hosts:
                return True
            if "" in hosts and {*known.addresses} & {*candidate.addresses}:
                return True
        return False

    def at(self, origin: Origin) -> Seen | None:
        """What was seen at this origin last."""
        return next((s for s in reversed(self.proofs.values()) if s[1].origin == origin), None)

    def show(self, left_at: datetime | None) -> Found:
        """The row as others see it; its origin stays where it is while that is as good as any."""
        best = min(self.seen, key=lambda s: (rank(s[1].origin), s[1].origin != self.origin))
        self.origin = best[1].origin
        info = self.seen[-1][1].info
        all_of_it = [best, *self.proofs.values()]
        addresses = (best[1].origin.host, *(a for c, _ in all_of_it for a in c.addresses))
        return Found(
            key=self.key,
            name=info.devName or "",
            model=info.model or "",
            origin=self.origin,
            addresses=tuple(dict.fromkeys(addresses)),
            host=next((c.host for c, _ in all_of_it if c.host), ""),
            info=info,
            pin=best[1].pin,
            how="mDNS" if self.announced else "typed",
            hint=info.default_password_hint(Quirks()),
            left_at=left_at,
            conflict=self.doubts > 0,
        )

    def _counts(self, seen: Seen) -> bool:
        return seen[1].origin.encrypted or not self.secure

    def _forget(self) -> None:
        if self.answering:
            self.proofs = {id_: s for id_, s in self.proofs.items() if id_ in self.live}
