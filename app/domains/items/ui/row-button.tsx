import { Button } from '~/ui/button'

interface RowButtonProps {
  /** what it does to the form: `add-option:0` (model/form-act.ts) */
  readonly act: string
  readonly isRemoval?: boolean
  /** the part of the page that is looked at afterwards */
  readonly backTo: string
  readonly children: string
}

/** A button that sends the form to get it back with a row more or less. */
export function RowButton({ act, isRemoval, backTo, children }: RowButtonProps) {
  return (
    <Button
      kind={isRemoval ? 'quiet' : 'default'}
      icon={isRemoval ? 'x' : 'plus'}
      isSmall
      name="intent"
      value={`row ${act}`}
      formAction={`#${backTo}`}
    >
      {children}
    </Button>
  )
}
