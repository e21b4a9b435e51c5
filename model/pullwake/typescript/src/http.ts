// What requests and replies have in common: JSON bodies, bearer tokens, errors with a code.

export type JsonObject = Record<string, unknown>

/** A reply that a handler gives by throwing it. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }

  toResponse(): Response {
    return json({ error: { code: this.code, message: this.message } }, this.status)
  }
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}

/** The object in a body; an empty body is an empty object. */
export async function objectIn(message: Request | Response): Promise<JsonObject> {
  const text = await message.text()
  const value: unknown = text ? parsed(text) : {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('the body is no JSON object')
  return value as JsonObject
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const invalid = (what: string) => new ApiError(400, 'INVALID_REQUEST', what)

export function bearerIn({ headers }: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
}

// --- fields of an object, each checked; an error names the field ---

export function textAt(body: JsonObject, key: string): string {
  const value = optionalTextAt(body, key)
  if (value === undefined) throw invalid(`${key} is missing`)
  return value
}

export function optionalTextAt(body: JsonObject, key: string): string | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string' || !value) throw invalid(`${key} is no text`)
  return value
}

export function countAt(body: JsonObject, key: string): number {
  const value = optionalCountAt(body, key)
  if (value === undefined) throw invalid(`${key} is missing`)
  return value
}

export function optionalCountAt(body: JsonObject, key: string): number | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw invalid(`${key} is no count`)
  return value as number
}

export function objectsAt(body: JsonObject, key: string): JsonObject[] {
  const value = body[key] ?? []
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'object' || each === null)) {
    throw invalid(`${key} is no list of objects`)
  }
  return value
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
export const withLeadingSlash = (path: string) => (path.startsWith('/') ? path : `/${path}`)
export const withoutLeadingSlash = (path: string) => path.replace(/^\/+/, '')
