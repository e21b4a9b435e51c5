import type { Boot } from './index.mjs'

/** The standard handlers, as `wakeproof kit check` drives them. */
export const boot: Boot
