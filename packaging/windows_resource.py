"""What Windows shows of the program's files under Properties, Details."""

import re
from pathlib import Path

from contents import TITLE, version

TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{title}"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [0x409, 0x4B0])])])
"""


def text(name: str) -> str:
    """The version resource of the program file `name`, in the form that PyInstaller reads."""
    numbers = four_numbers(version())
    return TEXT.format(numbers=numbers, title=TITLE, version=version(), name=name)


def four_numbers(said: str) -> tuple[int, int, int, int]:
    """Windows counts in four numbers: 1.2.3 is (1, 2, 3, 0).

    Raises ValueError for a version that is not two to four numbers.
    """
    if not re.fullmatch(r"\d+(\.\d+){1,3}", said):
        raise ValueError(f"{said} is not a version that Windows can show, such as 1.2.3")
    first, second, third, fourth = [*map(int, said.split(".")), 0, 0][:4]
    return first, second, third, fourth


def write(folder: Path, name: str) -> Path:
    """Writes it into the folder and returns the file."""
    file = folder / f"{name}-version.txt"
    file.write_text(text(name), encoding="utf-8")
    return file
