"""What somebody may send where a text is expected, by what is wrong with it."""

MARKUP = '<img src="/dev/urandom">'
HEBREW = "שלום (3) אב"

HOSTILE = {
    "markup": MARKUP,
    "more markup": "<b>x</b> &amp; <table><tr><td>verified</td></tr></table>",
    "link": '<a href="https://evil.example/">Sign in here</a>',
    "file": '<img src="file:///etc/passwd"> file:///etc/passwd',
    "markdown": "**bold** [x](https://evil.example) ![y](file:///dev/urandom)",
    "unc": r"\\evil.example\share\x.png",
    "rlo": "Boardroom\u202egnp.exe",
    "isolates": "\u2067a\u2069b\u2066\u2068c",
    "nul": "a\0b",
    "newlines": "a\nb\r\u2028\u2029",
    "tab": "a\tb",
    "escape": "\x1b[31mred\x9b",
    "surrogate": "a\ud800b\udfff",
    "zero width": "a\u200bb\ufeffc\u00ad\u2060",
    "tags": "a\U000e0041\U000e007f" * 60,
    "variations": "a\ufe0fb\U000e0100",
    "blank letters": "\u3164\uffa0\u115f\u2800",
    "blanks": " a\u00a0b\u3000  c ",
    "marks": "a" + "\u0301" * 20_000,
    "stacked": "Z\u0336\u0337\u0338\u0321\u0322\u0328\u0489" * 20,
    "hebrew": HEBREW,
    "arabic digits": "١٢ - ٣٤",
    "label": "x" * 63,
    "long": "x" * 100_000,
    "lines": "line\n" * 20_000,
    "emoji": "👩\u200d💻👍🏽❤\ufe0f",
    "literal": "a[U+202E]b",
    "mixed": f"{MARKUP}\u202e\0\n\t\u200b{HEBREW}\ud800 <a href='file:///etc/passwd'>&amp;",
    "empty": "",
}
