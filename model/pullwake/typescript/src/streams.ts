// The durable-streams service, over HTTP: one subscription per entity (section 7 of its protocol), and appends.

import { countAt, messageOf, objectIn, objectsAt, optionalCountAt, optionalTextAt, textAt } from './http.ts'
import { withLeadingSlash, withoutLeadingSlash, type JsonObject } from './http.ts'
import type { StreamOffset } from './tables.ts'

/** One wake, held by the claimer until its done or its lease ends. */
export interface Grant {
  wakeId: string
  generation: number
  token: string
  leaseMs: number
  streamPath: string
  streams: StreamOffset[]
  callbackUrl: string
}

/** What an ack says of its wake. */
export interface Ack {
  wakeId: string
  generation: number | undefined
  acks: StreamOffset[]
  done: boolean
}

/** A refusal of the service, with its status and code; without a status, it could not be reached. */
export class StreamsError extends Error {
  readonly status: number | undefined
  readonly code: string

  constructor(message: string, status?: number, code = 'STREAMS_UNAVAILABLE') {
    super(message)
    this.status = status
    this.code = code
  }
}

/** As upstream has it where it does not say. */
export const DEFAULT_LEASE_MS = 30_000
const SUBSCRIPTION = 'ds-subscription:'

/** The callback URL of a wake whose acks go to its subscription. */
export const subscriptionCallback = (subscriptionId: string) => `${SUBSCRIPTION}${subscriptionId}`

export class StreamsClient {
  readonly baseUrl: string

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl.replace(/\/+$/, '')
  }

  async claim(subscriptionId: string, worker: string): Promise<Grant> {
    const told = await this.post(this.subscriptionUrl(subscriptionId, 'claim'), { worker })
    try {
      return grantIn(told, subscriptionId)
    } catch (error) {
      throw new StreamsError(`${subscriptionId} grants no wake: ${messageOf(error)}`)
    }
  }

  /** To the wake's subscription, which wants the claim's token; or the same body to a plain URL. */
  async ack(
    callbackUrl: string,
    token: string | undefined,
    { wakeId, generation, acks, done }: Ack,
  ): Promise<JsonObject> {
    const url = callbackUrl.startsWith(SUBSCRIPTION)
      ? this.subscriptionUrl(callbackUrl.slice(SUBSCRIPTION.length), 'ack')
      : callbackUrl
    const streams = acks.map(({ path, offset }) => ({ stream: withoutLeadingSlash(path), offset }))
    return this.post(url, { wake_id: wakeId, generation, acks: streams, ...(done ? { done } : {}) }, token)
  }

  async release(subscriptionId: string, token: string, wake: { wakeId: string; generation: number }): Promise<void> {
    const body = { wake_id: wake.wakeId, generation: wake.generation }
    await this.post(this.subscriptionUrl(subscriptionId, 'release'), body, token)
  }

  async append(streamPath: string, body: string): Promise<void> {
    await this.send(`${this.baseUrl}${streamPath}`, body)
  }

  private subscriptionUrl(subscriptionId: string, what: string): string {
    return `${this.baseUrl}/__ds/subscriptions/${encodeURIComponent(subscriptionId)}/${what}`
  }

  private async post(url: string, body: JsonObject, token?: string): Promise<JsonObject> {
    return this.send(url, JSON.stringify(body), token)
  }

  private async send(url: string, body: string, token?: string): Promise<JsonObject> {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const headers = { 'content-type': 'application/json', ...authorization }
    const response = await fetch(url, { method: 'POST', headers, body }).catch((error: unknown) => {
      throw new StreamsError(`${url}: ${messageOf(error)}`)
    })
    const told = await objectIn(response).catch((): JsonObject => ({}))
    if (response.ok) return told
    const { code, message } = (told.error ?? {}) as { code?: string; message?: string }
    throw new StreamsError(message ?? `${url} answers ${response.status}`, response.status, code)
  }
}

/** Of several streams, the wake is for the first with pending work. */
function grantIn(body: JsonObject, subscriptionId: string): Grant {
  const streams = objectsAt(body, 'streams')
  const primary = streams.find((stream) => stream.has_pending === true) ?? streams[0]
  if (!primary) throw new Error('no stream')
  return {
    wakeId: textAt(body, 'wake_id'),
    generation: countAt(body, 'generation'),
    token: textAt(body, 'token'),
    leaseMs: optionalCountAt(body, 'lease_ttl_ms') ?? DEFAULT_LEASE_MS,
    streamPath: withLeadingSlash(textAt(primary, 'path')),
    streams: streams.map(offsetIn),
    callbackUrl: optionalTextAt(body, 'callback_url') ?? subscriptionCallback(subscriptionId),
  }
}

export const offsetIn = (stream: JsonObject): StreamOffset => ({
  path: withLeadingSlash(textAt(stream, 'path')),
  offset: optionalTextAt(stream, 'tail_offset') ?? '',
})
