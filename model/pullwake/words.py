"""How sentences call the requests of this protocol, and what their steps do."""

from __future__ import annotations

from types import MappingProxyType

REQUESTS = {kind: f"{kind}(wake)" for kind in ("claim", "callback", "write", "heartbeat", "done", "webhook", "lease")}
WORDS = MappingProxyType(
    {key: kind for kind, key in REQUESTS.items()}
    | {
        "webhook(wake)": "webhook dispatch",
        "reap": "the reaper",
        "stop(entity)": "stop by the operator",
        "append(message)": "the producer appends a message",
        "server": "server {}",
        "r": "runner {}",
        ".ack": "acknowledge the wake upstream",
        ".append": "append upstream",
        ".answer": "answer its caller",
        ".begin_renewal": "begin to renew the lease",
        ".check": "check the token",
        ".check_token": "check the token",
        ".claim": "claim the wake upstream",
        ".clear_dispatch": "clear the dispatch row",
        ".clear_stream": "clear the token of the stream",
        ".dies": "die",
        ".end_claim": "end the claim",
        ".end_renewal": "end the renewal of the lease",
        ".end_row": "end the claim row",
        ".expire_lapsed": "expire the claims whose lease ran out",
        ".grant_claim": "grant the claim",
        ".insert_claim": "insert the claim row",
        ".is_back": "come back",
        ".materialize_active_claim": "materialize the active claim",
        ".mint": "mint a token",
        ".on_entity_changed": "notify of the changed entity",
        ".owns": "check ownership",
        ".post": "post the wake to its runner",
        ".read_callback": "read the callback row",
        ".read_entity": "read the entity",
        ".read_wake": "read the wake",
        ".release": "release the wake upstream",
        ".release_row": "release the claim row",
        ".store_token": "store the token",
        ".swallowed": "swallow an error",
        ".times_out": "time out",
        ".touch_heartbeat": "record the heartbeat",
        ".touch_heartbeat_nulling_lease": "record the heartbeat and drop the lease",
        ".update_status": "set the status of the entity",
        ".upsert_callback": "upsert the callback row",
        ".upsert_claim": "upsert the claim row",
        ".upsert_dispatch": "upsert the dispatch row",
    }
)
"""As `WorldKind.words` has them."""
