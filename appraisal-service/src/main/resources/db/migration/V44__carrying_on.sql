set lock_timeout = '5s';

create table initiative (
    id           uuid         primary key,
    version      bigint       not null,
    organisation text         not null,
    name         varchar(200) not null,
    owner_id     uuid         not null,
    closed_on    date
);
create index initiative_organisation on initiative (organisation, id desc);
create index initiative_owner on initiative (owner_id) where closed_on is null;

create table open_matter (
    id           uuid   primary key,
    version      bigint not null,
    organisation text   not null,
    kind         text   not null check (kind in ('OBJECTIVE', 'INITIATIVE')),
    subject_id   uuid   not null,
    number       integer check (number > 0),
    leaver_id    uuid   not null,
    left_on      date   not null,
    new_owner_by date   not null,
    state        text   not null check (state in ('OPEN', 'ALERTED', 'SETTLED')),
    new_owner_id uuid,
    settled_on   date,
    check ((kind = 'OBJECTIVE') = (number is not null)),
    check ((state = 'SETTLED') = (settled_on is not null)),
    check (new_owner_id <> leaver_id),
    unique nulls not distinct (leaver_id, left_on, kind, subject_id, number)
);
create index open_matter_organisation on open_matter (organisation, id desc);
create index open_matter_subject on open_matter (subject_id);
create index open_matter_due on open_matter (new_owner_by) where state = 'OPEN';

-- So that each leaver is looked at once.
create table noted_leaver (
    person_id    uuid not null,
    organisation text not null,
    last_day     date not null,
    primary key (person_id, organisation, last_day)
);
alter table noted_leaver enable row level security;
alter table noted_leaver force row level security;
create policy scope on noted_leaver using ((select current_setting('app.everything', true)) = 'on');

create index workforce_assignment_ended on workforce_assignment (ends_on) where ends_on is not null;

alter table initiative enable row level security;
alter table initiative force row level security;
create policy scope on initiative using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

alter table open_matter enable row level security;
alter table open_matter force row level security;
create policy scope on open_matter using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
