// One line per event, on the console.

type Fields = Record<string, unknown>

export interface Log {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

const line = (event: string, fields: Fields = {}) =>
  [event, ...Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value) ?? 'undefined'}`)].join(' ')

export const consoleLog: Log = {
  info: (event, fields) => console.info(line(event, fields)),
  warn: (event, fields) => console.warn(line(event, fields)),
  error: (event, fields) => console.error(line(event, fields)),
}
