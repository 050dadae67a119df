import { createRoot } from 'react-dom/client'
import { languageCookieHeader, type Language } from '~/platform/language'
import '~/ui/tokens.css'
import '~/ui/base.css'
import { I18nProvider } from '~/ui/i18n'
import { createTranslate, type MessageSpaces } from '~/ui/translate'
import { startClockSync } from './clock/clock-sync'
import { createServerClock } from './clock/server-clock'
import './hall.css'
import { createHallClient } from './protocol/hall-client'
import { HallApp } from './screens/hall-app'
import { registerShellWorker } from './shell-worker/register-shell-worker'
import { shellVersion } from './shell-worker/shell-version'
import { attemptLock } from './sitting/attempt-lock'
import { createHall } from './sitting/hall'
import { openVault } from './vault/open-vault'
import { officerTag } from './vault/seal'

const TICK_MS = 500

/** Starts the hall on this page: the one place that touches the browser's globals. */
export async function enterHall(language: Language, spaces: MessageSpaces): Promise<void> {
  // so that the server's sentences come in the language of this page
  document.cookie = languageCookieHeader(language, location.protocol === 'https:')
  const ticks = () => performance.now()
  const wallMs = () => Date.now()
  const candidateId = new URLSearchParams(location.search).get('candidate') ?? ''
  const clock = createServerClock(ticks)
  const client = createHallClient({ fetch: (input, init) => fetch(input, init), ticks, onTime: clock.adopt })
  const hall = createHall({
    candidateId,
    client,
    clock,
    vault: await openVault(),
    isSecure: isSecureContext,
    wallMs,
    takeLock: (take, onLost) => attemptLock(navigator.locks as LockManager | undefined, candidateId, take, onLost),
    tagOf: (badgeNo) => (isSecureContext ? officerTag(badgeNo) : Promise.resolve(badgeNo)),
    shellVersion,
  })

  const root = document.getElementById('hall')
  if (!root) return
  createRoot(root).render(
    <I18nProvider language={language} t={createTranslate(language, spaces)}>
      <HallApp hall={hall} client={client} clock={clock} candidateId={candidateId} />
    </I18nProvider>,
  )
  void registerShellWorker()
  keepInStep(hall, client)
  if (candidateId !== '') await hall.open()
}

/** Clock, network and leaving: what happens to the page whatever it shows. */
function keepInStep(hall: ReturnType<typeof createHall>, client: ReturnType<typeof createHallClient>): void {
  setInterval(() => hall.sitting()?.tick(), TICK_MS)
  startClockSync({
    sync: () => hall.sitting()?.syncClock() ?? client.time(),
    isUrgent: () => hall.sitting()?.state.get().downSince != null,
    page: window,
    documentOf: document,
    wallMs: () => Date.now(),
  })
  window.addEventListener('offline', () => hall.sitting()?.lostNetwork())
  window.addEventListener('online', () => void hall.sitting()?.wake())
  window.addEventListener('pagehide', () => hall.sitting()?.leave())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hall.sitting()?.leave()
    else void hall.sitting()?.wake()
  })
}
