set lock_timeout = '5s';

-- The one link of a person under which calendar programs read that person's days without a token. The link is not kept: what
-- is, is its SHA-256, so whoever reads this table can follow none. What was revoked is not there any more.
create table calendar_link (
    id           uuid        primary key,
    person_id    uuid        not null unique,
    version      bigint      not null,
    digest       bytea       not null unique check (length(digest) = 32),
    made_at      timestamptz not null,
    last_used_on date
);

-- It is the person's own, whatever roles anybody holds; the service itself looks it up for a calendar program.
alter table calendar_link enable row level security;
alter table calendar_link force row level security;
create policy own on calendar_link using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy the_service on calendar_link using ((select current_setting('app.service', true)) = 'on');
revoke truncate on calendar_link from ${app};
