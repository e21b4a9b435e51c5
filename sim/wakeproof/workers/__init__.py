"""Work in processes of their own, each of which can be ended by a limit or an interrupt."""
