"""index.html leads from every verdict to its evidence, holds all it needs, and takes no name for markup."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from html.parser import HTMLParser

import msgspec
import pytest
from ci_reports import HOSTILE, report_of, row
from page_reports import broken, compared, hostile, run, sample, undrawn

from wakeproof.counterexample.drawing import Column, Drawing, DrawnStep, Message
from wakeproof.report.figures import figures
from wakeproof.report.page.page import page
from wakeproof.report.page.swimlane import BOLD, LETTER, picture
from wakeproof.results.schema import Report, encode

BYTES_MAX = 3_000_000
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Read(HTMLParser):
    """What a browser would make of it: tags, ids, links, and each story's summary by the id of its evidence."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags, self.drawn, self.within = Counter[str](), Counter[str](), list[str]()
        self.ids, self.links = list[str](), list[tuple[str, str]]()
        self.marks, self.stories = list[dict[str, str]](), list[dict[str, str]]()
        self.handlers, self.heading, self.summary = list[str](), "", ""
        self.feed(text)
        self.close()
        assert self.within == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.within.append(tag)
        (self.drawn if "figure" in self.within else self.tags)[tag] += 1
        self.ids += [told["id"]] if "id" in told else []
        self.links += [(name, told[name]) for name in ("href", "src", "xlink:href", "action") if name in told]
        self.handlers += [name for name in told if name.startswith("on")]
        if tag == "a" and told.get("class", "").startswith("v "):
            self.marks.append(told)
        if tag == "details" and told.get("class", "").startswith("story"):
            self.stories.append({"class": told["class"], "open": str("open" in told), "told": "", "id": ""})
        if tag == "summary":
            self.summary = ""
        if told.get("class") == "body":
            self.stories[-1] |= {"id": told["id"], "told": self.summary}

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.within.pop() == tag

    def handle_data(self, data: str) -> None:
        if "summary" in self.within:
            self.summary += data
        if "h1" in self.within:
            self.heading += data


REPORTS = {
    "sample": sample,
    "compared": compared,
    "empty": report_of,
    "interrupted": lambda: sample(complete=False, coverage=(), studies=(), directed=()),
    "interrupted before anything": lambda: report_of(complete=False),
    "without drawings": undrawn,
    "hostile": lambda: hostile(HOSTILE[0]),
}


def shown(report: Report) -> str:
    return page(report, figures(report))


@cache
def text(name: str) -> str:
    return shown(REPORTS[name]())


@cache
def read(name: str) -> Read:
    return Read(text(name))


# Every report


@pytest.mark.parametrize("name", REPORTS)
def test_every_link_leads_somewhere_on_the_page_and_ids_are_unique(name):
    of = read(name)
    assert [place for place, times in Counter(of.ids).items() if times > 1] == []
    assert {href.removeprefix("#") for kind, href in of.links if href.startswith("#")} <= set(of.ids)
    assert len(of.marks) == len(REPORTS[name]().results), "one mark per verdict"


@pytest.mark.parametrize("name", REPORTS)
def test_a_page_needs_nothing_but_itself(name):
    """The name of a namespace is an address that nobody calls."""
    alone = re.sub(r' xmlns(:\w+)?="[^"]*"|^const SVG = "[^"]*";$', "", text(name), flags=re.MULTILINE)
    assert re.findall(r"https?://", alone) == []
    assert [link for link in read(name).links if not link[1].startswith(("#", "data:"))] == []
    assert re.findall(r"@import|url\((?!#)", alone) == []


HEADINGS = {
    "empty": "Nothing was run.",
    "interrupted before anything": "Nothing was run.",
    "interrupted": "Interrupted.",
    "compared": "Do not merge yet: new makes 3 checks worse than old.",
}


@pytest.mark.parametrize("name", REPORTS)
def test_the_answer_stands_on_top(name):
    assert HEADINGS.get(name, "s expected. ") in read(name).heading


@pytest.mark.parametrize("name", ["sample", "compared", "without drawings"])
def test_a_violated_verdict_leads_to_the_story_that_tells_of_it(name):
    of, told = read(name), {story["id"]: story["told"] for story in read(name).stories}
    violated = [each for each in REPORTS[name]().results if each.verdict == "violated"]
    marks = [mark for mark in of.marks if "violated" in mark["class"]]
    by_words = {mark["title"].partition(":")[0]: told[mark["href"].removeprefix("#")] for mark in marks}
    assert len(by_words) == len(violated) > 0
    for each in violated:
        summary = by_words[f"{each.property} on {each.release} in {each.scenario}"]
        assert {each.property, each.release, each.scenario} <= set(re.findall(r"\w+", summary))


def test_those_who_break_in_the_same_run_share_its_story():
    """In the sample `q` breaks by the same choices on calm/new and storm/old."""
    assert sorted(story["told"].partition(" on ")[0].strip(" ✗") for story in read("sample").stories) == ["q", "r", "r"]


def test_what_is_worse_comes_first_and_the_simplest_of_each_property_is_open():
    stories = [(story["class"].removeprefix("story "), story["open"]) for story in read("compared").stories]
    assert stories == [
        *[("worse", "True"), ("worse", "False"), ("worse", "True")],  # q, q again, p: properties in the report's order
        ("unexpected", "True"),
        ("expected", "False"),
    ]
    moods = [story["class"].removeprefix("story ") for story in read("sample").stories]
    assert moods == ["unexpected", "expected", "expected"]


def test_the_same_report_is_the_same_bytes_under_any_hash_seed():
    code = """
import sys, hashlib, msgspec
from wakeproof.results.schema import Report
from wakeproof.report.figures import figures
from wakeproof.report.figures import figures
from wakeproof.report.page.page import page
report = msgspec.json.decode(sys.stdin.buffer.read(), type=Report)
text = page(report, figures(report))
print(hashlib.sha256(text.encode()).hexdigest())
"""
    call = {"input": encode(sample()), "env": os.environ | {"PYTHONHASHSEED": "1"}, "capture_output": True}
    elsewhere = subprocess.run([sys.executable, "-c", code], check=True, **call).stdout.decode().strip()
    assert elsewhere == hashlib.sha256(text("sample").encode()).hexdigest()


# Names


@pytest.mark.parametrize("name", [name for name in HOSTILE if name])
def test_no_name_becomes_markup(name):
    """As many of each tag as with a name of the same shape that means no harm."""
    harmful, harmless = (Read(page(hostile(each))) for each in (name, re.sub(r"\S", "x", name)))
    assert harmful.tags == harmless.tags
    assert harmful.handlers == []
    assert harmful.ids == harmless.ids
    assert len(harmful.marks) == len(sample().results)


def test_no_name_becomes_markup_in_a_figure():
    harmful = Read(shown(hostile("".join(HOSTILE))))
    assert set(harmful.drawn) == set(read("sample").drawn)
    assert harmful.handlers == []
    assert [place for place in harmful.ids if not re.fullmatch("[a-z0-9-]+", place)] == []


# Pictures


DRAWINGS = {
    "small": run(),
    "long": run(steps=40),
    "long names": run(" of a lane with a rather long name"),
    "no steps": Drawing(columns=(Column("ann", "process"),), steps=()),
    "to the left": Drawing(
        columns=(Column("ann", "process"), Column("bob", "process")),
        steps=(DrawnStep(label="x", actor="bob", messages=(Message("bob", "ann", "a long word to ann " * 2),)),),
    ),
    "a long word of the last lane": Drawing(
        columns=(Column("ann", "process"), Column("bob", "process")),
        steps=(DrawnStep(label="x", actor="bob", messages=(Message("bob", "bob", "a long word " * 5),)),),
    ),
    "many messages in a step": Drawing(
        columns=(Column("ann", "process"),),
        steps=(DrawnStep(label="x", actor="ann", messages=(Message("ann", "ann", "she speaks"),) * 5),),
    ),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_text_of_a_picture_lies_within_it(name):
    placed = picture(DRAWINGS[name], no_return=2)
    spans = [(a.x, a.x + len(a.text) * LETTER, a.y) for each in placed.rows for a in each.arrows]
    spans += [(chip.x, chip.x + chip.width, chip.y + 10) for each in placed.rows for chip in each.chips]
    spans += [(chip.x, chip.x + len(chip.text) * BOLD, chip.y) for each in placed.rows for chip in each.chips]
    for lane in placed.lanes:
        half = max(len(line) for line in lane.name) * BOLD / 2
        spans.append((lane.x - half, lane.x + half, 14 + 13 * len(lane.name)))
    assert [span for span in spans if not (span[0] >= 0 and span[1] <= placed.width and span[2] > 0)] == []
    assert all(each.y + each.height <= placed.height for each in placed.rows)
    assert [y for _, _, y in spans if y > placed.height + 6] == []


def test_a_text_longer_than_its_picture_lies_within_it_too():
    said = (Message("ann", "ann", "materialize_heartbeat_claim_nulling_lease reply lost " * 2),)
    step = DrawnStep(label="x", actor="ann", messages=said)
    placed = picture(Drawing(columns=(Column("ann", "process"),), steps=(step,)), 0)
    [arrow] = placed.rows[0].arrows
    assert arrow.x + len(arrow.text) * LETTER <= placed.width
    assert arrow.text.endswith("…") and said[0].text.startswith(arrow.text[:-1])


# Size


def test_a_drawing_without_a_step_is_not_gone_through():
    """A file from elsewhere may have one."""
    found = broken("x").counterexample
    assert found is not None and found.drawing is not None
    empty = msgspec.structs.replace(found, drawing=msgspec.structs.replace(found.drawing, steps=()))
    assert '<div class="walk"' not in page(report_of(broken("x", counterexample=empty)))


def test_a_page_with_all_its_stories_can_be_sent_around():
    """250 violated rows, told and drawn in 33 steps each as in a whole check, two releases to a story as there."""
    rows = []
    for number in range(250):
        found = broken(f"choice {number // 2}").counterexample
        assert found is not None
        long = msgspec.structs.replace(found, drawing=run(steps=33))
        scenario, release, name = f"scenario-{number // 10}", f"release-{number % 2}", f"p{number // 2 % 5}"
        rows.append(broken(scenario=scenario, release=release, property=name, counterexample=long))
    large = page(report_of(*rows))
    assert large.count('<details class="story') == 125 == large.count('<div class="walk"')
    assert len(large.encode()) < BYTES_MAX


def test_a_premise_stands_below_its_property():
    """Two worlds in one report may have different properties."""
    rows = (row(scenario="a", property="p"), row(scenario="a", property="q"), row(scenario="b", property="q"))
    two = page(report_of(*rows))
    line = re.search(r'<th scope="row">b<.*?</tr>', two[two.index('class="counts"') :], re.DOTALL)
    assert line is not None
    assert re.findall(r"<td( id=)?", line[0])[5:] == ["", " id="], "nothing below p, then the evidence below q"


def test_figures_of_a_report_stand_on_its_page():
    """Without them nothing here would be said of what matplotlib draws."""
    assert text("sample").count("<figure") == read("sample").drawn["figure"] > 3


def test_every_interleaving_is_only_said_of_what_was_seen_whole():
    cut = row("inconclusive", states=60, transitions=90, limit="states=60", because="states=60 was reached")
    assert "every interleaving" not in page(report_of(cut))
