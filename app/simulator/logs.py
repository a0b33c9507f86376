"""The station's logs: recorded while the switch is on, gathered on demand."""

from app.simulator.exchange import Code, Refused
from app.simulator.progress import Progress

NOT_YET, GATHERING, FINISHED = range(3)


class Logs:
    """The switch, and the file that 14.5 has the station gather."""

    def __init__(self, seconds: float) -> None:
        self.enabled = False
        self._gathering = Progress(seconds)
        self._path = ""

    def switch(self, on: bool) -> None:
        """Turn log download on or off; off forgets what was gathered."""
        self.enabled = on
        if not on:
            self._gathering.stop()

    def prepare(self, path: str) -> None:
        """Begin to gather a file that can be downloaded at `path`; raises Refused."""
        if not self.enabled:
            raise Refused(Code.NOT_NOW, "Log download is switched off")
        if not self._gathering.running:
            self._path = path
            self._gathering.start()

    def view(self) -> dict[str, object]:
        """What 14.4 shows."""
        if self._gathering.finished:
            return {"statusLog": FINISHED, "filePath": self._path}
        status = GATHERING if self._gathering.running else NOT_YET
        return {"statusLog": status, "filePath": ""}

    def reset(self) -> None:
        """Off, with nothing gathered."""
        self.switch(False)
