-- What V102 wrote of an appraisal that was deleted before V103 belongs to nothing and is of a person who was forgotten. From
-- V103 on the key lets none come into being, so what V109 says of the table is true from here on.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

delete from appraisal_state_change history
where not exists (select from appraisal where appraisal.id = history.appraisal_id);

drop policy mending on appraisal_state_change;
