/** Why a text is refused. Each name has a sentence in both languages where texts are imported. */
export type MdxFaultName =
  | 'too-large'
  | 'line-too-long'
  | 'control-character'
  | 'front-matter-inside'
  | 'crowded'
  | 'too-deep'
  | 'syntax'
  | 'import-or-export'
  | 'expression'
  | 'fragment'
  | 'unknown-component'
  | 'attribute-name'
  | 'repeated-attribute'
  | 'bad-attribute'
  | 'misplaced-component'
  | 'not-allowed'
  | 'unsafe-link'
  | 'does-not-finish'
  | 'compiler-refused'

export interface MdxFault {
  readonly fault: MdxFaultName
  /** line of the file, from 1; null where the text as a whole is meant */
  readonly line: number | null
  readonly detail: Readonly<Record<string, string | number>>
}
