/** What every command may answer besides its own refusals. */
export type DoorRefusal = 'bad-input' | 'not-permitted' | 'not-found'
