import { sha256Words } from './sha256'

/** Numbers that look random and follow from a seed alone, so that a drawing can be repeated years later. */
export interface SeededRandom {
  /** a whole number from 0 to below `bound`, every one equally likely */
  below(bound: number): number
  shuffled<T>(list: readonly T[]): T[]
}

/** SHA-256 in counter mode over the seed: nobody who sees the drawing can find the seed. */
export function seededRandom(seed: string): SeededRandom {
  let counter = 0
  let words: Uint32Array = new Uint32Array(0)
  let next = 0

  function word(): number {
    if (next >= words.length) {
      words = sha256Words(`${seed}\u0000${counter}`)
      counter += 1
      next = 0
    }
    return words[next++]!
  }

  function below(bound: number): number {
    // words past the last whole multiple would favour small numbers
    const limit = 0x100000000 - (0x100000000 % bound)
    for (;;) {
      const drawn = word()
      if (drawn < limit) return drawn % bound
    }
  }

  return {
    below,
    shuffled(list) {
      const copy = [...list]
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const chosen = below(last + 1)
        const held = copy[last]!
        copy[last] = copy[chosen]!
        copy[chosen] = held
      }
      return copy
    },
  }
}
