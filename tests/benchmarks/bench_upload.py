"""A firmware upload against curl, interleaved.

The sink is the smallest server that reads as fast as it can: in C where there is a compiler, else
in Python, in a process of its own. Medians of five rounds; memory is the most that a process of its
own ever held.
"""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.firmware_image import FirmwareImage
from app.origin import Origin
from app.seal import new_key
from app.station import Station
from tests.benchmarks.frame import Row, answer, environment, interleave, medians, python, say

ROUNDS = 5
MIB = 1 << 20
GIB = 1024  # in MiB
FLAT_MIB = 8
ANSWER = json.dumps(
    {"data": None, "errorCode": 0, "errorMsg": "", "isSuccess": True, "rebootRequired": False}
)
REPLY = (
    f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
    f"Content-Length: {len(ANSWER)}\r\n\r\n{ANSWER}"
)

SINK_C = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <sys/socket.h>
static char block[1 << 20];
static void serve(int peer, const char *reply) {
  size_t have = 0;
  char *end;
  do {
    ssize_t got = read(peer, block + have, sizeof block - 1 - have);
    if (got <= 0) return;
    have += got;
    block[have] = 0;
  } while (!(end = strstr(block, "\r\n\r\n")));
  long long length = 0, read_so_far = have - (end + 4 - block);
  for (char *line = block; line < end; line++)
    if (!strncasecmp(line, "content-length:", 15)) length = atoll(line + 15);
    else if (!strncasecmp(line, "expect:", 7)) write(peer, "HTTP/1.1 100 Continue\r\n\r\n", 25);
  while (read_so_far < length) {
    ssize_t got = read(peer, block, sizeof block);
    if (got <= 0) return;
    read_so_far += got;
  }
  write(peer, reply, strlen(reply));
}
int main(int count, char **words) {
  int door = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof at;
  bind(door, (void *)&at, size);
  listen(door, 16);
  getsockname(door, (void *)&at, &size);
  printf("%d\n", ntohs(at.sin_port));
  fflush(stdout);
  for (;;) {
    int peer = accept(door, 0, 0);
    serve(peer, words[1]);
    close(peer);
  }
}
"""


def sink_in_python(reply: str) -> None:
    """The same where there is no compiler."""
    block = bytearray(MIB)
    with socket.create_server(("127.0.0.1", 0)) as door:
        sys.stdout.write(f"{door.getsockname()[1]}\n")
        sys.stdout.flush()
        while True:
            peer, _ = door.accept()
            with peer, peer.makefile("rb", buffering=0) as stream:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += peer.recv(MIB)
                top, _, rest = head.partition(b"\r\n\r\n")
                lines = dict(
                    line.lower().split(b":", 1) for line in top.split(b"\r\n")[1:] if b":" in line
                )
                if b"expect" in lines:
                    peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
                left = int(lines[b"content-length"]) - len(rest)
                while left > 0 and (got := stream.readinto(block)):
                    left -= got
                peer.sendall(reply.encode())


@contextmanager
def sink(folder: Path) -> Iterator[int]:
    """The port of a running sink."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    command = [sys.executable, "-m", "tests.benchmarks.bench_upload", "--sink", REPLY]
    if compiler:
        source, program = folder / "sink.c", folder / "sink"
        source.write_text(SINK_C)
        subprocess.run([compiler, "-O2", "-w", "-o", str(program), str(source)], check=True)
        command = [str(program), REPLY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def by_curl(path: Path, port: int) -> None:
    subprocess.run(
        ["curl", "-s", "-f", "-o", os.devnull, "-F", f"file=@{path}", f"http://127.0.0.1:{port}/x"],
        check=True,
    )


def by_us(path: Path, port: int, *, checked: bool) -> None:
    async def send() -> None:
        async with Station(Origin("http", "127.0.0.1", port)) as station:
            with path.open("rb", buffering=0) as file:
                size = os.fstat(file.fileno()).st_size
                if checked:
                    key = new_key()
                    image = FirmwareImage(file, path.name, size, "", key, b"")
                    image.rewind()
                    await station.upload("OTA", "update.zip", image, size)
                    image.unchanged  # noqa: B018  the end of the work
                    image.close()
                else:
                    await station.upload("OTA", "update.zip", file, size)

    asyncio.run(send())


def memory() -> float:
    """Most memory that this process ever held, in MiB; 0 where that cannot be told."""
    with suppress(OSError):  # Linux: what getrusage tells there counts its parent's, too
        lines = Path("/proc/self/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MIB


def measure() -> list[Row]:
    """Speed of 1 GiB against curl, and the memory of a process that sends 64 MiB and 2 GiB."""
    with tempfile.TemporaryDirectory() as name, environment() as environ:
        folder = Path(name)
        big = folder / "big.bin"
        piece = os.urandom(MIB)
        with big.open("wb") as file:
            for _ in range(GIB):
                file.write(piece)
        with sink(folder) as port:
            ways = {
                "curl": lambda: _speed(lambda: by_curl(big, port)),
                "plain": lambda: _speed(lambda: by_us(big, port, checked=False)),
                "checked": lambda: _speed(lambda: by_us(big, port, checked=True)),
            }
            speed = medians(interleave(ROUNDS, ways))
            grown = {
                size: answer(
                    python(
                        "tests.benchmarks.bench_upload", "--memory", port, _sparse(folder, size)
                    ),
                    environ,
                )["grown"]
                for size in (64, 2 * GIB)
            }
    few, many = grown.values()
    unit = "MiB/s"
    return [
        Row("upload 1 GiB of firmware", speed["checked"], speed["curl"], 0.9, unit, least=True),
        Row("the same unchecked", speed["plain"], speed["curl"], None, unit, least=True),
        Row("memory above idle, 2 GiB file", many, None, 64, "MiB"),
        Row("memory, 2 GiB less 64 MiB file", many - few, None, FLAT_MIB, "MiB"),
    ]


def _speed(send: Callable[[], None]) -> float:
    began = time.perf_counter()
    send()
    return GIB / (time.perf_counter() - began)


def _sparse(folder: Path, mib: int) -> Path:
    """A file of zeros: its length is what counts for memory."""
    path = folder / f"{mib}.bin"
    with path.open("wb") as file:
        file.truncate(mib * MIB)
    return path


def _grown(port: int, path: Path) -> None:
    """What a file takes more than a first one of 1 MiB."""
    by_us(_sparse(path.parent, 1), port, checked=True)
    idle = memory()
    by_us(path, port, checked=True)
    say({"grown": memory() - idle})


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--sink", reply]:
            sink_in_python(reply)
        case ["--memory", door, file_name]:
            _grown(int(door), Path(file_name))
