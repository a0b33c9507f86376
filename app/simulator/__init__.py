"""Whole stations without hardware: all 51 operations, real HTTP, real mDNS, faults on demand.

    station = SimulatedStation(name="Boardroom-2", password="station1")
    with Simulator([station], mdns=True):
        print(station.http_url, station.data("general")["devName"])

It knows nothing of the client; its fields come from the contract's file.
"""

from app.simulator.dialect import DIALECTS, Dialect
from app.simulator.exchange import Refused
from app.simulator.faults import Fault, Faults
from app.simulator.record import Record
from app.simulator.serve import Simulator
from app.simulator.station import SimulatedStation

__all__ = [
    "DIALECTS",
    "Dialect",
    "Fault",
    "Faults",
    "Record",
    "Refused",
    "SimulatedStation",
    "Simulator",
]
