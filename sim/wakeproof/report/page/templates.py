"""The templates, style sheets and script that lie beside this file. Templates escape whatever goes into them."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

import jinja2
from markupsafe import Markup

from wakeproof.report.page.colours import variables
from wakeproof.visible import visible

PACKAGE = "wakeproof.report.page"


def template(name: str) -> jinja2.Template:
    """One that knows the others; a name that it does not know is an error."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(PACKAGE, "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        finalize=_made_visible,
    )
    environment.filters["digest"] = _digest
    return environment.get_template(name)


def _made_visible(value: object) -> object:
    """What stands in a page is visible; our own markup, which is made of such values, stays as it is."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _digest(text: str) -> Markup:
    """How a page's policy names the one script or style sheet that it allows."""
    return Markup("sha256-") + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def style(*names: str) -> Markup:
    """The colours, and these style sheets."""
    return Markup(variables()) + Markup("\n").join(map(ours, names))  # noqa: S704 - nothing but our own


def script(*names: str) -> Markup:
    """These scripts, one after another: one program."""
    return Markup("\n").join(map(ours, names))


def ours(name: str) -> Markup:
    """A file as it is."""
    return Markup((files(PACKAGE) / name).read_text(encoding="utf-8"))  # noqa: S704 - our own file
