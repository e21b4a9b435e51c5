// What PostgreSQL refuses with a serialization failure or a deadlock has left no trace: it is sent again, a few times.

import { setTimeout } from 'node:timers/promises'

const LEFT_NO_TRACE = ['40001', '40P01']
const ATTEMPTS = 10
const PAUSE_MS = 2
const PAUSE_MAX_MS = 64

/** Exponential backoff with full jitter: two that were refused because of each other must not come back together. */
export async function retried<T>(work: () => PromiseLike<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === ATTEMPTS || !LEFT_NO_TRACE.includes(sqlState(error))) throw error
    }
    await setTimeout(Math.random() * Math.min(PAUSE_MS * 2 ** (attempt - 1), PAUSE_MAX_MS))
  }
}

/** Of a driver's error, or of one that Drizzle has put around it. */
function sqlState(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return cause?.code ?? code ?? ''
}
