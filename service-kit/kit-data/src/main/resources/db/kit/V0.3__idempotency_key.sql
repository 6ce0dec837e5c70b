-- Answers to changes, kept for a day so that a repeated request answers again and does not act again.
set lock_timeout = '5s';

create table idempotency_key (
    scope       text        not null,
    key         text        not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text,
    fingerprint text        not null,
    granted_for text        not null,
    subject     text        not null,
    expires_at  timestamptz not null,
    primary key (scope, key)
);
create index idempotency_key_expires on idempotency_key (expires_at);

-- An answer may hold what only its caller may read.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_answers on idempotency_key using (
    subject = (select current_setting('app.subject', true))
    or (select current_setting('app.everything', true)) = 'on'
);
