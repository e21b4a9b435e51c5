// The module under wakeproof: what the kit calls to start it, and how a request is sent to it. The release is the word
// behind this file's name: node --import tsx path/to/kits/node/bin/host.mjs adapter/wakeproof.ts decoupled

import type { Boot } from '@wakeproof/node'
import { postgresJs } from '@wakeproof/node/postgres'
import { createApp } from '../src/app.ts'
import type { ConsumerIdentity } from '../src/context.ts'
import { releaseNamed } from '../src/releases/index.ts'

const [, , , name, consumerIdentity = 'wake'] = process.argv

/** A request as the world writes it: `body` is sent as JSON. */
interface Asked {
  method?: string
  path: string
  token?: string
  body?: unknown
}

/** Every statement goes through it: a step is told by the line that called. */
export const helpers = ['../src/retry.ts']

export const boot: Boot = async ({ watched }) => {
  const release = releaseNamed(name)
  const settings = {
    tenant: 'world',
    publicUrl: 'http://localhost:3000',
    streamsUrl: 'http://localhost:4000',
    runnerUrl: 'http://localhost:5000/wake',
    consumerIdentity: consumerIdentity as ConsumerIdentity,
  }
  const client = await postgresJs(import.meta.url)
  const app = createApp(release, { client, settings, tokens: watched('tokens', release.tokens()) })
  const send = ({ method = 'POST', path, token, body = {} }: Asked) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return app.fetch(new Request(new URL(path, settings.publicUrl), { method, headers, body: JSON.stringify(body) }))
  }
  return { handle: (handler: string, asked: Asked) => (handler === 'reap' ? app.reap() : send(asked)) }
}
