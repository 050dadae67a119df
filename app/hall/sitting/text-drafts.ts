import type { Answer } from '../protocol/hall-protocol'

const IDLE_MS = 1_500

export type Stamp = { readonly syncId: string; readonly elapsedMs: number }
type Draft = { answer: Answer; madeAt: Stamp; timer: ReturnType<typeof setTimeout> | null }
type Save = (questionId: string, answer: Answer, madeAt: Stamp) => void

/** Text being typed: saved after a pause, never in the middle of an IME composition (DESIGN §5.4). */
export function createTextDrafts(save: Save, stamp: () => Stamp) {
  const drafts = new Map<string, Draft>()

  function commit(questionId: string): void {
    const draft = drafts.get(questionId)
    if (!draft) return
    if (draft.timer !== null) clearTimeout(draft.timer)
    drafts.delete(questionId)
    // made when it was typed, not when the pause was over: the last words before the deadline count
    save(questionId, draft.answer, draft.madeAt)
  }

  return {
    type(questionId: string, answer: Answer): void {
      const before = drafts.get(questionId)
      if (before?.timer) clearTimeout(before.timer)
      drafts.set(questionId, { answer, madeAt: stamp(), timer: setTimeout(() => commit(questionId), IDLE_MS) })
    },
    /** a composition began: what was typed before it waits for its end */
    hold(questionId: string): void {
      const draft = drafts.get(questionId)
      if (draft?.timer) clearTimeout(draft.timer)
      if (draft) draft.timer = null
    },
    flush(): void {
      for (const questionId of [...drafts.keys()]) commit(questionId)
    },
  }
}
