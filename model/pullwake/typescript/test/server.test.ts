// The server as a process of its own: `npm start -- --release decoupled`.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { objectIn, type JsonObject } from '../src/http.ts'
import { Bench, type Wake } from './bench.ts'
import { databaseUrl, NEEDS_POSTGRES } from './database.ts'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const MAIN = ['--import', 'tsx', 'src/main.ts']

test('it serves a wake from claim to done, and ends when it is asked to', NEEDS_POSTGRES, async () => {
  const bench = await Bench.started('decoupled')
  const { settings, upstream } = bench
  const given = { DATABASE_URL: await databaseUrl(), STREAMS_URL: upstream.url, TENANT: settings.tenant }
  const env = { ...process.env, ...given }
  const server = spawn(process.execPath, [...MAIN, '--release', 'decoupled', '--port', '0'], { cwd: PACKAGE, env })
  try {
    await bench.entity('a')
    const url = await listening(server)
    const post = async (path: string, body: unknown, token = ''): Promise<[number, JsonObject]> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const sent = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) })
      return [sent.status, await objectIn(sent)]
    }
    const health = await fetch(new URL('/_electric/health', url))
    assert.deepEqual(await health.json(), { status: 'ok', release: 'decoupled' })
    const [, claimed] = await post('/_electric/runners/r1/claim', { subscription_id: 'a' })
    const { wakeId, epoch, streams, callback, claimToken } = claimed as unknown as Wake
    const path = new URL(callback).pathname
    const [, { writeToken }] = await post(path, { wakeId, epoch })
    assert.deepEqual(await post('/streams/agents/a/main', { text: 'hello' }, String(writeToken)), [200, { ok: true }])
    const [status] = await post(path, { epoch, acks: streams, done: true }, claimToken)
    assert.deepEqual([status, await bench.entityStatus('a')], [200, 'idle'])
    assert.deepEqual(await post('/_electric/entities/agents/a/kill', {}), [200, { ok: true }])
    assert.equal(await bench.entityStatus('a'), 'killed')
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    assert.deepEqual(await ended, [0, null])
  } finally {
    server.kill('SIGKILL')
    await bench.end()
  }
})

test('a release that there is not, or a database that is not named, is told', async () => {
  const { DATABASE_URL: _, ...env } = process.env
  const wrong = { newest: /no release 'newest'; there are lease_nulling/, fenced: /lacks DATABASE_URL/ }
  for (const [release, said] of Object.entries(wrong)) {
    const child = spawn(process.execPath, [...MAIN, '--release', release], { cwd: PACKAGE, env })
    let told = ''
    child.stderr.on('data', (chunk) => (told += chunk))
    const [code] = await once(child, 'close')
    assert.equal(code, 1)
    assert.match(told, said)
  }
})

async function listening({ stdout }: ReturnType<typeof spawn>): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    const url = /^listening .*url="([^"]+)"/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error('it has ended')
}
