ALTER TABLE `workshops` ADD `kept_from` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `workshops` SET `kept_from` = `date`;
