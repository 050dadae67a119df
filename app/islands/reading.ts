import { measureReading } from './reading/measure-reading'
import { replaceInPlace } from './reading/replace-in-place'

/** The reader's island: measures reading, and answers quick checks without leaving the place. Without it everything still works. */
const reader = document.querySelector<HTMLElement>('[data-reader]')
if (reader) {
  measureReading(reader)
  replaceInPlace(reader)
}
