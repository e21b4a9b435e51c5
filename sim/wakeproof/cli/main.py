"""`wakeproof`: the commands, and the exit codes.

0 as expected; 1 a property broken, or not as the scenario expects; 2 usage or input; 3 inconclusive; 130 interrupted.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from wakeproof import __version__
from wakeproof.cli.check import check, run
from wakeproof.cli.listing import listing
from wakeproof.cli.replay import replay
from wakeproof.errors import UserError

USAGE, INTERRUPTED = 2, 130
EXAMPLES = """
Examples:

  wakeproof check

  wakeproof run newer-wake --release decoupled --seeds 0:5000

  wakeproof replay reports/latest/counterexamples/newer-wake-decoupled-token_owner.json

  wakeproof list scenarios
"""

app = typer.Typer(
    help="Runs a release module through the orders in which restarts, newer wakes and failures can fall.",
    epilog=EXAMPLES,
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
)
app.command()(check)
app.command()(run)
app.command()(replay)
app.command(name="list")(listing)


def _version(*, asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def common(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version and stop.", callback=lambda asked: _version(asked=asked)),
    ] = False,
) -> None:
    """Runs a release module through the orders in which restarts, newer wakes and failures can fall."""


def main() -> None:
    """Run the command line; every error of the user's is one line on standard error."""
    try:
        code = app(standalone_mode=False)
    except UserError as error:
        code = _complain(str(error))
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - told apart, and raised again where it is no usage error
        code = _usage(error)
    sys.exit(code or 0)


def _complain(text: str) -> int:
    sys.stderr.write(f"wakeproof: {text}\n")
    return USAGE


def _usage(error: Exception) -> int:
    """Typer's own errors say what is wrong with the words of the call; anything else is a bug here and stays loud."""
    show, code = getattr(error, "show", None), getattr(error, "exit_code", None)
    if type(error).__name__ == "Abort":
        return INTERRUPTED
    if show is None or code is None:
        raise error
    show()
    return int(code)
