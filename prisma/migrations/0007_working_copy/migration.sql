-- CreateTable
CREATE TABLE "WorkingCopy" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "madeOn" INTEGER NOT NULL,
    "form" JSONB NOT NULL,
    "writtenById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WorkingCopy_itemId_number_key" ON "WorkingCopy"("itemId", "number");

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nothing a writer has saved is overwritten: the next saving is a row of its own.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "WorkingCopy" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "WorkingCopy" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
