set lock_timeout = '5s';

-- Who manages whom, from when to when, as the newest event says. Empty until an event or a rebuild fills it. It is a
-- column of its own because replicas of the version before read assignments strictly.
alter table upstream_person add column reporting_lines jsonb not null default '[]';

-- Finds the person behind the staff number of a token.
create index upstream_person_staff_uid on upstream_person (staff_uid);

-- Finds what lies under an organisation.
create index upstream_organisation_memberships on upstream_organisation using gin (memberships jsonb_path_ops);
