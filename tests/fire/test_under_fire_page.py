"""reports/under-fire.md says what the campaigns counted, and nothing else."""

from __future__ import annotations

import json

from page import CAMPAIGNS, PAGE, page

from ledger import LEDGER, Row, record


def test_the_page_is_that_of_the_ledger():
    assert PAGE.read_text(encoding="utf-8") == page(json.loads(LEDGER.read_text(encoding="utf-8")))


def test_every_campaign_is_on_it():
    assert set(json.loads(LEDGER.read_text(encoding="utf-8"))) == set(CAMPAIGNS)


def test_a_campaign_takes_the_place_of_its_own_rows_alone(tmp_path):
    ledger = tmp_path / "ledger.json"
    record("fuzz", [Row("old", "h", 1, {"hangs": 1}, 1.0)], ledger)
    record("kill", [Row("killed", "h", 2, {"hangs": 0}, 1.0)], ledger)
    record("fuzz", [Row("new", "h", 3_000, {"hangs": 2, "tracebacks": 0}, 1.0)], ledger)
    text = page(json.loads(ledger.read_text()))
    assert "| new | h | 3,000 | **2** hangs | 1 |" in text and "| killed | h | 2 | nothing | 1 |" in text
    assert "3,000 in all: 2 hangs, 0 tracebacks." in text and "| old |" not in text
