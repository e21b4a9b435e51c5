// Handlers that use Node as people do, and some that do what is refused.

import { AsyncResource } from 'node:async_hooks'
import childProcess from 'node:child_process'
import crypto, { pbkdf2, pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto'
import fs, { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import zlib from 'node:zlib'
import { LazyRead } from './lazy.mjs'

const gzip = promisify(zlib.gzip)
const KEY_OF_THIS_PROCESS = process.pid

export const helpers = ['lazy.mjs']

class Entry {
  constructor(token) {
    this.token = token
  }
}

const firstOf = async (world, name) => await new LazyRead(world, name)

class TokenStore {
  byStream = new Map()
  seen = new Set()
  settings = { ttl: 3 }
  list = []
  describe = () => `${this.byStream.size} tokens`

  mint(stream, token) {
    this.byStream.set(stream, new Entry(token))
    this.seen.add(stream)
    this.list.push(token)
  }
  find(stream) {
    return this.byStream.get(stream)
  }
  #check() {
    return this.seen.size
  }
  count() {
    return this.#check()
  }
  async slowly(read) {
    await read()
    this.settings.ttl++
  }
}

export function boot({ ports, watched, EffectFailed }) {
  const { world } = ports
  const tokens = watched('tokens', new TokenStore(), { classes: [Entry] })
  const app = { served: 0 }
  const handlers = {
    async times() {
      const at = () => [Date.now(), new Date().toISOString(), performance.now(), process.hrtime.bigint().toString()]
      const before = at()
      await sleep(1500)
      return [before, at(), new Date(0).getTime(), new Date() instanceof Date]
    },
    async draws() {
      const bytes = crypto.getRandomValues(new Uint8Array(4))
      const all = [Math.random(), randomUUID(), crypto.randomInt(10), randomBytes(4).toString('hex'), [...bytes]]
      return [...all, globalThis.crypto.randomUUID()]
    },
    async interval() {
      let count = 0
      return await new Promise((resolve) => {
        const timer = setInterval(() => {
          if (++count < 2) return
          clearInterval(timer)
          resolve(count)
        }, 10)
      })
    },
    immediate: () => new Promise((resolve) => setImmediate(resolve, 'went on')),
    async fetches(url) {
      try {
        const response = await fetch(url, { method: 'POST', body: 'a=1', headers: { 'X-Wake': 'w1' } })
        return [response.status, await response.json()]
      } catch (error) {
        return [error.name, error.cause?.code]
      }
    },
    async fetches_in_time(url) {
      try {
        return (await fetch(url, { signal: AbortSignal.timeout(250) })).status
      } catch (error) {
        return error.name
      }
    },
    responds: async () => new Response('made', { status: 201, headers: { 'X-A': 'b' } }),
    async mints(stream, token) {
      const before = tokens.find(stream)?.token ?? null
      tokens.mint(stream, token)
      return [before, tokens.count(), tokens.describe()]
    },
    async holds(stream) {
      const entry = tokens.find(stream)
      await world.read(stream)
      return entry.token
    },
    slowly: () => tokens.slowly(() => world.read('a')),
    untouched: () => world.read('a'),
    async lazily() {
      await world.read('first')
      const [found] = await Promise.all([
        firstOf(world, 'second'), // its own line asks for it
      ])
      await new LazyRead(world, 'third')
      return found
    },
    pool: () => promisify(pbkdf2)('a', 'b', 20_000, 8, 'sha1').then((key) => key.toString('hex')),
    pool_sync: async () => [pbkdf2Sync('a', 'b', 2, 8, 'sha1').toString('hex'), await world.read('a')],
    digests: async () => Buffer.from(await crypto.subtle.digest('SHA-1', Buffer.from('a'))).toString('hex'),
    zips: async () => zlib.gunzipSync(await gzip('a'.repeat(100_000))).length,
    imports: async () => (await import('./imported.mjs')).default,
    async microtasks() {
      for (let at = 0; at < 10_000; at++) await null
      return await world.read('a')
    },
    async unheard() {
      void Promise.reject(new Error('nobody listens'))
      await world.read('a')
    },
    async fails_by_kind() {
      try {
        await world.read('a')
      } catch (error) {
        return [error instanceof EffectFailed, error.code, error.definite]
      }
    },
    half_a_pair: async () => '\ud800',
    throws_nothing: async () => {
      throw null
    },
    throws: async () => {
      throw new TypeError('not like this')
    },
    reads_file: async () => readFileSync('package.json', 'utf8'),
    reads_file_later: () => readFile('package.json', 'utf8'),
    async swallows() {
      try {
        fs.statSync('package.json')
      } catch {
        return 'nothing happened'
      }
    },
    connects: () => new Promise((resolve, reject) => net.connect(9, '127.0.0.1').on('error', reject)),
    requests: () => new Promise((resolve) => http.get('http://127.0.0.1:9/', resolve)),
    spawns: async () => childProcess.execSync('true'),
    works: async () => new Worker('0', { eval: true }),
    exits: async () => process.exit(3),
    throws_in_a_timer: () => new Promise(() => setTimeout(() => JSON.parse('{'), 5)),
    no_json: async () => world.read(() => 1),
    counts: async () => ++app.served,
    keyed: async () => KEY_OF_THIS_PROCESS,
    from_another_context: async () => new AsyncResource('ELSEWHERE').runInAsyncScope(() => world.read('a')),
  }
  return { handlers }
}
