"""What came behind an answer: httpcore would read it as the answer to the next question.

A connection with a leftover is closed. Two buffers may hold one, and neither is the socket's, at
which httpcore looks by itself: the HTTP parser's, and over TLS the decoder's.
"""

import ssl
from functools import reduce
from typing import Any

# From an answer to the parser of its connection. Nothing public leads there; where these names
# have changed, every connection counts as one with a leftover, which is safe and slow.
PARSER = ("stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")


def left(response: Any) -> bool:
    """Whether more came than this answer, which was read to its end; httpx's response."""
    parser = reduce(lambda part, name: getattr(part, name, None), PARSER, response)
    if parser is None or parser.trailing_data[0]:
        return True
    line = response.extensions["network_stream"].get_extra_info("ssl_object")
    return line is not None and _undecoded(line)


def _undecoded(line: ssl.SSLObject) -> bool:
    """Whether a record of TLS waits that nobody asked for."""
    try:
        line.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        pass  # It has ended.
    return True
