set lock_timeout = '5s';

-- Who took over from an organisation, or from a part of it, from a day on. What workforce told before this release comes with
-- the next event about the organisation, or when its projection is built anew.
create table workforce_successor (
    organisation_id uuid not null references workforce_organisation on delete cascade,
    code            text not null,
    on_day          date not null,
    primary key (organisation_id, code, on_day)
);
