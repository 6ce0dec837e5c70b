set lock_timeout = '5s';

create table post (
    id                uuid          primary key,
    version           bigint        not null,
    organisation      varchar(10)   not null,
    position_number   varchar(20)   not null,
    staff_group       text          not null,
    band              text          not null,
    stage             text,
    establishment_wte numeric(9, 5) not null check (establishment_wte > 0),
    in_post_wte       numeric(9, 5) not null check (in_post_wte >= 0),
    holder_id         uuid,
    origin            text          not null check (origin in ('PLANNER', 'EXTRACT')),
    unique (organisation, position_number)
);

-- The id that stands for a staff number, given once, before anything else is known of the person.
create table staff_identity (
    staff_uid char(12) primary key check (staff_uid ~ '^[0-9]{12}$'),
    person_id uuid     not null unique
);

create table person (
    id         uuid        primary key,
    version    bigint      not null,
    staff_uid  varchar(12) not null unique,
    employed   boolean     not null,
    changed_at timestamptz not null
);
create index person_employed on person (id) where employed;

-- Personal data, apart from all that other services and reports work with.
create table personal_details (
    person_id  uuid         primary key references person,
    first_name varchar(100) not null,
    last_name  varchar(100) not null,
    email      varchar(254),
    birth_date date,
    synthetic  boolean      not null
);

-- Days are included on both ends; no last day means for the time being.
create table assignment (
    id              uuid          primary key,
    version         bigint        not null,
    person_id       uuid          not null references person,
    organisation    varchar(10)   not null,
    employee_number varchar(20),
    post_id         uuid          not null references post,
    staff_group     text          not null,
    band            text          not null,
    stage           text,
    wte             numeric(9, 5) not null check (wte > 0),
    manager_id      uuid,
    starts_on       date          not null,
    ends_on         date,
    appointment_id  uuid          unique,
    ended_by        uuid,
    check (ends_on is null or starts_on <= ends_on)
);
create index assignment_person on assignment (person_id);
create index assignment_post on assignment (post_id);
create index assignment_ends on assignment (ends_on) where ends_on is not null;
create index assignment_starts on assignment (starts_on);
