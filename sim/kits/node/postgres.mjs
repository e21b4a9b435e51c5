// Clients of postgres.js and node-postgres whose statements are effects: the driver's own builders, serializers, parsers and
// errors; no connection. A transaction has a number within its run, and its begin, commit and rollback are statements.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { effect } from './src/effects.mjs'
import { runHere } from './src/run.mjs'

const ARRAYS = {
  16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 114: 199, 700: 1021, 701: 1022, 1043: 1015, 1082: 1182,
  1114: 1115, 1184: 1185, 1700: 1231, 2950: 2951, 3802: 3807,
} // prettier-ignore
const OBJECT = 'give it as sql.json(...), sql.array(...) or text: without a database nobody knows the type of a parameter'

/**
 * A client of postgres.js: `await postgresJs(import.meta.url)`, where the module that is asked for is found from there.
 * `options` are those of the driver; nothing is ever connected to.
 */
export async function postgresJs(from, options = {}) {
  const entry = createRequire(from).resolve('postgres')
  const source = join(dirname(entry), entry.includes(join('cjs', 'src')) ? '../../src' : '.')
  const load = (name) => import(pathToFileURL(join(source, name)))
  const [{ default: postgres }, types, { default: Result }] = await Promise.all(['index.js', 'types.js', 'result.js'].map(load))
  const driver = postgres({ ...options, host: 'nowhere', max: 1, fetch_types: false, no_subscribe: true })
  addArrays(driver.options, types)
  return clientOf({ driver, types, Result, PostgresError: postgres.PostgresError }, null)
}

function addArrays({ parsers, serializers, shared }, { arrayParser, arraySerializer }) {
  for (const [element, array] of Object.entries(ARRAYS).map((pair) => pair.map(Number))) {
    const serialize = (xs) => arraySerializer(xs, serializers[element], { transform: {} }, array)
    const parse = Object.assign((text) => arrayParser(text.slice(1), parsers[element], array), {})
    shared.typeArrayMap[element] = array
    parsers[array] ??= parse
    serializers[array] ??= serialize
  }
}

/** The driver's own function of tagged templates, whose queries are handled here. `transaction`: null outside of one. */
function clientOf(kit, transaction, onFailure = () => {}) {
  const { driver } = kit
  const adopted = (made) => {
    if (typeof made?.handler === 'function') made.handler = (query) => void execute(kit, query, transaction).catch(onFailure)
    return made
  }
  const sql = (...args) => adopted(driver(...args))
  const { options, json, array, typed, types, PostgresError } = driver
  return Object.assign(sql, {
    options, json, array, typed, types, PostgresError, parameters: {},
    unsafe: (...args) => adopted(driver.unsafe(...args)),
    begin: (...args) => begin(kit, args.at(-1), args.length > 1 ? args[0] : ''),
    end: async () => {},
    ...(transaction === null ? {} : { savepoint: savepoints(kit, transaction) }),
  }) // prettier-ignore
}

async function execute(kit, query, transaction) {
  try {
    query.resolve(await told(kit, query, transaction))
  } catch (error) {
    query.reject(error)
    throw error
  }
}

async function told(kit, query, transaction) {
  const { driver: { options }, types: { stringify, handleValue } } = kit // prettier-ignore
  for (const word of ['cursorFn', 'forEachFn', 'streaming', 'onlyDescribe']) {
    if (query[word]) runHere()?.refuse('effect', `has an effect of a kind that nothing answers: '${word}' of a query`, 'take its rows at once')
  }
  const parameters = []
  const oids = []
  const text = stringify(query, query.strings[0], query.args[0], parameters, oids, options)
  if (!query.tagged) for (const value of query.args) handleValue(value, parameters, oids, options)
  const params = parameters.map((value, at) => serialized(value, oids[at], options))
  const fail = (error) => failure(error, kit.PostgresError)
  return effect('sql', { text, params, transaction }, { succeed: (value) => resultOf(kit, query, value), fail })
}

function serialized(value, oid, { serializers }) {
  if (value === null) return null
  if (!oid && typeof value === 'object') runHere()?.refuse('value', 'sends an object as a parameter of unknown type', OBJECT)
  if (oid in serializers) return serializers[oid](value)
  return String(value)
}

/** Definite: the statement failed, with its SQLSTATE. Indefinite: the connection was lost. */
function failure({ message, code, name, definite }, PostgresError) {
  if (definite) return new PostgresError({ message, code: code ?? 'XX000', severity: 'ERROR', severity_local: 'ERROR', routine: name })
  const lost = code ?? 'CONNECTION_CLOSED'
  return Object.assign(new Error(`write ${lost} nowhere:5432`), { code: lost, errno: lost, address: 'nowhere', port: 5432 })
}

function resultOf({ driver: { options }, Result }, query, { columns, rows, count, command }) {
  const { column: ofColumn, value: ofValue, row: ofRow } = options.transform
  const described = columns.map(([name, type]) => {
    return { name: ofColumn.from ? ofColumn.from(name) : name, type, parser: options.parsers[type] }
  })
  const result = new Result()
  for (const row of rows) {
    const values = described.map((column, at) => {
      const value = row[at] === null ? null : column.parser ? column.parser(row[at]) : row[at]
      return ofValue.from && query.isRaw !== true ? ofValue.from(value, column) : value
    })
    const made = query.isRaw ? values : Object.fromEntries(described.map(({ name }, at) => [name, values[at]]))
    result.push(ofRow.from ? ofRow.from(made) : made)
  }
  return Object.assign(result, { columns: described, count, command, statement: { string: query.string, columns: described } })
}

// --- transactions, as the driver has them: an error of any statement is the transaction's, whoever caught it ---

async function begin(kit, call, options) {
  const transaction = runHere().transactions++
  await clientOf(kit, transaction).unsafe(`begin ${options.replace(/[^a-z ]/gi, '')}`.trim())
  return scope(kit, transaction, call, { done: 'commit', undone: 'rollback' })
}

async function scope(kit, transaction, call, { done, undone }) {
  let failed = null
  const sql = clientOf(kit, transaction, (error) => (failed ??= error))
  let result
  try {
    const made = call(sql)
    result = await (Array.isArray(made) ? Promise.all(made) : made)
    if (failed) throw failed
  } catch (error) {
    await clientOf(kit, transaction).unsafe(undone)
    throw error?.code === '25P02' && failed ? failed : error
  }
  if (done) await clientOf(kit, transaction).unsafe(done)
  return result
}

function savepoints(kit, transaction) {
  let count = 0
  return async (...args) => {
    const name = `"s${count++}${args.length > 1 ? `_${String(args[0]).replace(/"/g, '""')}` : ''}"`
    await clientOf(kit, transaction).unsafe(`savepoint ${name}`)
    return scope(kit, transaction, args.at(-1), { done: '', undone: `rollback to ${name}` })
  }
}

// --- node-postgres ---

const BEGINS = /^\s*(begin|start\s+transaction)\b/i
const ENDS = /^\s*(commit|end|rollback(?!\s+(work\s+|transaction\s+)?to\b)|abort)\b/i

/** `Pool` and `Client` of node-postgres, in place of the driver's: `const { Pool } = nodePostgres(pg)`. */
export function nodePostgres(pg) {
  class Client {
    open = new WeakMap()

    async connect() {
      return this
    }

    query(config, values, callback) {
      const learn = [config, values, callback].find((each) => typeof each === 'function')
      const given = Array.isArray(values) ? values : []
      const promise = this.ask(typeof config === 'string' ? { text: config, values: given } : { values: given, ...config })
      if (!learn) return promise
      promise.then((result) => learn(null, result), learn)
      return undefined
    }

    async ask({ text, values, rowMode, types }) {
      const run = runHere()
      if (BEGINS.test(text)) this.open.set(run, run.transactions++)
      const transaction = this.open.get(run) ?? null
      if (ENDS.test(text)) this.open.delete(run)
      const params = values.map((value) => paramOf(pg.utils.prepareValue(value)))
      const succeed = (told) => pgResult(pg, told, rowMode, types)
      return effect('sql', { text, params, transaction }, { succeed, fail: (error) => pgFailure(pg, error) })
    }

    release() {}
    async end() {}
    on = () => this
    once = () => this
    removeListener = () => this
  }

  class Pool extends Client {
    async connect(callback) {
      const client = new Client()
      callback?.(null, client, () => {})
      return client
    }
  }

  return { ...pg, Client, Pool, types: pg.types }
}

const paramOf = (value) => (value === null ? null : Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value))

function pgResult(pg, { columns, rows, count, command }, rowMode, types) {
  const result = new pg.Result(rowMode, types ?? pg.types)
  result.addFields(columns.map(([name, dataTypeID]) => ({ name, dataTypeID, format: 'text' })))
  for (const row of rows) result.addRow(result.parseRow(row))
  return Object.assign(result, { command, rowCount: count })
}

function pgFailure(pg, { message, code, definite }) {
  if (!definite) return Object.assign(new Error('Connection terminated unexpectedly'), code ? { code } : {})
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code: code ?? 'XX000', severity: 'ERROR' })
}
