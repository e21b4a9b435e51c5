// The release `checked` of ../module.py in JavaScript, for the Node kit.

export function boot({ ports }) {
  const { lock, disk } = ports
  const handlers = {
    // The lock server gives a free lock to whoever asks, with a token that is newer than all before.
    acquire: (client) => lock.take(client),
    free: (client) => lock.free(client),
    // The storage trusts nobody: a write with an older token than the last comes too late, and is refused.
    write: (token) => disk.put_if_newer(token),
  }
  return { handlers }
}
