CREATE TABLE "events" (
	"workshop" text NOT NULL,
	"version" integer NOT NULL,
	"at_ms" bigint NOT NULL,
	"actor" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"text_ids" text NOT NULL,
	CONSTRAINT "events_workshop_version_pk" PRIMARY KEY("workshop","version")
);
--> statement-breakpoint
CREATE TABLE "logs" (
	"workshop" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operations" (
	"workshop" text NOT NULL,
	"actor" text NOT NULL,
	"id" text NOT NULL,
	"body_hash" text NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "operations_workshop_actor_id_pk" PRIMARY KEY("workshop","actor","id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"workshop" text NOT NULL,
	"id" text NOT NULL,
	"token_hash" text NOT NULL,
	"personal_code_hash" text,
	"name" text,
	"group" text,
	"role" text NOT NULL,
	"removed" boolean NOT NULL,
	CONSTRAINT "participants_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "stage_keys" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"workshop" text NOT NULL,
	"expires_at_ms" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"workshop" text NOT NULL,
	"id" text NOT NULL,
	"text" text,
	CONSTRAINT "texts_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"owner" text NOT NULL,
	"title" text NOT NULL,
	"organisation" text NOT NULL,
	"date" text NOT NULL,
	"status" text NOT NULL,
	"created_at_ms" bigint NOT NULL,
	"salt" text NOT NULL,
	CONSTRAINT "workshops_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stage_keys_workshop" ON "stage_keys" USING btree ("workshop");--> statement-breakpoint
CREATE INDEX "workshops_owner" ON "workshops" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");