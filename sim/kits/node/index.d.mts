/** What a call raises whose outcome is an error. */
export class EffectFailed extends Error {
  constructor(told: { name: string; message: string; code?: string | null; definite: boolean })
  /** Of the driver's own. */
  code?: string
  /** It did not happen; else it may have happened. */
  definite: boolean
}

/** Ports of one's own by name: `ports.database.readRow(1)` is an effect that the world answers. */
export type Ports = Record<string, Record<string, (...args: any[]) => Promise<any>>>
export const ports: Ports

/** One effect of any kind, pending from the call on. */
export function effect<T = unknown>(
  of: string,
  body: Record<string, unknown>,
  how?: {
    succeed?: (value: any) => T
    fail?: (error: { name: string; message: string; code?: string | null; definite: boolean }) => unknown
    signal?: AbortSignal
  },
): Promise<T>

export interface Kit {
  ports: Ports
  /**
   * Declare memory that outlives a request and that a restart forgets; use what is returned in its place. `classes` are
   * those of which it holds instances.
   */
  watched<T extends object>(name: string, target: T, more?: { classes?: Array<abstract new (...args: any[]) => any> }): T
  EffectFailed: typeof EffectFailed
}

export type Handler = (...args: any[]) => unknown

/** What `boot` returns: handlers by name, or one function for all of them. A Response is told by its parts. */
export type App = { handlers: Record<string, Handler> } | { handle(name: string, ...args: any[]): unknown }

/**
 * What an adapter exports. Beside it, `helpers` may name files, from its folder, through which everything goes: a step is told by
 * the line that called them.
 */
export type Boot = (kit: Kit) => App | Promise<App>
