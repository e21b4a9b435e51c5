/**
 * A client of postgres.js whose statements are effects: `const sql = await postgresJs(import.meta.url)`. The driver is
 * found from the file that is named; its builders, serializers, parsers and errors are its own. Hand it to Drizzle as it is.
 */
export function postgresJs(from: string, options?: Record<string, unknown>): Promise<any>

/** `Pool` and `Client` of node-postgres whose statements are effects, beside the rest of the driver. */
export function nodePostgres<T extends object>(pg: T): T
