// Serves the line protocol: one request after the other, each from the start of its history.

import fs from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { EffectFailed, endsTheProcess, placeOfInjected, ports, replaceFetch, replaceTimers } from './effects.mjs'
import { replaceOutside } from './guard.mjs'
import { WatchedMemory } from './memory.mjs'
import { beginBoot, pin } from './pinned.mjs'
import { LINE_BYTES_MAX, plain, PROTOCOL, requestIn } from './protocol.mjs'
import { ownPlaceOf, passOver, placeOf, Refusal } from './refusal.mjs'
import { asCurrent, Run, runHere } from './run.mjs'
import { replaceOutput } from './said.mjs'

const VERSION = '0.1.0'
const CAPABILITIES = ['call', 'timer', 'http', 'sql', 'memory']
const { writeSync } = fs
const exit = process.exit.bind(process)
const stderrWrite = process.stderr.write.bind(process.stderr)

/** One module, and what is asked of it. */
class NodeHost {
  constructor(path) {
    this.path = path
    this.kinds = null
    this.standing = null
    this.adapter = null
    this.places = new Map()
  }

  async reply(line) {
    let asked = null
    try {
      asked = requestIn(line)
      return asked.type === 'hello' ? await this.hello(asked) : await this.run(asked)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refused(asked?.id ?? error.id ?? null, error)
    }
  }

  async hello(asked) {
    if (asked.protocol !== PROTOCOL) {
      const remedy = 'take a host and a wakeproof of one version'
      throw new Refusal('version', `protocol ${asked.protocol} is not spoken here, but ${PROTOCOL}`, { remedy })
    }
    this.kinds = asked.effects ?? null
    this.standing = await this.booted()
    const language = `Node ${process.versions.node}`
    return { type: 'hello', protocol: PROTOCOL, host: '@wakeproof/node', version: VERSION, language, capabilities: CAPABILITIES, memory: this.standing.blank }
  }

  async booted() {
    beginBoot()
    const memory = new WatchedMemory()
    const watched = memory.watched.bind(memory)
    try {
      const adapter = (this.adapter ??= await import(pathToFileURL(resolve(this.path))))
      if (typeof adapter.boot !== 'function') {
        throw new Refusal('boot', 'the module exports no function boot', { where: `${resolve(this.path)}:1`, remedy: 'export function boot({ ports, watched })' })
      }
      passOver((adapter.helpers ?? []).map((file) => resolve(dirname(this.path), file)))
      const app = await adapter.boot({ ports, watched, EffectFailed })
      return { app, memory, blank: memory.dump() }
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal('boot', `the module does not load: ${error?.name}: ${error?.message}`, { where: placeOf(error) })
    }
  }

  async run(asked) {
    if (!this.standing) throw new Refusal('hello', 'a request before hello', { remedy: 'say hello first' })
    const places = this.places.get(keyOf(asked))
    if (places) return (await this.runOnce(asked, { places, from: Infinity })).reply
    const history = asked.history ?? []
    const before = this.places.get(keyOf({ ...asked, history: history.slice(0, -1) }))
    const found = await this.runOnce(asked, before ? { places: before, from: history.length } : TRACED_WHOLE)
    const { run, reply } = found.run.isPlaceLacking ? await this.runOnce(asked, TRACED_WHOLE) : found
    this.places.set(keyOf(asked), run.places)
    return reply
  }

  async runOnce(asked, tracing) {
    const booted = asked.fresh ? await this.booted() : this.standing
    const handler = handlerOf(booted.app, asked.handler)
    const run = new Run(asked.label, this.kinds, tracing)
    return { run, reply: await asCurrent(run, () => through(run, booted, handler, asked)) }
  }
}

const TRACED_WHOLE = { places: {}, from: 0 }

/** A history, whoever asks for it and however often. */
const keyOf = ({ label, handler, args, memory, history }) => JSON.stringify([label, handler, args ?? [], memory ?? null, history ?? []])

function handlerOf(app, name) {
  if (typeof app?.handle === 'function') return (...args) => app.handle(name, ...args)
  if (Object.hasOwn(app?.handlers ?? {}, name)) return (...args) => app.handlers[name](...args)
  const remedy = `known: ${Object.keys(app?.handlers ?? {}).join(', ')}`
  throw new Refusal('unknown-handler', `there is no handler '${name}'`, { remedy })
}

async function through(run, { memory, blank }, handler, { id, args = [], memory: given = null, history = [] }) {
  memory.beginRun()
  memory.restore(given ?? blank)
  let before = JSON.stringify(memory.dump())
  run.beginSegment()
  start(run, handler, args)
  await run.settle()
  for (const step of history) {
    check(run)
    if (!run.pending.has(step.effect)) throw notPending(run, step.effect)
    if (step.memory) memory.restore(step.memory)
    before = JSON.stringify(memory.dump())
    memory.beginSegment()
    run.beginSegment()
    run.answer(step.effect, step.outcome)
    await run.settle()
  }
  check(run)
  return reached(run, id, memory, before)
}

function start(run, handler, args) {
  const ends = run.inside(async () => told(await handler(...args)))
  ends.then(
    (value) => end(run, () => ({ value: plain(value) })),
    (error) => end(run, () => ({ error: errorTold(error) })),
  )
}

function end(run, make) {
  run.activity++
  try {
    run.ended = make()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    run.refused.push(new Refusal('value', `the handler returns ${error.message}`, { remedy: 'return what JSON has, or a Response' }))
  }
}

/** A handler's Response is told by its parts. */
async function told(value) {
  if (!(value instanceof Response)) return value
  return { status: value.status, headers: Object.fromEntries([...value.headers].sort()), body: await value.text() }
}

function errorTold(error) {
  if (!(error instanceof Error)) return { name: typeof error, message: inspect(error), at: '' }
  const place = placeOfInjected(error)
  const told = { name: String(error.name), message: String(error.message), at: ownPlaceOf(error) || place || placeOf(error) }
  return place === null ? told : { ...told, injected: true }
}

function check(run) {
  if (run.refused.length) throw run.refused[0]
}

function notPending(run, effect) {
  const pending = [...run.pending.keys()].join(', ') || 'none'
  const remedy = 'name an effect that the reply to the history before it waits for'
  return new Refusal('not-pending', `effect ${effect} is not pending; pending: ${pending}`, { remedy })
}

function reached(run, id, memory, before) {
  const waits = [...run.pending].map(([number, { of, body }]) => ({ id: number, of, ...body, at: run.places[number] }))
  const dump = memory.dump()
  const isChanged = JSON.stringify(dump) !== before
  const touched = isChanged ? [...new Set([...memory.touched(), ...changedNames(dump, JSON.parse(before))])].sort() : memory.touched()
  const hangs = run.ended === null && waits.length === 0
  return { type: 'ran', id, waits, ended: run.ended, dropped: run.dropped, hangs, memory: dump, touched, said: run.said }
}

function changedNames(dump, before) {
  return Object.keys(dump).filter((name) => JSON.stringify(dump[name]) !== JSON.stringify(before[name]))
}

function refused(id, { kind, message, where, remedy }) {
  return { type: 'refused', id, name: kind, what: message, where, remedy }
}

// --- the pipe ---

// As JSON.stringify writes half of a surrogate pair, which is no text in UTF-8.
const HALF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

function send(reply) {
  let text = JSON.stringify(reply)
  if (HALF_A_PAIR.test(text)) {
    const half = new Refusal('value', 'text with half of a surrogate pair', { remedy: 'cut text between characters' })
    text = JSON.stringify(refused(reply.id ?? null, half))
  }
  let line = Buffer.from(`${text}\n`)
  if (line.length > LINE_BYTES_MAX) {
    const too = new Refusal('line', `the reply is longer than ${LINE_BYTES_MAX} bytes`)
    line = Buffer.from(`${JSON.stringify(refused(reply.id ?? null, too))}\n`)
  }
  for (let sent = 0; sent < line.length; ) {
    try {
      sent += writeSync(1, line, sent)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

/** Lines of a stream of bytes; of one that is too long, null. */
function lineReader(take) {
  let parts = []
  let size = 0
  return (chunk) => {
    for (let from = 0; from < chunk.length; ) {
      const at = chunk.indexOf(10, from)
      const part = chunk.subarray(from, at < 0 ? chunk.length : at)
      size += part.length
      if (size < LINE_BYTES_MAX) parts.push(part)
      else parts = []
      if (at < 0) return
      take(size < LINE_BYTES_MAX ? Buffer.concat(parts).toString() : null)
      parts = []
      size = 0
      from = at + 1
    }
  }
}

/** Serve standard input until it ends. */
export function serve(path) {
  const host = new NodeHost(path)
  const queue = []
  let isServing = false
  let isAtEnd = false
  const next = async () => {
    if (isServing) return
    isServing = true
    while (queue.length) {
      const line = queue.shift()
      const tooLong = () => refused(null, new Refusal('line', `a line is longer than ${LINE_BYTES_MAX} bytes`))
      send(line === null ? tooLong() : await host.reply(line))
    }
    isServing = false
    if (isAtEnd) exit(0)
  }
  const failed = (error) => {
    stderrWrite(`${basename(path)}: ${error?.stack ?? error}\n`)
    exit(70)
  }
  const read = lineReader((line) => queue.push(line))
  const input = process.stdin
  replaceAll()
  input.on('data', (chunk) => {
    read(chunk)
    next().catch(failed)
  })
  input.on('end', () => {
    isAtEnd = true
    next().catch(failed)
  })
}

function replaceAll() {
  pin()
  replaceTimers()
  replaceFetch()
  replaceOutside()
  replaceOutput()
  const unheard = new Map()
  process.on('unhandledRejection', (error, promise) => {
    const run = runHere()
    if (error instanceof Refusal || !run) return
    const line = { level: 'error', text: `unhandled rejection: ${error?.name}: ${error?.message}` }
    unheard.set(promise, [run, line])
    run.activity++
    run.said.push(line)
  })
  process.on('rejectionHandled', (promise) => {
    const [run, line] = unheard.get(promise) ?? []
    if (run) run.said = run.said.filter((each) => each !== line)
    unheard.delete(promise)
  })
  process.on('uncaughtException', (error) => {
    const run = runHere()
    if (!run) {
      stderrWrite(`${error?.stack ?? error}\n`)
      exit(70)
    }
    endsTheProcess(run, error)
  })
}
