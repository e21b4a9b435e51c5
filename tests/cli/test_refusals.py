"""Whatever cannot be used is refused in one line: where, what, and the remedy. Nothing is written, whole or half."""

from __future__ import annotations

import pytest
from calling import SCENARIO, call, refused

FEW = ("--seeds", "0:3", "--jobs", "1", "--out", "report")

WORDS = [
    ("run happy-pth", "unknown scenario 'happy-pth'", "did you mean 'happy-path'?"),
    ("run qqq", "unknown scenario 'qqq'", "known: chaos, crash-inside-release"),
    ("check happy-path --release decopled", "unknown release 'decopled'", "did you mean 'decoupled'?"),
    ("list scenarios newer-wak", "unknown scenario 'newer-wak'", "'newer-wake'"),
    ("list releases decopled", "unknown release 'decopled'", "'decoupled'"),
    ("list properties token_ownr", "unknown property 'token_ownr'", "'token_owner'"),
    ("list faults restrt", "unknown fault 'restrt'", "'lock/restart'"),
    ("list scenarios --release decopled", "unknown release 'decopled'", "'decoupled'"),
    ("list scenaros", "'scenaros' is not one of 'scenarios', 'releases'", "wakeproof list --help"),
    ("chekc", "No such command 'chekc'", "wakeproof --help"),
    ("check --relese x", "No such option: --relese", "--release"),
    ("run", "Missing argument 'scenarios'", "wakeproof run --help"),
    ("run happy-path --jobs -1", "'--jobs'", "greater than or equal to 0"),
    ("run happy-path --jobs two", "'--jobs'", "valid integer"),
    ("run happy-path --seeds 5:5", "5:5 holds no seed", "let the end be above the first"),
    ("run happy-path --seeds 9:3", "9:3 holds no seed", "let the end be above the first"),
    ("run happy-path --seeds a:b", "'a:b' is not a range of seeds", "write FIRST:END"),
    ("run happy-path --seeds -1:3", "'-1:3' is not a range of seeds", "write FIRST:END"),
    ("run happy-path --seeds=", "'' is not a range of seeds", "write FIRST:END"),
    ("run happy-path --seeds 7", "'7' is not a range of seeds", "write FIRST:END"),
    ("run happy-path --seeds 0:999999999999", "more than 100000000 seeds", "take them in parts"),
    ("run happy-path --seeds 0:99999999999999999999", "is not a range of seeds", "write FIRST:END"),
    ("run happy-path --set messages", "--set: 'messages' is not a setting", "write KEY=VALUE"),
    ("run happy-path --set messages=", "--set: 'messages=' is not a setting", "write KEY=VALUE"),
    ("run happy-path --set =3", "--set: '=3' is not a setting", "write KEY=VALUE"),
    ("run happy-path --set mesages=3", "--set: unknown setting 'mesages'", "did you mean 'messages'?"),
    ("run happy-path --set colour=x", "--set: unknown setting 'colour'", "messages"),
    ("run happy-path --set faults=1", "--set: unknown setting 'faults'", ""),
    ("run happy-path --set seeds.x=1", "--set: unknown setting 'seeds.x'", "did you mean 'seeds'?"),
    ("run happy-path --set seeds=0", "happy-path.toml: --set seeds: expected 'int' >= 1, the value is 0", ""),
    ("run happy-path --set messages=x", "--set bounds.messages: expected 'int', got 'str', the value is 'x'", ""),
    ("run happy-path --set messages=1.5", "--set bounds.messages: expected 'int', got 'float'", ""),
    ("run happy-path --set messages=true", "--set bounds.messages: expected 'int', got 'bool'", ""),
    ("run happy-path --set messages=10", "--set bounds.messages: expected 'int' <= 9, the value is 10", ""),
    ("run happy-path --set bounds.mesages=1", "--set bounds.mesages: unknown key", "did you mean 'messages'?"),
    ("run happy-path --set dispatch=carrier", "--set bounds.dispatch: invalid enum value 'carrier'", ""),
    ("run happy-path --set think_ms=[5,1]", "--set time.think_ms: (5.0, 1.0) is not a delay", "0 <= least <= most"),
    ("run happy-path --set think_ms=-1", "--set time.think_ms: -1.0 is not a delay", "0 <= least <= most"),
    ("run happy-path --set think_ms=[[1],2]", "--set: 'think_ms=[[1],2]' holds a table", "one key at a time"),
    ("run happy-path --set stalls.ms=[3,1]", "--set stalls.ms: (3.0, 1.0) is not a delay", "0 <= least <= most"),
    ("run happy-path --set restart=10", "--set faults.restart.max: expected 'int' <= 9, the value is 10", ""),
    ("run happy-path --set faults.restrt.max=1", "--set faults.restrt: unknown fault", "did you mean 'restart'?"),
    ("run happy-path --set faults.restart.after=w1.mint", "--set faults.restart: 'max' is missing", "write max ="),
    ("run happy-path --set faults.restart={max=1}", "holds a table", "faults.restart.max=2"),
    ("run restart-before-done --set faults.restart.after=w1.mnit", "'w1.mnit'", "did you mean 'w1.mint'?"),
    ("run happy-path --set post_fails=1", "nothing is posted to a pull runner", "set bounds.dispatch='webhook'"),
    ("run happy-path --set client_times_out=1", "never retries never times out", "set bounds.done_retries"),
    (f"run happy-path --set seeds={'9' * 5000}", "--set seeds: expected 'int', got 'str'", ""),
    (f"run happy-path --release {'n' * 300}.py:MINE", "n.py: there is no such file", "--release path/to/file.py:name"),
    (f"report {'n' * 300}", "n: cannot be read: File name too long", "give a results.json"),
    ("run nowhere.toml", "nowhere.toml: there is no such file", "give a path that exists"),
    ("replay nowhere.json", "nowhere.json: there is no such file", "give a path that exists"),
]


@pytest.mark.parametrize(("words", "what", "remedy"), WORDS, ids=[row[0] for row in WORDS])
def test_a_call_is_refused(tmp_path, words, what, remedy):
    told = refused(tmp_path, *words.split(), *(("--out", "report") if words.startswith(("run", "check")) else ()))
    assert what in told and remedy in told


FILES = [
    ("[faults]\nrestrt = 1", "x.toml:10: faults.restrt: unknown fault 'restrt'", "did you mean 'restart'?"),
    ("[fautls.restart]\nmax = 1", "x.toml:9: fautls: unknown key 'fautls'", "did you mean 'faults'?"),
    ("[faults.restart]\nmaxx = 1", "x.toml:10: faults.restart.maxx: unknown key", "did you mean 'max'?"),
    ("[faults.restart]\nafter = 'w1.mint'", "x.toml:9: faults.restart: 'max' is missing", "write max = ..."),
    ("[faults.restart]\nmax = 99", "x.toml:10: faults.restart.max: expected 'int' <= 9, the value is 99", ""),
    ("[faults.restart]\nmax = -1", "x.toml:10: faults.restart.max: expected 'int' >= 0, the value is -1", ""),
    ("[faults]\nrestart = 'x'", "x.toml:10: faults.restart: expected 'int | object', got 'str'", ""),
    ("[faults.restart]\nmax = 1\nonly = 'w1'", "x.toml:11: faults.restart.only: expected 'array', got 'str'", ""),
    (
        "[faults.restart]\nmax = 1\nafter = 'w1.mint'\nbefore = 'w1.mint'",
        "x.toml:12: faults.restart.before: the window opens and closes at 'w1.mint'",
        "let it close later",
    ),
    ("[time]\nthink_ms = [5, 1]", "x.toml:10: time.think_ms: (5.0, 1.0) is not a delay", "0 <= least <= most"),
    ("[time]\nthink_ms = -3", "x.toml:10: time.think_ms: -3.0 is not a delay", "0 <= least <= most"),
    ("[time]\nthink_ms = nan", "x.toml:10: time.think_ms: nan is not a delay", "0 <= least <= most"),
    ("[time]\nthink_ms = [0, inf]", "x.toml:10: time.think_ms: (0.0, inf) is not a delay", "0 <= least <= most"),
    ("[time]\nthink_ms = 'long'", "x.toml:10: time.think_ms: expected 'float | array', got 'str'", ""),
    ("[time]\nthinkms = 1", "x.toml:10: time.thinkms: unknown key 'thinkms'", "did you mean 'think_ms'?"),
    ("[stalls]\nmax = 1\nms = [3, 1]", "x.toml:11: stalls.ms: (3.0, 1.0) is not a delay", "0 <= least <= most"),
    ("[faults.client_times_out]\nmax = 1", "x.toml:9: faults.client_times_out: a client that never", "done_retries"),
    ("[faults.post_fails]\nmax = 1", "x.toml:9: faults.post_fails: nothing is posted", "bounds.dispatch='webhook'"),
    (
        "[directed.A]\norder = ['w1.mint < w1.owns', 'w1.owns < w1.mint']",
        "x.toml:10: directed.A.order: the order",
        "drop",
    ),
    ("[directed.A]\norder = ['w1.mint < ']", "x.toml:10: directed.A.order: 'w1.mint < ' has an empty place", "write"),
    ("[directed.A]\norder = []", "x.toml:10: directed.A.order: an order without a link", "write"),
    ("[directed.A]\norder = 'w1.mint'", "x.toml:10: directed.A.order: expected 'array', got 'str'", ""),
    ("[directed.A]\norder = ['w1.mint', 1]", "x.toml:10: directed.A.order.1: expected 'str', got 'int'", ""),
    ("[directed.A]\nordr = ['w1.mint']", "x.toml:10: directed.A.ordr: unknown key 'ordr'", "did you mean 'order'?"),
    (
        "[expect.every]\nheld.token_owner = ' '",
        "x.toml:10: expect.every.held.token_owner: an expectation without",
        "why",
    ),
    ("[expect.every]\nheld.token_owner = 1", "x.toml:10: expect.every.held.token_owner: expected 'str', got 'int'", ""),
    (
        "[expect.every]\nheld.tokn_owner = 'y'",
        "x.toml:10: expect.every.held.tokn_owner: unknown property",
        "'token_owner'",
    ),
    (
        "[expect.decopled]\nheld.token_owner = 'y'",
        "x.toml:9: expect.decopled: unknown release",
        "did you mean 'decoupled'",
    ),
    ("[expect.every]\nhold.token_owner = 'y'", "x.toml:10: expect.every.hold: unknown key 'hold'", "'held'"),
    (
        "[expect.every]\nviolated.token_owner = 'x'\nheld.token_owner = 'y'",
        "x.toml:11: expect.every.held.token_owner: 'token_owner' is expected to be both violated and held",
        "keep one of the two",
    ),
    ("[bounds.more]\na = 1", "x.toml:9: bounds.more: unknown key 'more'", "known: acks_on_rejection"),
    ("[bounds]\nmessages = 2", "x.toml:9: not TOML: Cannot declare ('bounds',) twice", "correct this line"),
    ("[faults.restart]\nmax =", "x.toml:10: not TOML", "correct this line"),
]


@pytest.mark.parametrize(("text", "what", "remedy"), FILES, ids=[row[0].replace("\n", " ") for row in FILES])
def test_a_scenario_file_is_refused_at_line_and_key(tmp_path, text, what, remedy):
    told = refused(tmp_path, "run", "x.toml", *FEW, files={"x.toml": f"{SCENARIO}\n{text}\n"})
    assert told.startswith(what) and remedy in told


TYPING_ERRORS = [
    ("[faults.restart]\nmax = 1\nafter = 'w1.mnit'", "x.toml:11: faults.restart.after", "'w1.mnit'", "'w1.mint'"),
    ("[faults.restart]\nmax = 1\nbefore = 'w9.mint'", "x.toml:11: faults.restart.before", "'w9.mint'", ".mint'"),
    (
        "[faults.restart]\nmax = 1\nonly = ['server-1.restart']",
        "x.toml:11: faults.restart.only",
        "r-1",
        "'server-0.restart'",
    ),
    (
        "[faults.restart]\nmax = 1\nonly = ['done(w1).ack']",
        "x.toml:11: faults.restart.only",
        "ack",
        "'server-0.restart'",
    ),
    (
        "[faults.upstream_fails]\nmax = 1\nonly = ['*.owns']",
        "x.toml:11: faults.upstream_fails.only",
        "*.owns",
        "write a",
    ),
    ("[directed.A]\norder = ['w1.mint < done(w1).anser']", "x.toml:10: directed.A.order", "anser", "'done(w1).answer'"),
    ("[directed.A]\norder = ['w1.mint']\nat = 'w1.mnt'", "x.toml:11: directed.A.at", "'w1.mnt'", "'w1.mint'"),
]


@pytest.mark.parametrize(("text", "where", "value", "remedy"), TYPING_ERRORS, ids=[row[1] for row in TYPING_ERRORS])
def test_a_pattern_that_names_nothing_is_refused(tmp_path, text, where, value, remedy):
    told = refused(tmp_path, "run", "x.toml", *FEW, files={"x.toml": f"{SCENARIO}\n{text}\n"})
    assert told.startswith(f"{where}: nothing in this world is called ") and value in told and remedy in told


WHOLE_FILES = [
    (b"", "x.toml: 'title' is missing", "write title = ..."),
    (b"title = 'T'\n", "x.toml: 'about' is missing", "write about = ..."),
    (b"title = 1\nabout = 'a'\n", "x.toml:1: title: expected 'str', got 'int', the value is 1", ""),
    (b"world = 'pulwake'\ntitle = 'T'\nabout = 'A'\n", "x.toml:1: world: unknown world", "did you mean 'pullwake'?"),
    (b"\xff\xfe\x00", "x.toml: cannot be read: 'utf-8' codec", "give a text file in UTF-8"),
    (b"title = 'T", "x.toml:1: not TOML", "correct this line"),
    (b"title = " + b"9" * 5_000, "x.toml: not TOML: Exceeds the limit", "write a shorter number"),
    (b"a = " + b"[" * 5_000, "x.toml: nested too deep", ""),
    (
        b'title = "T"\nworld = "pullwake"\nabout = """\nmessages = 9\n"""\n[bounds]\nmessages = 0\n',
        "x.toml:7: bounds.messages: ",
        "",
    ),
    (b'title = "T"\nabout = "A"\n"a\\u001b[31m\\nb" = 1\n', "x.toml", "known: "),
]


@pytest.mark.parametrize(("text", "what", "remedy"), WHOLE_FILES, ids=range(len(WHOLE_FILES)))
def test_a_whole_file_is_refused(tmp_path, text, what, remedy):
    told = refused(tmp_path, "run", "x.toml", *FEW, files={"x.toml": text})
    assert told.startswith(what) and remedy in told and "\x1b" not in told


def test_a_folder_is_no_scenario(tmp_path):
    (tmp_path / "x.toml").mkdir()
    assert refused(tmp_path, "run", "x.toml", *FEW).startswith("x.toml: cannot be read: ")


def test_a_name_of_several_lines_is_told_on_one(tmp_path):
    assert "unknown scenario 'a b'" in refused(tmp_path, "run", "a\nb")


UNWRITABLE = [
    (("--out", "file"), "file: cannot be written: "),
    (("--out", "file/report"), "file/report: cannot be written: "),
    (("--out", "/proc/nowhere/report"), "/proc/nowhere/report: cannot be written: "),
    (("--json", "file/x.json"), "file: cannot be written: "),
    (("--json", "/proc/x.json"), "/proc: cannot be written: "),
    (("--json", "folder"), "'folder': is not a file name; give a file, or - for standard output"),
    (("--out", "n" * 300), f"{'n' * 300}: cannot be written: File name too long; give another place"),
    (("--json", "n" * 300), f"{'n' * 300}: cannot be written: File name too long; give another place"),
    (("--json", ""), "'': is not a file name; give a file, or - for standard output"),
]


@pytest.mark.parametrize(("words", "what"), UNWRITABLE, ids=[" ".join(row[0])[:40] for row in UNWRITABLE])
def test_what_cannot_be_written_is_refused_before_any_work(tmp_path, words, what):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    assert refused(tmp_path, "run", "chaos", *words).startswith(what)


@pytest.mark.parametrize("target", ["/proc/x.json", "file/x.json"])
def test_a_list_that_cannot_be_written_is_refused(tmp_path, target):
    assert "cannot be written" in refused(tmp_path, "list", "faults", "--json", target, files={"file": ""})


def test_two_scenarios_of_one_name_cannot_share_a_report(tmp_path):
    told = refused(tmp_path, "run", "happy-path", "happy-path.toml", *FEW, files={"happy-path.toml": SCENARIO})
    assert told.startswith("happy-path.toml: a second scenario called 'happy-path'; rename it, or run it apart from ")


def test_what_is_named_twice_runs_once(tmp_path):
    words = ("run", "happy-path", "happy-path", "-r", "decoupled", "-r", "decoupled", *FEW, "--json", "-")
    assert len(call(tmp_path, *words).json["results"]) == 11
