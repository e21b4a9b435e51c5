"""The diagram of a story as a picture of its own, which opens anywhere and needs no page."""

from __future__ import annotations

from wakeproof.report.figures.figure import Figure
from wakeproof.report.page.anchors import Anchors
from wakeproof.report.page.stories import stories
from wakeproof.report.page.templates import style, template
from wakeproof.results.schema import Report


def first_story(report: Report) -> tuple[Figure, ...]:
    """The diagram of what stands first on the page, if anything is broken; its caption is the story in words."""
    story = next((story for story in stories(report, Anchors(report)) if story.picture), None)
    if story is None:
        return ()
    title = f"How {story.row.property} is broken on {story.row.release} in {story.row.scenario}"
    drawn = template("alone.svg.jinja").render(picture=story.picture, title=title, style=style("lanes.css"))
    return (Figure("first-story", title, " ".join(story.told), drawn),)
