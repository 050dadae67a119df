-- Versions kept so far have their time from the record of acts, and stay every unit's.
ALTER TABLE "ExamPolicy" ADD COLUMN "basis" TEXT,
ADD COLUMN "savedAt" TIMESTAMPTZ(3),
ADD COLUMN "savedBy" UUID,
ADD COLUMN "unitId" UUID;

UPDATE "ExamPolicy" SET "savedAt" = COALESCE(
  (SELECT min(e."at") FROM "AuditEntry" e
   WHERE e."name" = 'exams.policy.saved' AND e."outcome" = 'done' AND e."subject"->>'policyId' = "ExamPolicy"."id"::text),
  now());

ALTER TABLE "ExamPolicy" ALTER COLUMN "savedAt" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "ExamPolicy" ADD CONSTRAINT "ExamPolicy_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Exams keep the version they were made under: it is never changed after.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ExamPolicy" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "ExamPolicy" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
