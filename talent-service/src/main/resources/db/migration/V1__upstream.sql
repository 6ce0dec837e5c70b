set lock_timeout = '5s';

-- What this service knows of the others; each table can be dropped and filled again from its topic.
create table workforce_organisation (
    organisation_id uuid   primary key,
    code            text   not null,
    memberships     jsonb  not null,
    event_number    bigint not null
);
create index workforce_organisation_code on workforce_organisation (code);

create table workforce_person (
    person_id    uuid   primary key,
    staff_uid    text,
    event_number bigint not null
);
create index workforce_person_staff_uid on workforce_person (staff_uid);

-- vacancy: number of the event with which the post fell vacant or was filled the last time.
create table workforce_post (
    post_id      uuid    primary key,
    organisation text    not null,
    stage        text,
    vacant       boolean not null,
    vacancy      bigint  not null,
    event_number bigint  not null
);

create table training_eligibility (
    person_id    uuid   primary key,
    verdicts     jsonb  not null,
    event_number bigint not null
);
