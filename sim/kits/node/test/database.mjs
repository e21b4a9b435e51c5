// Handlers over both drivers; where a driver is not installed, its handlers are not there.

const { postgresJs, nodePostgres } = await import('../postgres.mjs')
const from = new URL(`file://${process.env.WAKEPROOF_DRIVERS ?? import.meta.dirname}/`).href
const installed = async (load) => {
  try {
    return await load()
  } catch (error) {
    if (/Cannot find (module|package)/.test(error.message)) return null
    throw error
  }
}

export async function boot() {
  const { createRequire } = await import('node:module')
  const sql = await installed(() => postgresJs(from))
  const pg = await installed(async () => createRequire(from)('pg'))
  const made = pg ? nodePostgres(pg) : null
  const above = async (name, client) => {
    const drizzle = await installed(async () => createRequire(from)(`drizzle-orm/${name}`))
    return drizzle && client ? { [name]: ofDrizzle(drizzle.drizzle(client), createRequire(from)('drizzle-orm').sql) } : {}
  }
  const byDrizzle = { ...(await above('postgres-js', sql && (await postgresJs(from)))), ...(await above('node-postgres', made && new made.Pool())) }
  return { handlers: { ...(sql ? ofPostgresJs(sql) : {}), ...(made ? ofNodePostgres(made) : {}), ...byDrizzle } }
}

const retried = async (work) => {
  const found = await work() // the line of a helper is one of the module's own, unless it is named as one
  return found
}

const ofDrizzle = (db, sql) => async () => {
  await db.execute(sql`select 1`)
  await db.select({ one: sql`1` }).from(sql`claims`)
  await db.transaction(async (tx) => {
    const [found] = await Promise.all([tx.execute(sql`select 2`)])
    return found
  })
  await retried(() => db.execute(sql`select 3`))
}

const ofPostgresJs = (sql) => ({
  async js_select(id) {
    const rows = await sql`select * from ${sql('claims')} where id = ${id} and at < ${new Date(0)} and kind = any(${sql.array(['a', 'b'])})`
    return [rows.length, rows.count, rows.command, rows.map(({ id: number, at, tags, more }) => [number, at.getTime(), tags, more])]
  },
  js_insert: async (row) => (await sql`insert into claims ${sql(row, 'id', 'name')} returning id`)[0].id,
  js_unsafe: async (text, params) => sql.unsafe(text, params).values(),
  js_json: async () => (await sql`update claims set more = ${sql.json({ a: [1] })}`).count,
  js_object: async () => sql`update claims set more = ${{ a: 1 }}`,
  js_begin: () => sql.begin(async (tx) => (await tx`select 1 as a`)[0].a),
  js_rolled_back: () =>
    sql.begin(async (tx) => {
      await tx`select 1`
      throw new Error('changed my mind')
    }),
  js_swallowed: () =>
    sql.begin(async (tx) => {
      await tx`select 1`.catch(() => {})
      return 'went on'
    }),
  js_savepoint: () =>
    sql.begin(async (tx) => {
      await tx.savepoint(async (inner) => await inner`select 1`).catch(() => {})
      return 'kept'
    }),
  async js_fails() {
    try {
      await sql`select 1`
    } catch (error) {
      return [error.name, error.message, error.code, error instanceof sql.PostgresError]
    }
  },
})

const ofNodePostgres = ({ Pool, DatabaseError }) => {
  const pool = new Pool()
  return {
    async pg_select(id) {
      const { rows, rowCount, command, fields } = await pool.query('select * from claims where id = $1', [id, new Uint8Array([1]), ['a']])
      return [rowCount, command, fields.length, rows.map(({ id: number, at, tags }) => [number, at.getTime(), tags])]
    },
    async pg_transaction() {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        await client.query({ text: 'select 1', rowMode: 'array' })
        await client.query('rollback to s1')
        await client.query('COMMIT')
      } finally {
        client.release()
      }
      await pool.query('select 2')
    },
    pg_callback: () => new Promise((resolve) => pool.query('select 1', (error, result) => resolve(error?.message ?? result.rowCount))),
    async pg_fails() {
      try {
        await pool.query('select 1')
      } catch (error) {
        return [error.message, error.code ?? null, error instanceof DatabaseError]
      }
    },
  }
}
