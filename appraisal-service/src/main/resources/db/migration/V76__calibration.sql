set lock_timeout = '5s';

-- Overall ratings that the appraiser changed on a proposal of colleagues. The appraisee reads it beside the ratings.
create table appraisal_calibrated_rating (
    appraisal_id  uuid        not null references appraisal on delete cascade,
    position      integer     not null,
    half          text        not null check (half in ('WHAT', 'HOW')),
    rating_before integer     not null,
    rating_after  integer     not null,
    reason        text        not null,
    changed_at    timestamptz not null,
    primary key (appraisal_id, position),
    check (rating_before <> rating_after)
);
alter table appraisal_calibrated_rating enable row level security;
alter table appraisal_calibrated_rating force row level security;
create policy scope on appraisal_calibrated_rating using (exists (select from appraisal where id = appraisal_id));

create table calibration_session (
    id               uuid         primary key,
    version          bigint       not null,
    organisation     text         not null,
    cycle_id         uuid         not null references appraisal_cycle,
    appraisal_year   integer      not null,
    name             varchar(120) not null,
    state            text         not null check (state in ('OPEN', 'ENDED')),
    opened_at        timestamptz  not null,
    ended_at         timestamptz,
    invited          uuid[]       not null,
    appraisals_shown text,
    withheld         boolean      not null,
    check ((state = 'ENDED') = (ended_at is not null and appraisals_shown is not null))
);
create index calibration_session_organisation on calibration_session (organisation, id desc);
create index calibration_session_invited on calibration_session using gin (invited);
alter table calibration_session enable row level security;
alter table calibration_session force row level security;
create policy scope on calibration_session using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select nullif(current_setting('app.person', true), '')::uuid) = any (invited)
    or (select current_setting('app.everything', true)) = 'on'
);

-- What of the figures may be told, frozen when the session ends: nothing that is not shown is kept.
create table calibration_figure (
    session_id uuid    not null references calibration_session on delete cascade,
    position   integer not null,
    moment     text    not null check (moment in ('BEFORE', 'AFTER')),
    half       text    not null check (half in ('WHAT', 'HOW')),
    rating     integer not null,
    shown      text    not null,
    primary key (session_id, position)
);
alter table calibration_figure enable row level security;
alter table calibration_figure force row level security;
create policy scope on calibration_figure using (exists (select from calibration_session where id = session_id));

-- An appraisal is put forward once: sessions share no appraisal, so no difference between two of them shows anybody.
create table calibration_appraisal (
    id           uuid primary key,
    session_id   uuid not null references calibration_session on delete cascade,
    appraisal_id uuid not null unique references appraisal on delete cascade,
    person_id    uuid not null,
    appraiser_id uuid not null,
    what_before  integer,
    how_before   integer
);
create index calibration_appraisal_session on calibration_appraisal (session_id, id);
create index calibration_appraisal_person on calibration_appraisal (person_id);
alter table calibration_appraisal enable row level security;
alter table calibration_appraisal force row level security;
create policy scope on calibration_appraisal using (
    exists (select from calibration_session where id = session_id)
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);

create table calibration_proposal (
    id            uuid        primary key,
    version       bigint      not null,
    session_id    uuid        not null references calibration_session on delete cascade,
    appraisal_id  uuid        not null references appraisal on delete cascade,
    person_id     uuid        not null,
    proposed_by   uuid        not null,
    half          text        not null check (half in ('WHAT', 'HOW')),
    rating_before integer,
    rating_after  integer,
    reason        text,
    state         text        not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    proposed_at   timestamptz not null,
    decided_at    timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null))
);
create index calibration_proposal_session on calibration_proposal (session_id, id);
create index calibration_proposal_person on calibration_proposal (person_id);
alter table calibration_proposal enable row level security;
alter table calibration_proposal force row level security;
create policy scope on calibration_proposal using (
    exists (select from calibration_session where id = session_id)
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
