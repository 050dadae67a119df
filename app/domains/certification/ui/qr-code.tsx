import qrcode from 'qrcode-generator'

/** A QR code as one path of an inline picture: no script, no style, sharp on paper. Medium correction survives a fold. */
export function QrCode({ text, label, className }: { readonly text: string; readonly label: string; readonly className?: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const squares: string[] = []
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) squares.push(`M${column + 4} ${row + 4}h1v1h-1z`)
    }
  }
  return (
    <svg
      className={className}
      viewBox={`0 0 ${count + 8} ${count + 8}`}
      role="img"
      aria-label={label}
      focusable="false"
      shapeRendering="crispEdges"
    >
      <rect width={count + 8} height={count + 8} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" />
    </svg>
  )
}
