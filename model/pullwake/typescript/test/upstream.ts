// The durable-streams service in memory, over HTTP: what section 7 says of one subscription per entity, and appends.

import { ApiError, json, objectIn, type JsonObject } from '../src/http.ts'
import { listen } from '../src/server.ts'

/** `wakeId` is the current wake, from when work is pending until its done; `acked` and `tail` count messages. */
interface Subscription {
  stream: string
  isPermissive: boolean
  tail: number
  acked: number
  generation: number
  wakeId: string | undefined
  isHeld: boolean
}

export class TestUpstream {
  readonly subscriptions = new Map<string, Subscription>()
  readonly appended: [path: string, body: string][] = []
  readonly asked: string[] = []
  /** Streams to which nothing can be appended. */
  readonly readOnly = new Set<string>()
  /** What goes on between an accepted done and its answer; once. */
  afterDone: (() => Promise<void>) | undefined
  url = ''
  end = async () => {}

  static async started(): Promise<TestUpstream> {
    const upstream = new TestUpstream()
    const { server, url } = await listen((request) => upstream.fetch(request))
    upstream.url = url
    upstream.end = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    return upstream
  }

  subscribe(id: string, stream: string, isPermissive = false): void {
    const nothing = { tail: 0, acked: 0, generation: 0, wakeId: undefined, isHeld: false }
    this.subscriptions.set(id, { stream, isPermissive, ...nothing })
  }

  /** A producer's message. */
  produce(id: string): void {
    const subscription = this.of(id)
    subscription.tail++
    wakeIfPending(id, subscription)
  }

  /** What the service posts to a webhook for the current wake, which is held from then on. */
  webhook(id: string): JsonObject {
    const { wake_id, token, callback_url, ...wake } = this.grant(id, this.of(id))
    return { subscription_id: id, wake_id, ...wake, callback_url: callback_url ?? this.plainUrl, callback_token: token }
  }

  /** The lease of the current wake runs out. */
  expire(id: string): void {
    const subscription = this.of(id)
    over(subscription)
    wakeIfPending(id, subscription)
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const [, id, what] = /^\/__ds\/subscriptions\/([^/]+)\/(\w+)$/.exec(pathname) ?? []
    try {
      if (id !== undefined) return json(await this.control(decodeURIComponent(id), what ?? '', request))
      if (pathname === '/callback') return json(await this.callback(await objectIn(request)))
      if (this.readOnly.has(pathname)) throw new ApiError(503, 'READ_ONLY', pathname)
    } catch (error) {
      if (error instanceof ApiError) return error.toResponse()
      throw error
    }
    this.appended.push([pathname, await request.text()])
    return json({ ok: true })
  }

  private async control(id: string, what: string, request: Request): Promise<JsonObject> {
    this.asked.push(what)
    const subscription = this.of(id)
    if (what === 'claim') return this.grant(id, subscription)
    const body = await objectIn(request)
    const isCurrent = body.wake_id === subscription.wakeId && body.generation === subscription.generation
    const isHolder = request.headers.get('authorization') === `Bearer ${tokenOf(id, subscription)}`
    if (!isCurrent || !isHolder) throw new ApiError(409, 'FENCED', 'another wake is current')
    if (what === 'release') return over(subscription)
    return this.ack(id, subscription, body)
  }

  /** A plain URL: whatever it is sent it accepts, a repeated done included. */
  private async callback(body: JsonObject): Promise<JsonObject> {
    for (const [id, subscription] of this.subscriptions) {
      if (subscription.wakeId === body.wake_id) return this.ack(id, subscription, body)
    }
    return { ok: true }
  }

  private async ack(id: string, subscription: Subscription, body: JsonObject): Promise<JsonObject> {
    for (const { offset } of body.acks as { offset: string }[]) {
      const acked = Number(offset)
      if (acked < subscription.acked || acked > subscription.tail) throw new ApiError(409, 'INVALID_OFFSET', offset)
      subscription.acked = acked
    }
    if (body.done !== true) return { ok: true }
    over(subscription)
    wakeIfPending(id, subscription)
    const { afterDone } = this
    this.afterDone = undefined
    await afterDone?.()
    return { ok: true, next_wake: subscription.wakeId !== undefined }
  }

  private grant(id: string, subscription: Subscription): JsonObject {
    const { wakeId, generation, stream, tail, isHeld, isPermissive } = subscription
    if (wakeId === undefined) throw new ApiError(409, 'NO_PENDING_WORK', 'nothing is pending')
    if (isHeld) throw new ApiError(409, 'ALREADY_CLAIMED', 'somebody has it')
    subscription.isHeld = true
    return {
      wake_id: wakeId,
      generation,
      token: tokenOf(id, subscription),
      lease_ttl_ms: 30_000,
      streams: [{ path: stream.slice(1), tail_offset: String(tail), has_pending: true }],
      ...(isPermissive ? { callback_url: this.plainUrl } : {}),
    }
  }

  private get plainUrl(): string {
    return `${this.url}/callback`
  }

  private of(id: string): Subscription {
    const subscription = this.subscriptions.get(id)
    if (!subscription) throw new ApiError(404, 'NOT_FOUND', `no subscription ${id}`)
    return subscription
  }
}

const tokenOf = (id: string, { generation }: Subscription) => `${id}/${generation}`

function wakeIfPending(id: string, subscription: Subscription): void {
  if (subscription.wakeId !== undefined || subscription.tail <= subscription.acked) return
  subscription.generation++
  subscription.wakeId = `${id}-w${subscription.generation}`
}

function over(subscription: Subscription): JsonObject {
  subscription.wakeId = undefined
  subscription.isHeld = false
  return { ok: true }
}
