"""Pages opened from disk in a browser of their own, with all that they say, ask for and do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page, Request, sync_playwright

__all__ = ["Browser", "Visit", "start", "visit"]

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Nothing but the page is to be fetched; each start has a profile of its own, which is empty."""
PATIENCE_MS, POLL_MS = 10_000, 20


@contextmanager
def start(executable: Path) -> Iterator[Browser]:
    """In a container there are seldom the rights for a sandbox, and nothing but our own page is opened."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS, chromium_sandbox=False)
        try:
            yield browser
        finally:
            browser.close()


class Visit(NamedTuple):
    """An open page; `said` are console messages, errors and dialogs, `asked` the requests for anything but itself."""

    page: Page
    said: list[str]
    asked: list[str]

    def ask(self, script: str, *args: Any) -> Any:
        return self.page.evaluate(script, *args)

    def until(self, script: str, *args: Any) -> None:
        """Wait until it is so, asked from outside: the page's own policy forbids the browser to evaluate a text."""
        for _ in range(PATIENCE_MS // POLL_MS):
            if self.ask(script, *args):
                return
            self.page.wait_for_timeout(POLL_MS)
        raise AssertionError(f"never true: {script}")

    def open_all(self) -> None:
        """Open everything, and wait until what is made then has been made."""
        self.ask("() => { for (const one of document.querySelectorAll('details')) one.open = true; }")
        self.until("() => document.querySelectorAll('.walk:empty').length === 0")


@contextmanager
def visit(browser: Browser, file: Path, *, before: str = "", place: str = "", **surroundings: Any) -> Iterator[Visit]:
    """Open a file in a context of its own; `before` is a script that runs first, `surroundings` are the context's."""
    context = browser.new_context(**surroundings)
    try:
        page, address = context.new_page(), file.as_uri()
        page.set_default_timeout(PATIENCE_MS)
        said, asked = list[str](), list[str]()

        def ask(request: Request) -> None:
            if request.url.partition("#")[0] != address and not request.url.startswith("data:"):
                asked.append(request.url)

        page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (said.append(f"{dialog.type}: {dialog.message}"), dialog.dismiss()))
        page.on("request", ask)
        if before:
            page.add_init_script(before)
        page.goto(f"{address}{place}")
        yield Visit(page, said, asked)
    finally:
        context.close()
