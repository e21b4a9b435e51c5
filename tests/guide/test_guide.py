"""`model/GUIDE.md` as it is read: each file written, each command run, each output found; and it is the skeleton."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from walked import blocks, missing, write

from environments import fresh
from wakeproof.commands.init import NAME_THERE, skeleton_texts

GUIDE = (Path(__file__).parents[2] / "model/GUIDE.md").read_text(encoding="utf-8")
NOT_ON_THE_PAGE = ["README.md", f"{NAME_THERE}/py.typed"]
"""What the skeleton has besides: a page about itself, and an empty file."""


def code_of(command: str) -> int:
    """A counterexample that is drawn is one that breaks, which is what its exit code says."""
    return 1 if command.startswith("wakeproof explain") else 0


def test_the_files_of_the_page_are_those_of_the_skeleton() -> None:
    shown = {block.file: block.text for block in blocks(GUIDE) if block.file}
    made = skeleton_texts(NAME_THERE)
    assert sorted({*made} - {*shown}) == NOT_ON_THE_PAGE
    for file, text in shown.items():
        assert made[file] == text, file


def test_a_file_is_made_before_the_first_command_that_needs_it() -> None:
    kinds = ["file" if block.file else block.language for block in blocks(GUIDE)]
    assert kinds.count("sh") >= 5 and kinds[0] == "sh"
    for before, kind in pairwise(kinds):
        assert kind != "text" or before == "sh", "an output stands below its command"


def test_output_that_does_not_come_is_seen() -> None:
    assert missing("a\n...\nc\n", "a\nb\nc\n") == []
    assert missing("a\nc\n", "a\nb\nc\n") == ["c"]
    assert missing("c\n...\na\n", "a\nb\nc\n") == ["a"]
    assert missing("6 passed\n", "6 passed in 1.23s\n") == [] and missing("6 passed\n", "16 passed in 1s\n")


@pytest.mark.slow
def test_the_page_can_be_walked_in_a_fresh_environment(tmp_path: Path) -> None:
    environment, folder, output = fresh(tmp_path / "environment"), tmp_path / "walk", ""
    folder.mkdir()
    walked = 0
    for block in blocks(GUIDE):
        if block.file:
            write(folder, block)
        elif block.language == "sh":
            done = environment.ran(f"{block.text}\npwd > {tmp_path}/where", folder)
            assert done.returncode == code_of(block.text), (block.text, done.stdout, done.stderr)
            folder, output = Path((tmp_path / "where").read_text().strip()), done.stdout
            walked += 1
        elif block.language == "text":
            assert missing(block.text, output) == [], output
    assert walked >= 5
