"""The templates, style sheets and script that lie beside this file. Templates escape whatever goes into them."""

from __future__ import annotations

from importlib.resources import files

import jinja2
from markupsafe import Markup

from wakeproof.report.page.colours import variables

PACKAGE = "wakeproof.report.page"


def template(name: str) -> jinja2.Template:
    """One that knows the others; a name that it does not know is an error."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(PACKAGE, "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template(name)


def style(*names: str) -> Markup:
    """The colours, and these style sheets."""
    return Markup(variables()) + Markup("\n").join(map(ours, names))  # noqa: S704 - nothing but our own


def ours(name: str) -> Markup:
    """A file as it is."""
    return Markup((files(PACKAGE) / name).read_text(encoding="utf-8"))  # noqa: S704 - our own file
