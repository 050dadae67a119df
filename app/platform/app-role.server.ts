import type { MigrationConnection } from './migrator.server'

/** The role the platform's connections work as: it owns no table, so not even a hole in the code can drop a trigger (DESIGN §6). */
export const APP_ROLE = 'zhigui_app'

/** The function behind every append-only trigger; a table that carries it may be read and added to, save the columns it names. */
const APPEND_ONLY_FUNCTION = 'refuse_change'

export interface AppRole {
  /** the role to work as, or null where the server does not let us make it */
  readonly role: typeof APP_ROLE | null
  /** why there is none, in the server's words */
  readonly note?: string
}

/**
 * Makes the role and gives it what the application needs in this database. Roles belong to the whole cluster, where our migration
 * lock does not reach: several databases may do this at once, so that each step tolerates having been done by another, or is repeated.
 */
export async function prepareAppRole(connection: MigrationConnection, login: string): Promise<AppRole> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connection.exec(`BEGIN; ${roleSql(login)}; COMMIT`)
      return { role: APP_ROLE }
    } catch (error) {
      await connection.exec('ROLLBACK')
      const { code, message } = error as { code?: string; message: string }
      if (code === INSUFFICIENT_PRIVILEGE) return { role: null, note: message }
      if (attempt === 10 || !CONCURRENT.has(code ?? '')) throw error
      await new Promise((resume) => setTimeout(resume, 20 * attempt))
    }
  }
}

const INSUFFICIENT_PRIVILEGE = '42501'
// unique violation, duplicate object, "tuple concurrently updated", serialization failure, deadlock
const CONCURRENT = new Set(['23505', '42710', 'XX000', '40001', '40P01'])

function roleSql(login: string): string {
  const loginLiteral = `'${login.replaceAll("'", "''")}'`
  return `DO $role$
DECLARE
  t record;
  changeable text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
    CREATE ROLE ${APP_ROLE} NOLOGIN;
  END IF;
  IF NOT pg_has_role(${loginLiteral}, '${APP_ROLE}', 'MEMBER') THEN
    EXECUTE format('GRANT ${APP_ROLE} TO %I', ${loginLiteral});
  END IF;
  IF NOT has_schema_privilege('${APP_ROLE}', current_schema(), 'USAGE') THEN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${APP_ROLE}', current_schema());
  END IF;
  FOR t IN
    SELECT c.oid, c.relname, c.relname = '_prisma_migrations' AS is_record,
      (SELECT string_agg(encode(g.tgargs, 'escape'), '') FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid
       WHERE g.tgrelid = c.oid AND f.proname = '${APPEND_ONLY_FUNCTION}') AS changeable
    FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    IF t.is_record THEN
      EXECUTE format('GRANT SELECT ON %I TO ${APP_ROLE}', t.relname);
    ELSIF t.changeable IS NOT NULL THEN
      EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM ${APP_ROLE}', t.relname);
      EXECUTE format('GRANT SELECT, INSERT ON %I TO ${APP_ROLE}', t.relname);
      -- a trigger's arguments are stored each with a zero byte behind it
      FOREACH changeable IN ARRAY string_to_array(rtrim(t.changeable, '\\000'), '\\000') LOOP
        EXECUTE format('GRANT UPDATE (%I) ON %I TO ${APP_ROLE}', changeable, t.relname);
      END LOOP;
    ELSE
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${APP_ROLE}', t.relname);
    END IF;
  END LOOP;
  EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${APP_ROLE}', current_schema());
END
$role$`
}
