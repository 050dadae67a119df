import type { ReactElement } from 'react'
import type { CitationNames } from '../../model/citation-names'
import { articleKit } from './article-kit'

const cite = 'specimen@2020:1.2'
const letter = 'x'

export const specimenNames: CitationNames = {
  'specimen@2020': { shortZh: letter, shortEn: letter, labelZh: null, inForceFrom: '2020-01-01' },
}

/**
 * Every component once. The hash of its HTML is the components' version: it changes with any class name, word or element they draw,
 * so that stored pages are drawn again after such a change and only then.
 */
export function articleSpecimen(): ReactElement {
  const { Section, Aims, KeyPoints, Summary, LegalBasis, Steps, Step, Flow, FlowStep, Pitfall, OnScene, Say, Do, DoNot } = articleKit
  const { CaseFacts, FileExtract, Finding, Cite, h1: Heading, h4: SmallHeading, table: Table, td: Cell, th: HeadCell } = articleKit
  return (
    <>
      <Section id={letter} title={letter}>
        <Heading>{letter}</Heading>
        <SmallHeading>{letter}</SmallHeading>
        <Table>
          <tbody>
            <tr>
              <HeadCell>{letter}</HeadCell>
              <Cell align="right">{letter}</Cell>
            </tr>
          </tbody>
        </Table>
        <Aims>{letter}</Aims>
        <KeyPoints>{letter}</KeyPoints>
        <Summary>{letter}</Summary>
        <LegalBasis cite={cite}>
          <Cite to={cite} />
        </LegalBasis>
        <Steps>
          <Step title={letter}>{letter}</Step>
        </Steps>
        <Flow>
          <FlowStep title={letter} note={letter}>
            {letter}
          </FlowStep>
        </Flow>
        <Pitfall title={letter}>{letter}</Pitfall>
        <OnScene>
          <Say>{letter}</Say>
          <Do>{letter}</Do>
          <DoNot>{letter}</DoNot>
        </OnScene>
        <CaseFacts title={letter}>{letter}</CaseFacts>
        <FileExtract title={letter}>{letter}</FileExtract>
        {(['DEFECT', 'PROBLEM', 'FAULT'] as const).map((kind) => (
          <Finding key={kind} kind={kind} title={letter} who={letter} cite={cite} />
        ))}
      </Section>
    </>
  )
}
