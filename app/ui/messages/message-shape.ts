/** The shape an English file must have: every key of the Chinese one, each with a sentence of its own. */
export type MessageShape<Zh> = { readonly [Key in keyof Zh]: Zh[Key] extends string ? string : MessageShape<Zh[Key]> }
