set lock_timeout = '5s';

-- Nobody states but the present appraiser, and only while writing.
drop policy stating on systemic_statement;
create policy stating on systemic_statement for insert with check (
    author_id = (select nullif(current_setting('app.person', true), '')::uuid)
    and exists (select from appraisal
                where id = appraisal_id and appraiser_id = author_id
                  and appraisal.person_id = systemic_statement.person_id
                  and state in ('MEETING_HELD', 'REOPENED'))
);
