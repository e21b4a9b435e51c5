"""The figures of a report: what they say can be worked out, they stand anywhere, and the same report draws the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import matplotlib as mpl
import msgspec
import pytest
from ci_reports import HOSTILE
from figure_reports import FACTORS, RELEASES, covered, full, named, phases, study, violated

from wakeproof.checker.phases import Passage, Phases, StatePhase
from wakeproof.report.figures import Figure, figures, phase_layout
from wakeproof.report.figures.detection import _timed
from wakeproof.report.figures.graph_choice import GRAPHS_MAX, READABLE_MAX, chosen
from wakeproof.report.figures.latencies import pooled
from wakeproof.report.figures.palette import PALETTE
from wakeproof.results.coverage import Study
from wakeproof.results.schema import Report, Result
from wakeproof.statistics import wilson

SVG = "{http://www.w3.org/2000/svg}"
KINDS = ("states", "latencies", "recovery", "detection", "growth")
NAMES = (
    *HOSTILE,
    "$x$",
    "$\\frac{1}{0}$ and $",
    '"]]>',
    "w" * 500,
    "many words " * 60,
    "漢字 العربية",
    "😀" * 40,
    "a--b",
)


@cache
def drawn() -> tuple[Figure, ...]:
    return figures(full())


def kinds(report: Report) -> set[str]:
    return {figure.name.split("-")[0] for figure in figures(report)}


def figure(name: str, report: Report | None = None) -> Figure:
    return next(each for each in (figures(report) if report else drawn()) if each.name.startswith(name))


def root(svg: str) -> ET.Element:
    return ET.fromstring(svg)


def shown(svg: str) -> list[str]:
    """What is written in the picture itself."""
    return [element.text or "" for element in root(svg).iter(f"{SVG}text")]


def chain(length: int, *broken: str) -> Phases:
    nodes = tuple(StatePhase(f"p{number}", 1, broken if number == length - 1 else ()) for number in range(length))
    return Phases(nodes, tuple(Passage(a, b, 1, ("s",)) for a, b in pairwise(range(length))))


# --- what stands in a page ---


def test_a_whole_report_has_every_kind_of_figure():
    assert kinds(full()) == set(KINDS)


def test_a_figure_is_one_scalable_element_that_says_what_it_shows():
    for each in drawn():
        assert each.svg.startswith("<svg ")
        drawing = root(each.svg)
        assert drawing.get("role") == "img"
        assert (drawing.get("width"), drawing.get("height")) == ("100%", None)
        left, top, width, height = map(float, drawing.get("viewBox", "").split())
        assert (left, top) == (0, 0) and width >= 300 and height >= 100
        said = {element.get("id"): element.text for element in drawing if element.tag in (f"{SVG}title", f"{SVG}desc")}
        assert [said[name] for name in drawing.get("aria-labelledby", "").split()] == [each.title, each.caption]


def test_nothing_in_a_figure_reaches_beyond_it():
    for each in drawn():
        tags = {element.tag.removeprefix(SVG) for element in root(each.svg).iter()}
        assert tags <= {"svg", "title", "desc", "g", "path", "use", "defs", "clipPath", "rect", "text"}
        assert set(re.findall(r"https?://[^\"' ]*", each.svg)) == {SVG.strip("{}")}


def test_ids_of_all_figures_are_unique_begin_with_the_name_and_are_found():
    ids: list[str] = []
    for each in drawn():
        own = [element.get("id", "") for element in root(each.svg).iter() if element.get("id")]
        assert all(name.startswith(f"{each.name}--") for name in own)
        referred = set(re.findall(r"url\(#([^)]+)\)|href=\"#([^\"]+)\"", each.svg))
        assert {first or second for first, second in referred} <= set(own)
        ids += own
    assert len(ids) == len(set(ids)) > len(drawn())


def test_every_colour_is_a_variable_that_falls_back_on_the_palettes_light_value():
    for each in drawn():
        found = re.findall(r"(?:var\((--\w+), )?(#[0-9a-f]{3,6})\b", each.svg)
        assert found and {(name, value) for name, value in found} <= {
            (name, light) for name, (light, _) in PALETTE.items()
        }


# --- colours ---


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", sorted(PALETTE.keys() - {"--paper", "--grid"}))
@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_text_in_any_colour_can_be_read(name, mode):
    assert contrast(PALETTE[name][mode], PALETTE["--paper"][mode]) >= 4.5


def test_papers_are_those_of_the_page_and_contrast_is_measured_as_it_should_be():
    assert PALETTE["--paper"] == ("#ffffff", "#15181c")
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_no_two_light_colours_are_the_same():
    assert len({light for light, _ in PALETTE.values()}) == len(PALETTE)


# --- the same report, the same bytes ---


def digest(drawings: tuple[Figure, ...]) -> str:
    return sha256(repr(drawings).encode()).hexdigest()


def said_by(code: str, **environment: str) -> str:
    """What a process of its own prints, in the folder of the tests."""
    command, known = [sys.executable, "-c", code], {**os.environ, **environment}
    found = subprocess.run(command, cwd=Path(__file__).parent, env=known, capture_output=True, text=True, check=True)
    return found.stdout.strip()


@pytest.mark.parametrize("seed", ["0", "1"])
def test_another_process_under_another_hash_seed_draws_the_same(seed):
    code = "from test_figures import *; print(digest(drawn()))"
    assert said_by(code, PYTHONHASHSEED=seed) == digest(drawn())


def test_the_users_own_settings_change_nothing_and_stay_as_they_are():
    with mpl.rc_context({"font.size": 31, "lines.linewidth": 9, "svg.fonttype": "path", "axes.grid": True}):
        assert figures(full()) == drawn()
        assert (mpl.rcParams["font.size"], mpl.rcParams["svg.fonttype"]) == (31, "path")


def test_the_palette_needs_no_drawing_library_and_drawing_needs_no_global_state():
    code = "import sys, wakeproof.report.figures.palette; print('matplotlib' in sys.modules, 'numpy' in sys.modules)"
    assert said_by(code) == "False False"
    assert said_by("from test_figures import *; drawn(); print('matplotlib.pyplot' in sys.modules)") == "False"


# --- names that mean harm ---


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_is_text_whatever_it_holds(name):
    found = figures(named(name))
    assert {each.name.split("-")[0] for each in found} == set(KINDS)
    for each in found:
        assert re.fullmatch("[a-z0-9-]{1,64}", each.name)
        drawing = root(each.svg)
        assert not [element for element in drawing.iter() if element.tag.removeprefix(SVG) in ("script", "b", "a")]
        assert max(map(len, shown(each.svg))) <= 90
        assert not re.search("[\x00-\x08\x0e-\x1f\ud800-\udfff\u202e]", each.svg + each.caption + each.title)
        each.svg.encode()


@pytest.mark.parametrize("name", ["<script>", "$x$", '"]]>', "a_b^c"])
def test_a_name_is_shown_as_it_is(name):
    found = figures(named(name))
    assert all(any(name in text for text in shown(each.svg)) for each in found if each.name != "growth")
    assert all(name in each.caption for each in found)


def test_scenarios_of_like_names_are_told_apart():
    pairs = ("a b", "a-b", "A.B", "")
    found = figures(Report(wakeproof="1", results=(), coverage=tuple(covered(name, "r", growth=()) for name in pairs)))
    assert [each.name for each in found] == ["states-a-b", "states-a-b-2", "states-a-b-3", "states"]


# --- a part of a report ---


def test_nothing_known_is_no_figure():
    assert figures(Report(wakeproof="1", results=())) == ()


@pytest.mark.parametrize(
    ("without", "gone"),
    [
        ({"studies": ()}, {"latencies", "recovery"}),
        ({"coverage": ()}, {"states", "growth"}),
        ({"results": ()}, {"detection"}),
        ({"coverage": tuple(covered("s", "r", phases=None) for _ in "1")}, {"states"}),
        ({"coverage": (covered("s", "r", growth=()),)}, {"growth"}),
        ({"coverage": (covered("s", "r", phases=Phases((), ()), growth=()),)}, {"states", "growth"}),
        ({"studies": (study("s", "r", 1, runs=0, struck=0, lost=0, recovery_ms=()),)}, {"latencies", "recovery"}),
        ({"studies": (study("s", "r", 4, broken={"p": 1}), study("s2", "r", 1))}, {"latencies"}),
        ({"studies": (), "results": (violated("s", "r", "p", risk=None, counterexample=None),)},
         {"latencies", "recovery", "detection"}),
        ({"complete": False}, set()),
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_out(without, gone):
    assert kinds(full(**without)) == set(KINDS) - gone


def test_a_single_run_a_single_factor_and_a_single_phase_can_be_drawn():
    alone = Phases((StatePhase("only", 1),), ())
    report = full(coverage=(covered("s", "r", phases=alone),), studies=(study("s", "r", 1, runs=1, broken={"p": 1}),))
    assert {"states", "latencies"} <= kinds(report)


def test_a_phase_that_nothing_leads_to_is_drawn_all_the_same():
    split = Phases((StatePhase("a", 1), StatePhase("b", 1), StatePhase("lost", 1)), (Passage(0, 1, 1, ("s",)),))
    assert "lost" in shown(figure("states", full(coverage=(covered("s", "r", phases=split),))).svg)


# --- state graphs ---


def test_no_passage_jumps_forward_over_a_layer():
    found = phase_layout.layers(phases("leak"))
    assert found == [[0], [1, 2], [3]]
    at = {node: number for number, layer in enumerate(found) for node in layer}
    assert all(at[each.target] <= at[each.source] + 1 for each in phases().passages)


def test_layers_are_ordered_so_that_nothing_crosses_that_need_not():
    # 1 leads to 4 and 2 to 3: as numbered the two lines cross, with 4 above 3 they do not.
    crossed = Phases(
        tuple(StatePhase(str(number), 1) for number in range(5)),
        tuple(Passage(*ends, 1, ("s",)) for ends in ((0, 1), (0, 2), (1, 4), (2, 3))),
    )
    assert phase_layout.layers(crossed) in ([[0], [1, 2], [4, 3]], [[0], [2, 1], [3, 4]])


def test_phases_of_a_layer_keep_their_distance():
    placed = phase_layout.heights([[0], [1, 2], [3]], [(0, 1), (0, 2), (1, 3), (2, 3)], 90)
    assert placed == {0: 0, 1: -45, 2: 45, 3: 0}


def test_only_the_passage_that_only_faults_make_is_dashed_and_named():
    each = figure("states-restart")
    assert "server-0.restart" in shown(each.svg) and "append" not in shown(each.svg)
    lines = [style for style in re.findall(r'style="(fill: none[^"]*)"', each.svg) if "stroke-width" in style]
    assert sum("dasharray" in style for style in lines) == 1 < len(lines)
    assert "5 passages" in each.caption and "1 dashed" in each.caption


def test_a_broken_phase_is_marked_in_words_and_the_run_is_told():
    each = figure("states-restart")
    assert "✗ leak" in shown(each.svg)
    assert "over (leak)" in each.caption and ": start → held → over." in each.caption
    assert "17 states in 4 phases" in each.caption


def test_releases_of_the_same_picture_are_named_together_and_of_a_check_the_worst_is_drawn():
    assert "old and new" in shown(figure("states-restart").svg)
    assert "newest" not in shown(figure("states-restart").svg)


def test_a_comparison_draws_both_sides_only_where_they_differ():
    both = [covered("differ", "b", phases=phases("leak")), covered("differ", "h", phases=phases())]
    both += [covered("same", side, phases=phases("leak")) for side in "bh"]
    found = figures(full(results=(), coverage=tuple(both), base="b", head="h"))
    texts = {each.name: shown(each.svg) for each in found}
    assert {"b", "h"} <= set(texts["states-differ"])
    assert "b and h" in texts["states-same"]
    assert shown(figure("states-differ", full(results=(), coverage=tuple(both[:2]))).svg).count("start") == 1


def test_what_cannot_be_read_or_is_too_much_is_named_instead():
    sizes = {f"s{number}": number for number in range(READABLE_MAX - GRAPHS_MAX - 1, READABLE_MAX + 3)}
    rows = tuple(covered(name, "r", phases=chain(size, "leak")) for name, size in sizes.items())
    which = chosen(full(results=(), coverage=rows))
    assert [len(pictures[0].phases.phases) for pictures in which.drawn] == sorted(sizes.values())[:GRAPHS_MAX]
    assert which.too_large == (f"s{READABLE_MAX + 1}", f"s{READABLE_MAX + 2}")
    last = [each for each in figures(full(results=(), coverage=rows)) if each.name.startswith("states")][-1]
    assert all(name in last.caption for name in (*which.left_out, *which.too_large)) and len(which.left_out) == 2


# --- numbers ---


def test_the_share_is_the_mean_over_scenarios_and_the_interval_that_of_all_runs():
    rows = [study("a", "r", broken={"p": 10}), study("b", "r", runs=300, broken={"p": 90})]
    pool = pooled(full(results=(), coverage=(), studies=tuple(rows)))
    assert pool is not None
    share = pool.share("p", "r", 1)
    assert share.mean == pytest.approx((10 / 100 + 90 / 300) / 2)
    assert (share.low, share.high) == wilson((100, 400))


def proved(scenario: str, release: str, name: str) -> Result:
    row = violated(scenario, release, name, risk=0.0, counterexample=None)
    return msgspec.structs.replace(row, verdict="proved")


def test_the_share_of_what_is_proved_is_none_exactly_and_widens_no_interval():
    """`leak` can break in one of two scenarios: the mean over both, and its interval, are half of that one's."""
    rows = (study("a", "r", broken={"leak": 10}), study("b", "r"))
    pool = pooled(full(results=(violated("a", "r", "leak"), proved("b", "r", "leak")), coverage=(), studies=rows))
    assert pool is not None
    low, high = wilson((10, 100))
    assert pool.share("leak", "r", 1) == (0.05, low / 2, high / 2)
    assert pool.share("other", "r", 1).high == wilson((0, 200)).high, "nothing is known of it but the runs"
    rows = (study("a", "r", broken={"leak": 10}), study("b", "r", broken={"leak": 1}))
    pool = pooled(full(results=(violated("a", "r", "leak"), proved("b", "r", "leak")), coverage=(), studies=rows))
    assert pool is not None and pool.share("leak", "r", 1).mean == pytest.approx(0.055), "no run is explained away"


SPARED: dict[str, dict[str, Any]] = {
    "": {},
    "a graph that was not seen whole": {"whole": False},
    "a pair of which something is broken": {"results": (violated("a", "r", "leak"), violated("b", "r", "leak"))},
    "a pair whose longer runs came to no end": {"more": (study("b", "r", 4, runs=0, limit="steps_max=3"),)},
}


def spared(whole: bool = True, results: tuple[Result, ...] = (), more: tuple[Study, ...] = ()) -> Report:
    """`leak` breaks in `a`, at both factors; of `b` there are no runs at the longer one."""
    results = results or (violated("a", "r", "leak"), proved("b", "r", "leak"))
    rows = (*(study("a", "r", factor, broken={"leak": 20}) for factor in (1, 4)), study("b", "r"), *more)
    return full(results=results, coverage=(covered("a", "r"), covered("b", "r", whole=whole)), studies=rows)


@pytest.mark.parametrize("unless", SPARED)
def test_what_was_not_run_at_longer_latencies_breaks_in_none_unless_it_is(unless):
    pool = pooled(spared(**SPARED[unless]))
    assert pool is not None
    assert (pool.scenarios, pool.factors) == (("a", "b") if not SPARED[unless] else ("a",), (1, 4))
    assert pool.share("leak", "r", 4).mean == (0.1 if not SPARED[unless] else 0.2)


def test_the_caption_says_what_is_exact():
    assert "the mean over 2 scenarios of 100 runs each." in figure("latencies").caption
    assert "its share is 0 exactly, at any latency" in figure("latencies").caption


def test_only_scenarios_studied_alike_are_pooled():
    report = full()
    pool = pooled(full(studies=(*report.studies[:-1],)))
    assert pool is not None
    assert (pool.scenarios, pool.releases, pool.factors) == (("restart",), RELEASES, FACTORS)


def test_latencies_are_told_per_release():
    # Of 100 runs 20 + factor break it on `old`, 10 + factor on `new`; the factors go from 1 to 16.
    assert "leak 21 % to 36 % on old, 11 % to 26 % on new, never on newest" in figure("latencies").caption
    assert {"leak", "old", "new", "newest", "1", "4", "16"} <= set(shown(figure("latencies").svg))


def test_releases_of_the_same_line_share_it():
    rows = tuple(study("s", name, factor, broken={"p": 3}) for name in ("x", "y") for factor in FACTORS)
    texts = shown(figure("latencies", full(results=(), coverage=(), studies=rows)).svg)
    assert "x" in texts and "= y" in texts


def test_recovery_says_how_long_and_how_many_never():
    rows = (
        study("s", "x", struck=40, lost=10),
        study("s", "y", struck=40, lost=40, recovery_ms=()),
        study("s", "z", struck=0),
    )
    each = figure("recovery", full(results=(), coverage=(), studies=rows))
    assert {"✗ 25.0% (10/40)", "✗ 100.0% (40/40)", "none recovers"} <= set(shown(each.svg))
    assert "x 10 of 40 runs never recover, medians from 20 ms to 20 ms" in each.caption
    assert "z" not in shown(each.svg)


def test_where_nobody_recovers_there_is_still_an_axis():
    rows = (study("s", "x", struck=40, lost=40, recovery_ms=()),)
    each = figure("recovery", full(results=(), coverage=(), studies=rows))
    assert {"none recovers", "10 ms", "100 ms"} <= set(shown(each.svg))
    assert "x 40 of 40 runs never recover." in each.caption


def test_what_is_shorter_than_the_axis_is_said_to_be():
    rows = (study("s", "x", recovery_ms=(0.0, 500.0, 500.0)),)
    assert "≤ 10 ms" in shown(figure("recovery", full(results=(), coverage=(), studies=rows)).svg)


def test_the_middle_breach_by_the_clock_is_one_that_was_run():
    # Shares 1/2, 1/10, 0: in the middle one run in 10; what was not seen in 100 runs takes at least 1 / 0.037 = 27.
    runs = _timed([(50, 100), (0, 100), (10, 100)])
    assert runs is not None
    assert (runs.middle, runs.least, runs.unseen) == (10, 2, 1)
    assert runs.most == pytest.approx(1 / wilson((0, 100))[1])
    assert (runs.low, runs.high) == pytest.approx(tuple(1 / share for share in reversed(wilson((10, 100)))))


def test_what_the_clock_never_saw_takes_at_least_as_many_runs_as_those_leave_possible():
    rows = (violated("s", "r", "p", risk=0.125),)
    each = figure("detection", full(results=rows, studies=(study("s", "r", runs=20),)))
    # The interval of none in 20 ends at 0.1611, see above; 1 / 0.1611 = 6.2.
    assert "p: at random 8 runs, from 8 to 8; by the clock at least 6.21 runs" in each.caption


def test_growth_is_the_median_share_of_what_all_runs_saw():
    each = figure("growth")
    assert "25% after 1 run, 100% after 10 runs" in each.caption
    assert "6 of 6 pairs" in each.caption


def test_figures_of_many_scenarios_and_releases_stay_small():
    scenarios, releases, properties = (
        [f"s{n}" for n in range(21)],
        [f"r{n}" for n in range(5)],
        [f"p{n}" for n in range(8)],
    )
    rows = tuple(
        study(s, r, factor, lost=place, broken={p: place * 5 + number for number, p in enumerate(properties)})
        for s in scenarios
        for place, r in enumerate(releases)
        for factor in (1, 4, 16, 64, 256)
    )
    found = figures(full(studies=rows))
    assert max(len(each.svg.encode()) for each in found) < 60_000
