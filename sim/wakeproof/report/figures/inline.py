"""What the SVG backend writes, made into one element that can stand in a page among others, or alone in a file.

Ids that nothing refers to go, the others begin with the figure's name; what the element is said to show is its title
and description; colours become variables with the light value to fall back on; fonts become the page's. Places are
rounded to a tenth of a pixel, groups that say nothing are opened, and neighbours of one style get it together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from wakeproof.report.figures.palette import PALETTE
from wakeproof.visible import visible

SVG = "http://www.w3.org/2000/svg"
FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
ROOT_STYLE = f"font-family: {FONTS}; font-size: 10px; stroke-linejoin: round; stroke-linecap: butt"
HALO = "halo"
"""The group id of a text that is drawn over lines: it is given an edge of the paper's colour."""
ALIKE_MIN = 3
"""So many neighbours of one style are shorter as a group."""
HALO_STYLE = "; paint-order: stroke; stroke: #ffffff; stroke-width: 3px"
REFERENCE = re.compile(r"url\(#([^)]+)\)|^#(.+)$")
FONT = re.compile(r"font: (?:(\d+) )?([\d.]+px)[^;]*")
FAMILY = re.compile(r"font-family:[^;]*;? ?")
VARIABLES = {values[0]: f"var({name}, {values[0]})" for name, values in PALETTE.items()}
COLOUR = re.compile("|".join(VARIABLES))
NUMBER = re.compile(r"-?\d+\.\d+(?:e-\d+)?")
PLACES = ("d", "x", "y", "width", "height", "transform", "viewBox")
SHARED = (
    "font-weight: 400",
    "font-size: 10px",
    "stroke-linejoin: round",
    "stroke-linecap: butt",
    "text-anchor: start",
    "stroke-dashoffset: 0",
)
"""What the root says already, or needs no saying."""


def inlined(svg: str, name: str, title: str, caption: str) -> str:
    """The same drawing as one `svg` element without prolog, as wide as the place that it is given."""
    drawn = ET.fromstring(svg)  # noqa: S314 - the backend's own output, escaped by it, and no entities in it
    root = ET.Element("svg", _head(drawn, name))
    for tag, text in (("title", title), ("desc", caption)):
        ET.SubElement(root, tag, {"id": f"{name}--{tag}"}).text = visible(text)
    root.extend(_together([copied for child in drawn for copied in _plain(child)]))
    _rename(root, name)
    ET.indent(root, space="")
    return ET.tostring(root, encoding="unicode") + "\n"


def _head(drawn: ET.Element, name: str) -> dict[str, str]:
    return {
        "xmlns": SVG,
        "viewBox": drawn.attrib["viewBox"],
        "width": "100%",
        "role": "img",
        "aria-labelledby": f"{name}--title {name}--desc",
        "style": ROOT_STYLE,
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _plain(element: ET.Element, halo: bool = False) -> Iterator[ET.Element]:
    """A copy without namespaces (`href` needs none in SVG 2); of a group that says nothing, copies of what is in it."""
    halo = halo or element.get("id", "").startswith(HALO)
    tag, known = _local(element.tag), dict(_attributes(element, halo))
    if tag in ("metadata", "style"):
        return
    inner = [copied for child in element for copied in _plain(child, halo)]
    if tag == "g" and not known.keys() - {"id"}:
        yield from inner
    elif inner or tag not in ("g", "defs"):
        copied = ET.Element(tag, known)
        copied.text = visible(element.text) if tag == "text" and element.text else None
        copied.extend(inner)
        yield copied


def _together(elements: Sequence[ET.Element]) -> Iterator[ET.Element]:
    """Neighbours of one style as a group that has it. Opacity is left alone: a group has it as a whole."""
    for style, neighbours in groupby(elements, key=lambda element: element.get("style", "")):
        alike = list(neighbours)
        if len(alike) < ALIKE_MIN or not style or "opacity" in style:
            yield from alike
        else:
            group = ET.Element("g", {"style": style})
            for element in alike:
                del element.attrib["style"]
            group.extend(alike)
            yield group


def _attributes(element: ET.Element, halo: bool) -> Iterator[tuple[str, str]]:
    for key, value in element.attrib.items():
        name = _local(key)
        if name == "style":
            yield name, _styled(value, halo=halo and _local(element.tag) == "text")
        elif name in PLACES:
            if not value.startswith("rotate(-0 "):
                yield name, " ".join(NUMBER.sub(_rounded, value).split())
        else:
            yield name, value


def _styled(style: str, *, halo: bool) -> str:
    """In one order, whichever version wrote it; older ones write `font: 700 12px 'DejaVu Sans'`."""
    plain = FONT.sub(lambda found: f"font-weight: {found[1] or 400}; font-size: {found[2]}", FAMILY.sub("", style))
    said = sorted(part for part in plain.split("; ") if part and part not in SHARED)
    return COLOUR.sub(lambda found: VARIABLES[found[0]], "; ".join(said) + (HALO_STYLE if halo else ""))


def _rounded(number: re.Match[str]) -> str:
    return f"{round(float(number[0]), 1) + 0.0:.6g}"


def _rename(root: ET.Element, name: str) -> None:
    """References are numbered in the order in which they are met; what is not referred to needs no id."""
    met = (REFERENCE.search(value) for element in root.iter() for value in element.attrib.values())
    names = dict.fromkeys(found[1] or found[2] for found in met if found)
    renamed = {old: f"{name}--{number}" for number, old in enumerate(names, 1)}
    kept = {f"{name}--title", f"{name}--desc"}
    for element in root.iter():
        if element.get("id") not in kept:
            _set_id(element, renamed)
        for key, value in element.attrib.items():
            if found := REFERENCE.search(value):
                old = found[1] or found[2]
                element.set(key, value.replace(f"#{old}", f"#{renamed[old]}"))


def _set_id(element: ET.Element, renamed: Mapping[str, str]) -> None:
    old = element.attrib.pop("id", "")
    if old in renamed:
        element.set("id", renamed[old])
