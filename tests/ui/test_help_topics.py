"""The help: every section and every field has some, and what stands there is as declared."""

import re
from importlib.resources import files

import pytest

from app.settings import KINDS, Field, Section, fields_of
from ui.help_topics import LINK, TOPICS, topic, topic_of

FIELDS = [field for kind in KINDS for field in kind.fields().values()]
LINKS = re.compile(r"\]\(([^)]*)\)")
by_topic = pytest.mark.parametrize("shown", TOPICS, ids=lambda shown: shown.key)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_every_field_has_help(field: Field):
    words = " ".join((field.spec.help, field.spec.detail)).strip()
    assert words.endswith(".")
    assert words[0].isupper() or words[0].isdigit() or words[0] == "“"


@pytest.mark.parametrize("section", Section, ids=lambda section: section.name)
def test_every_section_has_a_page_with_all_its_fields(section: Section):
    text = topic_of(section).markdown()
    assert text.startswith(f"# {section.title}\n")
    headings = re.findall(r"^### (.*)$", text, re.MULTILINE)
    assert headings == [field.spec.title for field in fields_of(section)]
    assert len(set(headings)) == len(headings)


@by_topic
def test_every_page_is_there_and_its_links_lead_somewhere(shown):
    text = shown.markdown()
    assert text.startswith("# ")
    assert len(text) > 100
    for link in LINKS.findall(text):
        assert topic(link.removeprefix(LINK)).key != shown.key
        assert link.startswith(LINK)


def test_no_page_is_forgotten():
    written = {file.name for file in files("resources").joinpath("help").iterdir()}
    assert written == {f"{each.key}.md" for each in TOPICS}


@by_topic
def test_pages_have_no_markup_but_markdown(shown):
    assert not re.search(r"<[a-zA-Z/!]|!\[", shown.markdown())


def test_a_field_says_what_is_allowed_when_it_applies_and_its_unit():
    text = topic("wifi").markdown()
    assert "*When:* Only on 5 GHz; this is 2.4 GHz." in text or "Only on 5 GHz" in text
    assert "*Allowed:* 8 to 16 letters and digits." in text
    assert "*One of:* 2.4 GHz, 5 GHz" in text
    assert "*Shown only:*" in text
    slides = topic("wallpaper").markdown()
    assert "*Allowed:* A number from 1 to 86400 s." in slides
    assert "*Unit:* s" in slides
    assert "*When:* Only while the slideshow is on." in slides
    assert "*Allowed:* An IPv4 address" in topic("ethernet").markdown()


def test_words_of_a_declaration_are_no_markdown():
    from ui.help_topics import _escaped

    assert _escaped("a_b *c* <d> [e]") == r"a\_b \*c\* \<d\> \[e\]"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("gatekeeper", "wifi"),
        ("SHA-256", "update"),
        ("qr CODE picture", "pictures"),
        ("ntp", "clock"),
    ],
)
def test_a_page_is_found_by_words_on_it(words, key):
    found = [each.key for each in TOPICS if each.has(words)]
    assert key in found
    assert len(found) < len(TOPICS)


def test_words_that_stand_nowhere_find_nothing():
    assert not [each for each in TOPICS if each.has("xylophone")]
