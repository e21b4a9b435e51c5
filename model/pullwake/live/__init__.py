"""The same handlers on asyncio: real processes, sockets, PostgreSQL and clocks, and what then breaks. No simulator."""
