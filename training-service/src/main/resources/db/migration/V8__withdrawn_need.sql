set lock_timeout = '5s';

-- An appraisal may be reopened and completed anew: what it does not find any more is no need any more.
alter table development_need add column withdrawn_on date;
