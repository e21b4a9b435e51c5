// The tables that the code names are those that the migrations make.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { clientFor, migrateTo } from '../src/database.ts'
import * as tables from '../src/tables.ts'
import { clientOf, NEEDS_POSTGRES, newDatabase } from './database.ts'

const TABLES: PgTable[] = [
  tables.runners,
  tables.entities,
  tables.consumerCallbacks,
  tables.consumerClaims,
  tables.entityDispatchState,
]

test('columns, their types, and what may be null', NEEDS_POSTGRES, async () => {
  const sql = await clientOf('read committed')
  for (const table of TABLES) {
    const { name, columns, primaryKeys } = getTableConfig(table)
    const written = columns.map((column) => [column.name, column.getSQLType(), column.notNull])
    const made = await sql`
      select column_name, data_type, is_nullable = 'NO' from information_schema.columns
      where table_schema = 'public' and table_name = ${name} order by ordinal_position`.values()
    assert.deepEqual(written, [...made], name)
    const key = await sql`
      select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
      where indrelid = ${name}::regclass and indisprimary order by array_position(indkey::int2[], attnum)`.values()
    const named = primaryKeys[0]?.columns.map((column) => column.name)
    assert.deepEqual(named, key.flat(), name)
  }
})

test('servers that start at once migrate once', NEEDS_POSTGRES, async () => {
  const url = await newDatabase()
  await Promise.all([1, 2, 3].map(() => migrateTo(url)))
  await migrateTo(url)
  const client = clientFor(url, { max: 1 })
  const [row] = await client`select count(*)::integer as applied from drizzle.__drizzle_migrations`
  await client.end()
  assert.equal(row?.applied, 2)
})
