"""What a schema is made of: a folder of migrations, and the rows that are there at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import msgspec

from wakeproof.cache.store import digest_of
from wakeproof.encoded import encoded
from wakeproof.errors import UserError
from wakeproof.sql.values import RelationRows

SeedRows: TypeAlias = Mapping[str, Sequence[Mapping[str, Any]]]
"""By table: rows as columns with values as JSON has them; a column that is left out has its default."""
DOWN = ".down.sql"
"""So ends the name of what takes a migration back."""


class SchemaFiles(NamedTuple):
    """Migrations are carried out in the order of their paths below the folder; rows as they are written, by table."""

    migrations: Path
    seed: SeedRows = MappingProxyType({})

    def texts(self) -> list[tuple[Path, str]]:
        """Raises `UserError` where there is none, or one cannot be read."""
        paths = [path for path in sorted(self.migrations.rglob("*.sql")) if not path.name.endswith(DOWN)]
        if not paths:
            raise UserError("no migrations (*.sql) are there", where=str(self.migrations), remedy="name their folder")
        return [(path, _read(path)) for path in paths]

    def digest(self) -> bytes:
        """Of all that is said here, wherever the folder is."""
        texts = [
            part.encode() for path, text in self.texts() for part in (str(path.relative_to(self.migrations)), text)
        ]
        return digest_of(encoded({table: list(rows) for table, rows in self.seed.items()}), *texts)


class LearnedSchema(msgspec.Struct, frozen=True):
    """What these files make on one server: its digest, the first contents, and the columns of every table."""

    digest: str
    contents: dict[str, RelationRows]
    columns: dict[str, tuple[str, ...]]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UserError(f"cannot be read: {error}", where=str(path), remedy="write it in UTF-8") from None
