// The standard handlers that every kit ships, and that `wakeproof kit check` drives (PROTOCOL.md lists them).
// They are also what an adapter looks like.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

let counted = 0 // planted: state that nobody has declared

class Store {
  values = new Map()

  get(key) {
    return this.values.get(key) ?? null
  }

  put(key, value) {
    this.values.set(key, value)
  }
}

export function boot({ ports, watched }) {
  const { world } = ports
  const store = watched('store', new Store())
  const handlers = {
    async sequence(key) {
      const first = await world.read(key)
      return [first, await world.write(key, first)]
    },
    both: (first, second) => Promise.all([world.read(first), world.read(second)]),
    first: (one, other) => Promise.race([world.read(one), world.read(other)]),
    async caught(key) {
      try {
        await world.read(key)
      } catch (error) {
        return [error.name, error.message]
      }
    },
    uncaught: async (key) => await world.read(key),
    async remembers(key, value) {
      const before = store.get(key)
      await world.read(key)
      const after = store.get(key)
      store.put(key, value)
      return [before, after]
    },
    sleeps: (ms) => new Promise((resolve) => setTimeout(resolve, ms, 'slept')),
    async in_time(key, ms) {
      let timer
      const late = new Promise((resolve) => (timer = setTimeout(resolve, ms, 'late')))
      try {
        return await Promise.race([world.read(key), late])
      } finally {
        clearTimeout(timer)
      }
    },
    async background(key) {
      void world.read(key)
      return 'answered'
    },
    hangs: () => new Promise(() => {}),
    logs: async (text) => void console.warn(text),
    echo: (value) => world.read(value),
    many: (count) => Promise.all(Array.from({ length: count }, (_, number) => world.read(number))),
    draws: async () => Math.random(),
    counts: async () => ++counted,
    opens: async () => readFileSync(fileURLToPath(import.meta.url), 'utf8').slice(0, 2),
  }
  return { handlers }
}
