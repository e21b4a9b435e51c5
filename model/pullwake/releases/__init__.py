"""The releases of the module. Each file is one short story: its done, and the row that says what else it changed."""

from __future__ import annotations

from pullwake.module.release import Release
from pullwake.releases import decoupled, fenced, lease_nulling, stream_scoped, token_gated

RELEASES: dict[str, Release] = {
    module.RELEASE.name: module.RELEASE for module in (lease_nulling, token_gated, decoupled, stream_scoped, fenced)
}
