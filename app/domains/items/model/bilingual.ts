import { z } from 'zod'

/** Text as an author writes it; Chinese first, English where it has been made. */
export const Bilingual = z.object({
  zh: z.string().trim().min(1).max(4000),
  en: z.string().trim().min(1).max(6000).nullable().default(null),
})
export type Bilingual = Readonly<z.output<typeof Bilingual>>
