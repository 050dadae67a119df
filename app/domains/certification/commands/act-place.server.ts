import type { Tx } from '~/platform/db-writer.server'

const officerPath = { officer: { select: { unit: { select: { path: true } } } } } as const

/** Unit path of the officer whose certificate it is. */
export async function pathOfCertificate(tx: Tx, certificateId: string): Promise<string | null> {
  const certificate = await tx.certificate.findUnique({ where: { id: certificateId }, select: officerPath })
  return certificate?.officer.unit.path ?? null
}

/** The same for the certificate an act is proposed on. */
export async function pathOfActProposal(tx: Tx, proposalId: string): Promise<string | null> {
  const proposal = await tx.actProposal.findUnique({ where: { id: proposalId }, select: { certificate: { select: officerPath } } })
  return proposal?.certificate.officer.unit.path ?? null
}
