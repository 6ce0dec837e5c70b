-- The last day on which somebody had a run of another in hand as its facilitator, wherever it is: today while it is under way,
-- the day of its opening once it is over. Null if there is none. Two who are assigned to each other at once wait here for
-- each other, so that the second assignment sees the first.
set lock_timeout = '5s';

create function feedback_facilitated(delivering uuid, about uuid, today date) returns date language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
    found_on date;
begin
    perform pg_advisory_xact_lock(hashtextextended(
        concat('feedback-facilitator ', least(delivering, about), ' ', greatest(delivering, about)), 0));
    perform set_config('app.everything', 'on', true);
    select max(case when state in ('RELEASED', 'WITHHELD') then opened_on else today end) into found_on
    from feedback_run
    where person_id = about and facilitator_id = delivering and state <> 'CANCELLED';
    perform set_config('app.everything', coalesce(scope, ''), true);
    return found_on;
end
$$;
