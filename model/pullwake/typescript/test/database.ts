// One database for the tests of a file, made and migrated when it is first asked for; each test has a tenant of its own.

import { after } from 'node:test'
import type { Sql } from 'postgres'
import { clientFor, connect, migrateTo, type Isolation } from '../src/database.ts'

const SERVER = process.env.DATABASE_URL ?? ''
export const NEEDS_POSTGRES = SERVER ? {} : { skip: 'DATABASE_URL names no PostgreSQL: nothing is tried on a real one' }

const names: string[] = []
const clients = new Map<Isolation, Sql>()
let migrated: Promise<string> | undefined
let tenants = 0

export const databaseUrl = () => (migrated ??= newDatabase().then(async (url) => (await migrateTo(url), url)))
export const newTenant = () => `tenant ${++tenants}`

/** The address of a database that nobody has used. */
export async function newDatabase(): Promise<string> {
  const name = `pullwake_${process.pid}_${names.length}`
  names.push(name)
  await onServer(`create database ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return url.href
}

export async function clientOf(isolation: Isolation): Promise<Sql> {
  const client = clients.get(isolation) ?? connect(await databaseUrl(), isolation)
  clients.set(isolation, client)
  return client
}

async function onServer(...statements: string[]): Promise<void> {
  const client = clientFor(SERVER, { max: 1 })
  for (const statement of statements) await client.unsafe(statement)
  await client.end()
}

after(async () => {
  for (const client of clients.values()) await client.end()
  if (names.length) await onServer(...names.map((name) => `drop database ${name} with (force)`))
})
