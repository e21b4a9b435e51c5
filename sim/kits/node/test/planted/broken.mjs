export const boot = () => {
  throw new Error('no settings')
}
