"""What the planted bugs say of a run, in one line: that it finds what is there, or what it is blind to."""

from __future__ import annotations

from wakeproof.results.schema import Report

REMEDY = "No verdict of this run can be trusted: mend the property, or the bug planted for it."


def canary_line(report: Report) -> str:
    """How many were found, and which was missed; empty where none was looked for."""
    if not report.canaries:
        return ""
    count, missed = len(report.canaries), report.missed
    told = f"{count - len(missed)} of {count} planted bugs were found"
    names = ", ".join(f"{canary.property} on {canary.release}" for canary in missed)
    return f"{told}; missed: {names}. {REMEDY}" if missed else f"{told}."
