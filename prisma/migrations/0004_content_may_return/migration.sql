-- DropIndex
DROP INDEX "ModuleVersion_contentHash_key";

-- DropIndex
DROP INDEX "ScenarioVersion_contentHash_key";

-- CreateIndex
CREATE INDEX "ModuleVersion_contentHash_idx" ON "ModuleVersion"("contentHash");
