set lock_timeout = '5s';

-- A talk about somebody's wellbeing. What was written of it is sealed by the service under a key that is not in the database.
create table wellbeing_conversation (
    id           uuid        primary key,
    appraisal_id uuid        not null references appraisal on delete cascade,
    person_id    uuid        not null,
    appraiser_id uuid        not null,
    author_id    uuid        not null,
    held_on      date        not null,
    recorded_at  timestamptz not null,
    key_id       text,
    sealed       bytea,
    check (author_id in (person_id, appraiser_id)),
    check (sealed is null or key_id is not null)
);
create index wellbeing_conversation_appraisal on wellbeing_conversation (appraisal_id, id);
create index wellbeing_conversation_key on wellbeing_conversation (key_id);

-- Seen by the two who held it and by nobody else who asks: no organisation's role opens it, and no national one. The service
-- itself, for which no subject is told, exchanges keys and empties what may be kept no longer; only the two write.
alter table wellbeing_conversation enable row level security;
alter table wellbeing_conversation force row level security;
create policy the_two on wellbeing_conversation for select using (
    (select nullif(current_setting('app.person', true), '')::uuid) in (person_id, appraiser_id)
);
create policy writing on wellbeing_conversation for insert with check (
    author_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy the_service on wellbeing_conversation for select using (
    (select current_setting('app.everything', true)) = 'on' and (select current_setting('app.subject', true)) = ''
);
create policy sealing on wellbeing_conversation for update using (
    (select current_setting('app.everything', true)) = 'on' and (select current_setting('app.subject', true)) = ''
);
revoke update, delete, truncate on wellbeing_conversation from ${app};
grant update (key_id, sealed) on wellbeing_conversation to ${app};
