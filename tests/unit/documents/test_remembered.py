"""What documents keep to be quick: never shared by two drawings, bounded, forgotten at once."""

from __future__ import annotations

import gc
import threading

from idcoop_desktop.documents import crops, layout
from idcoop_desktop.documents.content import KeptJpeg
from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.layout import (
    Block,
    Fitted,
    balanced_width,
    measure,
    remembering,
    size_of,
)
from idcoop_desktop.documents.qr import matrix
from idcoop_desktop.documents.remembered import forget_everything
from idcoop_desktop.documents.typography import french
from tests.unit.documents import booklet_makers
from tests.unit.documents.makers import changed, flyer, littoral, talkative

SECRET = "Le hall de Gwenaëlle"
PICTURE = "ab" * 32


def block(words=SECRET):
    return Block("title", "Le titre", (words,), littoral().styles["title"])


def lines_of(fitted):
    """The lines as they were broken: the same object while they are remembered."""
    (paragraph,) = fitted.paragraphs
    return paragraph.blPara


def wrapped_texts():
    """The words of every block and of every wrapped paragraph still in memory."""
    gc.collect()
    kept = gc.get_objects()
    told = [str(one.paragraphs) for one in kept if type(one) is Block]
    lines = [one for one in kept if type(one) is Fitted]
    return [words for words in told if "Gwenaëlle" in words], len(lines)


def test_a_text_is_wrapped_once_for_documents_made_one_after_the_other():
    forget_everything()
    with remembering():
        first = lines_of(measure(block(), 200))
        assert lines_of(measure(block(), 200)) is first
        assert lines_of(measure(block(), 201)) is not first
    with remembering(), remembering():
        assert lines_of(measure(block(), 200)) is first


def test_a_paragraph_is_balanced_without_the_others_of_the_same_words():
    forget_everything()
    words = "Une très longue fresque peinte par tout le monde"
    with remembering():
        (left,), (right,) = (measure(block(words), 300).paragraphs for _ in range(2))
        left.wrap(balanced_width(left, 300), 1000)
        assert left.width < right.width == 300


def test_two_drawings_at_once_never_share_a_paragraph():
    forget_everything()
    found = []
    with remembering():
        mine = lines_of(measure(block(), 200))

        def other():
            with remembering():
                found.append(lines_of(measure(block(), 200)))

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert found[0] is not mine


def test_a_memory_that_grew_is_not_kept(monkeypatch):
    forget_everything()
    monkeypatch.setattr(layout, "_MOST_WRAPPED", 2)
    with remembering():
        first = lines_of(measure(block("Un"), 200))
        measure(block("Deux"), 200)
    with remembering():
        assert lines_of(measure(block("Un"), 200)) is first
        measure(block("Trois"), 200)
    with remembering():
        assert lines_of(measure(block("Un"), 200)) is not first


def test_a_kept_picture_is_read_only_when_it_must_be_cut():
    forget_everything()
    reads = []

    def read():
        reads.append(1)
        return talkative()

    first = prepare(KeptJpeg(PICTURE, read), 40, 30)
    assert prepare(KeptJpeg(PICTURE, read), 40, 30).jpeg == first.jpeg
    assert len(reads) == 1
    prepare(KeptJpeg(PICTURE, read), 40, 31)
    held = KeptJpeg(PICTURE, read).held()
    assert len(reads) == 3
    assert held.read() == talkative()
    assert len(reads) == 3


def test_everything_is_forgotten_at_once():
    flyer(changed(title=SECRET))
    booklet_makers.made(booklet_makers.content(1, colleagues=(SECRET,)))
    size_of(block(), 120)
    assert wrapped_texts()[0]
    assert french.cache_info().currsize
    assert matrix.cache_info().currsize
    assert crops._cache._crops
    forget_everything()
    assert wrapped_texts() == ([], 0)
    assert french.cache_info().currsize == 0
    assert matrix.cache_info().currsize == 0
    assert not crops._cache._crops


def test_what_is_being_drawn_is_forgotten_as_it_ends():
    forget_everything()
    with remembering():
        measure(block(), 200)
        forget_everything()
        assert wrapped_texts()[0]
    assert wrapped_texts() == ([], 0)
