"""Everything that a station configurator does, without a window."""

import sys

# Where click and rich are installed, httpx imports its command line too: 60 ms and more.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
