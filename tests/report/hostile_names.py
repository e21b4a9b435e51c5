"""Names that mean harm to whoever shows them, and what no text that is shown may hold."""

from __future__ import annotations

import re

ATTACKS = (
    "\n::error title=planted::planted",
    "\n   ::add-mask::x\r::warning::y",
    "##[error]planted ##[add-matcher]x",
    "\x1b]0;title\x07\x1b[31m red \x9b2J \x7f \x00",
    "turned \u202e round \u2066 \u200f, ended \u2028 here, hidden \U000e0041\u2060\ufeff",
    "[bold]x[/bold] [link=https://localhost]y[/link] [/] :bomb: [unclosed",
    "[x](https://localhost) ![y](//example.org/z) www.example.org **b** _i_ ~~s~~",
    "\n# heading\n- item\n```\n</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "' onload='alert(1)' \"> <svg/onload=alert(1)> &amp; ]]> --> {{ 7*7 }} {% raw %} $x^2$ \\",
)
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
"""Written out again: a hole in the program's own list is no hole in this one."""


def plain(text: str) -> None:
    assert not UNSEEN.search(text), UNSEEN.search(text)
