// Connections to PostgreSQL, and its schema brought up to date.

import { fileURLToPath } from 'node:url'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Options, type Sql } from 'postgres'

/** A database, or a transaction in it. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>
export type Isolation = 'read committed' | 'serializable'

const MIGRATIONS = fileURLToPath(new URL('../drizzle', import.meta.url))
const MIGRATION_LOCK = 4346

/**
 * Connections whose transactions run at this level. SERIALIZABLE goes by indexes: a sequential scan counts as a look at
 * every row, so that transactions on different entities would fail each other.
 */
export function connect(url: string, isolation: Isolation = 'read committed'): Sql {
  const byIndex = isolation === 'serializable' ? { enable_seqscan: 'off' } : {}
  return clientFor(url, { connection: { default_transaction_isolation: isolation, ...byIndex } })
}

/** Apply what is missing. Of several servers that start at once, one does the work. */
export async function migrateTo(url: string): Promise<void> {
  const client = clientFor(url, { max: 1 })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } finally {
    await client.end()
  }
}

/** As libpq reads it, a URL may name the folder of a socket: `postgresql://user@localhost/name?host=path/to/folder`. */
export function clientFor(url: string, options: Options<{}>): Sql {
  const address = new URL(url)
  const { host, port, ...rest } = Object.fromEntries(address.searchParams)
  address.search = new URLSearchParams(rest).toString()
  const socket = host ? { host, port: Number(port ?? (address.port || 5432)) } : {}
  return postgres(address.href, { ...options, ...socket, fetch_types: false, onnotice: () => {} })
}
