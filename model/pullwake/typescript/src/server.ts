// A function from requests to responses, as a server on Node's own HTTP.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError, messageOf } from './http.ts'
import { consoleLog } from './log.ts'

type Fetch = (request: Request) => Promise<Response>

/** Listens once it is returned; `url` is where. Port 0 is any that is free. */
export async function listen(fetch: Fetch, port = 0): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, outgoing) => {
    answer(fetch, incoming, outgoing).catch((error: unknown) => {
      consoleLog.error('connection failed', { error: messageOf(error) })
      outgoing.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` }
}

async function answer(fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await fetch(await requestFrom(incoming)).catch(() =>
    new ApiError(400, 'INVALID_REQUEST', 'the request is none').toResponse(),
  )
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const body = Buffer.concat(await incoming.toArray())
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string])
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(new URL(url, 'http://localhost'), { method, headers: named, ...(hasBody ? { body } : {}) })
}
