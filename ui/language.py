"""The language of the program, the chosen one or the system's: set before its words are read.

The words of app/ and ui/ are English in the sources; resources/translations has the other languages
(packaging/translations.py). Modules read their words when they are imported: another language is
for the next start.
"""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app import words
from app.preferences import AS_SYSTEM, LANGUAGES
from ui.theme import RESOURCES

CONTEXT = "words"
ENGLISH = "en"
# Those who read these read Traditional Chinese; all other Chinese is not ours.
TRADITIONAL = ("zh_TW", "zh_HK", "zh_MO", "zh_Hant")


def spoken(choice: str, wanted: list[str]) -> str:
    """The code of the language to speak: the choice, or the first of the system's that is ours."""
    if choice != AS_SYSTEM:
        return choice
    for name in wanted:
        code = name.replace("-", "_")
        if code.startswith(TRADITIONAL):
            return "zh_TW"
        if (language := code.partition("_")[0]) in LANGUAGES:
            return language
    return ENGLISH


def speak(app: QApplication, choice: str = AS_SYSTEM) -> str:
    """Have everything said in this language from now on, Qt's own words too; returns its code."""
    code = spoken(choice, QLocale.system().uiLanguages())
    QLocale.setDefault(QLocale(code))
    if code == ENGLISH:
        return code
    from PySide6.QtCore import QLibraryInfo, QTranslator

    ours, qts = QTranslator(app), QTranslator(app)
    if not ours.load(str(RESOURCES / "translations" / f"{code}.qm")):
        return ENGLISH
    words.speak(lambda text: ours.translate(CONTEXT, text) or text)
    # Qt's own may be missing where its package was made smaller: its few words stay English.
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    return code
