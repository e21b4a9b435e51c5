const row = { a: 1 }
export const boot = ({ watched }) => ({ handlers: watched('rows', { first: row, second: row }) })
