"""The names that this world and a module over a pipe have for the same things: entities, streams, tokens of wakes."""

from __future__ import annotations

from pullwake.hosted.settings import NameTemplates
from pullwake.hosted.templates import filled
from pullwake.world.deployment import Deployment
from pullwake.world.effects import token_of
from pullwake.world.records import Stream
from wakeproof.errors import ReleaseError


class ModuleNames:
    """What the module calls each stream and entity, and which wake each write token was minted for.

    A module makes its tokens by itself; chance is drawn from a request's label, so a text belongs to the wake for which
    it was seen first, in whatever state and process that was.
    """

    def __init__(self, deployment: Deployment, templates: NameTemplates) -> None:
        of = {stream.name: stream for stream in deployment.streams}
        self.entities = {filled(templates.entity, {"name": name}): stream for name, stream in of.items()}
        self.streams = {filled(templates.stream, {"name": name}): stream for name, stream in of.items()}
        self._entity_of = {stream.name: text for text, stream in self.entities.items()}
        self._stream_of = {stream.name: text for text, stream in self.streams.items()}
        self._wakes: dict[str, str] = {}

    def entity_of(self, stream: Stream) -> str:
        return str(self._entity_of[stream.name])

    def path_of(self, stream: Stream) -> str:
        return str(self._stream_of[stream.name])

    def stream_at(self, path: str) -> Stream:
        """Of a path as the module has it, with a slash at its head or without."""
        rooted = f"/{path}"
        return _known(self.streams, rooted if rooted in self.streams else path, "stream")

    def entity_at(self, url: str) -> Stream:
        return _known(self.entities, url, "entity")

    def token(self, text: str, wake: str) -> str:
        """A token in this world's words; one that was never seen before is minted for this wake."""
        if text not in self._wakes:
            if not wake:
                raise ReleaseError(
                    f"the write token {text!r} is minted for no wake", remedy="mint it in a request of a wake's"
                )
            self._wakes[text] = wake
        return token_of(self._wakes[text])

    def minted(self) -> dict[str, str]:
        """Every token that was seen, by the module's text, in this world's words."""
        return {text: token_of(wake) for text, wake in self._wakes.items()}


def _known(names: dict[str, Stream], text: str, what: str) -> Stream:
    if text not in names:
        remedy = f"there are {', '.join(sorted(names))}: see names in the release file"
        raise ReleaseError(f"the module names the {what} '{text}', which there is not", remedy=remedy)
    return names[text]
