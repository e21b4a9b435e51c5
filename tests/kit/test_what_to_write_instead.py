"""An idiom that a handler of this process may not use is refused with what its author would have to write instead."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pytest

from wakeproof.errors import CutShort, ReleaseError
from wakeproof.observe import event_loop
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Port
from wakeproof.observe.hygiene import check_handlers
from wakeproof.observe.tree import ObservationTree

BEHIND, TASK, FROM = "put what it does behind a port", "asyncio.create_task(...)", "take it from a port"
LOOP, LOCAL = "await it: a handler runs on a loop already", "keep it in a local variable or behind a port"
OF_THE_LOOP = "asyncio.get_running_loop()"


class Idiom(NamedTuple):
    """What a handler says, and what it is told to say."""

    body: str
    instead: str
    imports: str = "asyncio"


IDIOMS = [
    Idiom("return await asyncio.to_thread(len, 'a')", BEHIND),
    Idiom(f"return await {OF_THE_LOOP}.run_in_executor(None, len, 'a')", BEHIND),
    Idiom("threading.Thread(target=len).start()", TASK, "threading"),
    Idiom("with threading.Lock(): return 1", "asyncio.Lock()", "threading"),
    Idiom("with concurrent.futures.ThreadPoolExecutor() as pool: return 1", TASK, "concurrent.futures"),
    Idiom(f"{OF_THE_LOOP}.call_soon_threadsafe(len, 'a')", "write call_soon(...)"),
    Idiom("return open(__file__)", FROM),
    Idiom("return pathlib.Path(__file__).read_text()", FROM, "pathlib"),
    Idiom("return tempfile.mkdtemp()", FROM, "tempfile"),
    Idiom("return os.environ['HOME']", FROM, "os"),
    Idiom("socket.create_connection(('127.0.0.1', 9))", BEHIND, "socket"),
    Idiom("await asyncio.open_connection('127.0.0.1', 9)", BEHIND),
    Idiom("await asyncio.start_server(None, '127.0.0.1', 9)", BEHIND),
    Idiom(f"await {OF_THE_LOOP}.create_connection(asyncio.Protocol, '127.0.0.1', 9)", BEHIND),
    Idiom("subprocess.run(['true'], check=True)", BEHIND, "subprocess"),
    Idiom("await asyncio.create_subprocess_exec('true')", BEHIND),
    Idiom("sys.exit(3)", "raise an Exception", "sys"),
    Idiom("raise SystemExit", "raise an Exception"),
    Idiom("os._exit(3)", "raise an Exception", "os"),
    Idiom(f"{OF_THE_LOOP}.add_signal_handler(15, len)", "leave signals to the process"),
    Idiom("signal.signal(15, None)", "leave signals", "signal"),
    Idiom(f"{OF_THE_LOOP}.run_until_complete({OF_THE_LOOP}.create_future())", LOOP),
    Idiom("asyncio.run(None)", LOOP),
    Idiom("asyncio.new_event_loop()", LOOP),
    Idiom("while True: await asyncio.sleep(0)", "await a call on a port in the loop, or let it end"),
    Idiom(f"await {OF_THE_LOOP}.create_future()", "let something end the wait"),
    Idiom("return time.time()", ".time()", "time"),
    Idiom("return time.monotonic()", f"{OF_THE_LOOP}.time()", "time"),
    Idiom("time.sleep(1)", "write await asyncio.sleep(...)", "time"),
    Idiom("return datetime.datetime.now()", FROM, "datetime"),
    Idiom("SEEN.append(1)", LOCAL),
    Idiom("return await STANDING.acquire()", LOCAL),
    Idiom("print(1)", "tell it by a call on a port"),
    Idiom("logging.getLogger().error('x')", "tell it by a call on a port", "logging"),
    Idiom("return random.random()", FROM, "random"),
    Idiom("return secrets.token_hex()", FROM, "secrets"),
    Idiom("return uuid.uuid4()", FROM, "uuid"),
    Idiom("return await ports.read(object())", "use a tuple, a NamedTuple or a frozen dataclass"),
    Idiom("return await ports.read([1])", "use a tuple, a NamedTuple or a frozen dataclass"),
    Idiom("ports.read('a')", "write 'await' in front of it"),
]


class ReadPort(Protocol):
    async def read(self, key: Any) -> Any: ...


def handler_of(folder: Path, idiom: Idiom) -> Any:
    file = folder / "said.py"
    head = f"import asyncio\nimport {idiom.imports}\n\nSEEN = []\nSTANDING = asyncio.Lock()\n\n\n"
    file.write_text(f"{head}async def done(ports):\n    {idiom.body}\n", encoding="utf-8")
    spec = importlib.util.spec_from_file_location("said", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.done


def run(handlers: dict[str, Any]) -> None:
    """As a world does: first what its code says, then what it does."""
    check_handlers(handlers)
    ObservationTree(CoroutineRunner(handlers, Port("world", ReadPort))).start("done")


@pytest.mark.parametrize("idiom", IDIOMS, ids=[idiom.body for idiom in IDIOMS])
def test_it_says_what_to_write_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, idiom: Idiom) -> None:
    monkeypatch.setattr(event_loop, "CALLBACKS_MAX", 1_000)
    handlers = {"done": handler_of(tmp_path, idiom)}
    with pytest.raises(ReleaseError) as told:
        run(handlers)
    assert idiom.instead in told.value.remedy
    assert "said.py:9" in told.value.text or "done" in told.value.text


def test_a_loop_that_waits_for_nothing_is_cut_short_and_names_no_limit_to_raise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_loop, "CALLBACKS_MAX", 1_000)
    handlers = {"done": handler_of(tmp_path, Idiom("while True: await asyncio.sleep(0)", ""))}
    with pytest.raises(CutShort) as told:
        run(handlers)
    assert told.value.limit == "callbacks=1000" and "raise" not in told.value.text
