"""`wakeproof`: the commands, and the exit codes.

0 as expected; 1 a property broken, or not as the scenario expects; 2 usage or input; 3 inconclusive; 130 interrupted
by SIGINT, 143 by SIGTERM, 129 by SIGHUP, what was computed kept; 70 a bug in wakeproof itself, with its traceback.
"""

from __future__ import annotations

import atexit
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from wakeproof import __version__, interrupts
from wakeproof.cli.cache import EXAMPLES as CACHE_EXAMPLES
from wakeproof.cli.cache import cache_command
from wakeproof.cli.campaign import EXAMPLES as CAMPAIGN_EXAMPLES
from wakeproof.cli.campaign import campaign_command
from wakeproof.cli.check import CHECK_EXAMPLES, PROVE_EXAMPLES, RUN_EXAMPLES, check, prove, run
from wakeproof.cli.compare import EXAMPLES as COMPARE_EXAMPLES
from wakeproof.cli.compare import compare_command
from wakeproof.cli.conform import EXAMPLES as CONFORM_EXAMPLES
from wakeproof.cli.conform import conform
from wakeproof.cli.explain import EXAMPLES as EXPLAIN_EXAMPLES
from wakeproof.cli.explain import explain
from wakeproof.cli.explore import EXAMPLES as EXPLORE_EXAMPLES
from wakeproof.cli.explore import explore
from wakeproof.cli.export import EXAMPLES as EXPORT_EXAMPLES
from wakeproof.cli.export import export
from wakeproof.cli.in_world import in_world
from wakeproof.cli.init import EXAMPLES as INIT_EXAMPLES
from wakeproof.cli.init import init
from wakeproof.cli.kit import EXAMPLES as KIT_EXAMPLES
from wakeproof.cli.kit import kit_command
from wakeproof.cli.list import EXAMPLES as LIST_EXAMPLES
from wakeproof.cli.list import list_command
from wakeproof.cli.live import EXAMPLES as LIVE_EXAMPLES
from wakeproof.cli.live import live
from wakeproof.cli.mutants import EXAMPLES as MUTANTS_EXAMPLES
from wakeproof.cli.mutants import mutants
from wakeproof.cli.replay import EXAMPLES as REPLAY_EXAMPLES
from wakeproof.cli.replay import replay
from wakeproof.cli.report import EXAMPLES as REPORT_EXAMPLES
from wakeproof.cli.report import report
from wakeproof.commands.streams import Unsaid, prepare, unheard
from wakeproof.errors import CutShort, UserError
from wakeproof.interrupts import INTERRUPTED
from wakeproof.visible import one_line, spoken

USAGE, INCONCLUSIVE, BUG = 2, 3, 70
EXAMPLES = """\b
Examples:
  wakeproof check
  wakeproof prove newer-wake --release decoupled
  wakeproof compare token_gated decoupled newer-wake
  wakeproof run newer-wake --release decoupled --seeds 0:5000
  wakeproof conform newer-wake --release fenced
  wakeproof live --release decoupled --notify-ms 0..20
  wakeproof mutants happy-path --only write-unchecked
  wakeproof replay scenarios/regressions/restart-hides-row.toml
  wakeproof explain scenarios/regressions/restart-hides-row.toml
  wakeproof export scenarios/regressions/restart-hides-row.toml
  wakeproof explore newer-wake --release decoupled
  wakeproof report reports/latest
  wakeproof cache show
  wakeproof campaign status --ledger runs/ledger
  wakeproof kit check wakeproof kit host
  wakeproof list scenarios
  wakeproof init my_lock
"""

WELCOME = """\
wakeproof runs a release module through every order in which restarts, newer wakes and failures can fall,
and says of each property whether it is proved, or how it is broken with the fewest steps.

  wakeproof check happy-path newer-wake                  is every release as its scenarios expect?
  wakeproof prove newer-wake --release decoupled         every way of breaking one, with its shortest run
  wakeproof compare token_gated decoupled newer-wake     what a change fixed, and made worse

Each writes its report to reports/latest; `wakeproof explain FILE` draws a counterexample of it.
Usage: wakeproof COMMAND ...; all commands: wakeproof --help
"""

WORDS_AS_THEY_ARE = {"allow_interspersed_args": False}
"""Options after the first word belong to the command that the words are."""
app = typer.Typer(
    help="Runs a release module through the orders in which restarts, newer wakes and failures can fall.",
    epilog=EXAMPLES,
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command(epilog=CHECK_EXAMPLES)(in_world(check))
app.command(epilog=PROVE_EXAMPLES)(in_world(prove))
app.command(epilog=RUN_EXAMPLES)(in_world(run))
app.command(name="compare", epilog=COMPARE_EXAMPLES)(in_world(compare_command))
app.command(epilog=CONFORM_EXAMPLES)(in_world(conform))
app.command(epilog=LIVE_EXAMPLES)(in_world(live))
app.command(epilog=MUTANTS_EXAMPLES)(in_world(mutants))
app.command(epilog=REPLAY_EXAMPLES)(in_world(replay))
app.command(epilog=EXPLAIN_EXAMPLES)(in_world(explain))
app.command(epilog=EXPORT_EXAMPLES)(in_world(export))
app.command(epilog=EXPLORE_EXAMPLES)(in_world(explore))
app.command(epilog=REPORT_EXAMPLES)(report)
app.command(name="cache", epilog=CACHE_EXAMPLES)(cache_command)
app.command(name="campaign", epilog=CAMPAIGN_EXAMPLES)(campaign_command)
app.command(name="kit", epilog=KIT_EXAMPLES, context_settings=WORDS_AS_THEY_ARE)(kit_command)
app.command(name="list", epilog=LIST_EXAMPLES)(in_world(list_command))
app.command(epilog=INIT_EXAMPLES)(init)


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
    prepare()
    atexit.register(interrupts.let_it_end)
    with interrupts.listening():
        code = _all_said(_called())
        if code == INTERRUPTED:
            code = interrupts.exit_code()
            if not interrupts.is_kept():
                sys.stderr.write("wakeproof: interrupted before there was anything to keep\n")
    raise SystemExit(code)  # not by sys.exit, which is a name that anybody may have set


def _called() -> int:
    try:
        return app(standalone_mode=False, prog_name="wakeproof") or 0
    except CutShort as error:
        _complain(str(error))
        return INCONCLUSIVE
    except UserError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except Unsaid as error:
        return _unsaid(error)
    except Exception as error:  # noqa: BLE001 - told apart: usage, or a bug here
        return _usage(error)
    except BaseException as error:
        if isinstance(error, SystemExit) and _of_typer(error):
            raise  # completion, which promises no results
        return _complain(_ended(error))  # commands return their code: this is somebody else's end


def _of_typer(error: BaseException) -> bool:
    frames = traceback.extract_tb(error.__traceback__)
    return bool(frames) and Path(frames[-1].filename).is_relative_to(Path(typer.__file__).parent)


def _ended(error: BaseException) -> str:
    """What was to end the process before the command has said what it found."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}: " if frames else ""
    return f"{where}{type(error).__name__}: {error}: this ended the command before its results; take it out"


def _complain(text: str) -> int:
    """On one line, whatever a file or a name brought along."""
    try:
        sys.stderr.write(f"wakeproof: {spoken(one_line(text))}\n")
        sys.stderr.flush()
    except OSError:
        unheard(sys.stderr)
    return USAGE


def _all_said(code: int) -> int:
    """The code, unless what stood on standard output cannot be written; that nobody reads it is no error."""
    try:
        sys.stdout.flush()
    except Unsaid as error:
        return _unsaid(error)
    return code


def _unsaid(error: Unsaid) -> int:
    unheard()
    return _complain(f"standard output cannot be written: {error}")


def _usage(error: Exception) -> int:
    """Typer's own errors say what is wrong with the words of the call; anything else is a bug here and stays loud."""
    told, code = getattr(error, "format_message", None), getattr(error, "exit_code", None)
    if type(error).__name__ == "Abort":
        return INTERRUPTED
    if told is None or code is None:
        sys.stderr.write(spoken("".join(traceback.format_exception(error))))
        sys.stderr.write("wakeproof: this is a bug in wakeproof\n")
        return BUG
    if type(error).__name__ == "NoArgsIsHelpError":
        sys.stderr.write(WELCOME)
        return USAGE
    return _complain(f"{told().rstrip('.')}; see `{_command(error)} --help`")


def _command(error: Exception) -> str:
    return getattr(getattr(error, "ctx", None), "command_path", "wakeproof")
