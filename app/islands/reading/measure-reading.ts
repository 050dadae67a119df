import { activeTime } from './active-time'
import { reloadPart } from './reload-part'

interface Figures {
  readonly percent: string
  readonly share: number
  readonly time: string
  readonly isRead: boolean
}

/** Reports measured time while the page is read, on leaving it, and with the button that turns the page. */
export function measureReading(reader: HTMLElement): void {
  const { reader: path = '', version = '', section = '', idle = '60', beat = '20' } = reader.dataset
  const time = activeTime(Number(idle) * 1000, performance.now())
  for (const event of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart']) {
    addEventListener(event, () => time.input(performance.now()), { passive: true, capture: true })
  }
  setInterval(() => time.tick(performance.now(), document.visibilityState === 'visible'), 1000)

  const bodyOf = (seconds: number) => new URLSearchParams({ versionId: version, sectionId: section, seconds: String(seconds) })
  let wasRead = false
  async function report(): Promise<void> {
    const seconds = time.take()
    try {
      const response = await fetch(`${path}-reports`, { method: 'POST', body: bodyOf(seconds) })
      if (!response.ok) return
      const figures = (await response.json()) as Figures
      show(figures)
      if (figures.isRead && !wasRead) await reloadPart('acknowledgement')
      wasRead = figures.isRead
    } catch {
      time.giveBack(seconds)
    }
  }
  void report()
  setInterval(
    () => {
      if (document.visibilityState === 'visible') void report()
    },
    Number(beat) * 1000,
  )
  addEventListener('pagehide', () => {
    const seconds = time.take()
    if (seconds > 0) navigator.sendBeacon(`${path}-reports`, bodyOf(seconds))
  })
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reading]')) {
    form.addEventListener('formdata', ({ formData }) => {
      formData.set('seconds', String(time.take()))
      formData.delete('openedAt')
    })
  }
}

function show({ percent, share, time }: Figures): void {
  const clock = document.querySelector('[data-reading-clock]')
  const [figure, words] = clock ? [...clock.children] : []
  if (figure) figure.textContent = percent
  if (words) words.textContent = time
  document.querySelector('[data-read-bar]')?.setAttribute('width', String(share))
}
