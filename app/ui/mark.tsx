interface MarkProps {
  readonly className?: string
}

/** 规矩: a try square and the arc of a compass. */
export function Mark({ className }: MarkProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <path d="M3.5 2.5v18h18" strokeWidth="2.4" />
      <path d="M3.5 6.5a14 14 0 0 1 14 14M8 2.5v3M21.5 16h-3" strokeWidth="1.6" />
    </svg>
  )
}
