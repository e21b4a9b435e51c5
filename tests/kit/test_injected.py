"""Whether an injected failure led to the exception that ends a handler: both kits say so, and of no other."""

from __future__ import annotations

from contextlib import closing

import pytest

from kits import KITS, NODE
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked, fails
from wakeproof.kit.messages import ErrorTold

PYTHON_MODULE = """
def boot(kit):
    world = kit.port("world")

    async def passed_on():
        await world.read(1)

    async def caused():
        try:
            await world.read(1)
        except kit.EffectFailed as error:
            raise ValueError("no luck") from error

    async def grouped():
        try:
            await world.read(1)
        except kit.EffectFailed as error:
            raise ExceptionGroup("all", [KeyError(1), error])

    async def later():
        try:
            await world.read(1)
        except kit.EffectFailed:
            pass
        raise ValueError("no luck")

    async def alike():
        try:
            await world.read(1)
        except kit.EffectFailed as error:
            said = str(error)
        raise ValueError(said)

    return {each.__name__: each for each in (passed_on, caused, grouped, later, alike)}
"""
NODE_MODULE = """
export function boot({ ports }) {
  const read = () => ports.world.read(1)
  const caught = async (make) => {
    try {
      await read()
    } catch (error) {
      throw make(error)
    }
  }
  return {
    handlers: {
      passed_on: read,
      caused: () => caught((error) => new Error('no luck', { cause: error })),
      grouped: () => caught((error) => new AggregateError([new Error('x'), error])),
      later: () => caught(() => new Error('no luck')),
      alike: () => caught((error) => new Error(error.message)),
    },
  }
}
"""


@pytest.fixture(params=KITS, ids=["python", "node"], scope="module")
def host(request, tmp_path_factory):
    name, text = ("module.mjs", NODE_MODULE) if request.param == NODE else ("failing_module.py", PYTHON_MODULE)
    path = tmp_path_factory.mktemp("module") / name
    path.write_text(text, encoding="utf-8")
    with closing(Host([*request.param, str(path)])) as running:
        yield running


@pytest.mark.parametrize(
    ("handler", "injected"),
    [("passed_on", True), ("caused", True), ("grouped", True), ("later", False), ("alike", False)],
)
def test_an_exception_is_injected_where_one_that_was_given_is_among_its_causes(host, handler, injected):
    (ran,) = host.ask([asked(handler, steps=[fails(0, definite=True)])])
    assert isinstance(ran.ended.error, ErrorTold)
    assert ran.ended.error.injected is injected
