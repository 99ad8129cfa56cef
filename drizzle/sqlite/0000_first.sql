CREATE TABLE `events` (
	`workshop` text NOT NULL,
	`version` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`actor` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`text_ids` text NOT NULL,
	PRIMARY KEY(`workshop`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `logs` (
	`workshop` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `operations` (
	`workshop` text NOT NULL,
	`actor` text NOT NULL,
	`id` text NOT NULL,
	`body_hash` text NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`workshop`, `actor`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `participants` (
	`workshop` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`personal_code_hash` text,
	`name` text,
	`group` text,
	`role` text NOT NULL,
	`removed` integer NOT NULL,
	PRIMARY KEY(`workshop`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `stage_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`workshop` text NOT NULL,
	`expires_at_ms` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `stage_keys_workshop` ON `stage_keys` (`workshop`);--> statement-breakpoint
CREATE TABLE `texts` (
	`workshop` text NOT NULL,
	`id` text NOT NULL,
	`text` text,
	PRIMARY KEY(`workshop`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `workshops` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`owner` text NOT NULL,
	`title` text NOT NULL,
	`organisation` text NOT NULL,
	`date` text NOT NULL,
	`status` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`salt` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `workshops_code_unique` ON `workshops` (`code`);--> statement-breakpoint
CREATE INDEX `workshops_owner` ON `workshops` (`owner`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);