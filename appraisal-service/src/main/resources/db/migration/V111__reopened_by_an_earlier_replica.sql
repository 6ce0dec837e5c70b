set lock_timeout = '5s';

-- A replica of the release before V101 reopens what is complete without knowing of the day up to which the appraisee may
-- dispute it. The day belongs to what is complete, so whatever is not has none, whoever writes it.
create function disputable_while_complete() returns trigger language plpgsql as $$
begin
    new.disputable_until := null;
    return new;
end
$$;
create trigger disputable_while_complete before update on appraisal for each row
    when (new.disputable_until is not null and new.state <> 'COMPLETE')
    execute function disputable_while_complete();
