"""Reading ahead: the same bytes, from memory, from the disk and from what is no file."""

import io

import pytest

from app import reading
from app.reading import PIECE, ReadAhead, in_memory

CONTENT = bytes(range(256)) * (3 * PIECE // 256) + b"end"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    return path


async def pieces(file):
    ahead = ReadAhead(file)
    found = []
    while piece := await ahead.piece():
        found.append(piece)
    await ahead.close()
    return found


@pytest.mark.parametrize("answer", [True, False, None])
async def test_all_bytes_come_in_their_order(path, monkeypatch, answer):
    turns = iter(range(100))
    alternate = (lambda *_: next(turns) % 2 == 0) if answer is None else (lambda *_: answer)
    monkeypatch.setattr(reading, "in_memory", alternate)
    with path.open("rb", buffering=0) as file:
        found = await pieces(file)
    assert b"".join(found) == CONTENT
    assert [len(piece) for piece in found] == [PIECE, PIECE, PIECE, 3]


@pytest.mark.skipif(reading.NOWAIT is None, reason="this system cannot tell")
async def test_what_was_just_written_is_in_memory(path):
    with path.open("rb", buffering=0) as file:
        assert in_memory(file, PIECE)
        assert file.tell() == 0
        file.seek(len(CONTENT))
        assert in_memory(file, PIECE)


async def test_what_is_no_file_is_read_in_a_thread(monkeypatch):
    assert not in_memory(io.BytesIO(CONTENT), PIECE)
    assert not in_memory(object(), PIECE)
    monkeypatch.setattr(reading, "NOWAIT", None)
    assert b"".join(await pieces(io.BytesIO(CONTENT))) == CONTENT


async def test_an_error_of_the_file_comes_through(path):
    with path.open("rb", buffering=0) as file:
        ahead = ReadAhead(file)
        await ahead.piece()
    with pytest.raises(ValueError, match="closed"):
        await ahead.piece()
    await ahead.close()
