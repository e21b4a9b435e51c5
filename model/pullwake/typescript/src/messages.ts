// What is asked of the server, decoded.

import { bearerIn, countAt, objectIn, objectsAt, optionalCountAt, optionalTextAt, textAt } from './http.ts'
import { invalid, withLeadingSlash } from './http.ts'
import { offsetIn } from './streams.ts'
import type { EntityStatus, StreamOffset } from './tables.ts'

/** Runner: claim whatever wake of this subscription is pending. */
export interface ClaimRequest {
  runnerId: string
  subscriptionId: string
}

/**
 * Runner, at the callback URL that it was given: a claim callback, a heartbeat or a done. `wakeId` is the body's, and
 * asks for a write token; `wakeIdUpstream` is the one that upstream knows the wake by.
 */
export interface CallbackRequest {
  consumerId: string
  wakeId: string | undefined
  wakeIdUpstream: string
  epoch: number | undefined
  acks: StreamOffset[]
  isDone: boolean
  claimToken: string | undefined
}

/** Upstream: a wake for a runner that is posted to. */
export interface WebhookRequest {
  subscriptionId: string
  wakeId: string
  generation: number
  callbackUrl: string
  callbackToken: string
  leaseMs: number | undefined
  streamPath: string
  streams: StreamOffset[]
}

/** Runner: append to a stream, with the write token. */
export interface WriteRequest {
  streamPath: string
  token: string | undefined
  body: string
}

/** Operator: stop or kill an entity. */
export interface StopRequest {
  entityUrl: string
  status: EntityStatus & ('stopped' | 'killed')
}

export async function claimRequest(request: Request, runnerId: string): Promise<ClaimRequest> {
  return { runnerId, subscriptionId: textAt(await objectIn(request), 'subscription_id') }
}

export async function callbackRequest(request: Request, consumerId: string): Promise<CallbackRequest> {
  const body = await objectIn(request)
  const wakeId = optionalTextAt(body, 'wakeId')
  const told = new URL(request.url).searchParams.get('wake_id')
  return {
    consumerId,
    wakeId,
    wakeIdUpstream: wakeId ?? told ?? consumerId,
    epoch: optionalCountAt(body, 'epoch'),
    acks: objectsAt(body, 'acks').map((ack) => ({ path: textAt(ack, 'path'), offset: textAt(ack, 'offset') })),
    isDone: body.done === true,
    claimToken: bearerIn(request),
  }
}

export async function webhookRequest(request: Request, subscriptionId: string): Promise<WebhookRequest> {
  const body = await objectIn(request)
  const streams = objectsAt(body, 'streams')
  const primary = streams.find((stream) => stream.has_pending === true) ?? streams[0]
  if (!primary) throw invalid('streams is empty')
  return {
    subscriptionId,
    wakeId: textAt(body, 'wake_id'),
    generation: countAt(body, 'generation'),
    callbackUrl: textAt(body, 'callback_url'),
    callbackToken: textAt(body, 'callback_token'),
    leaseMs: optionalCountAt(body, 'lease_ttl_ms'),
    streamPath: withLeadingSlash(textAt(primary, 'path')),
    streams: streams.map(offsetIn),
  }
}

export async function writeRequest(request: Request, streamPath: string): Promise<WriteRequest> {
  return { streamPath, token: bearerIn(request), body: await request.text() }
}
