// npm start -- --release decoupled [--port 3000], with the environment that README.md lists.

import { parseArgs } from 'node:util'
import { createApp } from './app.ts'
import type { ConsumerIdentity } from './context.ts'
import { connect, migrateTo } from './database.ts'
import { messageOf } from './http.ts'
import { consoleLog } from './log.ts'
import { releaseNamed } from './releases/index.ts'
import { listen } from './server.ts'

const { values } = parseArgs({ options: { release: { type: 'string' }, port: { type: 'string', default: '3000' } } })
const release = releaseNamed(values.release)
const databaseUrl = required('DATABASE_URL')
const { env } = process

await migrateTo(databaseUrl)
const client = connect(databaseUrl, release.isolation)
const app = createApp(release, {
  client,
  settings: {
    tenant: env.TENANT ?? 'default',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${values.port}`,
    streamsUrl: required('STREAMS_URL'),
    runnerUrl: env.RUNNER_URL ?? 'http://localhost:3001/wake',
    consumerIdentity: consumerIdentity(env.CONSUMER_IDENTITY ?? 'wake'),
  },
})
const { server, url } = await listen(app.fetch, Number(values.port))
const reaping = setInterval(
  () => {
    app.reap().catch((error: unknown) => consoleLog.error('reaping failed', { error: messageOf(error) }))
  },
  Number(env.REAP_EVERY_MS ?? 30_000),
)
consoleLog.info('listening', { release: release.name, url })

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(reaping)
    server.close(() => void client.end({ timeout: 5 }))
    server.closeIdleConnections()
  })
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`the environment lacks ${name}`)
  return value
}

function consumerIdentity(text: string): ConsumerIdentity {
  if (text !== 'wake' && text !== 'runner') throw new Error(`CONSUMER_IDENTITY is 'wake' or 'runner', not '${text}'`)
  return text
}
