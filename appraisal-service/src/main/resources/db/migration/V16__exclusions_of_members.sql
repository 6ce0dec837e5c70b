-- Who is excluded, or no longer, is compared with the open cycles.
create function excluded_is_due() returns trigger language plpgsql as $$
begin
    insert into cycle_member_due (person_id)
    select person_id from (values (new.person_id), (old.person_id)) concerned(person_id) where person_id is not null;
    return null;
end
$$;
create function newly_excluded_is_due() returns trigger language plpgsql as $$
begin
    insert into cycle_member_due (person_id) select new.person_id where new.person_id is not null;
    return null;
end
$$;
create trigger due after insert on workforce_exclusion for each row execute function newly_excluded_is_due();
create trigger due_again after update on workforce_exclusion for each row execute function excluded_is_due();
