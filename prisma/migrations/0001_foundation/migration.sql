-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "actorId" UUID,
    "actorKind" TEXT NOT NULL,
    "subject" JSONB NOT NULL DEFAULT '{}',
    "detail" JSONB NOT NULL DEFAULT '{}',
    "address" TEXT,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "processId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("processId")
);

-- CreateTable
CREATE TABLE "ServiceOutage" (
    "id" UUID NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "toAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ServiceOutage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstallationFact" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InstallationFact_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "QualificationScheme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "noteZh" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    "numberPrefix" TEXT NOT NULL,
    "expiringWithinDays" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QualificationScheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchemeAdoption" (
    "id" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "unitPath" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "adoptedBy" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SchemeAdoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Level" (
    "id" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "validityMonths" INTEGER,
    "prerequisiteSlug" TEXT,
    "prerequisiteMonths" INTEGER,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Level_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateProposal" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "levelId" UUID NOT NULL,
    "speciality" TEXT NOT NULL,
    "attemptId" UUID NOT NULL,
    "examTitleZh" TEXT NOT NULL,
    "examTitleEn" TEXT NOT NULL,
    "examMarks" DECIMAL(7,2) NOT NULL,
    "examPassedOn" DATE NOT NULL,
    "publishedBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificateProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "proposalId" UUID NOT NULL,
    "documentNo" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "reason" TEXT,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "ConfirmationRefusal" (
    "proposalId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "documentNo" TEXT,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConfirmationRefusal_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "checkCode" TEXT NOT NULL,
    "officerId" UUID NOT NULL,
    "levelId" UUID NOT NULL,
    "speciality" TEXT NOT NULL,
    "proposalId" UUID,
    "organId" UUID NOT NULL,
    "organZh" TEXT NOT NULL,
    "organEn" TEXT NOT NULL,
    "documentNo" TEXT NOT NULL,
    "examPassedOn" DATE NOT NULL,
    "levelConfirmedOn" DATE NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateSerial" (
    "organCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "CertificateSerial_pkey" PRIMARY KEY ("organCode","year")
);

-- CreateTable
CREATE TABLE "Supersession" (
    "certificateId" UUID NOT NULL,
    "byCertificateId" UUID NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Supersession_pkey" PRIMARY KEY ("certificateId")
);

-- CreateTable
CREATE TABLE "ActProposal" (
    "id" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "untilOn" DATE,
    "reason" TEXT NOT NULL,
    "basis" JSONB NOT NULL,
    "documentNo" TEXT NOT NULL,
    "proposedBy" UUID NOT NULL,
    "proposer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActReturn" (
    "proposalId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActReturn_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "Suspension" (
    "id" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reinstatement" (
    "suspensionId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reinstatement_pkey" PRIMARY KEY ("suspensionId")
);

-- CreateTable
CREATE TABLE "Revocation" (
    "certificateId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decider" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revocation_pkey" PRIMARY KEY ("certificateId")
);

-- CreateTable
CREATE TABLE "LegalProfessionQualification" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "obtainedOn" DATE NOT NULL,

    CONSTRAINT "LegalProfessionQualification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EligibilityFact" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "factOn" DATE NOT NULL,
    "documentNo" TEXT NOT NULL,
    "recordedBy" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EligibilityFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExamPolicy" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "level" TEXT,
    "minutes" INTEGER NOT NULL,
    "passMark" DECIMAL(6,2) NOT NULL,
    "graceSeconds" INTEGER NOT NULL,
    "lateEntryMinutes" INTEGER,
    "kind" TEXT NOT NULL,
    "scoringRules" JSONB NOT NULL,

    CONSTRAINT "ExamPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exam" (
    "id" UUID NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "blueprintId" UUID NOT NULL,
    "speciality" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Exam_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "examId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "totalMarks" DECIMAL(7,2) NOT NULL,
    "sealed" JSONB NOT NULL,
    "candidateBody" BYTEA NOT NULL,
    "candidateHash" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperQuestion" (
    "paperId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" UUID NOT NULL,
    "itemVersionId" UUID NOT NULL,
    "part" TEXT,
    "marks" DECIMAL(6,2) NOT NULL,

    CONSTRAINT "PaperQuestion_pkey" PRIMARY KEY ("paperId","questionId")
);

-- CreateTable
CREATE TABLE "ExamSession" (
    "id" UUID NOT NULL,
    "examId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "roomZh" TEXT NOT NULL,
    "roomEn" TEXT NOT NULL,
    "batch" INTEGER NOT NULL DEFAULT 1,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExamSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "ticket" TEXT NOT NULL,
    "deskNo" TEXT NOT NULL,
    "orderSeed" TEXT NOT NULL,
    "order" JSONB NOT NULL,
    "timeFactor" DECIMAL(4,2) NOT NULL DEFAULT 1,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "seat" INTEGER NOT NULL DEFAULT 1,
    "seatHolder" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "deadlineAt" TIMESTAMPTZ(3) NOT NULL,
    "graceSeconds" INTEGER NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatTaking" (
    "attemptId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "how" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "address" TEXT,
    "allowedBy" UUID,

    CONSTRAINT "SeatTaking_pkey" PRIMARY KEY ("attemptId","number")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "attemptId" UUID NOT NULL,
    "seat" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "syncId" TEXT NOT NULL,
    "elapsedMs" BIGINT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("attemptId","seat","seq")
);

-- CreateTable
CREATE TABLE "EvidenceEntry" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "seat" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "questionId" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidenceEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "attemptId" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeadlineExtension" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "grantedBy" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeadlineExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TakeOverCode" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "issuedBy" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TakeOverCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "attemptId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "how" TEXT NOT NULL,
    "responses" JSONB NOT NULL,
    "entryCount" INTEGER NOT NULL,
    "lastEntryAt" TIMESTAMPTZ(3),
    "journalHead" TEXT NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "Result" (
    "attemptId" UUID NOT NULL,
    "marks" DECIMAL(7,2) NOT NULL,
    "totalMarks" DECIMAL(7,2) NOT NULL,
    "passMark" DECIMAL(7,2) NOT NULL,
    "isPass" BOOLEAN NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "perQuestion" JSONB NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "sessionId" UUID NOT NULL,
    "publishedBy" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL,
    "parent" TEXT,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "evaluationCategories" JSONB NOT NULL DEFAULT '[]',
    "regulations" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "exposure" TEXT NOT NULL DEFAULT 'internal',
    "sets" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemVersion" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "difficulty" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "citations" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "writtenById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemReview" (
    "id" UUID NOT NULL,
    "itemVersionId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "remark" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blueprint" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Blueprint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "parentId" UUID,
    "code" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'GENERAL',
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Officer" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "speciality" TEXT NOT NULL,
    "rank" TEXT,
    "bornOn" DATE,
    "joinedOn" DATE NOT NULL,
    "isEstablishedServing" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Badge" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE,

    CONSTRAINT "Badge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT true,
    "isDisabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInSession" (
    "id" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "heldUntil" TIMESTAMPTZ(3),

    CONSTRAINT "SignInSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInBackOff" (
    "accountKey" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blockedUntil" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInBackOff_pkey" PRIMARY KEY ("accountKey","address")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "toAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Regulation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "shortZh" TEXT NOT NULL,
    "shortEn" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "sourceHash" TEXT,

    CONSTRAINT "Regulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegulationVersion" (
    "id" UUID NOT NULL,
    "regulationId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "labelZh" TEXT,
    "inForceFrom" DATE NOT NULL,
    "inForceTo" DATE,

    CONSTRAINT "RegulationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "gistZh" TEXT NOT NULL,
    "gistEn" TEXT NOT NULL,
    "textZh" TEXT,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Succession" (
    "id" UUID NOT NULL,
    "regulation" TEXT NOT NULL,
    "fromVersion" TEXT NOT NULL,
    "fromArticle" TEXT,
    "toVersion" TEXT NOT NULL,
    "toArticle" TEXT,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Module" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModuleVersion" (
    "id" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "summaryZh" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "topics" TEXT[],
    "citations" TEXT[],
    "minutes" INTEGER NOT NULL,
    "reviewStatus" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "sections" JSONB NOT NULL,
    "pages" JSONB NOT NULL,
    "checks" JSONB NOT NULL,
    "compilerVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModuleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudyAssignment" (
    "id" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "officerId" UUID,
    "reasonZh" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "assignedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StudyAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudyPolicy" (
    "version" INTEGER NOT NULL,
    "inForceFrom" DATE NOT NULL,
    "readShare" DECIMAL(4,3) NOT NULL,
    "idleSeconds" INTEGER NOT NULL,
    "beatSeconds" INTEGER NOT NULL,
    "maxBeatSeconds" INTEGER NOT NULL,

    CONSTRAINT "StudyPolicy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "moduleVersionId" UUID NOT NULL,
    "sectionId" TEXT NOT NULL,
    "activeSeconds" INTEGER NOT NULL DEFAULT 0,
    "isReached" BOOLEAN NOT NULL DEFAULT false,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "moduleVersionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "activeSeconds" INTEGER NOT NULL,
    "policyVersion" INTEGER NOT NULL,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuickCheckAnswer" (
    "id" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "moduleVersionId" UUID NOT NULL,
    "checkId" TEXT NOT NULL,
    "chosen" TEXT[],
    "isCorrect" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuickCheckAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scenario" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioVersion" (
    "id" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "topics" TEXT[],
    "citations" TEXT[],
    "minutes" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScenarioVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioRun" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScenarioRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioMove" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "stepId" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScenarioMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioRunEnding" (
    "runId" UUID NOT NULL,
    "isPassed" BOOLEAN NOT NULL,
    "points" INTEGER NOT NULL,
    "maxPoints" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScenarioRunEnding_pkey" PRIMARY KEY ("runId")
);

-- CreateIndex
CREATE INDEX "AuditEntry_name_at_idx" ON "AuditEntry"("name", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceOutage_fromAt_toAt_key" ON "ServiceOutage"("fromAt", "toAt");

-- CreateIndex
CREATE UNIQUE INDEX "QualificationScheme_slug_version_key" ON "QualificationScheme"("slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "SchemeAdoption_unitPath_fromOn_key" ON "SchemeAdoption"("unitPath", "fromOn");

-- CreateIndex
CREATE UNIQUE INDEX "Level_schemeId_slug_key" ON "Level"("schemeId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateProposal_attemptId_key" ON "CertificateProposal"("attemptId");

-- CreateIndex
CREATE INDEX "CertificateProposal_officerId_idx" ON "CertificateProposal"("officerId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_proposalId_key" ON "Certificate"("proposalId");

-- CreateIndex
CREATE INDEX "Certificate_officerId_idx" ON "Certificate"("officerId");

-- CreateIndex
CREATE INDEX "Supersession_byCertificateId_idx" ON "Supersession"("byCertificateId");

-- CreateIndex
CREATE INDEX "ActProposal_certificateId_idx" ON "ActProposal"("certificateId");

-- CreateIndex
CREATE UNIQUE INDEX "Suspension_proposalId_key" ON "Suspension"("proposalId");

-- CreateIndex
CREATE INDEX "Suspension_certificateId_idx" ON "Suspension"("certificateId");

-- CreateIndex
CREATE UNIQUE INDEX "Reinstatement_proposalId_key" ON "Reinstatement"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Revocation_proposalId_key" ON "Revocation"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "LegalProfessionQualification_number_key" ON "LegalProfessionQualification"("number");

-- CreateIndex
CREATE INDEX "LegalProfessionQualification_officerId_idx" ON "LegalProfessionQualification"("officerId");

-- CreateIndex
CREATE UNIQUE INDEX "EligibilityFact_officerId_kind_key" ON "EligibilityFact"("officerId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "ExamPolicy_slug_version_key" ON "ExamPolicy"("slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_examId_form_key" ON "Paper"("examId", "form");

-- CreateIndex
CREATE INDEX "PaperQuestion_itemId_idx" ON "PaperQuestion"("itemId");

-- CreateIndex
CREATE INDEX "ExamSession_unitId_idx" ON "ExamSession"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_ticket_key" ON "Candidate"("ticket");

-- CreateIndex
CREATE INDEX "Candidate_officerId_idx" ON "Candidate"("officerId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_sessionId_officerId_key" ON "Candidate"("sessionId", "officerId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_candidateId_key" ON "Attempt"("candidateId");

-- CreateIndex
CREATE INDEX "Attempt_sessionId_idx" ON "Attempt"("sessionId");

-- CreateIndex
CREATE INDEX "Attempt_officerId_idx" ON "Attempt"("officerId");

-- CreateIndex
CREATE INDEX "Attempt_endedAt_deadlineAt_idx" ON "Attempt"("endedAt", "deadlineAt");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceEntry_attemptId_seat_seq_digest_key" ON "EvidenceEntry"("attemptId", "seat", "seq", "digest");

-- CreateIndex
CREATE INDEX "Incident_sessionId_at_idx" ON "Incident"("sessionId", "at");

-- CreateIndex
CREATE INDEX "TakeOverCode_attemptId_idx" ON "TakeOverCode"("attemptId");

-- CreateIndex
CREATE UNIQUE INDEX "Item_slug_key" ON "Item"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ItemVersion_itemId_number_key" ON "ItemVersion"("itemId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ItemVersion_itemId_contentHash_key" ON "ItemVersion"("itemId", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ItemReview_itemVersionId_reviewerId_key" ON "ItemReview"("itemVersionId", "reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Blueprint_slug_version_key" ON "Blueprint"("slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_path_key" ON "Unit"("path");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "Officer_unitId_idx" ON "Officer"("unitId");

-- CreateIndex
CREATE INDEX "Badge_officerId_idx" ON "Badge"("officerId");

-- CreateIndex
CREATE UNIQUE INDEX "Badge_authority_number_fromOn_key" ON "Badge"("authority", "number", "fromOn");

-- CreateIndex
CREATE INDEX "Posting_officerId_idx" ON "Posting"("officerId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_officerId_key" ON "Account"("officerId");

-- CreateIndex
CREATE INDEX "SignInSession_accountId_idx" ON "SignInSession"("accountId");

-- CreateIndex
CREATE INDEX "RoleAssignment_accountId_idx" ON "RoleAssignment"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Regulation_slug_key" ON "Regulation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "RegulationVersion_regulationId_version_key" ON "RegulationVersion"("regulationId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Article_versionId_number_key" ON "Article"("versionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Succession_regulation_fromVersion_fromArticle_toVersion_toA_key" ON "Succession"("regulation", "fromVersion", "fromArticle", "toVersion", "toArticle");

-- CreateIndex
CREATE UNIQUE INDEX "Module_slug_key" ON "Module"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ModuleVersion_contentHash_key" ON "ModuleVersion"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ModuleVersion_moduleId_number_key" ON "ModuleVersion"("moduleId", "number");

-- CreateIndex
CREATE INDEX "StudyAssignment_unitId_idx" ON "StudyAssignment"("unitId");

-- CreateIndex
CREATE INDEX "StudyAssignment_officerId_idx" ON "StudyAssignment"("officerId");

-- CreateIndex
CREATE INDEX "Reading_officerId_lastAt_idx" ON "Reading"("officerId", "lastAt");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_officerId_moduleVersionId_sectionId_key" ON "Reading"("officerId", "moduleVersionId", "sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Acknowledgement_officerId_moduleVersionId_key" ON "Acknowledgement"("officerId", "moduleVersionId");

-- CreateIndex
CREATE INDEX "QuickCheckAnswer_officerId_moduleVersionId_idx" ON "QuickCheckAnswer"("officerId", "moduleVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Scenario_slug_key" ON "Scenario"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioVersion_contentHash_key" ON "ScenarioVersion"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioVersion_scenarioId_number_key" ON "ScenarioVersion"("scenarioId", "number");

-- CreateIndex
CREATE INDEX "ScenarioRun_officerId_versionId_idx" ON "ScenarioRun"("officerId", "versionId");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioMove_runId_number_key" ON "ScenarioMove"("runId", "number");

-- AddForeignKey
ALTER TABLE "SchemeAdoption" ADD CONSTRAINT "SchemeAdoption_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "QualificationScheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Level" ADD CONSTRAINT "Level_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "QualificationScheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateProposal" ADD CONSTRAINT "CertificateProposal_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateProposal" ADD CONSTRAINT "CertificateProposal_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "Level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "CertificateProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfirmationRefusal" ADD CONSTRAINT "ConfirmationRefusal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "CertificateProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "Level"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Confirmation"("proposalId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supersession" ADD CONSTRAINT "Supersession_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supersession" ADD CONSTRAINT "Supersession_byCertificateId_fkey" FOREIGN KEY ("byCertificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActProposal" ADD CONSTRAINT "ActProposal_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActReturn" ADD CONSTRAINT "ActReturn_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "ActProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "ActProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reinstatement" ADD CONSTRAINT "Reinstatement_suspensionId_fkey" FOREIGN KEY ("suspensionId") REFERENCES "Suspension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reinstatement" ADD CONSTRAINT "Reinstatement_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "ActProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "ActProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalProfessionQualification" ADD CONSTRAINT "LegalProfessionQualification_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityFact" ADD CONSTRAINT "EligibilityFact_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exam" ADD CONSTRAINT "Exam_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exam" ADD CONSTRAINT "Exam_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "ExamPolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_examId_fkey" FOREIGN KEY ("examId") REFERENCES "Exam"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperQuestion" ADD CONSTRAINT "PaperQuestion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamSession" ADD CONSTRAINT "ExamSession_examId_fkey" FOREIGN KEY ("examId") REFERENCES "Exam"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamSession" ADD CONSTRAINT "ExamSession_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ExamSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ExamSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatTaking" ADD CONSTRAINT "SeatTaking_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceEntry" ADD CONSTRAINT "EvidenceEntry_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ExamSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadlineExtension" ADD CONSTRAINT "DeadlineExtension_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakeOverCode" ADD CONSTRAINT "TakeOverCode_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ExamSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemVersion" ADD CONSTRAINT "ItemVersion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemReview" ADD CONSTRAINT "ItemReview_itemVersionId_fkey" FOREIGN KEY ("itemVersionId") REFERENCES "ItemVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Officer" ADD CONSTRAINT "Officer_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Badge" ADD CONSTRAINT "Badge_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInSession" ADD CONSTRAINT "SignInSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegulationVersion" ADD CONSTRAINT "RegulationVersion_regulationId_fkey" FOREIGN KEY ("regulationId") REFERENCES "Regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "RegulationVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleVersion" ADD CONSTRAINT "ModuleVersion_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyAssignment" ADD CONSTRAINT "StudyAssignment_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyAssignment" ADD CONSTRAINT "StudyAssignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_moduleVersionId_fkey" FOREIGN KEY ("moduleVersionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_moduleVersionId_fkey" FOREIGN KEY ("moduleVersionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuickCheckAnswer" ADD CONSTRAINT "QuickCheckAnswer_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuickCheckAnswer" ADD CONSTRAINT "QuickCheckAnswer_moduleVersionId_fkey" FOREIGN KEY ("moduleVersionId") REFERENCES "ModuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScenarioVersion" ADD CONSTRAINT "ScenarioVersion_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScenarioRun" ADD CONSTRAINT "ScenarioRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ScenarioVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScenarioMove" ADD CONSTRAINT "ScenarioMove_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ScenarioRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScenarioRunEnding" ADD CONSTRAINT "ScenarioRunEnding_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ScenarioRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
