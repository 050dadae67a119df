import { z } from 'zod'

const text = z.string().trim().min(1)

const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: text.default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    DATA_DIR: text.default('./data'),
    KEYS_DIR: text.optional(),
    DATABASE_URL: text.optional(),
    /** a connection that owns the tables, for migrations; without it DATABASE_URL does both */
    DATABASE_OWNER_URL: text.optional(),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
    DEMO_PASSWORD: z.string().min(8).default('zhigui-demo-2026'),
    TLS_CERT: text.optional(),
    TLS_KEY: text.optional(),
    PUBLIC_ORIGIN: z.url().optional(),
    CONTENT_DIR: text.default('./content'),
  })
  .transform((env) => ({ ...env, KEYS_DIR: env.KEYS_DIR ?? `${env.DATA_DIR}/keys` }))

export type Env = Readonly<z.output<typeof Env>>

/** Empty variables count as absent, as operators write them in unit files. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  return Object.freeze(Env.parse({ ...present, NODE_ENV: present.NODE_ENV ?? 'production' }))
}

export const env: Env = parseEnv(process.env)
