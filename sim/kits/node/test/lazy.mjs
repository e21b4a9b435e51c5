// A query that is sent when somebody waits for it, as those of query builders are: by then whoever asked is on no stack.

export class LazyRead {
  constructor(world, name) {
    this.world = world
    this.name = name
  }

  then(succeed, fail) {
    return this.sent().then(succeed, fail)
  }

  async sent() {
    await null
    return await this.world.read(this.name)
  }
}
