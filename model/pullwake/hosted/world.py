"""The world around a release that is a module over a pipe: the same rules, faults and properties, other effects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Protocol

from pullwake.hosted import statements
from pullwake.hosted.http import HttpCalls, UpstreamGrant
from pullwake.hosted.memory import TokensInMemory
from pullwake.hosted.messages import Messages
from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import HostedSettings
from pullwake.hosted.tables import ModuleTables, contents_slot, open_statements
from pullwake.module.messages import Grant, Reply
from pullwake.module.ports import Events, Runner, Unavailable, Upstream
from pullwake.module.release import Release
from pullwake.module.tokens import ManyStreams
from pullwake.world import effects
from pullwake.world import records as r
from pullwake.world.build import world_of
from pullwake.world.deployment import Deployment
from pullwake.world.effects import CHANGING, Performer
from pullwake.world.names import KIND_OF_PORT
from pullwake.world.records import Served, Task
from pullwake.world.servers import Servers, environment_of
from pullwake.world.settings import Bounds, Times
from wakeproof.errors import ReleaseError, UserError
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.environment import Environment
from wakeproof.kernel.tasks.request import remembered
from wakeproof.observe.effects import Effect, Outcome, Port, StepOutcomes
from wakeproof.observe.runner import EffectKind, PortRequest
from wakeproof.scenario.hosted_release import HostedParts
from wakeproof.sql.effects import outcome_of
from wakeproof.sql.process_facts import facts_here
from wakeproof.sql.values import SqlError, SqlResult

Text = tuple[str | None, ...]


class ModuleDatabase(Protocol):
    """The module's own statements; `transaction` is its number within a request."""

    async def send(self, text: str, parameters: Text, transaction: int | None) -> Any: ...


class Fixed(Protocol):
    """What never fails and never changes: a statement on tables that nobody writes, a request that the file answers."""

    async def send(self, text: str, parameters: Text, transaction: int | None) -> Any: ...
    async def answer(self, number: int) -> None: ...


def hosted(parts: HostedParts, bounds: Bounds, times: Times, budgets: Mapping[str, Budget]) -> World:
    """Raises `UserError` at a key of the release file, `ReleaseError` for what has no rule here."""
    return ModuleWorld(parts, bounds, times, budgets).world()


async def _elsewhere(*_: Any) -> Any:
    raise AssertionError("its handlers run in a host")


class ModuleWorld:
    """One deployment of a module over a pipe."""

    def __init__(self, parts: HostedParts, bounds: Bounds, times: Times, budgets: Mapping[str, Budget]) -> None:
        self.settings: HostedSettings = parts.settings
        reaps = _elsewhere if self.settings.reaper else None
        release = Release("elsewhere", "a module over a pipe", done=_elsewhere, tokens=ManyStreams, reap=reaps)
        spent = {kind: budget for kind, budget in budgets.items() if budget.max}
        ports: Any = (
            Port("db", ModuleDatabase),
            Port("upstream", Upstream),
            Port("runner", Runner),
            Port("events", Events),
            Port("fixed", Fixed, local=True),
        )
        self.deployment = Deployment(release, bounds, times, spent, ports)
        if parts.tables is None:
            remedy = 'write [sql] migrations = "path/to/folder"'
            raise UserError("the file does not say what its tables are", where=parts.where("tables"), remedy=remedy)
        self.names = ModuleNames(self.deployment, self.settings.names)
        self.http = HttpCalls(self.deployment, self.settings, self.names)
        self.messages = Messages(self.deployment, self.settings, self.names, self.http, parts.where)
        facts = facts_here(parts.tables.files, parts.tables.counter, unordered_rows=parts.tables.unordered_rows)
        self.tables = ModuleTables(facts, self.deployment, self.settings, self.names, parts.where)
        self.memory = TokensInMemory(self.deployment, self.settings.memory, self.names, parts.where)
        self.handlers = parts.handlers(consumer_identity=bounds.consumer_identity)

    def world(self) -> World:
        servers = Servers(self.deployment, self._environment(), self.messages.asked)
        made = world_of(self.deployment, servers)
        held: dict[Slot, Any] = {remembered(server): None for server in self.deployment.servers}
        private = (*made.private, *held, *map(contents_slot, self.tables.first))
        return replace(made, slots={**made.slots, **self.tables.slots(), **held}, private=frozenset(private))

    def _environment(self) -> Environment:
        before = environment_of(self.deployment)
        kinds = {
            "http": EffectKind(self.http.read, self.http.answer),
            "sql": EffectKind(self._read_statement, lambda effect, value: outcome_of(value), statements.part),
        }
        return replace(
            before,
            handlers=self.handlers,
            kinds=MappingProxyType(kinds),
            processes=self.deployment.servers,
            perform=self.perform,
            hear=self._heard_by(before.hear),
            reply=self._reply_by(before.reply),
            recalled=self.memory.recalled,
            remembering=self.memory.named,
            came=self.came,
            named=self.named,
            names=self.names_of,
            shown=self.shown,
            changes=self.changes,
            failed=lambda effect: Outcome.raised(Unavailable(f"{self.named(effect)} failed")),
        )

    def _read_statement(self, told: Mapping[str, Any]) -> PortRequest:
        text, at = str(told["text"]), told.get("at") or ""
        if unknown := self.tables.unknown(text):
            what = f"a statement names the table {unknown}, of which the release file says nothing: {text:.120}"
            remedy = "name it in [pullwake.tables], or in fixed_tables if nobody writes it"
            raise ReleaseError(what, where=at, remedy=remedy)
        inside = told.get("transaction") is not None
        port = "fixed" if self.tables.is_fixed(text) and not inside else "db"
        return PortRequest(port, "send", (text, tuple(told["params"]), told.get("transaction")))

    def perform(self, view: View, name: Any, task: Task, effect: Effect) -> tuple[Any, Served]:
        """What a handler gets back of an effect, and the context from then on."""
        performer = Performer(self.deployment, view, task)
        if effect.name == "send":
            text, parameters, _ = effect.args
            self._check_inside(effect, task)
            opened = open_statements(task.context)
            outcome, opened = self.tables.send(view, text, parameters, opened, task.context.wake)
            performer.mark_what_was_written()
            return outcome, performer.context._replace(opened=opened if opened.transaction else ())
        if effect.port == "fixed":
            return None, task.context
        value = performer.perform(effect).value
        if isinstance(value, Grant):
            tail = view[r.subscription(self.deployment.wakes[value.wake_id].stream.name)].tail
            return UpstreamGrant(value, tail), performer.context._replace(offset=value.offset)
        return value, performer.context

    def _check_inside(self, effect: Effect, task: Task) -> None:
        """What a transaction is said to have decides which faults strike it: it has nothing else."""
        text = str(effect.args[0])
        if not open_statements(task.context).transaction or statements.ends(text):
            return
        name = self.tables.statement_names.transaction_of(effect)
        inside = self.tables.statement_names.inside(name)
        statement = self.tables.statement_names.name(text)
        if inside is not None and statement not in inside:
            what = (
                f"the transaction {name} sends {statement}, and the release file says that it has {', '.join(inside)}"
            )
            raise ReleaseError(what, where=effect.made.where, remedy=f"add it to [pullwake.transactions.{name}]")

    def came(self, view: View, name: Any, task: Task, waits: tuple[Effect, ...]) -> Served:
        """A write is accepted where its handler, whatever it has looked at, goes on to append."""
        context: Served = task.context
        appends = any((wait.port, wait.name) == ("upstream", "append") for wait in waits)
        if name.kind != "write" or context.accepted or not appends:
            return context
        performer = Performer(self.deployment, view, task)
        performer.accept()
        return performer.context

    def _reply_by(self, reply: Callable[[Any, Outcome], Any]) -> Callable[[Any, Outcome], Any]:
        """Replies of this world, held to what any reply is held to."""
        return lambda name, ended: reply(name, Outcome(self.messages.reply(name, ended)))

    def _heard_by(self, hear: Callable[[View, Any, Any, Any], None]) -> Callable[[View, Any, Any, Any], None]:
        """A runner begins where the wake's cursor stood as it was granted, which the module need not tell it."""

        def heard(view: View, name: Any, context: Any, reply: Reply | None) -> None:
            if reply is not None and isinstance(reply.body, Grant):
                reply = Reply(reply.status, reply.body._replace(offset=context.offset))
            hear(view, name, context, reply)

        return heard

    def named(self, effect: Effect) -> str:
        if effect.name == "send":
            return self.tables.statement_names.named(effect)
        return effect.name

    def names_of(
        self, subject: str, effect: Effect, outcome: Outcome | None = None, suffix: str = ""
    ) -> tuple[str, ...]:
        """Further names of a step, such as `done(w1).writes entities`."""
        further = list(self.tables.statement_names.further(effect)) if effect.name == "send" else []
        if kind := KIND_OF_PORT.get(effect.port):
            further.append(kind)
        return tuple(f"{subject}.{name}{suffix}" for name in dict.fromkeys(further))

    def changes(self, effect: Effect) -> bool:
        """Whether a lost reply differs from a call that never arrived."""
        if effect.name == "send":
            return effect.opens or statements.verb(str(effect.args[0])) != statements.LOOKS
        return (effect.port, effect.name) in CHANGING

    def shown(self, effect: Effect, outcome: Outcome) -> str:
        """Rows found or written; a refusal of the database; else as ever."""
        if isinstance(outcome.value, StepOutcomes):
            return "; ".join(filter(None, (_statement_in_words(part) for part in outcome.value.outcomes)))
        if isinstance(outcome.value, UpstreamGrant):
            return effects.told(Outcome(outcome.value.grant))
        if isinstance(outcome.value, SqlResult | SqlError):
            return _statement_in_words(outcome)
        return effects.told(outcome)


def _statement_in_words(outcome: Outcome) -> str:
    match outcome.value:
        case SqlError():
            return f"{outcome.value.sqlstate}: {outcome.value.message}"
        case SqlResult() if outcome.value.affected is not None:
            return f"{outcome.value.affected} row{'' if outcome.value.affected == 1 else 's'}"
    return effects.told(outcome) if outcome.error else ""
