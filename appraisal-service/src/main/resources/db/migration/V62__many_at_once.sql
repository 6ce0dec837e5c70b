set lock_timeout = '5s';

-- Work of the service itself writes hundreds of thousands of rows here; whose each one is need not be asked for it.
alter policy scope on appraisal_criterion using (
    (select current_setting('app.everything', true)) = 'on'
    or exists (select from appraisal where id = appraisal_id)
);

-- Who starts an appraisal and writes down in the same transaction where its person stands need not compare them again.
drop trigger due on appraisal;
create trigger due after insert on appraisal for each row
    when (coalesce(current_setting('app.standing_follows', true), '') <> 'on')
    execute function person_is_due();
