// As much of JSON Schema 2020-12 as protocol.schema.json uses; a word that is not known here is an error.

import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

export const SCHEMA = JSON.parse(readFileSync(new URL('../../../wakeproof/kit/protocol.schema.json', import.meta.url), 'utf8'))
const IGNORED = ['$schema', '$defs', '$comment', 'title', 'description', 'then', 'additionalProperties']

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const isType = (value, type) => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type)
const each = (values, schema, way) => values.flatMap((value, at) => check(value, schema, `${way}[${at}]`))
const unless = (holds, way, said) => (holds ? [] : [`${way}: ${said}`])

const WORDS = {
  $ref: (value, ref, way) => check(value, SCHEMA.$defs[ref.replace('#/$defs/', '')], way),
  type: (value, types, way) => unless([types].flat().some((type) => isType(value, type)), way, `is no ${types}`),
  const: (value, wanted, way) => unless(isDeepStrictEqual(value, wanted), way, `is not ${wanted}`),
  enum: (value, wanted, way) => unless(wanted.includes(value), way, `is none of ${wanted}`),
  minimum: (value, least, way) => unless(typeof value !== 'number' || value >= least, way, `is below ${least}`),
  minLength: (value, least, way) => unless(typeof value !== 'string' || value.length >= least, way, 'is empty'),
  pattern: (value, text, way) => unless(typeof value !== 'string' || new RegExp(text).test(value), way, `is not like ${text}`),
  maxItems: (value, most, way) => unless(!Array.isArray(value) || value.length <= most, way, `has more than ${most}`),
  uniqueItems: (value, _, way) => unless(!Array.isArray(value) || new Set(value).size === value.length, way, 'repeats'),
  items: (value, schema, way) => (Array.isArray(value) ? each(value, schema, way) : []),
  required: (value, keys, way) => (isType(value, 'object') ? keys.flatMap((key) => unless(key in value, way, `lacks ${key}`)) : []),
  properties: (value, known, way, schema) => (isType(value, 'object') ? ofProperties(value, known, way, schema) : []),
  not: (value, schema, way) => unless(check(value, schema, way).length > 0, way, 'is what it must not be'),
  allOf: (value, schemas, way) => schemas.flatMap((schema) => check(value, schema, way)),
  anyOf: (value, schemas, way) => unless(schemas.some((schema) => !check(value, schema, way).length), way, 'is none of them'),
  oneOf: (value, schemas, way) => ofOne(value, schemas, way),
  if: (value, schema, way, whole) => (check(value, schema, way).length ? [] : check(value, whole.then, way)),
}

function ofProperties(value, known, way, { additionalProperties = true }) {
  return Object.entries(value).flatMap(([key, part]) => {
    if (Object.hasOwn(known, key)) return check(part, known[key], `${way}.${key}`)
    if (typeof additionalProperties === 'object') return check(part, additionalProperties, `${way}.${key}`)
    return unless(additionalProperties, way, `has no key ${key}`)
  })
}

function ofOne(value, schemas, way) {
  const found = schemas.map((schema) => check(value, schema, way))
  const fitting = found.filter((problems) => !problems.length).length
  return fitting === 1 ? [] : [`${way}: fits ${fitting} of ${schemas.length}: ${found.flat().slice(0, 6).join('; ')}`]
}

function check(value, schema, way) {
  return Object.entries(schema).flatMap(([word, told]) => {
    if (IGNORED.includes(word)) return []
    if (!WORDS[word]) throw new Error(`the schema uses ${word}, which is not known here`)
    return WORDS[word](value, told, way, schema)
  })
}

/** What is wrong with a message; nothing, if it is one of the protocol's. */
export const problemsOf = (message) => check(message, SCHEMA, 'the message')
