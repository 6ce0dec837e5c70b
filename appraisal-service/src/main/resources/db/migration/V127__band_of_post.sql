set lock_timeout = '5s';

-- Empty for people who are known already until `./cadre rebuild appraisal appraisal.people` has run.
alter table workforce_assignment add column band text;
