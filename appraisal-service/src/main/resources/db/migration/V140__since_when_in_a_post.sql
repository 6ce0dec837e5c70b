set lock_timeout = '5s';

-- A post goes on with another line manager, or as another role. Both days are null as long as nothing has changed in it since
-- its first day. Empty for people who are known already until `./cadre rebuild appraisal appraisal.people` has run.
alter table workforce_assignment
    add column post_id       uuid,
    add column managed_since date,
    add column role_since    date;
