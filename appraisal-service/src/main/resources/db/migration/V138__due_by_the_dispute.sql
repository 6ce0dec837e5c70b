set lock_timeout = '5s';

-- The last day on which the last dispute of an appraisal is decided in time, by the rules of the day on which it was raised.
create function decide_dispute_by(disputed uuid) returns date language sql stable as $$
    select raised.day + cast(rules.body ->> 'decideWithinDays' as integer)
    from (select cast(max(raised_at) at time zone 'Europe/London' as date) as day
          from appraisal_dispute where appraisal_id = disputed) raised
    join reference_item rules on rules.data_set = 'dispute-rules' and rules.code = 'STANDARD'
      and rules.valid_from <= raised.day and (rules.valid_to is null or rules.valid_to >= raised.day)
$$;

-- What is disputed at an organisation is looked for by itself: its last day does not stand in the appraisal.
create index appraisal_disputed_at on appraisal (organisation, id) where state = 'DISPUTED';
