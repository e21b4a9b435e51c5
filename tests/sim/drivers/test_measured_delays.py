"""Delays as they were measured: any distribution, and one effect's own before its clock's."""

from __future__ import annotations

import pytest
from toys import Toy, machine, put

from wakeproof.drivers.timed import TimedDriver
from wakeproof.world.rules import Action

OF = machine({"n": 0}, [Toy("r.send", when=lambda view: view["n"] == 0, then=put(n=1), clock="net")])
SEND, OTHER = Action("r.send", "r", clock="net"), Action("r.ack", "r", clock="net", stretch=2)


@pytest.mark.parametrize(("draw", "ms"), [(0.0, 1.0), (0.25, 1.5), (0.5, 2.0), (0.75, 6.0), (0.999999, 10.0)])
def test_between_each_two_values_a_draw_is_equally_likely(draw, ms):
    assert TimedDriver(OF, {"net": (1.0, 2.0, 10.0)}, {}).drawn(SEND, draw) == pytest.approx(ms, abs=1e-4)


def test_an_effect_s_own_delay_goes_before_its_clock_s():
    driver = TimedDriver(OF, {"net": 7.0, "ack": (1.0, 2.0)}, {})
    assert (driver.drawn(SEND, 0.5), driver.drawn(OTHER, 0.5)) == (7.0, 3.0)


def test_a_shape_is_stretched_as_a_range_is():
    assert TimedDriver(OF, {"net": (1.0, 2.0, 10.0)}, {}).drawn(OTHER, 0.5) == 4.0
