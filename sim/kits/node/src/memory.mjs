// Memory that outlives a request: its fields as JSON, and the same put back into the objects that the module holds.

import inspector from 'node:inspector'
import { Refusal, placeOfCaller } from './refusal.mjs'
import { runHere } from './run.mjs'

const VALUE_REMEDY = 'keep plain values in it (numbers, text, arrays, Map, Set, objects); leave the rest out of it'
const PRIVATE_REMEDY = 'make the field public (private in TypeScript is): nobody else can read or put back a #field'
const PART_REMEDY = 'read what is needed before the await, or hand out a copy: memory is put back between two steps'

/** The objects that an adapter has declared, by name. */
export class WatchedMemory {
  constructor() {
    this.objects = new Map()
    this.touchedNow = new Set()
    this.busy = new Map()
  }

  /** Declare an object; use what is returned in its place. `classes` are those of which it holds instances. */
  watched(name, target, { classes = [] } = {}) {
    if (this.objects.has(name)) throw new Refusal('memory', `two objects are watched as '${name}'`, { where: placeOfCaller() })
    const methods = Object.keys(target).filter((key) => typeof target[key] === 'function')
    const known = new Map(classes.map((each) => [each.name, each.prototype]))
    this.objects.set(name, { target, methods: Object.fromEntries(methods.map((key) => [key, target[key]])), known })
    try {
      this.dump()
    } catch (refusal) {
      refusal.where ||= placeOfCaller()
      throw refusal
    }
    return this.proxy(name, target)
  }

  dump() {
    const met = new Set()
    return Object.fromEntries([...this.objects].map(([name, { target, methods, known }]) => {
      return [name, new Dump(met, known).ofTarget(target, methods, name)]
    }))
  }

  restore(dump) {
    const names = [...this.objects.keys()].sort().join(', ')
    if (Object.keys(dump).sort().join(', ') !== names) throw new Refusal('memory', `memory of other names; known: ${names || 'none'}`)
    for (const [name, { target, methods, known }] of this.objects) putBack(target, dump[name], methods, known, name)
  }

  beginRun() {
    this.busy.clear()
    this.touchedNow.clear()
  }

  beginSegment() {
    this.touchedNow = new Set([...this.busy].filter(([, count]) => count > 0).map(([name]) => name))
  }

  touched() {
    return [...this.touchedNow].sort()
  }

  /** Every use of the object is noticed, and its methods run on the object itself. */
  proxy(name, target) {
    const touch = () => this.touchedNow.add(name)
    const noticed = (call) => (...args) => (touch(), call(...args))
    return new Proxy(target, {
      get: (object, key) => {
        touch()
        const value = Reflect.get(object, key, object)
        if (typeof value !== 'function' || key === 'constructor') return this.given(name, value)
        return (...args) => (touch(), this.given(name, value.apply(object, args)))
      },
      set: noticed((object, key, value) => Reflect.set(object, key, value, object)),
      has: noticed(Reflect.has),
      ownKeys: noticed(Reflect.ownKeys),
      deleteProperty: noticed(Reflect.deleteProperty),
      getOwnPropertyDescriptor: noticed(Reflect.getOwnPropertyDescriptor),
    })
  }

  /** What memory answers: a part of it may be used until the next step, for then it is another object. */
  given(name, value) {
    if (value === null || typeof value !== 'object') return value
    if (typeof value.then === 'function') return this.underWay(name, value)
    return isPartOf(value, this.objects.get(name).target) ? heldPart(name, value, () => this.touchedNow.add(name)) : value
  }

  /** A method that waits itself touches memory whenever it goes on. */
  underWay(name, promise) {
    const count = (by) => this.busy.set(name, (this.busy.get(name) ?? 0) + by)
    count(1)
    const over = () => (count(-1), this.touchedNow.add(name))
    return promise.then(
      (value) => (over(), this.given(name, value)),
      (error) => {
        over()
        throw error
      },
    )
  }
}

function heldPart(name, part, touch) {
  const run = runHere()
  const segment = run?.segment
  const check = (trap) => (...args) => {
    if (run && run.segment !== segment) run.refuse('memory-part', `uses a part of the memory '${name}' after an await`, PART_REMEDY)
    touch()
    return trap(...args)
  }
  return new Proxy(part, {
    get: check((object, key) => {
      const value = Reflect.get(object, key, object)
      if (typeof value === 'function') return check((...args) => value.apply(object, args))
      return value !== null && typeof value === 'object' ? heldPart(name, value, touch) : value
    }),
    set: check((object, key, value) => Reflect.set(object, key, value, object)),
    has: check(Reflect.has),
    ownKeys: check(Reflect.ownKeys),
    deleteProperty: check(Reflect.deleteProperty),
  })
}

function isPartOf(value, whole, seen = new Set()) {
  if (whole === null || typeof whole !== 'object' || seen.has(whole)) return false
  if (value === whole) return true
  seen.add(whole)
  const inside = whole instanceof Map ? [...whole].flat() : whole instanceof Set ? [...whole] : Object.values(whole)
  return inside.some((part) => isPartOf(value, part, seen))
}

/** Values as JSON that says what they are; one object may stand at one place only. */
class Dump {
  constructor(met, known) {
    this.met = met
    this.known = known
  }

  ofTarget(target, methods, way) {
    refusePrivate(target, way)
    if (target instanceof Map || target instanceof Set || Array.isArray(target)) return this.of(target, way)
    this.meet(target, way)
    return { fields: this.fields(target, way, methods) }
  }

  of(value, way) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (value === undefined) return { undefined: true }
    if (typeof value === 'bigint') return { bigint: String(value) }
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { number: Object.is(value, -0) ? '-0' : String(value) }
    if (typeof value !== 'object') throw new Refusal('memory', `memory holds a ${typeof value} at ${way}`, { remedy: VALUE_REMEDY })
    this.meet(value, way)
    return this.ofObject(value, way)
  }

  ofObject(value, way) {
    if (value instanceof Map) return { map: [...value].map(([key, part]) => [this.of(key, `${way}, a key`), this.of(part, `${way}[${String(key)}]`)]) }
    if (value instanceof Set) return { set: [...value].map((part) => this.of(part, `${way}, an element`)) }
    if (value instanceof Date) return { date: value.getTime() }
    if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') }
    if (Array.isArray(value)) return value.map((part, at) => this.of(part, `${way}[${at}]`))
    const prototype = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) return { fields: this.fields(value, way, {}) }
    const name = value.constructor?.name
    if (this.known.get(name) === prototype) {
      refusePrivate(value, way)
      return { object: name, fields: this.fields(value, way, {}) }
    }
    const remedy = `name its class: watched(name, object, { classes: [${name}] }), or keep plain values`
    throw new Refusal('memory', `memory holds a ${name ?? 'thing without a class'} at ${way}`, { remedy })
  }

  fields(object, way, methods) {
    const keys = Reflect.ownKeys(object).filter((key) => !(Object.hasOwn(methods, key) && methods[key] === object[key]))
    if (keys.some((key) => typeof key === 'symbol')) throw new Refusal('memory', `memory has a symbol as key at ${way}`, { remedy: VALUE_REMEDY })
    return keys.map((key) => [key, this.of(object[key], `${way}.${key}`)])
  }

  meet(object, way) {
    if (this.met.has(object)) {
      const remedy = 'keep it at one place, and its key at the other'
      throw new Refusal('memory', `memory holds one object twice, the second time at ${way}`, { remedy })
    }
    this.met.add(object)
  }
}

function putBack(target, dump, methods, known, way) {
  const load = (part, at) => loaded(part, known, at)
  if (target instanceof Map) {
    const entries = load(dump, way)
    target.clear()
    for (const [key, value] of entries) target.set(key, value)
  } else if (target instanceof Set) {
    const values = load(dump, way)
    target.clear()
    for (const value of values) target.add(value)
  } else if (Array.isArray(target)) target.splice(0, target.length, ...load(dump, way))
  else putBackFields(target, dump, methods, known, way)
}

/** Containers among the fields stay the very objects that they are: somebody may hold them. */
function putBackFields(target, dump, methods, known, way) {
  if (!Array.isArray(dump?.fields)) throw new Refusal('memory', `memory that is no dump of this host, at ${way}`)
  const fields = new Map(dump.fields)
  for (const key of Object.keys(target)) if (!fields.has(key) && !Object.hasOwn(methods, key)) delete target[key]
  for (const [key, part] of fields) {
    const held = target[key]
    const isSame = (held instanceof Map && part?.map) || (held instanceof Set && part?.set) || (Array.isArray(held) && Array.isArray(part))
    if (isSame) putBack(held, part, {}, known, `${way}.${key}`)
    else target[key] = loaded(part, known, `${way}.${key}`)
  }
}

function loaded(dump, known, way) {
  if (dump === null || typeof dump !== 'object') return dump
  const load = (part) => loaded(part, known, way)
  if (Array.isArray(dump)) return dump.map(load)
  if (dump.map) return new Map(dump.map.map(([key, part]) => [load(key), load(part)]))
  if (dump.set) return new Set(dump.set.map(load))
  if ('date' in dump) return new Date(dump.date ?? NaN)
  if ('bytes' in dump) return Buffer.from(dump.bytes, 'base64')
  if ('undefined' in dump) return undefined
  if ('bigint' in dump) return BigInt(dump.bigint)
  if ('number' in dump) return Number(dump.number)
  if (!dump.fields) throw new Refusal('memory', `memory that is no dump of this host, at ${way}`)
  const made = dump.object ? Object.create(known.get(dump.object) ?? null) : {}
  for (const [key, part] of dump.fields) made[key] = load(part)
  return made
}

// --- private fields: only V8's inspector sees them ---

const looked = new WeakSet()
const session = new inspector.Session()
session.connect()

function refusePrivate(object, way) {
  if (looked.has(object.constructor)) return
  const names = privateFieldsOf(object)
  if (names.length) throw new Refusal('private-field', `memory has a private field at ${way}: ${names.join(', ')}`, { remedy: PRIVATE_REMEDY })
  if (typeof object.constructor === 'function') looked.add(object.constructor)
}

/** Fields alone: a private method keeps nothing. */
function privateFieldsOf(object) {
  const key = '__wakeproofLooksAt'
  globalThis[key] = object
  let found = []
  session.post('Runtime.evaluate', { expression: `globalThis.${key}` }, (_, told) => {
    session.post('Runtime.getProperties', { objectId: told.result.objectId, ownProperties: true }, (__, properties) => {
      found = properties.privateProperties ?? []
    })
    session.post('Runtime.releaseObject', { objectId: told.result.objectId })
  })
  delete globalThis[key]
  return found.filter(({ value }) => value && value.type !== 'function').map(({ name }) => name)
}
