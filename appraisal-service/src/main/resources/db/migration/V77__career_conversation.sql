set lock_timeout = '5s';

-- A talk about where somebody wants to go.
create table career_conversation (
    id           uuid        primary key,
    appraisal_id uuid        not null references appraisal on delete cascade,
    person_id    uuid        not null,
    appraiser_id uuid        not null,
    author_id    uuid        not null,
    held_on      date        not null,
    recorded_at  timestamptz not null,
    aspirations  text,
    timescale    text,
    mobility     text,
    next_step    text,
    support      text,
    check (author_id in (person_id, appraiser_id))
);
create index career_conversation_appraisal on career_conversation (appraisal_id, id);
create index career_conversation_person on career_conversation (person_id);

-- Seen by the two who held it and by nobody else who asks: no organisation's role opens it, and no national one. The service
-- itself empties what may be kept no longer; only the two write.
alter table career_conversation enable row level security;
alter table career_conversation force row level security;
create policy the_two on career_conversation for select using (
    (select nullif(current_setting('app.person', true), '')::uuid) in (person_id, appraiser_id)
);
create policy writing on career_conversation for insert with check (
    author_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy the_service on career_conversation for select using (
    (select current_setting('app.service', true)) = 'on'
);
create policy emptying on career_conversation for update using (
    (select current_setting('app.service', true)) = 'on'
);
revoke update, delete, truncate on career_conversation from ${app};
grant update (aspirations, timescale, mobility, next_step, support) on career_conversation to ${app};
