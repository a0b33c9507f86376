"""Loads PySide, without what it brings along for other programs.

It compiles 70 kB of its own Python each time that it is imported, to say what its functions take:
in messages of errors, in stubs for editors. That is a third of all the time that the import takes,
and a program without errors asks for none of it. So it waits here until it is asked for; a PySide
that has it elsewhere is loaded as ever.
"""

import builtins
import sys
from collections.abc import Callable
from threading import RLock
from types import ModuleType
from typing import Any

SUPPORT, BOOTSTRAP = "shibokensupport", "signature_bootstrap"
# Of the others PySide takes what it needs past `__getattr__`, or pydantic's import asks for them.
LATER = {
    f"{SUPPORT}.signature.{name}"
    for name in ("layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
}

_plain = getattr(builtins, "__orig_import__", builtins.__import__)
_one_at_a_time = RLock()


def load() -> None:
    """Import PySide, and take away what it puts around `import`.

    That reads the source of every module, in case that it wants other names of Qt's (snake_case): a
    quarter of all the time that imports take. And libraries import within their functions, too.
    """
    builtins.__import__ = _import
    try:
        import PySide6  # noqa: F401
    finally:
        builtins.__import__ = _plain


def _import(name: str, *rest: Any, **more: Any) -> ModuleType:
    importer: Any = sys.meta_path[0]
    execute = getattr(type(importer), "exec_module", None)
    if name == SUPPORT and type(importer).__module__ == BOOTSTRAP and execute:
        importer.exec_module = lambda module: _wait(module, lambda: execute(importer, module))
    found: ModuleType = _plain(name, *rest, **more)
    return found


def _wait(module: ModuleType, execute: Callable[[], None]) -> None:
    """Execute a module that may wait once something is looked for in it; the others at once."""
    spec = module.__spec__
    assert spec is not None
    name = spec.name
    if name not in LATER:
        execute()
        return

    waits = True

    def look_for(attribute: str) -> Any:
        nonlocal waits
        with _one_at_a_time:
            if waits and not attribute.startswith("__"):
                waits = False  # it may look for something in itself
                moved, spec.name = spec.name, name  # PySide gives it another name meanwhile
                try:
                    execute()
                except BaseException:
                    waits = True
                    raise
                finally:
                    spec.name = moved
        if attribute not in vars(module):
            raise AttributeError(attribute, name=attribute, obj=module)
        return vars(module)[attribute]

    vars(module)["__getattr__"] = look_for
