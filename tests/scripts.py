"""The modules of packaging/, which is a folder of scripts and no package."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"


def load(name: str) -> ModuleType:
    """One of them, by its name."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(PACKAGING))
