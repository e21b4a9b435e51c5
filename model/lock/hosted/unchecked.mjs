// The release `unchecked` of ../module.py in JavaScript, for the Node kit.

export function boot({ ports }) {
  const { lock, disk } = ports
  const handlers = {
    // The lock server gives a free lock to whoever asks, with a token that is newer than all before.
    acquire: (client) => lock.take(client),
    free: (client) => lock.free(client),
    // The storage trusts the lock: who writes holds it.
    write: async (token) => {
      await disk.put(token)
      return true
    },
  }
  return { handlers }
}
