"""Several effects that are one step: the first opens it, and the world carries out what its handler asks for next."""

from __future__ import annotations

from wakeproof.errors import LimitReached
from wakeproof.kernel.layout import View
from wakeproof.kernel.tasks.environment import Done, Environment, carry_out
from wakeproof.kernel.tasks.request import Request, Task
from wakeproof.observe.effects import Effect, Outcome, StepOutcomes
from wakeproof.observe.history import STEPS_MAX
from wakeproof.observe.tree import ObservationTree


def carry_out_step(
    world: Environment, tree: ObservationTree, view: View, request: Request, task: Task, wait: int, effect: Effect
) -> Done:
    """Perform an effect, and where it opens a step of several those that follow, until that is over.

    A handler learns of all of them at once: nobody else has a turn in between.
    """
    done = carry_out(world, view, request, task, effect)
    if not effect.opens:
        return done
    outcomes, acts, sees = [done.outcome], done.acts, done.sees
    while (following := tree.within(task.node, wait, tuple(outcomes))) is not None:
        if len(outcomes) >= STEPS_MAX:
            raise LimitReached("handler_steps_max", STEPS_MAX)
        done = carry_out(world, view, request, task._replace(context=done.context), following)
        outcomes.append(done.outcome)
        acts, sees = (*acts, *done.acts), (*sees, *done.sees)
    return Done(Outcome(StepOutcomes(tuple(outcomes))), done.context, acts, tuple(dict.fromkeys(sees)))


def with_reply_lost(happened: Outcome, failure: Outcome) -> Outcome:
    """What a handler learns where all of it happened, and the last reply was lost."""
    if not isinstance(happened.value, StepOutcomes):
        return failure
    return Outcome(StepOutcomes((*happened.value.outcomes[:-1], failure)))
