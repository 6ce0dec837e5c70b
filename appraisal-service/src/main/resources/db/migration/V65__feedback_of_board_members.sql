set lock_timeout = '5s';

-- Whether somebody has the report of a run that was asked for with an appraisal of a year, wherever they worked then:
-- whoever holds the appraisal by now may never have seen the run. Nothing of what was said leaves it.
create function feedback_released(subject uuid, in_year integer) returns boolean language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
    is_released boolean;
begin
    perform set_config('app.everything', 'on', true);
    is_released := exists (select from feedback_run run join appraisal on appraisal.id = run.appraisal_id
                           where run.person_id = subject and run.state = 'RELEASED'
                             and appraisal.appraisal_year = in_year);
    perform set_config('app.everything', caller_sees, true);
    return is_released;
end
$$;
