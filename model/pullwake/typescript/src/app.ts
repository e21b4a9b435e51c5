// The server of one release as a function from requests to responses, over its tables, upstream, and a token store.

import { drizzle } from 'drizzle-orm/postgres-js'
import { Router, type IRequest } from 'itty-router'
import type { Sql } from 'postgres'
import type { Context, Settings } from './context.ts'
import { mainStreamOf } from './handlers/stop.ts'
import { ApiError, json, messageOf } from './http.ts'
import { consoleLog, type Log } from './log.ts'
import { callbackRequest, claimRequest, webhookRequest, writeRequest } from './messages.ts'
import { Registry } from './registry.ts'
import type { Release } from './release.ts'
import { StreamsClient, StreamsError } from './streams.ts'
import type { ClaimWriteTokens } from './tokens.ts'

export interface App {
  fetch(request: Request): Promise<Response>
  /** What the release does about claims whose lease ran out; nothing, where it has no reaper. */
  reap(): Promise<void>
}

export interface Parts {
  client: Sql
  settings: Settings
  /** The release's own, if none is given. */
  tokens?: ClaimWriteTokens
  log?: Log
}

export function createApp(
  release: Release,
  { client, settings, tokens = release.tokens(), log = consoleLog }: Parts,
): App {
  const registry = new Registry(drizzle(client), settings.tenant)
  const ctx: Context = { settings, registry, streams: new StreamsClient(settings.streamsUrl), tokens, log }
  const router = routerFor(release, ctx)
  return {
    fetch: (request) => router.fetch(request),
    reap: async () => release.reap?.(ctx),
  }
}

function routerFor(release: Release, ctx: Context) {
  const router = Router<IRequest, [], Response>({ catch: (error) => failed(ctx, error) })
  const at = (request: IRequest, name: string) => decodeURIComponent(request.params[name] ?? '')
  const pathAt = (request: IRequest, name: string) => `/${at(request, name)}`
  router.get('/_electric/health', () => json({ status: 'ok', release: release.name }))
  router.put('/_electric/runners/:id', async (request) => {
    await ctx.registry.createRunner(at(request, 'id'))
    return json({ ok: true }, 201)
  })
  router.put('/_electric/entities/:url+', async (request) => {
    const url = pathAt(request, 'url')
    await ctx.registry.createEntity(url, mainStreamOf(url))
    return json({ url, streamPath: mainStreamOf(url) }, 201)
  })
  router.post('/_electric/runners/:id/claim', async (request) =>
    release.claim(ctx, await claimRequest(request, at(request, 'id'))),
  )
  router.post('/_electric/callback-forward/:consumerId', async (request) => {
    const message = await callbackRequest(request, at(request, 'consumerId'))
    if (message.isDone) return release.done(ctx, message)
    return message.wakeId === undefined ? release.heartbeat(ctx, message) : release.claimCallback(ctx, message)
  })
  router.post('/_electric/webhook-forward/:subscriptionId', async (request) =>
    release.webhook(ctx, await webhookRequest(request, at(request, 'subscriptionId'))),
  )
  router.post('/_electric/entities/:url+/stop', (request) =>
    release.stop(ctx, { entityUrl: pathAt(request, 'url'), status: 'stopped' }),
  )
  router.post('/_electric/entities/:url+/kill', (request) =>
    release.stop(ctx, { entityUrl: pathAt(request, 'url'), status: 'killed' }),
  )
  router.post('/streams/:path+', async (request) =>
    release.write(ctx, await writeRequest(request, pathAt(request, 'path'))),
  )
  router.all('*', () => new ApiError(404, 'NOT_FOUND', 'there is no such route').toResponse())
  return router
}

/** A refusal of upstream is passed on with its code; upstream out of reach is a bad gateway. */
function failed({ log }: Context, error: unknown): Response {
  if (error instanceof ApiError) return error.toResponse()
  if (error instanceof StreamsError) return new ApiError(error.status ?? 502, error.code, error.message).toResponse()
  log.error('request failed', { error: messageOf(error) })
  return new ApiError(500, 'INTERNAL_ERROR', 'the request failed').toResponse()
}
