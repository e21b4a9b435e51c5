class Vault {
  #tokens = new Map()
  has(key) {
    return this.#tokens.has(key)
  }
}

export const boot = ({ watched }) => ({ handlers: { has: watched('vault', new Vault()).has } })
