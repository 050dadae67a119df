/** Round values of an axis from zero that hold the greatest count, at most five steps. */
export function axisSteps(greatest: number): number[] {
  const rough = greatest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const size =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough && Number.isInteger(candidate)) ?? 1
  const count = Math.max(1, Math.ceil(greatest / size))
  return Array.from({ length: count + 1 }, (_, index) => index * size)
}
