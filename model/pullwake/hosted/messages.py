"""Requests of this world as the adapter is sent them, and what it answers as replies of this world."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from pullwake.hosted.http import HttpCalls, claim_token
from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import HostedSettings, RequestTemplate
from pullwake.hosted.templates import filled, filled_url, names_in
from pullwake.module.messages import Grant, Reply
from pullwake.world.deployment import REAP, WEBHOOK, Deployment
from pullwake.world.records import TaskName
from wakeproof.errors import ReleaseError, UserError
from wakeproof.kit.values import JsonObject, as_value
from wakeproof.observe.effects import Outcome

VALUES = (
    "consumer_id", "epoch", "wake_id", "stream_path", "entity_url", "subscription", "runner_id", "offset", "token",
    "claim_token", "callback_url", "lease_ms",
)  # fmt: skip
"""What a template of a request may name."""
FAILED = 500


class Messages:
    """Requests and replies by the templates of a release file; `where` tells the place of a key in it."""

    def __init__(
        self,
        deployment: Deployment,
        settings: HostedSettings,
        names: ModuleNames,
        http: HttpCalls,
        where: Callable[[str], str],
    ) -> None:
        self.deployment, self.settings, self.names, self.http = deployment, settings, names, http
        self._where = where
        for handler, template in settings.requests.items():
            self._check(handler, template)

    def _check(self, handler: str, template: RequestTemplate) -> None:
        for key, part in {"path": template.path, "token": template.token, "body": template.body}.items():
            for name in names_in(part):
                if name not in VALUES:
                    place = self._where(f"requests.{handler}.{key}")
                    raise UserError(f"there is no '{name}'", where=place, remedy=f"known: {', '.join(VALUES)}")

    def asked(self, name: TaskName, request: Any) -> Any:
        """What the adapter's `handle` is given."""
        template = self.settings.requests.get(name.kind)  # type: ignore[call-overload] # any text may be asked for
        if template is None:
            remedy = f"write [pullwake.requests.{name.kind}]"
            what = f"the file does not say how a {name.kind} is sent"
            raise UserError(what, where=self._where("requests"), remedy=remedy)
        values = self._values(name, request)
        told = {
            "method": template.method,
            "path": filled_url(template.path, values),
            "token": filled(template.token, values) if template.token else None,
            "body": self._body(name, template, values),
        }
        return as_value({key: part for key, part in told.items() if part is not None})

    def _values(self, name: TaskName, request: Any) -> dict[str, Any]:
        """All that a template may name; what a request of this kind does not have is null."""
        deployment = self.deployment
        wake = deployment.wakes.get(name.wake)
        stream = next((each for each in deployment.streams if each.name == name.stream), None)
        given = request._asdict()
        offset = given.get("offset")
        return {
            "consumer_id": given.get("consumer_id"),
            "epoch": given.get("epoch"),
            "wake_id": given.get("wake_id"),
            "stream_path": self.names.path_of(stream) if stream else None,
            "entity_url": self.names.entity_of(stream) if stream else None,
            "subscription": stream.name if stream else None,
            "runner_id": given.get("runner_id") or (deployment.runners[0] if name.kind == WEBHOOK else None),
            "offset": None if offset is None else str(offset),
            "token": given.get("token"),
            "claim_token": claim_token(wake.name) if wake else None,
            "callback_url": self.http.callback_url(given["consumer_id"]) if name.kind == WEBHOOK else None,
            "lease_ms": self.settings.upstream.lease_ms,
        }

    def _body(self, name: TaskName, template: RequestTemplate, values: Mapping[str, Any]) -> Any:
        return filled(template.body, values)

    def reply(self, name: TaskName, ended: Outcome) -> Reply:
        """What a handler's end comes to: a response, or nothing of a reaper."""
        if ended.error is not None:
            return Reply(FAILED)
        if name.kind == REAP:
            return Reply(200)
        response = ended.value
        status = response.get("status") if isinstance(response, JsonObject) else None
        if not isinstance(response, JsonObject) or type(status) is not int:
            what = f"{name.kind} answers {response!r:.80}, which is no response"
            raise ReleaseError(what, remedy="let the adapter's handle return the Response")
        if status != 200:
            return Reply(status)
        return self._reply_in(name, _object_in(name, response.get("body")))

    def _reply_in(self, name: TaskName, body: Mapping[str, Any]) -> Reply:
        if name.kind == "callback":
            return Reply(200, body.get(self.settings.replies.callback.token))
        if name.kind != "claim":
            return Reply(200)
        keys = self.settings.replies.claim
        if body.get(keys.handed_back) is True:
            return Reply(204)
        consumer, epoch, wake = (body.get(key) for key in (keys.consumer_id, keys.epoch, keys.wake_id))
        if not (isinstance(consumer, str) and type(epoch) is int and isinstance(wake, str)):
            what = f"claim answers {dict(body)!r:.120}, which names no wake"
            raise ReleaseError(what, remedy="see [pullwake.replies.claim] in the release file")
        return Reply(200, Grant(consumer, epoch, wake, "", 0))


def _object_in(name: TaskName, text: Any) -> dict[str, Any]:
    try:
        body = json.loads(text) if text else {}
    except (TypeError, ValueError):
        body = None
    if not isinstance(body, dict):
        raise ReleaseError(f"{name.kind} answers {text!r:.80}, and no JSON object", remedy="answer with an object")
    return body
