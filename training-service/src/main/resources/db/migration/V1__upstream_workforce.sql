-- What workforce published: projections, which may be dropped and rebuilt from its topics.
set lock_timeout = '5s';

create table upstream_organisation (
    organisation_id uuid   primary key,
    code            text   not null,
    type            text   not null,
    memberships     jsonb  not null,
    event_number    bigint not null
);
create index upstream_organisation_code on upstream_organisation (code);

create table upstream_person (
    person_id    uuid   primary key,
    staff_uid    text,
    assignments  jsonb  not null,
    event_number bigint not null
);
