"""Edits without end and says each edit, until it is killed: `python -m tests.app.typist HOME SEED`.

A line a moment: the time, the field's key, and its value (null once it was reverted).
"""

import asyncio
import json
import random
import sys
import time
from pathlib import Path

from app.journal import Journal
from app.origin import candidates
from app.session import Session
from app.settings import Ethernet, General, Power, Time, Wifi
from app.station import Station
from app.unsent import Unsent

CANARY = "Canary-4b1d-Secret"
KEY = "station"
DATA = {
    General: {"devName": "Old", "ipShow": True, "codeType": 1, "codeValue": "1111"},
    Time: {"ntpServer": "pool.example", "showTime24": True, "timeout": 5},
    Power: {"mode": 0, "time": 15},
    Wifi: {"mode": 1, "security": 1, "password": "********", "band": 1, "channel": 36},
    Ethernet: {"enableDHCP": False, "setting": {"ip": "10.0.0.5", "mask": "255.255.255.0"}},
}
SLOWEST = 0.08


def session_with(data=DATA) -> Session:
    """Somebody's work on a station that nobody asks anything."""
    session = Session(Station(candidates("http://127.0.0.1:9")[0]))
    for kind, values in data.items():
        session.take(kind.read(values))
    return session


async def main(home: Path, seed: int) -> None:
    chance = random.Random(seed)
    session, journal = session_with(), Journal(home)
    session.changed.add(lambda: journal.note(Unsent.of(session, KEY)))
    running = asyncio.create_task(journal.run())
    fields = [kind.fields()[name] for kind in DATA for name in session.drafts[kind].values]
    while not running.done():
        field = chance.choice(fields)
        draft = session.drafts[field.kind]
        if chance.random() < 0.2:
            session.revert(field)
        else:
            session.edit(field, value_for(field, draft, chance))
        if field.spec.secret:
            assert draft.edits.get(field.name) in (None, CANARY)
        else:
            said = [time.time(), field.key, draft.edits.get(field.name)]
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()
        await asyncio.sleep(chance.random() * SLOWEST)


def value_for(field, draft, chance):
    if field.spec.secret:
        return CANARY
    if field.type is bool:
        return not draft[field.name]
    return chance.randrange(100, 999) if field.type is int else f"typed-{chance.random()}"


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
