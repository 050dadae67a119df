import type { Answer } from '../protocol/hall-protocol'

const IDLE_MS = 1_500

type Draft = { answer: Answer; timer: ReturnType<typeof setTimeout> | null }

/** Text being typed: saved after a pause, never in the middle of an IME composition (DESIGN §5.4). */
export function createTextDrafts(save: (questionId: string, answer: Answer) => void) {
  const drafts = new Map<string, Draft>()

  function commit(questionId: string): void {
    const draft = drafts.get(questionId)
    if (!draft) return
    if (draft.timer !== null) clearTimeout(draft.timer)
    drafts.delete(questionId)
    save(questionId, draft.answer)
  }

  return {
    type(questionId: string, answer: Answer): void {
      const before = drafts.get(questionId)
      if (before?.timer) clearTimeout(before.timer)
      drafts.set(questionId, { answer, timer: setTimeout(() => commit(questionId), IDLE_MS) })
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
