-- CreateTable
CREATE TABLE "AttemptContact" (
    "attemptId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttemptContact_pkey" PRIMARY KEY ("attemptId")
);

-- CreateIndex
CREATE INDEX "AttemptContact_sessionId_idx" ON "AttemptContact"("sessionId");

-- AddForeignKey
ALTER TABLE "AttemptContact" ADD CONSTRAINT "AttemptContact_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ExamSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
