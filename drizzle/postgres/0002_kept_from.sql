ALTER TABLE "workshops" ADD COLUMN "kept_from" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "workshops" SET "kept_from" = "date";
