"""reports/sample is what its own command makes, to the byte; only matplotlib's drawings are its version's own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import matplotlib as mpl
import pytest

SAMPLE = Path(__file__).parents[2] / "reports/sample"
DRAWN_WITH = "3.11"
"""The version of matplotlib that drew it: another one may set a line elsewhere, which is no difference of ours."""
UNKEPT = ("results.json", "results.sarif", "junit.xml")
"""Not kept in the sample: how long a proof took is another every time, and the others are for machines."""
FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*.*") if path.name not in UNKEPT)
OURS = ("first-story.svg",)
DRAWING = re.compile(
    r'(<div class="scroll" role="region" tabindex="0" aria-label="[^"]*">)<svg (?!class="lanes").*?</svg>', re.DOTALL
)


def command() -> list[str]:
    """As the sample itself tells it."""
    found = re.search(
        r"^`wakeproof (.+)`, wakeproof", (SAMPLE / "summary.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert found is not None
    return found[1].split()


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made again, by the same call in another folder and under another hash seed."""
    here = tmp_path_factory.mktemp("sample")
    call = [Path(sys.executable).with_name("wakeproof"), *command()]
    called = subprocess.run(call, cwd=here, capture_output=True, check=False, env={"PYTHONHASHSEED": "7", "PATH": ""})
    assert called.returncode == 1, called.stderr  # the pull request opens one window
    return here / "reports/sample"


def without_drawings(page: str) -> str:
    return DRAWING.sub(r"\1", page)


def test_it_is_the_comparison_that_the_readme_shows():
    assert command()[:3] == ["compare", "token_gated", "decoupled"]
    assert {"index.html", "summary.md", "figures/first-story.svg", "figures/latencies.svg"} <= set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_it_is_made_again_to_the_byte(again, name):
    assert (again / name).exists(), "left of an earlier sample"
    kept, made = ((folder / name).read_text(encoding="utf-8") for folder in (SAMPLE, again))
    if not mpl.__version__.startswith(f"{DRAWN_WITH}."):
        if name.startswith("figures/") and Path(name).name not in OURS:
            pytest.skip(f"drawn with matplotlib {DRAWN_WITH}, here is {mpl.__version__}")
        kept, made = without_drawings(kept), without_drawings(made)
    assert made == kept


def test_only_drawings_are_left_out_of_a_page():
    page = (SAMPLE / "index.html").read_text(encoding="utf-8")
    bare = without_drawings(page)
    assert page.count("<svg ") - bare.count("<svg ") == sum(name.startswith("figures/") for name in FILES) - len(OURS)
    assert bare.count('"picture":') == page.count('"picture":') > 5
