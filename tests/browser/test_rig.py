"""What the rig has to notice: a page that speaks, asks, breaks or opens a dialog, and one that is not accessible."""

from __future__ import annotations

import pytest
from accessible import violations
from browsing import visit

HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>t</title></head>'

NOISY = [
    ("<script>console.log('spoken')</script>", "log: spoken"),
    ("<script>console.error('wrong')</script>", "error: wrong"),
    ("<script>throw new Error('thrown')</script>", "error: thrown"),
    ("<script>alert('asked')</script>", "alert: asked"),
]


@pytest.mark.parametrize(("script", "said"), NOISY, ids=[row[1] for row in NOISY])
def test_what_a_page_says_is_heard(chromium, tmp_path, script, said):
    file = tmp_path / "page.html"
    file.write_text(f"{HEAD}<body>{script}</body></html>")
    with visit(chromium, file) as seen:
        assert seen.said == [said]


def test_what_a_page_asks_for_is_seen(chromium, tmp_path):
    file = tmp_path / "page.html"
    file.write_text(f"{HEAD}<body><img src='beside.png' alt='x'><img src='data:,' alt='x'></body></html>")
    with visit(chromium, file) as seen:
        assert seen.asked == [(tmp_path / "beside.png").as_uri()]


def test_what_shuts_people_out_is_named(chromium, tmp_path):
    file = tmp_path / "page.html"
    file.write_text(
        f"{HEAD}<body><main><h1>t</h1><p style='color:#aaa;background:#bbb'>pale</p><img src='data:,'></main>"
    )
    with visit(chromium, file) as seen:
        assert [told.split(":")[0] for told in violations(seen)] == ["color-contrast", "image-alt"]
