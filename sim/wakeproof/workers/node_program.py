"""A Dask worker of a cluster that is started here: `python -m wakeproof.workers.node_program ADDRESS`."""

from __future__ import annotations

import asyncio
import logging
import sys

from distributed import Worker


async def serve(address: str) -> None:
    """One piece at a time, until the scheduler is gone. Its pieces keep to limits of their own."""
    async with Worker(address, nthreads=1, memory_limit=0, death_timeout=30, dashboard=False) as worker:
        await worker.finished()


if __name__ == "__main__":
    logging.disable()
    asyncio.run(serve(sys.argv[1]))
