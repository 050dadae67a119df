import type {
  CandidatePaper,
  ClockReply,
  CountingReply,
  EndingReply,
  HallView,
  JournalLine,
  JournalReply,
  Reply,
  SeatReply,
  StartReply,
} from './hall-protocol'

type Heard = { serverTime: string; syncId: string; sentAt: number; receivedAt: number }

type ClientOptions = {
  fetch: typeof fetch
  /** monotonic milliseconds of this page */
  ticks: () => number
  /** every reply that carries the server's time sets the clock */
  onTime: (heard: Heard) => void
  timeoutMs?: number
}

export type HallClient = ReturnType<typeof createHallClient>

/** The hall's side of `/hall-api`: every call ends in an answer, a named refusal, or `unreachable`. */
export function createHallClient({ fetch: send, ticks, onTime, timeoutMs = 12_000 }: ClientOptions) {
  async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown, keepalive = false): Promise<Reply<T>> {
    const sentAt = ticks()
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), timeoutMs)
    try {
      const response = await send(`/hall-api${path}`, {
        method,
        credentials: 'same-origin',
        cache: path.startsWith('/papers/') ? 'default' : 'no-store',
        keepalive,
        signal: abort.signal,
        headers: body === undefined ? { accept: 'application/json' } : { accept: 'application/json', 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const value: unknown = await response.json()
      const receivedAt = ticks()
      if (carriesTime(value)) onTime({ serverTime: value.serverTime, syncId: value.syncId, sentAt, receivedAt })
      return response.ok ? { kind: 'answered', value: value as T } : refusal(response, value)
    } catch {
      // no network, a proxy's page instead of JSON, or no reply in time: the caller tries again
      return { kind: 'unreachable' }
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    view: (candidateId: string) => call<HallView>('GET', `/attempts/${encodeURIComponent(candidateId)}`),
    start: (candidateId: string) => call<StartReply>('POST', `/attempts/${encodeURIComponent(candidateId)}/start`, {}),
    paper: (paperId: string) => call<CandidatePaper>('GET', `/papers/${encodeURIComponent(paperId)}`),
    time: () => call<Record<string, never>>('GET', '/time'),
    clock: (attemptId: string, seat: number) => call<ClockReply>('GET', `/attempts/${attemptId}/clock?seat=${seat}`),
    counting: (attemptId: string, seat: number) => call<CountingReply>('GET', `/attempts/${attemptId}/journal?seat=${seat}`),
    journal: (attemptId: string, seat: number, entries: readonly JournalLine[], keepalive = false) =>
      call<JournalReply>('POST', `/attempts/${attemptId}/journal`, { seat, entries }, keepalive),
    takeSeat: (attemptId: string, proof: { code: string } | { password: string }) =>
      call<SeatReply>('POST', `/attempts/${attemptId}/seat`, proof),
    submit: (attemptId: string, seat: number, lastSeq: number, entries: readonly JournalLine[]) =>
      call<EndingReply>('POST', `/attempts/${attemptId}/submission`, { seat, lastSeq, entries }),
  }
}

function carriesTime(value: unknown): value is { serverTime: string; syncId: string } {
  return typeof value === 'object' && value !== null && 'serverTime' in value && 'syncId' in value
}

function refusal<T>({ status, headers }: Response, value: unknown): Reply<T> {
  const body = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const { error, message, ...detail } = body
  // an overloaded or restarting server is a network fault to the officer: nothing is lost and the queue tries again
  if (typeof error !== 'string' && status >= 500) return { kind: 'unreachable' }
  const retryAfterMs = 1000 * (Number(headers.get('retry-after')) || 0)
  const sentence = typeof message === 'string' ? message : ''
  return { kind: 'refused', status, error: String(error ?? 'bad-request'), message: sentence, detail, retryAfterMs }
}
