"""The proof that bytes are those of before, and that its thread ends."""

import threading

from app.seal import Mac, Seal, new_key


def test_one_key_and_the_same_bytes_give_one_tag():
    key = new_key()
    mac, seal = Mac(key), Seal(key)
    for piece in (b"ab", b"c"):
        mac.update(piece)
    for piece in (b"a", b"", b"bc"):
        seal.update(piece)
    assert mac.tag() == seal.tag()


def test_other_bytes_order_length_or_key_give_another():
    key = new_key()
    tags = set()
    for own, pieces in ((key, b"abc"), (key, b"abd"), (key, b"acb"), (key, b"ab"), (key, b""),
                        (key, b"abc\0"), (new_key(), b"abc")):  # fmt: skip
        mac = Mac(own)
        mac.update(pieces)
        tags.add(mac.tag())
    assert len(tags) == 7


def test_its_thread_ends_and_it_keeps_few_pieces():
    seal = Seal(new_key())
    for _ in range(200):
        seal.update(bytes(1000))
    seal.close()
    seal.close()
    assert "seal" not in {thread.name for thread in threading.enumerate()}
