// A release with a tenant of its own, with upstream, a runner that is posted to, and one that asks.

import type { Server } from 'node:http'
import type { Sql } from 'postgres'
import { createApp, type App } from '../src/app.ts'
import type { ConsumerIdentity, Settings } from '../src/context.ts'
import { json, objectIn, type JsonObject } from '../src/http.ts'
import type { Release } from '../src/release.ts'
import { releaseNamed } from '../src/releases/index.ts'
import { listen } from '../src/server.ts'
import type { EntityStatus } from '../src/tables.ts'
import type { ClaimWriteTokens } from '../src/tokens.ts'
import { clientOf, newTenant } from './database.ts'
import { TestUpstream } from './upstream.ts'

/** A wake as its runner knows it. */
export interface Wake {
  consumerId: string
  wakeId: string
  epoch: number
  streamPath: string
  streams: { path: string; offset: string }[]
  callback: string
  claimToken: string
}

export interface Reply {
  status: number
  body: JsonObject
}

export class Bench {
  readonly release: Release
  readonly settings: Settings
  readonly upstream: TestUpstream
  readonly sql: Sql
  readonly logged: [event: string, fields: JsonObject][] = []
  readonly posted: Wake[] = []
  app!: App
  tokens!: ClaimWriteTokens
  /** What the runner answers to a post. */
  runnerStatus = 200
  private runner: Server | undefined
  private refusing = ''

  private constructor(release: Release, settings: Settings, upstream: TestUpstream, sql: Sql) {
    this.release = release
    this.settings = settings
    this.upstream = upstream
    this.sql = sql
    this.restart()
  }

  static async started(name: string, consumerIdentity: ConsumerIdentity = 'wake'): Promise<Bench> {
    const release = releaseNamed(name)
    const upstream = await TestUpstream.started()
    const settings: Settings = {
      tenant: newTenant(),
      publicUrl: 'http://localhost:3000',
      streamsUrl: upstream.url,
      runnerUrl: '',
      consumerIdentity,
    }
    const bench = new Bench(release, settings, upstream, await clientOf(release.isolation))
    const { server, url } = await listen((request) => bench.take(request))
    bench.runner = server
    settings.runnerUrl = url
    await bench.ask('PUT', '/_electric/runners/r1')
    return bench
  }

  private async take(request: Request): Promise<Response> {
    this.posted.push((await objectIn(request)) as unknown as Wake)
    return json({}, this.runnerStatus)
  }

  /** As after a restart: the tables are as they were, and no token is known. */
  restart(): void {
    const log = (event: string, fields: JsonObject = {}) => void this.logged.push([event, fields])
    this.tokens = this.release.tokens()
    const parts = { client: this.sql, settings: this.settings, tokens: this.tokens }
    this.app = createApp(this.release, { ...parts, log: { info: log, warn: log, error: log } })
  }

  async end(): Promise<void> {
    await this.allow()
    await this.upstream.end()
    this.runner?.closeAllConnections()
    this.runner?.close()
  }

  async ask(method: string, path: string, body?: unknown, token?: string): Promise<Reply> {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const url = new URL(path, this.settings.publicUrl)
    const response = await this.app.fetch(new Request(url, { method, headers, ...sent }))
    return { status: response.status, body: await objectIn(response) }
  }

  // --- the producer, the operator ---

  /** An entity with a subscription of the same name, and a message in its stream. */
  async entity(id: string, isPermissive = false): Promise<void> {
    await this.ask('PUT', `/_electric/entities/agents/${id}`)
    this.upstream.subscribe(id, streamOf(id), isPermissive)
    this.upstream.produce(id)
  }

  /** From now on the database refuses rows of this table for which the condition does not hold. */
  async refuse(table: string, holds: string): Promise<void> {
    await this.sql.unsafe(`alter table ${table} add constraint refused check (${holds}) not valid`)
    this.refusing = table
  }

  async allow(): Promise<void> {
    if (this.refusing) await this.sql.unsafe(`alter table ${this.refusing} drop constraint refused`)
    this.refusing = ''
  }

  // --- the runner ---

  claim = (id: string, runner = 'r1') => this.ask('POST', `/_electric/runners/${runner}/claim`, { subscription_id: id })
  callback = ({ callback, wakeId, epoch }: Wake) => this.ask('POST', callback, { wakeId, epoch })
  heartbeat = ({ callback, epoch, claimToken }: Wake) => this.ask('POST', callback, { epoch }, claimToken)
  webhook = (id: string) => this.ask('POST', `/_electric/webhook-forward/${id}`, this.upstream.webhook(id))
  write = (stream: string, token: string) => this.ask('POST', `/streams${stream}`, { text: 'hello' }, token)

  async claimed(id: string): Promise<Wake> {
    const { status, body } = await this.claim(id)
    if (status !== 200) throw new Error(`no wake: ${JSON.stringify(body)}`)
    return body as unknown as Wake
  }

  /** Claimed, and given its write token. */
  async working(id: string): Promise<[Wake, string]> {
    const wake = await this.claimed(id)
    return [wake, await this.minted(wake)]
  }

  async minted(wake: Wake): Promise<string> {
    return String((await this.callback(wake)).body.writeToken)
  }

  /** The wake that was posted last, and its write token. */
  async workingByWebhook(id: string): Promise<[Wake, string]> {
    await this.webhook(id)
    const wake = this.posted.at(-1)!
    return [wake, await this.minted(wake)]
  }

  done({ callback, epoch, streams, claimToken }: Wake, more: JsonObject = {}): Promise<Reply> {
    return this.ask('POST', callback, { epoch, acks: streams, done: true, ...more }, claimToken)
  }

  // --- what there is ---

  async entityStatus(id: string): Promise<string> {
    const { tenant } = this.settings
    const [row] = await this.sql`select status from entities where tenant = ${tenant} and stream_path = ${streamOf(id)}`
    return row?.status
  }

  async setEntityStatus(status: EntityStatus): Promise<void> {
    await this.sql`update entities set status = ${status} where tenant = ${this.settings.tenant}`
  }

  /** The claims of this tenant, by consumer and epoch. */
  async claimRows() {
    return this.sql`select * from consumer_claims where tenant = ${this.settings.tenant} order by consumer_id, epoch`
  }

  async claimRow({ consumerId, epoch }: Wake) {
    return (await this.claimRows()).find((row) => row.consumer_id === consumerId && Number(row.epoch) === epoch)
  }

  async claimStatus(wake: Wake): Promise<string> {
    return (await this.claimRow(wake))?.status ?? 'no row'
  }

  async dispatchedTo(id: string): Promise<string | null> {
    const { tenant } = this.settings
    const [row] = await this.sql`
      select active_consumer_id from entity_dispatch_state
      where tenant = ${tenant} and entity_url = ${`/agents/${id}`}`
    return row?.active_consumer_id ?? null
  }

  holderOf = (id: string) => this.tokens.claimOfStream.get(streamOf(id))?.consumerId
  /** The last line that a done has logged. */
  lastDone = () => this.logged.findLast(([event]) => event === 'done')?.[1]
}

export const streamOf = (id: string) => `/agents/${id}/main`
