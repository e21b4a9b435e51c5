"""The messages of a run in few words: a request is named where it begins, and its further steps begin with a dot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wakeproof.counterexample.drawing import DrawnStep
from wakeproof.labels import parse


def short_texts(steps: Sequence[DrawnStep]) -> Iterator[list[str]]:
    """Per step a text for each of its messages."""
    before = ""
    for step in steps:
        texts = list[str]()
        for message in step.messages:
            subject = parse(message.text.partition(" ")[0]).subject
            texts.append(message.text.removeprefix(subject) if subject and subject == before else message.text)
            before = subject
        yield texts
