import { afterAll } from 'vitest'
import { correctClock } from '~/platform/clock'

/** Files of one worker share their modules (vitest.config.ts): a clock that one of them moved is put back for the next. */
afterAll(() => correctClock(0))
