set lock_timeout = '5s';

-- A study is what was asked, what was answered and with which version of the code, as it was sent and as it was told. It is
-- never changed: whoever wants another answer asks another question. Text and not jsonb, so that it stays as it was written.
create table capacity_study (
    id           uuid        primary key,
    kind         varchar(20) not null,
    organisation varchar(10) not null,
    code_version varchar(40) not null,
    question     text        not null check (question is json object),
    answer       text        not null check (answer is json object),
    made_at      timestamptz not null
);
create index capacity_study_newest on capacity_study (organisation, kind, id);
revoke update, delete, truncate on capacity_study from ${app};

alter table capacity_study enable row level security;
alter table capacity_study force row level security;
create policy scope on capacity_study using (
    (select current_setting('app.everything', true)) = 'on'
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
);
