"""A firmware upload against curl, interleaved: `python -m tests.benchmarks.bench_upload [MIB]`.

The sink is the smallest server that reads as fast as it can: in C where there is a compiler, else
in Python, in a process of its own. Medians of five rounds; memory is that of this process.
"""

import asyncio
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.firmware_image import FirmwareImage
from app.origin import Origin
from app.seal import new_key
from app.station import Station

ROUNDS = 5
MIB = 1 << 20
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
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MIB


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main(mib: int) -> None:
    """Measure, and print what was measured."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "big.bin"
        piece = os.urandom(MIB)
        with path.open("wb") as file:
            for _ in range(mib):
                file.write(piece)
        ways = {
            "curl -F": lambda port: by_curl(path, port),
            "plain file": lambda port: by_us(path, port, checked=False),
            "checked image": lambda port: by_us(path, port, checked=True),
        }
        speeds: dict[str, list[float]] = {way: [] for way in ways}
        with sink(folder) as port:
            small = folder / "small.bin"
            small.write_bytes(piece)
            by_us(small, port, checked=True)
            idle = memory()
            for _ in range(ROUNDS):
                for way, send in ways.items():
                    began = time.perf_counter()
                    send(port)
                    speeds[way].append(mib / (time.perf_counter() - began))
        base = statistics.median(speeds["curl -F"])
        for way, each in speeds.items():
            middle = statistics.median(each)
            rounds = " ".join(f"{speed:.0f}" for speed in each)
            say(f"{way:14} {middle:6.0f} MiB/s  {middle / base:.2f} of curl   ({rounds})")
        say(f"memory: {idle:.0f} MiB after 1 MiB, {memory():.0f} MiB after {mib} MiB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--sink"]:
        sink_in_python(sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1024)
