"""Hostile inputs of five kinds, each made again from its kind and number: files in a folder, and the words of a call.

What is accepted has to be small, so that a hundred thousand of them can be had: one seed, a few states, replaying
rather than proving.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from mangling import as_json, as_toml, mangled
from release_changes import changed_release
from releases_of_ones_own import LEAKING, release
from structure import HOSTILE, changed

ROOT = Path(__file__).parents[2]
SHIPPED = ("token_gated", "lease_nulling", "decoupled", "stream_scoped", "fenced")
SMALL = ("--seeds", "0:1", "--figure-runs", "0", "--jobs", "1", "--out", "out", "--quiet")
FEW = ("--max-states", "5", "--figure-runs", "0", "--jobs", "1", "--out", "out", "--quiet")
NOWHERE = ("--database", "postgresql://127.0.0.1:1/none?connect_timeout=1")
MASTERS = "masters"
"""The folder with saved results to change: `masters.py` makes it, for none is committed."""


class Input(NamedTuple):
    """Files and folders to lay down (None is a folder, a text a link), and the words of the call."""

    files: Mapping[str, bytes | str | None]
    words: tuple[str, ...]


def made(kind: str, number: int, masters: Path) -> Input:
    """The input of this number, the same whenever and wherever it is made."""
    return KINDS[kind](Random(f"{kind}-{number}"), masters)


@cache
def _read(path: Path) -> tuple[str, Any]:
    """A committed example: its text, and what is in it."""
    text = path.read_text(encoding="utf-8")
    return text, tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)


@cache
def _examples(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern))


def _file(path: Path, random: Random) -> bytes:
    """An example with one to three changes in its structure, or damaged, or both."""
    text, data = _read(path)
    write = as_toml if path.suffix == ".toml" else as_json
    content = text.encode()
    if random.random() < 0.75:
        for _ in range(random.choice((1, 1, 2, 2, 3, 4))):
            data = changed(data, random)
        content = write(data, random)
    if random.random() < 0.3 or content == text.encode():
        content = mangled(content, random)
    return content


def _laid(name: str, content: bytes, random: Random) -> dict[str, bytes | str | None]:
    """Hardly ever, what stands there is no file at all."""
    if random.random() < 0.98:
        return {name: content}
    return random.choice(
        ({name: None}, {name: name}, {}, {name: "nowhere"}, {f"sub/{name}": content, name: f"sub/{name}"})
    )


def _scenario(random: Random, masters: Path) -> Input:
    name = random.choice(
        ("s.toml", "s.toml", "s.toml", "S p.toml", ".toml", "é.toml", "happy-path.toml", "-s.toml", "s.TOML")
    )
    files = _laid(name, _file(random.choice(_examples(ROOT / "scenarios", "*.toml")), random), random)
    kept = {"about": "A", "scenario": name, "release": "fenced", "property": "token_owner", "order": ["w1.mint"]}
    call = random.choices((0, 1, 2, 3, 4), (20, 2, 2, 2, 1))[0]
    of = random.choice(SHIPPED)
    if call == 0:
        return Input({**files, "kept.toml": as_toml(kept, random)}, ("replay", "kept.toml", "--quiet"))
    words = {
        1: ("run", "--release", of, *SMALL),
        2: ("prove", "--release", of, *FEW),
        3: ("conform", "--release", of, *NOWHERE, "--json", "out.json"),
        4: ("compare", "decoupled", of, "--set", "seeds=1", *FEW),
    }[call]
    return Input(files, (*words, "--", name))


def _replayed(random: Random, masters: Path) -> Input:
    regressions = _examples(ROOT / "scenarios/regressions", "*.toml")
    counterexamples = _examples(ROOT / "reports/sample/counterexamples", "*.json")
    path = random.choice(random.choice((regressions, counterexamples, counterexamples)))
    name = (
        f"kept{path.suffix}"
        if random.random() < 0.97
        else random.choice(("kept", "kept.toml", "kept.json", "kept.TOML"))
    )
    words = [random.choice((*("replay",) * 7, "explain")), name]
    if random.random() < 0.2:
        words += ["--release", random.choice((*SHIPPED, "nobody", "planted-token_owner"))]
    if random.random() < 0.2:
        words += ["--json", random.choice(("-", "told.json"))]
    if words[0] == "replay" and random.random() < 0.15:
        words += ["--keep", "again.toml"]
    return Input(_laid(name, _file(path, random), random), tuple(words))


def _results(random: Random, masters: Path) -> Input:
    """Saved results, sometimes with what belongs beside them."""
    path = random.choice(_examples(masters, "*/results.json"))
    files = dict(_laid("new/results.json", _file(path, random), random))
    if random.random() < 0.15:
        for counterexample in _examples(path.parent, "counterexamples/*.json"):
            files[f"new/counterexamples/{counterexample.name}"] = counterexample.read_bytes()
    other = random.choice(_examples(masters, "*/results.json"))
    files["old/results.json"] = other.read_bytes()
    there = random.choice(("new", "new", "new/results.json"))
    words = random.choices(
        (
            ("report", "--diff", "old", there),
            ("report", "--diff", there, "old", "--json", "-", "--out", "out"),
            ("report", there, "old", "--out", "out"),
            ("report", there, "--out", "out", "--json", "again.json", "--strikes", "strikes.md"),
        ),
        (12, 6, 1, 1),
    )[0]
    return Input(files, words)


def _values(random: Random, masters: Path) -> Input:
    return Input({"there.txt": b"", "dir": None, "loop": "loop"}, random.choice(VALUES)(random))


TEXTS = tuple(
    str(value) for value in HOSTILE if not isinstance(value, str) or ("\0" not in value and value != "\ud800")
)
"""What a shell can hand on: no zero byte, and no lone surrogate that stands for no byte."""
BOUNDS = ("messages", "runners", "servers", "streams", "heartbeats", "done_retries", "faults_max", "wakes_max")
OTHER_BOUNDS = ("dispatch", "upstream", "defers", "fused", "lease_ms", "append_ms", "think_ms", "seeds")
FAULTS = ("restart", "statement_fails", "operator_stops", "faults.restart.max", "faults.restart.only", "faults.restart")
DOTTED = (
    "bounds.messages",
    "time.lease_ms",
    "faults.restart.after",
    "faults.restart.before",
    "stalls.max",
    "stalls.ms",
)
NO_SETTINGS = ("title", "about", "expect.every", "world", "faults", "bounds", "directed.A.order")
KEYS = (*BOUNDS, *OTHER_BOUNDS, *FAULTS, *DOTTED, *NO_SETTINGS)
COMMANDS = ("check", "prove", "run", "compare", "conform", "live", "mutants", "replay", "explain", "report", "list")
FLAGS = (
    *(
        "--set",
        "--seeds",
        "--release",
        "--max-states",
        "--max-seconds",
        "--max-mib",
        "--figure-runs",
        "--jobs",
        "--json",
    ),
    *("--quiet", "--only", "--runs", "--parallel", "--restarts", "--hang-ups", "--predictions", "--seed", "--figure"),
    *("--notify-ms", "--database", "--overlaps", "--keep", "--diff", "--strikes", "--fresh", "--help", "--version"),
    *("-r", "-j", "-q", "-x", "--no-such", "--messages", "--runners"),
)


def _value(random: Random) -> str:
    text = random.choice((*TEXTS, "1", "2", "0", "true", "[1, 2]", "[1,", "'x'", '"y"', "{a=1}", "[[1]]", "1979-05-27"))
    return random.choice((text, text, f"[{text}]", f"'{text}'", f"-{text}", text * 2))


def _set(random: Random) -> tuple[str, ...]:
    words: list[str] = []
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        key = random.choice(KEYS) if random.random() < 0.9 else _value(random)
        words += ["--set", random.choice((f"{key}={_value(random)}",) * 5 + (key, f"={_value(random)}", f" {key} = 1"))]
    ways = (("prove", "happy-path", "--release", "fenced", *FEW), ("run", "no-such", "--release", "fenced", *SMALL))
    return (*random.choice((ways[0], ways[0], ways[1])), *words)


def _seeds(random: Random) -> tuple[str, ...]:
    """Valid ones may ask for a year's work, and so they meet a scenario that does not exist."""
    number = random.choice(
        ("0", "1", "-1", "99", "1e3", "٣", "²", "", " 0", "0x1", "9" * 13, "9" * 5000, _value(random))
    )
    text = random.choice((f"{number}:{random.choice(('1', '100', number, ''))}", number, f"0:{number}", f"{number}:"))
    return ("run", "no-such", "--seeds", text)


def _released(random: Random) -> tuple[str, ...]:
    name = random.choice((*SHIPPED, "planted-token_owner", "rung-1", _value(random), _value(random)))
    path = random.choice(
        ("x.py", "there.txt", "dir", "loop", "", ".py", "/dev/null", "a.py:b.py", "../x.py", "dir/x.py", "x" * 300)
    )
    text = random.choice((name, f"{path}:{name}", f"{path}.py:{name}", f":{name}", f"{name}:", f"{path}:", name[:-1]))
    ways = (("prove", "happy-path", *FEW), ("replay", str(ROOT / "scenarios/regressions/restart-hides-row.toml")))
    return (*random.choice(ways), "--release", text)


def _flags(random: Random) -> tuple[str, ...]:
    """Any flag with any value. The scenario does not exist, so that nothing that is accepted begins."""
    command = random.choice((*COMMANDS, "nothing"))
    words: list[str] = []
    for _ in range(random.randrange(4)):
        words.append(random.choice(FLAGS))
        if random.random() < 0.85:
            words.append(
                random.choice((_value(random), *("1", "0", "2.5", "no.json", "no.svg", "fenced", "a..b", "0..1")))
            )
    if random.random() < 0.3:
        random.shuffle(words)
    return (command, *words, "--", "no-such")


def _places(random: Random) -> tuple[str, ...]:
    """Where to write: what is there already, what cannot be, what is none."""
    place = random.choice(
        (
            "",
            " ",
            ".",
            "there.txt",
            "there.txt/x",
            "dir",
            "loop",
            "loop/x",
            "/dev/null",
            "/dev/null/x",
            "/proc/x",
            "-",
            "-x",
        )
    )
    place = random.choice(
        (place, place, "n" * 256, "new/" * 200, "new\nline", "é", "\x1b[31m", "new/../new", "::error::")
    )
    flag = random.choice(("--out", "--json", "--out", "--json", "--keep"))
    if flag == "--keep":
        return (
            "replay",
            str(ROOT / "reports/sample/counterexamples/newer-wake-decoupled-token_owner.json"),
            flag,
            place,
        )
    out = () if flag == "--out" else ("--out", "out")
    return (
        "prove",
        "happy-path",
        "--release",
        "fenced",
        "--max-states",
        "5",
        "--figure-runs",
        "0",
        "-j",
        "1",
        "-q",
        *out,
        flag,
        place,
    )


def _names(random: Random) -> tuple[str, ...]:
    name = random.choice(
        (
            "happy-path",
            "happy-pat",
            "there.txt",
            "dir",
            "loop",
            "x.toml",
            ".toml",
            "dir/.toml",
            "loop.toml",
            _value(random),
        )
    )
    more = random.choice(((), ("happy-path",), (name,), (_value(random),)))
    ways = (
        ("prove", "--release", "fenced", *FEW),
        ("list",),
        ("replay",),
        ("explain",),
        ("report", "--out", "out"),
        ("report", "--diff"),
    )
    return (*random.choice(ways), "--", name, *more)


VALUES: tuple[Callable[[Random], tuple[str, ...]], ...] = (
    *(_set,) * 6,
    *(_seeds,) * 4,
    *(_released,) * 3,
    *(_flags,) * 8,
    _places,
    *(_names,) * 3,
)


@cache
def _sources() -> list[tuple[str, str]]:
    """Release files to change, each with the name of its release."""
    shipped = _examples(ROOT / "model/pullwake/releases", "*_*.py") + _examples(
        ROOT / "model/pullwake/releases", "decoupled.py"
    )
    beside = ("__init__.py", "claims_written.py")
    planted = [path for path in _examples(ROOT / "model/pullwake/properties", "*_*.py") if path.name not in beside]
    bugs = [(f"{path.read_text(encoding='utf-8')}\nRELEASE = PLANTED.release\n", "RELEASE") for path in planted]
    ours = [(release(), "MINE"), (LEAKING, "MINE"), (release("    raise ValueError('x')\n"), "MINE")]
    return (
        [(path.read_text(encoding="utf-8"), "RELEASE") for path in shipped if "__" not in path.name] + bugs + ours * 3
    )


def _release_files(random: Random, masters: Path) -> Input:
    text, name = random.choice(_sources())
    for _ in range(random.choice((1, 1, 1, 2))):
        try:
            text = changed_release(text, name, random)
        except SyntaxError:
            break
    content = text.encode(errors="surrogatepass")
    if random.random() < 0.12:
        content = mangled(content, random)
    regression = random.choice(_examples(ROOT / "scenarios/regressions", "*.toml"))
    ways = (
        ("run", "happy-path", *SMALL),
        ("prove", "happy-path", *FEW),
        ("prove", "happy-path", "--max-states", "60", *FEW[2:]),
        ("replay", str(regression), "--quiet"),
        ("replay", str(regression), "--quiet"),
        ("explain", str(regression)),
    )
    return Input(_laid("mine.py", content, random), (*random.choice(ways), "--release", f"mine.py:{name}"))


KINDS: Mapping[str, Callable[[Random, Path], Input]] = {
    "scenario": _scenario,
    "replay": _replayed,
    "results": _results,
    "values": _values,
    "release": _release_files,
}
