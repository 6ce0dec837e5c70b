-- An appraisal is due on the last day of its cycle unless HR gives it more time. A replica of the version before may still
-- start one without a day; the column becomes not null in a later release.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

alter table appraisal add column due_on date;
update appraisal set due_on = (select ends_on from appraisal_cycle where appraisal_cycle.id = cycle_id);
